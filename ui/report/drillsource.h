#pragma once

#include "ui/common/pagedtablemodel.h"
#include "ui/report/drillcolumn.h"
#include "ui/report/drilltable.h"

namespace anhe {

/** What is asked of the registers for one kind of row. */
template <typename Row>
struct DrillSource
{
    QString kind;
    QList<DrillColumn<Row>> columns;
    std::function<std::vector<qint64>(const SortOrder &)> ids;
    std::function<std::vector<Row>(std::span<const qint64>)> rows;
    std::function<qint64(const Row &)> idOf;
    std::function<DisputeId(const Row &)> matterOf = [](const Row &) { return DisputeId(); };
    const char *target = nullptr; ///< the kind of target that the row's id opens; nullptr opens its matter
};

/** The rows in the order of the report, whatever order is asked for. */
std::function<std::vector<qint64>(const SortOrder &)> reportedIds(Desk &desk, const Drill &drill);

/** A value as a cell of the screen shows it. */
QString cellWords(const SheetValue &value);

template <typename Row>
class DrillTableModel : public PagedTableModel<Row>
{
public:
    explicit DrillTableModel(const DrillSource<Row> &source)
        : PagedTableModel<Row>(columnsOf(source)), m_source(source)
    {}

    SheetRow sheetRow(int row) const
    {
        SheetRow values;
        const Row *shown = this->rowAt(row);
        for (const DrillColumn<Row> &column : m_source.columns)
            values.append(shown ? column.value(*shown) : SheetValue());
        return values;
    }
    DisputeId matterAt(int row) const
    {
        const Row *shown = this->rowAt(row);
        return shown ? m_source.matterOf(*shown) : DisputeId{};
    }

protected:
    std::vector<qint64> sortedIds(const SortOrder &order) override { return m_source.ids(order); }
    std::vector<Row> fetch(std::span<const qint64> ids) const override { return m_source.rows(ids); }
    qint64 idOf(const Row &row) const override { return m_source.idOf(row); }

private:
    static std::vector<typename PagedTableModel<Row>::Column> columnsOf(const DrillSource<Row> &source)
    {
        std::vector<typename PagedTableModel<Row>::Column> columns;
        for (const DrillColumn<Row> &column : source.columns) {
            columns.push_back({column.head, [column](const Row &row) {
                                   TableCell cell{cellWords(column.value(row))};
                                   if (column.tone && !cell.text.isEmpty())
                                       cell.tone = column.tone(row);
                                   return cell;
                               }});
        }
        return columns;
    }

    DrillSource<Row> m_source;
};

template <typename Row>
DrillTable tableFrom(const DrillSource<Row> &source)
{
    auto model = std::make_unique<DrillTableModel<Row>>(source);
    const DrillTableModel<Row> *asked = model.get();
    DrillTable made{source.kind, std::move(model), {}, {}, {}};
    for (const DrillColumn<Row> &column : source.columns)
        made.columns.append({column.head.title, column.kind});
    made.rowAt = [asked](int row) { return asked->sheetRow(row); };
    made.matterAt = [asked](int row) { return asked->matterAt(row); };
    if (source.target)
        made.targetAt = [asked, kind = QString::fromLatin1(source.target)](int row) {
            return Target{kind, asked->idAt(row)};
        };
    return made;
}

} // namespace anhe
