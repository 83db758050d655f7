#include "core/desk/waiting.h"

#include "core/desk/desk.h"
#include "core/desk/todayitems.h"
#include "core/risk/namedriskfilter.h"

#include <QCoreApplication>

namespace anhe {

namespace {

const QString riskKind = QStringLiteral("risk");
const QString noticeKind = QStringLiteral("notice");
const TodayPart byLimit[] = {TodayPart::Overdue, TodayPart::DueToday, TodayPart::DueThisWeek};

QString joinedWords(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

/** A limit that an order names. */
void setOrdered(TodayItem &item, const char *rule, QDate from, QDate day, Desk &desk)
{
    DueTerms terms{from.startOfDay()};
    terms.writtenDay = day;
    const Result<DueDate> due = dueDate(*ruleFor(rule), terms, desk.deadlines().calendar);
    if (due)
        setDue(item, *due, desk.clock().now());
}

std::span<const qint64> firstOf(const std::vector<qint64> &ids)
{
    return {ids.data(), std::min(ids.size(), size_t(todayItemsShown))};
}

QList<TodaySection> rectifications(Desk &desk)
{
    QList<TodaySection> sections;
    for (const TodayPart part : byLimit) {
        TodaySection section{part};
        const std::optional<RiskFilter> filter = namedRiskFilter(codeText(part), desk.clock().today());
        Q_ASSERT(filter);
        const std::vector<qint64> ids = desk.risks().ids(*filter, RiskOrder::Due, false);
        section.count = qint64(ids.size());
        section.lists = {{riskKind, codeText(part), section.count}};
        for (const RiskRow &row : desk.risks().rows(firstOf(ids))) {
            TodayItem item{riskKind, row.id.value, row.number, row.description,
                           joinedWords({row.department, row.responsible, row.leader})};
            setOrdered(item, "rectification", row.foundOn, row.dueOn, desk);
            section.items.append(item);
        }
        sections.append(section);
    }
    return sections;
}

QList<TodaySection> noticeAnswers(Desk &desk)
{
    QList<TodaySection> sections;
    for (const TodayPart part : byLimit) {
        TodaySection section{part};
        const std::optional<NoticeFilter> filter = namedNoticeFilter(codeText(part), desk.clock().today());
        Q_ASSERT(filter);
        const std::vector<qint64> ids = desk.notices().ids(*filter, NoticeOrder::Due, false);
        section.count = qint64(ids.size());
        section.lists = {{noticeKind, codeText(part), section.count}};
        for (const NoticeRow &row : desk.notices().rows(firstOf(ids))) {
            TodayItem item{noticeKind, row.id.value, row.number, joinedWords({word(row.step), row.matter}),
                           joinedWords({row.unit, row.person})};
            setOrdered(item, "notice", row.issuedOn, row.dueOn, desk);
            section.items.append(item);
        }
        sections.append(section);
    }
    return sections;
}

QList<TodaySection> missingSweeps(Desk &desk)
{
    const QString kind = QStringLiteral("sweep");
    TodaySection section{TodayPart::SweepsMissing};
    const std::vector<qint64> ids = desk.sweeps().missingIds(desk.sweeps().missingNow());
    for (const MissingSweep &sheet : desk.sweeps().missing(firstOf(ids))) {
        TodayItem item{kind, sheet.id(), sheet.cellName,
                       QCoreApplication::translate("Today", "Weekly sheet of %1 to %2")
                           .arg(sheet.week.toString(Qt::ISODate), sheet.dueOn().toString(Qt::ISODate)),
                       sheet.responsible};
        setDue(item, desk.sweeps().dueOf(SweepKind::Weekly, sheet.week), desk.clock().now());
        section.items.append(item);
    }
    const QList<QDate> months = desk.sweeps().missingReturns();
    for (const QDate month : months) {
        TodayItem item{QStringLiteral("sweep_return"),
                       month.year() * 100 + month.month(),
                       month.toString(QStringLiteral("yyyy-MM")),
                       QCoreApplication::translate("Today", "Monthly return of hidden risks"),
                       {}};
        setDue(item, desk.sweeps().dueOf(SweepKind::Monthly, month), desk.clock().now());
        section.items.append(item);
    }
    section.count = qint64(ids.size()) + months.size();
    section.lists = {{kind, QStringLiteral("missing"), section.count}};
    return {section};
}

QList<TodaySection> clusters(Desk &desk)
{
    const QString kind = QStringLiteral("cluster");
    TodaySection section{TodayPart::Clusters};
    for (const ComplaintCluster &cluster : desk.clusters().proposals()) {
        ++section.count;
        if (section.items.size() == todayItemsShown)
            continue;
        const std::optional<Department> department = desk.office().department(cluster.department);
        section.items.append(
            {kind,
             cluster.matters.first().value,
             department ? department->name : QString(),
             QCoreApplication::translate("Today", "%1: %2 matters, %3 to %4")
                 .arg(desk.office().categoryName(cluster.category))
                 .arg(cluster.matters.size())
                 .arg(cluster.first.toString(Qt::ISODate), cluster.last.toString(Qt::ISODate)),
             {}});
    }
    section.lists = {{kind, QStringLiteral("proposed"), section.count}};
    return {section};
}

/** Decisions planned for this week or for a day that has passed, and not assessed. */
QList<TodaySection> unassessed(Desk &desk)
{
    const QString kind = QStringLiteral("assessment");
    TodaySection section{TodayPart::Unassessed};
    StabilityFilter filter;
    filter.unassessedBy = desk.clock().today().addDays(7);
    const std::vector<qint64> ids = desk.assessments().ids(filter, StabilityOrder::Planned, false);
    section.count = qint64(ids.size());
    section.lists = {{kind, QStringLiteral("unassessed"), section.count}};
    for (const StabilityRow &row : desk.assessments().rows(firstOf(ids)))
        section.items.append({kind, row.id.value, row.number, row.matter, row.owner, row.plannedOn});
    return {section};
}

} // namespace

qint64 risksWaiting(Desk &desk)
{
    const QDate today = desk.clock().today();
    const QString overdue = codeText(TodayPart::Overdue);
    return desk.risks().count(*namedRiskFilter(overdue, today)) +
           desk.notices().count(*namedNoticeFilter(overdue, today)) +
           desk.sweeps().count(desk.sweeps().missingNow()) + desk.sweeps().missingReturns().size();
}

QList<TodaySource> riskTodaySources()
{
    return {rectifications, noticeAnswers, missingSweeps, clusters, unassessed};
}

} // namespace anhe
