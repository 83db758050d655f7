#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<SweepRow>> sheetColumns()
{
    using Row = SweepRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Sheet"), 120, &Row::number),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Grid cell"), 120, &Row::cell),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "From"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.period.first); }},
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "To"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.period.last); }},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Held by"), 90, &Row::heldBy),
        countColumn(QT_TRANSLATE_NOOP("DrillTable", "Problems found"), 70, &Row::findings),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Signed by"), 90, &Row::signedBy),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Signed"), &Row::signedOn),
    };
}

QList<DrillColumn<MissingSweep>> missingColumns()
{
    using Row = MissingSweep;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Grid cell"), 140, &Row::cellName),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "From"), &Row::week),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "To"), 92), ColumnKind::Date,
         [](const Row &row) { return dayOrNothing(row.dueOn()); }},
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Responsible"), 110, &Row::responsible),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const SweepFilter &filter)
{
    return tableFrom(DrillSource<SweepRow>{
        .kind = QStringLiteral("sweeps"),
        .columns = sheetColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.sweeps().rows(ids); },
        .idOf = [](const SweepRow &row) { return row.id.value; },
        .target = "sweep_sheet",
    });
}

DrillTable tableOf(Desk &desk, const MissingSweepFilter &filter)
{
    return tableFrom(DrillSource<MissingSweep>{
        .kind = QStringLiteral("missing_sweeps"),
        .columns = missingColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.sweeps().missing(ids); },
        .idOf = [](const MissingSweep &row) { return row.id(); },
        .target = "sweep",
    });
}

} // namespace anhe
