#include "core/desk/todayinsurance.h"

#include "core/desk/desk.h"
#include "core/desk/todayitems.h"
#include "core/dispute/namedfilter.h"

#include <QCoreApplication>

namespace anhe {

QList<TodaySection> claimsToday(Desk &desk)
{
    const QDateTime now = desk.clock().now();
    TodayParts parts;
    // Hour limits of the next days stand there already at the end of a week.
    for (const OpenClaimClock &open : desk.insurance().openClocks(endOfWeek(now.date()).addDays(4))) {
        const std::optional<TodayPart> part = partOf(open.clock.due, now);
        if (!part)
            continue;
        const bool known = bool(open.claim);
        TodayItem item{known ? QStringLiteral("claim") : QStringLiteral("matter"),
                       known ? open.claim.value : open.dispute.value,
                       known ? open.number : open.disputeNumber, open.clock.due.rule.title(), open.insurer};
        if (known)
            item.who.prepend(open.disputeNumber + QStringLiteral(" · "));
        setDue(item, open.clock.due, now);
        parts.add(*part, item);
    }
    return parts.sections();
}

QList<TodaySection> policiesToday(Desk &desk)
{
    const QDate today = desk.clock().today();
    TodayParts parts;
    const std::vector<qint64> ids = desk.insurance().ids(expiringFrom(today), PolicyOrder::End, false);
    const std::span<const qint64> first(ids.data(), std::min(ids.size(), size_t(500)));
    for (const PolicyRow &row : desk.insurance().policyRows(first)) {
        TodayItem item{QStringLiteral("policy"), row.id.value, row.number, row.insurer, row.institution};
        const int left = int(today.daysTo(row.lastDay));
        item.due = row.lastDay;
        item.state = left <= 7 ? DueState::Overdue : left <= 30 ? DueState::DueToday : DueState::Calm;
        item.remaining = left == 0 ? QCoreApplication::translate("Today", "Last day of cover")
                                   : QCoreApplication::translate("Today", "%1 days of cover left").arg(left);
        item.why = {QCoreApplication::translate("Today", "Cover of %1 institutions ends on %2 and no policy "
                                                         "follows without a gap.")
                        .arg(row.institutions)
                        .arg(row.lastDay.toString(Qt::ISODate))};
        parts.add(TodayPart::PoliciesExpiring, item);
    }
    QList<TodaySection> sections = parts.sections();
    for (TodaySection &section : sections) {
        section.count = qint64(ids.size());
        section.lists = {{QStringLiteral("policy"), QStringLiteral("expiring"), section.count}};
    }
    return sections;
}

} // namespace anhe
