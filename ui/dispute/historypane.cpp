#include "ui/dispute/historypane.h"

#include "ui/dispute/disputewords.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int WhenColumn = 0;
constexpr int WhoColumn = 1;
constexpr int ChangeColumn = 2;
constexpr int ReasonColumn = 3;

/** What was changed, from what to what; for an event on the whole matter its own words. */
QString changeWords(const HistoryEntry &entry, const OfficeRegister &office)
{
    if (entry.field.isEmpty())
        return entry.reason.isEmpty() ? eventWord(entry)
                                      : QStringLiteral("%1: %2").arg(eventWord(entry), entry.reason);
    const QString before = fieldValueWord(entry.field, entry.before, office).simplified();
    const QString after = fieldValueWord(entry.field, entry.after, office).simplified();
    const QString change =
        before.isEmpty()
            ? after
            : QStringLiteral("%1 → %2").arg(before, after.isEmpty() ? QStringLiteral("—") : after);
    return QStringLiteral("%1: %2").arg(fieldWord(entry.field), change);
}

} // namespace

HistoryPane::HistoryPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent), m_table(new QTableWidget(0, 4))
{
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Change"), tr("Reason")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->setSectionResizeMode(ChangeColumn, QHeaderView::Stretch);
    // Lines wrap by the width that the column has at last, which is known when the tab is in sight.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(WhoColumn, Theme::px(64));
    m_table->setColumnWidth(ReasonColumn, Theme::px(104));
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_table, 1);
}

void HistoryPane::refill(const Dispute &dispute)
{
    const QList<HistoryEntry> history = desk().disputes().history(dispute.id);
    m_table->setRowCount(int(history.size()));
    for (int row = 0; row < history.size(); ++row) {
        const HistoryEntry &entry = history[history.size() - 1 - row];
        const QString reason = entry.field.isEmpty() ? QString() : entry.reason;
        const QString cells[] = {momentText(entry.at), entry.who, changeWords(entry, desk().office()),
                                 reason};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    fitColumns();
    m_table->resizeRowsToContents();
}

/** A column in which nothing stands leaves its room to what was changed. */
void HistoryPane::fitColumns()
{
    for (int column : {WhoColumn, ReasonColumn}) {
        bool empty = true;
        for (int row = 0; row < m_table->rowCount(); ++row)
            empty = empty && m_table->item(row, column)->text().isEmpty();
        m_table->setColumnHidden(column, empty);
    }
    m_table->resizeColumnToContents(WhenColumn);
}

} // namespace anhe
