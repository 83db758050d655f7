#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<ReferralRow>> referralColumns()
{
    using Row = ReferralRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Referral"), 132, &Row::number),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Matter"), 132, &Row::disputeNumber),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Route"), 100, &Row::route),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Body"), 130, &Row::body),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Complainant"), 90, &Row::complainantName),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "State"), 90, &Row::state),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Accepted"), &Row::acceptedOn),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Concluded"), &Row::concludedOn),
        {drillHead(QT_TRANSLATE_NOOP("DrillTable", "Outcome"), 90), ColumnKind::Text,
         [](const Row &row) {
             return row.outcome == Outcome::None ? SheetValue() : SheetValue(word(row.outcome));
         }},
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Claimed"), 100, &Row::claimed),
        amountColumn(QT_TRANSLATE_NOOP("DrillTable", "Agreed"), 100, &Row::agreed),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const ReferralFilter &filter)
{
    return tableFrom(DrillSource<ReferralRow>{
        .kind = QStringLiteral("referrals"),
        .columns = referralColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.mediation().rows(ids); },
        .idOf = [](const ReferralRow &row) { return row.id.value; },
        .matterOf = [](const ReferralRow &row) { return row.dispute; },
    });
}

} // namespace anhe
