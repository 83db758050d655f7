#pragma once

#include "core/base/coded.h"
#include "core/document/rowsource.h"
#include "ui/common/pagedtable.h"

#include <functional>

namespace anhe {

/** A column of the rows behind a number: its heading, and what a row has there. */
template <typename Row>
struct DrillColumn
{
    ColumnHead head;
    ColumnKind kind;
    std::function<SheetValue(const Row &)> value;
    std::function<Tone(const Row &)> tone = nullptr; ///< with one the cell is drawn as a chip
};

/** Titles here and below are source texts of the context "DrillTable". */
ColumnHead drillHead(const char *title, int width, Qt::Alignment alignment = Qt::AlignLeft,
                     const char *sortKey = "");

/** An empty cell for a day that has not come. */
SheetValue dayOrNothing(QDate day);

template <typename Row>
DrillColumn<Row> textColumn(const char *title, int width, QString Row::*text, const char *sortKey = "")
{
    return {drillHead(title, width, Qt::AlignLeft, sortKey), ColumnKind::Text, text};
}

/** The word of a code. */
template <typename Row, typename E>
DrillColumn<Row> wordColumn(const char *title, int width, E Row::*coded)
{
    return {drillHead(title, width), ColumnKind::Text, [coded](const Row &row) { return word(row.*coded); }};
}

template <typename Row>
DrillColumn<Row> dayColumn(const char *title, QDate Row::*day, const char *sortKey = "")
{
    return {drillHead(title, 92, Qt::AlignLeft, sortKey), ColumnKind::Date,
            [day](const Row &row) { return dayOrNothing(row.*day); }};
}

template <typename Row>
DrillColumn<Row> amountColumn(const char *title, int width, std::optional<Money> Row::*amount)
{
    return {drillHead(title, width, Qt::AlignRight), ColumnKind::Money,
            [amount](const Row &row) { return row.*amount ? SheetValue(*(row.*amount)) : SheetValue(); }};
}

template <typename Row>
DrillColumn<Row> countColumn(const char *title, int width, int Row::*count)
{
    return {drillHead(title, width, Qt::AlignRight), ColumnKind::Integer,
            [count](const Row &row) { return qint64(row.*count); }};
}

} // namespace anhe
