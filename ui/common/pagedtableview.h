#pragma once

#include "ui/common/pagedtable.h"

#include <QTableView>

namespace anhe {

/**
 * Shows a paged table: rows of 28 px, whole rows selected, long text elided with a tool tip, Ctrl+C copies.
 * The selection is by id and lives through a reload; column widths are remembered.
 */
class PagedTableView : public QTableView
{
    Q_OBJECT
public:
    explicit PagedTableView(const QString &rememberedAs, QWidget *parent = nullptr);

    void setTable(PagedTable *table);
    PagedTable *table() const { return m_table; }

    qint64 currentId() const;
    /** In the order of the list. */
    std::vector<qint64> selectedIds() const;
    /** Selects and shows the row; nothing happens when it is not in the list. */
    void selectId(qint64 id);
    /** The selected rows with tabs between the cells. */
    QString selectedText() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    /** Enter or a double click. */
    void opened(qint64 id);
    void selectedCountChanged(int rows);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyWidths();
    int roomForHead(int column) const;
    void choose(int row);
    void rememberWidths();
    void applyHeights();
    void onSortIndicator(int column, Qt::SortOrder order);
    void beforeReload();
    void afterReload();

    QString m_rememberedAs;
    PagedTable *m_table = nullptr;
    std::vector<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    int m_keptScroll = 0;
    bool m_applying = false;
    bool m_reloading = false;
};

} // namespace anhe
