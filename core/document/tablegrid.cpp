#include "core/document/tablegrid.h"

#include <algorithm>

namespace anhe {

namespace {

constexpr double lineSpacing = 1.35;
constexpr double letterPadding = 0.85; // mm
constexpr double formPadding = 1.2;    // mm

/** Which places of the grid are still free while cells are laid row by row. */
class Occupancy
{
public:
    Occupancy(int rows, int columns) : m_columns(columns), m_taken(qsizetype(rows) * columns, false) {}

    int firstFree(int row) const
    {
        int column = 0;
        while (column < m_columns && m_taken[at(row, column)])
            ++column;
        return column;
    }

    void take(const PlacedCell &cell)
    {
        for (int row = cell.row; row < cell.row + cell.rows; ++row) {
            for (int column = cell.column; column < cell.column + cell.columns; ++column)
                m_taken[at(row, column)] = true;
        }
    }

private:
    qsizetype at(int row, int column) const { return qsizetype(row) * m_columns + column; }

    int m_columns;
    QList<bool> m_taken;
};

QList<double> columnEdges(const QList<Column> &columns, double width)
{
    double sum = 0;
    for (const Column &column : columns)
        sum += column.width;
    QList<double> edges{0};
    double reached = 0;
    for (const Column &column : columns) {
        reached += column.width;
        edges.append(width * reached / sum);
    }
    return edges;
}

} // namespace

TableGrid::TableGrid(const Table &table, const Sheet &sheet, const PaperFonts &fonts)
    : lefts(columnEdges(table.columns, sheet.body.width())), borders(table.borders)
{
    const double size = table.points > 0 ? dotsOfPoints(table.points) : sheet.cell;
    linePitch = size * lineSpacing;
    edgePadding = dotsOfMm(sheet.isLetter() ? letterPadding : formPadding);
    placeCells(table, size, fonts);
    measureRows(table);
}

void TableGrid::placeCells(const Table &table, double size, const PaperFonts &fonts)
{
    const int columnCount = int(table.columns.size());
    const int rowsInAll = int(table.rows.size());
    Occupancy occupancy(rowsInAll, columnCount);
    for (int row = 0; row < rowsInAll; ++row) {
        for (const Cell &cell : table.rows[row].cells) {
            const int column = occupancy.firstFree(row);
            if (column >= columnCount)
                break;
            const bool header = row < table.headerRows;
            const int columns = std::clamp(cell.columns, 1, columnCount - column);
            TextStyle style{FontRole::Song, size, linePitch};
            style.align = cell.ownAlign ? cell.align : header ? Align::Centre : table.columns[column].align;
            style.bold = cell.bold || header;
            const double width = lefts[column + columns] - lefts[column] - 2 * sidePadding;
            const TextStyle footStyle{FontRole::Song, size, linePitch, Align::Right};
            const PlacedCell placed{row,
                                    column,
                                    std::clamp(cell.rows, 1, rowsInAll - row),
                                    columns,
                                    cell.top,
                                    TextBox(cell.text, width, style, fonts),
                                    TextBox(cell.foot, width, footStyle, fonts)};
            occupancy.take(placed);
            cells.append(placed);
        }
    }
}

void TableGrid::measureRows(const Table &table)
{
    QList<double> heights;
    for (const Row &row : table.rows)
        heights.append(qMax(dotsOfMm(row.minHeight), linePitch + 2 * edgePadding));
    for (const PlacedCell &cell : std::as_const(cells)) {
        if (cell.rows == 1)
            heights[cell.row] = qMax(heights[cell.row], cell.textHeight() + 2 * edgePadding);
    }
    for (const PlacedCell &cell : std::as_const(cells)) {
        double held = 0;
        for (int row = cell.row; row < cell.row + cell.rows; ++row)
            held += heights[row];
        heights[cell.row + cell.rows - 1] += qMax(0.0, cell.textHeight() + 2 * edgePadding - held);
    }
    tops = {0};
    for (double height : std::as_const(heights))
        tops.append(tops.last() + height);
}

int TableGrid::groupEnd(int row) const
{
    int end = row + 1;
    for (const PlacedCell &cell : cells) {
        if (cell.row < end && cell.row + cell.rows > end)
            end = cell.row + cell.rows;
    }
    return end;
}

} // namespace anhe
