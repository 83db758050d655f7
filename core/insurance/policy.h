#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/base/strongid.h"
#include "core/insurance/insurancecodes.h"
#include "core/insurance/percent.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/** A medical liability policy 医疗责任保险保单, written on a claims-made basis (DOMAIN §5). */
struct Policy
{
    PolicyId id;
    QString uuid;
    QString insurer;
    QString insurerPhone; ///< where claims are reported
    QString broker;
    QString scheme; ///< name of the pooled scheme 统保; "" when bought alone
    QString number; ///< the insurer's

    Period period;        ///< with both its days
    QDate retroactiveOn;  ///< 追溯期 begins; invalid when the policy's is not known
    QDate reportingUntil; ///< last day of the extended reporting period 延长报告期; invalid = none
    QDate cancelledOn;    ///< the first day without cover; invalid = never cancelled
    QString cancelReason;
    PolicyId renewalOf;

    std::optional<Money> perPerson;
    std::optional<Money> perEvent;
    std::optional<Money> aggregate; ///< 年累计限额
    bool aggregateEach = false;     ///< of a pooled policy: each institution has an aggregate of its own
    std::optional<Money> legalCosts;
    std::optional<Money> mentalDamage;
    std::optional<Percent> mentalDamagePercent; ///< of mentalDamageOf, instead of an amount
    LimitBasis mentalDamageOf = LimitBasis::PerPerson;
    std::optional<Money> deductible;
    std::optional<Percent> deductiblePercent; ///< of the loss; with both, the higher counts

    int hoursToReport = 48; ///< from the first claim to the report; 0 = the policy sets none
    std::optional<Money> premium;
    QList<InstitutionId> institutions;
    QStringList riders;
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    /** The last day of cover. */
    QDate lastDay() const
    {
        const bool cut = cancelledOn.isValid() && cancelledOn <= period.last;
        return cut ? cancelledOn.addDays(-1) : period.last;
    }
    bool covers(QDate day) const { return Period{period.first, lastDay()}.contains(day); }
    bool operator==(const Policy &) const = default;
};

/** What the hospital bears of a loss: the higher of amount and percentage, never more than the loss. */
Money deductibleOf(const Policy &policy, Money loss);

/** The limit for mental damage in money; none when the policy has none. */
std::optional<Money> mentalDamageLimit(const Policy &policy);

} // namespace anhe
