#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<ActivityRow>> activityColumns()
{
    using Row = ActivityRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Number"), 132, &Row::number),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Held"), &Row::heldOn),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Kind"), 150), ColumnKind::Text, &Row::kindWords},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "What about"), 180, &Row::title),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Place"), 120, &Row::place),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Led by"), 90, &Row::ledBy),
        countColumn(QT_TRANSLATE_NOOP("DrillTable", "Persons"), 64, &Row::headCount),
        countColumn(QT_TRANSLATE_NOOP("DrillTable", "Findings"), 64, &Row::findings),
    };
}

QList<DrillColumn<IndicatorEntry>> indicatorColumns(const IndicatorDefinitions &definitions)
{
    using Row = IndicatorEntry;
    return {
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Indicator"), 200), ColumnKind::Text,
         [definitions](const Row &row) {
             const IndicatorDefinition *known = definitions.find(row.indicator);
             return known ? known->name : row.indicator;
         }},
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Quarter"), 80), ColumnKind::Text,
         [](const Row &row) { return row.quarter.text(); }},
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Numerator"), 90, Qt::AlignRight), ColumnKind::Integer,
         &Row::numerator},
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Denominator"), 90, Qt::AlignRight), ColumnKind::Integer,
         [](const Row &row) { return row.denominator ? SheetValue(*row.denominator) : SheetValue(); }},
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Rate"), 80, Qt::AlignRight), ColumnKind::Text,
         [](const Row &row) { return indicatorRate(row); }},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Unit"), 60, &Row::unit),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Source"), 140, &Row::source),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const ActivityFilter &filter)
{
    return tableFrom(DrillSource<ActivityRow>{
        .kind = QStringLiteral("activities"),
        .columns = activityColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.safety().rows(ids); },
        .idOf = [](const ActivityRow &row) { return row.id.value; },
        .target = "activity",
    });
}

DrillTable tableOf(Desk &desk, const IndicatorFilter &filter)
{
    return tableFrom(DrillSource<IndicatorEntry>{
        .kind = QStringLiteral("indicators"),
        .columns = indicatorColumns(desk.safety().indicatorDefinitions()),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.safety().indicatorRows(ids); },
        .idOf = [](const IndicatorEntry &row) { return row.id.value; },
        .target = "indicator",
    });
}

} // namespace anhe
