#include "ui/dispute/historypane.h"

#include "ui/dispute/disputewords.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

struct HistoryLine
{
    QString what;
    QString change;
    QString reason;
};

HistoryLine lineOf(const HistoryEntry &entry, const OfficeRegister &office)
{
    if (entry.field.isEmpty())
        return {eventWord(entry), {}, entry.reason};
    const QString before = fieldValueWord(entry.field, entry.before, office).simplified();
    const QString after = fieldValueWord(entry.field, entry.after, office).simplified();
    return {fieldWord(entry.field),
            before.isEmpty()
                ? after
                : QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after),
            entry.reason};
}

} // namespace

HistoryPane::HistoryPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent), m_table(new QTableWidget(0, 5))
{
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Change"), tr("Reason")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {124, 66, 90, 150};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, Theme::px(widths[i]));
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_table, 1);
}

void HistoryPane::refill(const Dispute &dispute)
{
    const QList<HistoryEntry> history = desk().disputes().history(dispute.id);
    m_table->setRowCount(int(history.size()));
    for (int row = 0; row < history.size(); ++row) {
        const HistoryEntry &entry = history[history.size() - 1 - row];
        const HistoryLine line = lineOf(entry, desk().office());
        const QString cells[] = {momentText(entry.at), entry.who, line.what, line.change, line.reason};
        for (int column = 0; column < 5; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
}

} // namespace anhe
