#pragma once

#include "core/base/period.h"
#include "core/dispute/disputefilter.h"
#include "core/insurance/insurancefilter.h"
#include "core/mediation/paidmatters.h"
#include "core/mediation/referralfilter.h"
#include "core/report/wording.h"
#include "core/risk/riskfilter.h"
#include "core/risk/sweep.h"
#include "core/safety/activityfilter.h"
#include "core/safety/indicator.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace anhe {

/** The rows behind a number. What is counted, listed and exported is all asked with this one filter. */
using Drill = std::variant<DisputeFilter, ProblemFilter, VisitFilter, ReferralFilter, PaidMattersFilter,
                           RiskFilter, NoticeFilter, SweepFilter, MissingSweepFilter, InstitutionFilter,
                           ClaimFilter, ActivityFilter, IndicatorFilter>;

/** What is made of the rows. */
enum class Aggregate {
    Count,
    Persons,
    Claimed,
    Paid,
    MeanDays,
    MedianDays,
    AgreedAmount, ///< of claims, and its shares
    InsurerShare,
    HospitalShare,
    DeductibleShare,
    Numerators, ///< of indicators
    Denominators
};

struct FigureQuery
{
    Drill rows;
    Aggregate aggregate = Aggregate::Count;

    bool operator==(const FigureQuery &) const = default;
};

enum class FigureUnit {
    Matters,
    Problems,
    Visits,
    Persons,
    Referrals,
    Risks,
    Sweeps,
    Notices,
    Institutions,
    Claims,
    Activities,
    Indicator, ///< its unit stands in its label
    Days,
    Fen,
    Rate
};

/** A number of the report: defined once, by its filters. A rate has a denominator. */
struct Figure
{
    QString key; ///< stable: JSON, frozen reports, links in sentences
    Wording label;
    FigureUnit unit = FigureUnit::Matters;
    Wording definition;
    FigureQuery numerator;
    std::optional<FigureQuery> denominator = {};
    QString split = {}; ///< key of the split this is a part of; "" when it stands alone
    QString whole = {}; ///< key of the figure that the parts of the split add up to
    int decimals = 1;   ///< of a rate on paper

    bool operator==(const Figure &) const = default;
};

/** A figure with what it came to. There is no value when its base is 0. */
struct FigureValue
{
    Figure figure;
    std::optional<double> value = {};
    std::optional<qint64> numerator = {}; ///< of a mean: the days summed; a median has none
    std::optional<qint64> denominator = {};

    qint64 count() const { return numerator.value_or(0); }
    bool operator==(const FigureValue &) const = default;
};

/** The day of the ledger's first matter received and of its first risk found; invalid where there is none. A
 * period before it has no figures, rather than figures of 0. */
struct LedgerStart
{
    QDate matters;
    QDate risks;

    /** Whether the ledger was kept in the period: of risks for their unit, else of matters. */
    bool covers(const Period &period, FigureUnit unit = FigureUnit::Matters) const;
    /** Whether matters were kept from the period's first month on: a year can be compared with. The first
     * matter of a ledger may come some days after it was opened. */
    bool coversWhole(const Period &period) const;

    bool operator==(const LedgerStart &) const = default;
};

/** All figures of one period, in the order of the catalogue; the parts of a split come largest first. */
class FigureSet
{
public:
    Period period; ///< the days counted: of a running period those up to asOf
    QDate asOf;
    LedgerStart start;

    /** Whether something can be compared with this period: the ledger was kept in it. */
    bool isKept(FigureUnit unit = FigureUnit::Matters) const { return start.covers(period, unit); }

    void add(FigureValue value);
    const QList<FigureValue> &all() const { return m_values; }

    /** nullptr when this period has no such figure (a department without a matter has no part). */
    const FigureValue *find(const QString &key) const;

    /** 0 when there is none. */
    qint64 count(const QString &key) const;

    QList<FigureValue> parts(const QString &split) const;

    bool operator==(const FigureSet &other) const
    {
        return period == other.period && asOf == other.asOf && start == other.start &&
               m_values == other.m_values;
    }

private:
    QList<FigureValue> m_values;
    QHash<QString, qsizetype> m_places;
};

/** "22", "22.7%", "18.05", "12,345.60" (yuan); "—" when the base is 0. */
QString figureNumber(const FigureValue &value);

/** The same with its unit and, for a rate, its fraction: "22件", "22.7%（5/22）", "18.05天", "12,345.60元".
 */
QString figurePaper(const FigureValue &value);

/** 件, 批次, 人次, 天, 元; "" for a rate. */
QString unitPaper(FigureUnit unit);

/** At most so many decimals, without trailing noughts. */
QString trimmedNumber(double value, int decimals);

} // namespace anhe
