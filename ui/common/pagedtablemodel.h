#pragma once

#include "ui/common/pagedtable.h"

#include <QCache>

#include <functional>

namespace anhe {

/** A paged table of one kind of row: columns as data, rows fetched by id in pages of 128. */
template <typename Row>
class PagedTableModel : public PagedTable
{
public:
    struct Column
    {
        ColumnHead head;
        std::function<TableCell(const Row &)> cell;
    };

    /** Valid until the next call; null when the row has gone since the ids were asked. */
    const Row *rowAt(int row) const
    {
        if (row < 0 || row >= rowCount())
            return nullptr;
        const Page &page = pageOf(row / PageRows);
        const std::optional<Row> &entry = page[size_t(row % PageRows)];
        return entry ? &*entry : nullptr;
    }

protected:
    explicit PagedTableModel(std::vector<Column> columns, QObject *parent = nullptr)
        : PagedTable(headsOf(columns), parent), m_columns(std::move(columns))
    {}

    /** The rows of these ids, in any order; those that are no more may be missing. */
    virtual std::vector<Row> fetch(std::span<const qint64> ids) const = 0;
    virtual qint64 idOf(const Row &row) const = 0;

    TableCell cell(int row, int column) const override
    {
        const Row *shown = rowAt(row);
        return shown ? m_columns[size_t(column)].cell(*shown) : TableCell{};
    }
    void forgetPages() override { m_pages.clear(); }
    void forgetPage(int page) override { m_pages.remove(page); }

private:
    using Page = std::vector<std::optional<Row>>;

    static std::vector<ColumnHead> headsOf(const std::vector<Column> &columns)
    {
        std::vector<ColumnHead> heads;
        for (const Column &column : columns)
            heads.push_back(column.head);
        return heads;
    }

    const Page &pageOf(int number) const
    {
        if (const Page *kept = m_pages.object(number))
            return *kept;
        const std::span<const qint64> wanted = pageIds(number);
        auto *page = new Page(wanted.size());
        for (Row &row : fetch(wanted)) {
            const auto at = std::find(wanted.begin(), wanted.end(), idOf(row));
            if (at != wanted.end())
                (*page)[size_t(at - wanted.begin())] = std::move(row);
        }
        m_pages.insert(number, page);
        return *page;
    }

    std::vector<Column> m_columns;
    mutable QCache<int, Page> m_pages{PagesKept};
};

} // namespace anhe
