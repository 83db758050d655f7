#include "core/desk/desk.h"
#include "ui/report/drillregisters.h"
#include "ui/report/drillsource.h"

namespace anhe {

namespace {

QList<DrillColumn<NoticeRow>> noticeColumns()
{
    using Row = NoticeRow;
    return {
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Notice"), 132, &Row::number),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "Step"), 96, &Row::step),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Issued"), &Row::issuedOn),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "Unit"), 110, &Row::unit),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "On"), 120, &Row::about),
        textColumn(QT_TRANSLATE_NOOP("DrillTable", "What about"), 170, &Row::matter),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Time limit"), &Row::dueOn),
        dayColumn(QT_TRANSLATE_NOOP("DrillTable", "Replied on"), &Row::repliedOn),
        wordColumn(QT_TRANSLATE_NOOP("DrillTable", "State"), 90, &Row::state),
    };
}

} // namespace

DrillTable tableOf(Desk &desk, const NoticeFilter &filter)
{
    return tableFrom(DrillSource<NoticeRow>{
        .kind = QStringLiteral("notices"),
        .columns = noticeColumns(),
        .ids = reportedIds(desk, filter),
        .rows = [&desk](std::span<const qint64> ids) { return desk.notices().rows(ids); },
        .idOf = [](const NoticeRow &row) { return row.id.value; },
        .matterOf = [](const NoticeRow &row) { return row.dispute; },
        .target = "notice",
    });
}

} // namespace anhe
