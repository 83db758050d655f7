#include "core/desk/todayreferrals.h"

#include "core/desk/desk.h"
#include "core/desk/todayitems.h"
#include "core/dispute/namedfilter.h"

#include <QCoreApplication>

namespace anhe {

namespace {

const QString referral = QStringLiteral("referral");

QString whoOf(const QString &disputeNumber, const QString &patient, const QString &more = {})
{
    QStringList words{disputeNumber, patient, more};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

} // namespace

QList<TodaySection> referralsToday(Desk &desk)
{
    const QDateTime now = desk.clock().now();
    TodayParts parts;
    for (const OpenClock &open : desk.mediation().openClocks()) {
        const std::optional<TodayPart> part = partOf(open.clock.due, now);
        if (!part)
            continue;
        TodayItem item{referral, open.referral.value, open.number, open.clock.due.rule.title(),
                       whoOf(open.disputeNumber, open.patientName, word(open.route))};
        setDue(item, open.clock.due, now);
        parts.add(*part, item);
    }
    QList<TodaySection> sections = parts.sections();
    for (TodaySection &section : sections) {
        if (section.part == TodayPart::Overdue)
            section.lists = {{referral, codeText(section.part), section.count}};
    }
    return sections;
}

QList<TodaySection> performanceToday(Desk &desk)
{
    const QDate today = desk.clock().today();
    TodayParts parts;
    for (const OwedPayment &owed : desk.mediation().owed(endOfWeek(today))) {
        const Payment &payment = owed.payment;
        TodayItem item{referral, payment.referral.value, owed.number,
                       QCoreApplication::translate("Today", "%1 yuan to be paid by: %2")
                           .arg(payment.amount.text(), word(payment.payer)),
                       whoOf(owed.disputeNumber, owed.patientName)};
        setNamedDay(item, "payment", payment.dueOn, desk);
        parts.add(*partOf(payment.dueOn, today), item);
    }
    for (const DueCallBack &due : desk.mediation().callBacksDue(endOfWeek(today))) {
        TodayItem item{referral, due.callBack.referral.value, due.number,
                       QCoreApplication::translate("Today", "Call-back after the agreement"),
                       whoOf(due.disputeNumber, due.patientName)};
        setNamedDay(item, "call_back", due.callBack.dueOn, desk);
        parts.add(*partOf(due.callBack.dueOn, today), item);
    }
    return parts.sections();
}

} // namespace anhe
