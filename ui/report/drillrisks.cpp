#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<RiskRow>> riskColumns()
{
    using Row = RiskRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Risk"), 132, &Row::number),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Found"), &Row::foundOn),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Level"), 84, &Row::level),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Description"), 180, &Row::description),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Department"), 110, &Row::department),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "State"), 90, &Row::state),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Time limit"), &Row::dueOn),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Leader"), 84, &Row::leader),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Written off on"), &Row::writtenOffOn),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const RiskFilter &filter)
{
    return tableFrom(DrillSource<RiskRow>{
        .kind = QStringLiteral("risks"),
        .columns = riskColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.risks().rows(ids); },
        .idOf = [](const RiskRow &row) { return row.id.value; },
        .target = "risk",
    });
}

} // namespace anhe
