#include "ui/common/pagedtable.h"

#include <algorithm>

namespace anhe {

PagedTable::PagedTable(std::vector<ColumnHead> heads, QObject *parent)
    : QAbstractTableModel(parent), m_heads(std::move(heads))
{}

qint64 PagedTable::idAt(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[size_t(row)] : 0;
}

int PagedTable::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void PagedTable::setOrder(const SortOrder &order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

void PagedTable::reload()
{
    std::vector<qint64> ids = sortedIds(m_order);
    Q_EMIT aboutToReload();
    beginResetModel();
    m_ids = std::move(ids);
    forgetPages();
    endResetModel();
    Q_EMIT reloaded();
}

void PagedTable::refreshRow(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    forgetPage(row / PageRows);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int PagedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PagedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_heads.size()))
        return {};
    const ColumnHead &head = m_heads[size_t(section)];
    if (role == Qt::DisplayRole)
        return head.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(head.alignment | Qt::AlignVCenter);
    return {};
}

QVariant PagedTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_heads[size_t(index.column())].alignment | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ToneRole)
        return {};
    const TableCell shown = cell(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::ToolTipRole)
        return shown.tip.isEmpty() ? QVariant() : QVariant(shown.tip);
    return shown.tone ? QVariant(int(*shown.tone)) : QVariant();
}

void PagedTable::sort(int column, Qt::SortOrder order)
{
    const bool known = column >= 0 && column < int(m_heads.size());
    setOrder(known ? SortOrder{m_heads[size_t(column)].sortKey, order} : SortOrder{});
}

std::span<const qint64> PagedTable::pageIds(int page) const
{
    const size_t first = size_t(page) * PageRows;
    return std::span(m_ids).subspan(first, std::min(size_t(PageRows), m_ids.size() - first));
}

} // namespace anhe
