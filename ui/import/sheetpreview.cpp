#include "ui/import/sheetpreview.h"

#include "ui/common/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace anhe {

SheetPreview::SheetPreview(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("First rows of the file"));
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(Theme::px(28));
    horizontalHeader()->setDefaultSectionSize(Theme::px(130));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void SheetPreview::showSheet(const SourceSheet &sheet)
{
    const int rows = int(std::min(sheet.rows.size(), qsizetype(RowsShown)));
    clear();
    setRowCount(rows);
    setColumnCount(int(sheet.headings.size()));
    setHorizontalHeaderLabels(sheet.headings);
    QStringList numbers;
    for (int row = 0; row < rows; ++row) {
        numbers << QString::number(sheet.rowNumbers.value(row));
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = sheet.rows[row].value(column);
            auto *item = new QTableWidgetItem(text.simplified());
            item->setToolTip(text.left(400));
            setItem(row, column, item);
        }
    }
    setVerticalHeaderLabels(numbers);
}

void SheetPreview::showColumn(int column)
{
    if (column < 0 || column >= columnCount() || rowCount() == 0)
        return;
    selectColumn(column);
    scrollToItem(item(0, column));
}

} // namespace anhe
