#include "core/desk/todaymatters.h"

#include "core/desk/desk.h"
#include "core/desk/todayitems.h"
#include "core/dispute/answerclock.h"
#include "core/dispute/disputerules.h"
#include "core/dispute/evidencestore.h"
#include "core/dispute/namedfilter.h"

#include <QCoreApplication>
#include <QSet>

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

void setFeedbackDue(TodayItem &item, const DisputeRow &row, Desk &desk)
{
    const DeadlineContext &deadlines = desk.deadlines();
    if (const std::optional<DueDate> due =
            answerDue(answerClockOf(row), deadlines.calendar, deadlines.localRules))
        setDue(item, *due, desk.clock().now());
}

/** The matters of a named filter, the first few as items. */
TodaySection mattersOf(Desk &desk, TodayPart part, DisputeOrder order)
{
    QString words = codeText(part);
    if (part == TodayPart::Incomplete)
        words.prepend(QStringLiteral("open ")); // what is closed stays as it was entered
    const std::optional<DisputeFilter> filter = namedFilter(words, desk.clock().today());
    Q_ASSERT(filter);
    const std::vector<qint64> ids = desk.disputes().ids(*filter, order, false);
    TodaySection section{part, qint64(ids.size()), {}, {{matter, words, qint64(ids.size())}}};
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

/** The clocks of matters that run under one of the rules named, besides the one of their answer. */
QList<TodaySection> clocksToday(Desk &desk, std::span<const qint64> ids, const QSet<QString> &rules)
{
    const QDateTime now = desk.clock().now();
    const DeadlineContext &deadlines = desk.deadlines();
    const DisputeRegister &disputes = desk.disputes();
    TodayParts parts;
    for (const DisputeRow &row : ids.empty() ? std::vector<DisputeRow>() : disputes.rows(ids)) {
        const std::optional<Dispute> dispute = disputes.find(row.id);
        const QList<MatterClock> clocks = clocksOf(*dispute, disputes.autopsy(row.id), disputes.seals(row.id),
                                                   deadlines.calendar, deadlines.localRules);
        for (const MatterClock &clock : clocks) {
            const std::optional<TodayPart> part = partOf(clock.due, now);
            if (!rules.contains(clock.rule) || clock.doneOn.isValid() || !part ||
                isAnswerClock(*dispute, clock.rule))
                continue;
            TodayItem item = itemOf(row);
            item.what = clock.due.rule.title() + QStringLiteral(" · ") + item.what;
            setDue(item, clock.due, now);
            parts.add(*part, item);
        }
    }
    return parts.sections();
}

/** The days on which was sealed what may be opened from this week on. */
Period sealedLongAgo(const Desk &desk)
{
    const QString rule = QStringLiteral("seal.open");
    const int years = desk.deadlines().localRules.value(rule, ruleFor(rule)->length);
    const QDate today = desk.clock().today();
    return {today.addYears(-years).addDays(-1), endOfWeek(today).addYears(-years).addDays(1)};
}

} // namespace

QList<TodaySection> feedbackToday(Desk &desk)
{
    return {mattersOf(desk, TodayPart::Overdue, DisputeOrder::Due),
            mattersOf(desk, TodayPart::DueToday, DisputeOrder::Due),
            mattersOf(desk, TodayPart::DueThisWeek, DisputeOrder::Due)};
}

QList<TodaySection> leftOverToday(Desk &desk)
{
    return {mattersOf(desk, TodayPart::NotTold, DisputeOrder::Closed),
            mattersOf(desk, TodayPart::Incomplete, DisputeOrder::Received)};
}

QList<TodaySection> petitionsToday(Desk &desk)
{
    DisputeFilter open;
    open.kinds = {MatterKind::Petition};
    open.open = true;
    return clocksToday(desk, desk.disputes().ids(open, DisputeOrder::Received, false),
                       {QStringLiteral("petition.accept"), QStringLiteral("petition.finish")});
}

QList<TodaySection> majorsToday(Desk &desk)
{
    DisputeFilter majors;
    majors.major = true;
    majors.open = true;
    return clocksToday(desk, desk.disputes().ids(majors, DisputeOrder::Received, false),
                       {QStringLiteral("major.report")});
}

QList<TodaySection> evidenceToday(Desk &desk)
{
    const EvidenceStore evidence(desk.ledger().database());
    return clocksToday(
               desk, evidence.withBodyKept(),
               {QStringLiteral("autopsy"), QStringLiteral("autopsy.frozen"), QStringLiteral("body.keep")}) +
           clocksToday(desk, evidence.sealedIn(sealedLongAgo(desk)), {QStringLiteral("seal.open")});
}

QList<TodaySection> promisesToday(Desk &desk)
{
    TodaySection section{TodayPart::Promises};
    const QDate today = desk.clock().today();
    for (const OpenPromise &promise : desk.disputes().openPromises()) {
        if (promise.entry.dueOn > endOfWeek(today))
            break;
        ++section.count;
        if (section.items.size() == todayItemsShown)
            continue;
        TodayItem item{matter, promise.entry.dispute.value, promise.number, promise.entry.content,
                       promise.entry.promisedTo};
        setNamedDay(item, "promise", promise.entry.dueOn, desk);
        section.items.append(item);
    }
    section.lists = {{matter, codeText(TodayPart::Promises), section.count}};
    return {section};
}

} // namespace anhe
