#include "core/calendar/dueexplanation.h"
#include "core/desk/desk.h"
#include "core/desk/today.h"
#include "core/dispute/disputerules.h"
#include "core/dispute/namedfilter.h"

#include <QCoreApplication>

namespace anhe {

namespace {

const QString matter = QStringLiteral("matter");

QString whoOf(const DisputeRow &row)
{
    const QString name =
        row.anonymous ? QCoreApplication::translate("Today", "anonymous") : row.complainantName;
    QStringList words{name, row.department, row.handler};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

TodayItem itemOf(const DisputeRow &row)
{
    return {matter, row.id.value, row.number, row.subject, whoOf(row)};
}

/** Tells the item its limit: the day, the words of the chip and why. */
void setDue(TodayItem &item, const DueDate &due, const QDateTime &now)
{
    const Remaining left = remaining(due, now);
    item.due = due.day;
    item.state = left.state;
    item.remaining = chipText(left);
    item.why = explain(due);
}

void setFeedbackDue(TodayItem &item, const DisputeRow &row, Desk &desk)
{
    const DeadlineRule *rule = ruleFor(row.feedbackRule);
    if (!rule)
        return;
    const DeadlineContext &deadlines = desk.deadlines();
    const Result<DueDate> due = dueDate(*rule, {row.receivedAt}, deadlines.calendar, deadlines.localRules);
    if (due)
        setDue(item, *due, desk.clock().now());
}

/** The matters of a named filter, the first few as items. */
TodaySection mattersOf(Desk &desk, TodayPart part, DisputeOrder order)
{
    TodaySection section{part, 0, {}, matter, codeText(part)};
    if (part == TodayPart::Incomplete)
        section.filter.prepend(QStringLiteral("open ")); // what is closed stays as it was entered
    const std::optional<DisputeFilter> filter = namedFilter(section.filter, desk.clock().today());
    Q_ASSERT(filter);
    const std::vector<qint64> ids = desk.disputes().ids(*filter, order, false);
    section.count = qint64(ids.size());
    const std::span<const qint64> first(ids.data(), std::min(ids.size(), size_t(todayItemsShown)));
    if (first.empty())
        return section;
    for (const DisputeRow &row : desk.disputes().rows(first)) {
        TodayItem item = itemOf(row);
        if (part != TodayPart::NotTold && !row.answeredOn.isValid())
            setFeedbackDue(item, row, desk);
        section.items.append(item);
    }
    return section;
}

QList<TodaySection> feedback(Desk &desk)
{
    return {mattersOf(desk, TodayPart::Overdue, DisputeOrder::Due),
            mattersOf(desk, TodayPart::DueToday, DisputeOrder::Due),
            mattersOf(desk, TodayPart::DueThisWeek, DisputeOrder::Due)};
}

QList<TodaySection> loose(Desk &desk)
{
    return {mattersOf(desk, TodayPart::NotTold, DisputeOrder::Closed),
            mattersOf(desk, TodayPart::Incomplete, DisputeOrder::Received)};
}

std::optional<TodayPart> partOf(const DueDate &due, const QDateTime &now)
{
    const DueState state = remaining(due, now).state;
    if (state == DueState::Overdue)
        return TodayPart::Overdue;
    if (state == DueState::DueToday)
        return TodayPart::DueToday;
    if (state == DueState::Calm && due.day <= endOfWeek(now.date()))
        return TodayPart::DueThisWeek;
    return {};
}

/** Telling of acceptance and finishing of open petitions: limits besides the feedback. */
QList<TodaySection> petitions(Desk &desk)
{
    DisputeFilter open;
    open.kinds = {MatterKind::Petition};
    open.open = true;
    const QDateTime now = desk.clock().now();
    const DeadlineContext &deadlines = desk.deadlines();
    QList<TodaySection> sections;
    const std::vector<qint64> ids = desk.disputes().ids(open, DisputeOrder::Received, false);
    for (const DisputeRow &row : ids.empty() ? std::vector<DisputeRow>() : desk.disputes().rows(ids)) {
        const std::optional<Dispute> petition = desk.disputes().find(row.id);
        const QList<MatterClock> clocks =
            clocksOf(*petition, {}, {}, deadlines.calendar, deadlines.localRules);
        for (const MatterClock &clock : clocks) {
            const bool ours = clock.rule == QLatin1String("petition.accept") ||
                              clock.rule == QLatin1String("petition.finish");
            const std::optional<TodayPart> part = partOf(clock.due, now);
            if (!ours || clock.doneOn.isValid() || !part)
                continue;
            TodayItem item = itemOf(row);
            item.what = clock.due.rule.title() + QStringLiteral(" · ") + item.what;
            setDue(item, clock.due, now);
            sections.append({*part, 1, {item}, matter, {}});
        }
    }
    return sections;
}

QList<TodaySection> promises(Desk &desk)
{
    TodaySection section{TodayPart::Promises, 0, {}, matter, codeText(TodayPart::Promises)};
    const DeadlineRule *rule = ruleFor("promise");
    const QDateTime now = desk.clock().now();
    for (const OpenPromise &promise : desk.disputes().openPromises()) {
        if (promise.entry.dueOn > endOfWeek(now.date()))
            break;
        ++section.count;
        if (section.items.size() == todayItemsShown)
            continue;
        TodayItem item{matter, promise.entry.dispute.value, promise.number, promise.entry.content,
                       promise.entry.promisedTo};
        DueTerms terms{promise.entry.at};
        terms.writtenDay = promise.entry.dueOn;
        if (const Result<DueDate> due = dueDate(*rule, terms, desk.deadlines().calendar))
            setDue(item, *due, now);
        section.items.append(item);
    }
    return {section};
}

} // namespace

QList<TodaySource> todaySources()
{
    return {feedback, petitions, promises, loose};
}

} // namespace anhe
