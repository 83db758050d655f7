#pragma once

#include "ui/common/chip.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace anhe {

/** A column's heading; the width is in pixels at 100 %. Without a sort key a column does not sort. */
struct ColumnHead
{
    QString title;
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeft;
    QString sortKey = {};
};

/** What a cell shows; with a tone it is drawn as a chip. */
struct TableCell
{
    QString text;
    std::optional<Tone> tone = {};
    QString tip = {};
};

/** The order a list is asked in; an empty key means the list's usual order. */
struct SortOrder
{
    QString key;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const SortOrder &) const = default;
};

/**
 * A table of any length that holds the sorted ids only; the rows themselves come in pages when they are
 * looked at. See PagedTableModel for the part that knows the row's type.
 */
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int PageRows = 128;
    static constexpr int PagesKept = 64;

    /** 0 when there is no such row. */
    qint64 idAt(int row) const;
    /** -1 when the id is not in the list. */
    int rowOf(qint64 id) const;
    const std::vector<qint64> &ids() const { return m_ids; }
    const std::vector<ColumnHead> &heads() const { return m_heads; }
    const SortOrder &order() const { return m_order; }
    void setOrder(const SortOrder &order);

    /** Asks the ids again and forgets every page. */
    void reload();
    /** Asks one row again, e.g. after it was saved. */
    void refreshRow(qint64 id);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void aboutToReload();
    void reloaded();

protected:
    PagedTable(std::vector<ColumnHead> heads, QObject *parent);
    std::span<const qint64> pageIds(int page) const;
    virtual std::vector<qint64> sortedIds(const SortOrder &order) = 0;
    virtual TableCell cell(int row, int column) const = 0;
    virtual void forgetPages() = 0;
    virtual void forgetPage(int page) = 0;

private:
    std::vector<ColumnHead> m_heads;
    std::vector<qint64> m_ids;
    SortOrder m_order;
};

} // namespace anhe
