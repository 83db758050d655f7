#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

#include <QCoreApplication>

namespace anhe {

namespace {

DisputeOrder matterOrder(const QString &key)
{
    static const std::pair<const char *, DisputeOrder> orders[] = {
        {"number", DisputeOrder::Number},         {"name", DisputeOrder::Name},
        {"department", DisputeOrder::Department}, {"category", DisputeOrder::Category},
        {"status", DisputeOrder::Status},         {"closed", DisputeOrder::Closed}};
    for (const auto &[name, order] : orders) {
        if (key == QLatin1String(name))
            return order;
    }
    return DisputeOrder::Received;
}

Tone statusTone(const DisputeRow &row)
{
    if (row.status == Status::Voided)
        return Tone::Grey;
    return row.closedOn.isValid() ? Tone::Green : Tone::Blue;
}

QString complainant(const DisputeRow &row)
{
    return row.anonymous ? QCoreApplication::translate("DrillTable", "Anonymous") : row.complainantName;
}

template <typename Row>
SheetValue receivedOn(const Row &row)
{
    return row.receivedAt.date();
}

QList<DrillColumn<DisputeRow>> matterColumns()
{
    using Row = DisputeRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Number"), 132, &Row::number, "number"),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Received"), 92, Qt::AlignLeft, "received"),
         ColumnKind::Date, receivedOn<Row>},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "What about"), 170, &Row::subject),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Status"), 84, Qt::AlignLeft, "status"), ColumnKind::Text,
         [](const Row &row) { return word(row.status); }, statusTone},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Department"), 100, &Row::department, "department"),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Category"), 110, &Row::category, "category"),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Channel"), 80, &Row::channel),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Complainant"), 96, Qt::AlignLeft, "name"),
         ColumnKind::Text, complainant},
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Answer due"), &Row::feedbackDue),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Answered"), &Row::answeredOn),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Closed"), &Row::closedOn, "closed"),
    };
}

DrillTable matterTable(Desk &desk, std::function<std::vector<qint64>(const SortOrder &)> ids)
{
    return tableFrom(DrillSource<DisputeRow>{
        .kind = QStringLiteral("matters"),
        .columns = matterColumns(),
        .ids = std::move(ids),
        .rows = [&desk](std::span<const qint64> wanted) { return desk.disputes().rows(wanted); },
        .idOf = [](const DisputeRow &row) { return row.id.value; },
        .matterOf = [](const DisputeRow &row) { return row.id; },
    });
}

template <typename Row>
std::vector<Row> inVector(const QList<Row> &rows)
{
    return {rows.begin(), rows.end()};
}

QList<DrillColumn<ProblemRow>> problemColumns()
{
    using Row = ProblemRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132, &Row::number),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Received"), 92), ColumnKind::Date, receivedOn<Row>},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Category"), 130, &Row::category),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Department"), 110, &Row::department),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Staff"), 80, &Row::staff),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Description"), 160, &Row::description),
    };
}

QList<DrillColumn<VisitRow>> visitColumns()
{
    using Row = VisitRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132, &Row::number),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Came on"), 130), ColumnKind::Date,
         [](const Row &row) { return row.at; }},
        countColumn(QT_TRANSLATE_NOOP("DrillTable", "Persons"), 64, &Row::headCount),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Received by"), 90, &Row::who),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "What was said"), 200, &Row::content),
    };
}

} // namespace

/** A plain list of matters sorts by its columns. */
DrillTable tableOf(Desk &desk, const DisputeFilter &filter)
{
    return matterTable(desk, [&desk, filter](const SortOrder &order) {
        return order.key.isEmpty() ? desk.reports().ids(filter)
                                   : desk.disputes().ids(filter, matterOrder(order.key),
                                                         order.direction == Qt::DescendingOrder);
    });
}

DrillTable tableOf(Desk &desk, const PaidMattersFilter &filter)
{
    return matterTable(desk, reportedIds(desk, filter));
}

DrillTable tableOf(Desk &desk, const ProblemFilter &filter)
{
    return tableFrom(DrillSource<ProblemRow>{
        .kind = QStringLiteral("problems"),
        .columns = problemColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return inVector(desk.disputes().problemRows(ids)); },
        .idOf = [](const ProblemRow &row) { return row.id; },
        .matterOf = [](const ProblemRow &row) { return row.dispute; },
    });
}

DrillTable tableOf(Desk &desk, const VisitFilter &filter)
{
    return tableFrom(DrillSource<VisitRow>{
        .kind = QStringLiteral("visits"),
        .columns = visitColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return inVector(desk.disputes().visitRows(ids)); },
        .idOf = [](const VisitRow &row) { return row.id; },
        .matterOf = [](const VisitRow &row) { return row.dispute; },
    });
}

} // namespace anhe
