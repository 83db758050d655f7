#pragma once

#include "ui/common/pagedtablemodel.h"

namespace anhe {

/** A register's table in any filter and order; where its rows come from is told by functions. */
template <typename Row, typename Filter>
class FilteredTable : public PagedTableModel<Row>
{
public:
    struct Source
    {
        /** key is a column's sort key, empty for the list's usual order. */
        std::function<std::vector<qint64>(const Filter &filter, const QString &key, bool descending)> ids;
        std::function<std::vector<Row>(std::span<const qint64> ids, const Filter &filter)> rows;
        std::function<qint64(const Row &row)> idOf;
        bool newestFirst = false; ///< the usual order runs downwards
    };

    FilteredTable(std::vector<typename PagedTableModel<Row>::Column> columns, Source source,
                  QObject *parent = nullptr)
        : PagedTableModel<Row>(std::move(columns), parent), m_source(std::move(source))
    {}

    void setFilter(const Filter &filter)
    {
        m_filter = filter;
        this->reload();
    }
    const Filter &filter() const { return m_filter; }

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override
    {
        const bool usual = order.key.isEmpty();
        const bool descending = usual ? m_source.newestFirst : order.direction == Qt::DescendingOrder;
        return m_source.ids(m_filter, order.key, descending);
    }
    std::vector<Row> fetch(std::span<const qint64> ids) const override
    {
        return m_source.rows(ids, m_filter);
    }
    qint64 idOf(const Row &row) const override { return m_source.idOf(row); }

private:
    Source m_source;
    Filter m_filter;
};

/** A left-aligned heading. */
inline ColumnHead columnHead(const QString &title, int width, const char *sortKey = "")
{
    return {title, width, Qt::AlignLeft, QString::fromLatin1(sortKey)};
}

/** The heading of a column of numbers. */
inline ColumnHead numberHead(const QString &title, int width, const char *sortKey = "")
{
    return {title, width, Qt::AlignRight, QString::fromLatin1(sortKey)};
}

/** The order that a sort key names; the first one when none does. */
template <typename Order, size_t n>
Order orderOfKey(const std::pair<const char *, Order> (&keys)[n], const QString &key)
{
    for (const auto &[name, order] : keys) {
        if (key == QLatin1String(name))
            return order;
    }
    return keys[0].second;
}

} // namespace anhe
