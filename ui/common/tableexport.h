#pragma once

#include "core/desk/desk.h"
#include "core/document/rowsource.h"

#include <algorithm>
#include <span>
#include <vector>

namespace anhe {

/** Writes these rows, in this order, as a workbook or as comma-separated text (by the suffix of file); how
 * many were written. It runs on a worker. */
using ListExport = std::function<Result<qint64>(const std::vector<qint64> &ids, const QString &file,
                                                const RowProgress &progress)>;

/** What an exported list holds: its columns, and where its rows come from. */
template <typename Row>
struct TableExport
{
    struct Column
    {
        SheetColumn head;
        std::function<SheetValue(const Row &)> value;
    };

    QString sheet; ///< the name of the workbook's sheet
    std::vector<Column> columns;
    std::function<std::vector<Row>(std::span<const qint64>)> fetch;
    std::function<qint64(const Row &)> idOf;
};

inline SheetColumn exportText(const QString &title, double width = 0)
{
    return {title, ColumnKind::Text, width};
}
inline SheetColumn exportDay(const QString &title)
{
    return {title, ColumnKind::Date};
}
inline SheetColumn exportMoney(const QString &title)
{
    return {title, ColumnKind::Money};
}
inline SheetColumn exportCount(const QString &title)
{
    return {title, ColumnKind::Integer};
}

/** An invalid day is an empty cell. */
SheetValue exported(QDate day);
SheetValue exported(const std::optional<Money> &amount);

/** In the format that the suffix tells; digits that are names stay text in either. */
Result<qint64> writeTable(const QString &file, const QString &sheet, const QList<SheetColumn> &heads,
                          const RowSource &next, const RowProgress &progress);

/** Reads rows in portions, in the order of the ids; those that have gone are left out. */
template <typename Row>
class PortionedRows
{
public:
    static constexpr size_t AtOnce = 256;

    PortionedRows(const TableExport<Row> &table, const std::vector<qint64> &ids) : m_table(table), m_ids(ids)
    {}

    std::optional<SheetRow> next()
    {
        while (true) {
            if (m_at == m_portion.size() && !fetch())
                return {};
            if (const std::optional<Row> &row = m_portion[m_at++])
                return cells(*row);
        }
    }

private:
    SheetRow cells(const Row &row) const
    {
        SheetRow cells;
        for (const auto &column : m_table.columns)
            cells.append(column.value(row));
        return cells;
    }

    bool fetch()
    {
        if (m_done == m_ids.size())
            return false;
        const std::span<const qint64> wanted =
            std::span(m_ids).subspan(m_done, std::min(AtOnce, m_ids.size() - m_done));
        m_done += wanted.size();
        m_portion.assign(wanted.size(), std::nullopt);
        m_at = 0;
        for (Row &row : m_table.fetch(wanted)) {
            const auto at = std::find(wanted.begin(), wanted.end(), m_table.idOf(row));
            if (at != wanted.end())
                m_portion[size_t(at - wanted.begin())] = std::move(row);
        }
        return true;
    }

    const TableExport<Row> &m_table;
    const std::vector<qint64> &m_ids;
    std::vector<std::optional<Row>> m_portion;
    size_t m_at = 0;
    size_t m_done = 0;
};

/** The export of a list of this desk's ledger. It opens the ledger for itself and asks describe for the table
 * of that desk. */
template <typename Row>
ListExport exportOf(Desk &desk, TableExport<Row> (*describe)(Desk &))
{
    return [path = desk.ledger().path(), clock = &desk.clock(),
            describe](const std::vector<qint64> &ids, const QString &file,
                      const RowProgress &progress) -> Result<qint64> {
        const Result<std::unique_ptr<Desk>> own = Desk::open(path, *clock);
        if (!own)
            return own.failure();
        const TableExport<Row> table = describe(**own);
        QList<SheetColumn> heads;
        for (const auto &column : table.columns)
            heads.append(column.head);
        PortionedRows<Row> rows(table, ids);
        return writeTable(
            file, table.sheet, heads, [&rows] { return rows.next(); }, progress);
    };
}

} // namespace anhe
