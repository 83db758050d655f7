#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<InstitutionRow>> institutionColumns()
{
    using Row = InstitutionRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Institution"), 190, &Row::name),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Level"), 70, &Row::level),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Kind"), 120, &Row::kind),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Cover"), 84, &Row::standing),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Policy"), 150, &Row::policyNumber),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Insurer"), 150, &Row::insurer),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Covered to"), &Row::coveredTo),
    };
}

QList<DrillColumn<ClaimRow>> claimColumns()
{
    using Row = ClaimRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Claim"), 132, &Row::number),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132, &Row::disputeNumber),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Insurer"), 150, &Row::insurer),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "State"), 100, &Row::state),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Reported"), &Row::reportedOn),
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Agreed"), 100, &Row::agreed),
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Insurer's share"), 110, &Row::insurerShare),
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Hospital's share"), 110, &Row::hospitalShare),
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Deductible"), 100, &Row::deductibleShare),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Paid on"), &Row::paidOn),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const InstitutionFilter &filter)
{
    const auto rows = [&desk, day = filter.standingOn](std::span<const qint64> ids) {
        return desk.insurance().institutionRows(ids, day);
    };
    return tableFrom(DrillSource<InstitutionRow>{
        .kind = QStringLiteral("institutions"),
        .columns = institutionColumns(),
        .ids = reportedIds(desk, filter),
        .rows = rows,
        .idOf = [](const InstitutionRow &row) { return row.id.value; },
        .target = "institution",
    });
}

DrillTable tableOf(Desk &desk, const ClaimFilter &filter)
{
    return tableFrom(DrillSource<ClaimRow>{
        .kind = QStringLiteral("claims"),
        .columns = claimColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.insurance().claimRows(ids); },
        .idOf = [](const ClaimRow &row) { return row.id.value; },
        .matterOf = [](const ClaimRow &row) { return row.dispute; },
        .target = "claim",
    });
}

} // namespace anhe
