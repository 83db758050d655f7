#include "core/document/tablegrid.h"

#include "core/document/cellplaces.h"
#include "core/document/columnwidths.h"

namespace anhe {

namespace {

constexpr double lineSpacing = 1.35;
constexpr double letterPadding = 0.85; // mm
constexpr double formPadding = 1.2;    // mm

double sizeOf(const Table &table, const Sheet &sheet)
{
    return table.points > 0 ? dotsOfPoints(table.points) : sheet.cell;
}

QList<double> columnEdges(const Table &table, const Sheet &sheet)
{
    constexpr double dotsPerPoint = dotsOfPoints(1);
    QList<double> edges{0};
    for (double width :
         columnWidths(table, sheet.body.width() / dotsPerPoint, sizeOf(table, sheet) / dotsPerPoint))
        edges.append(edges.last() + width * dotsPerPoint);
    return edges;
}

} // namespace

TableGrid::TableGrid(const Table &table, const Sheet &sheet, const PaperFonts &fonts)
    : lefts(columnEdges(table, sheet)), borders(table.borders)
{
    const double size = sizeOf(table, sheet);
    linePitch = size * lineSpacing;
    edgePadding = dotsOfMm(sheet.isLetter() ? letterPadding : formPadding);
    placeCells(table, size, fonts);
    measureRows(table);
}

void TableGrid::placeCells(const Table &table, double size, const PaperFonts &fonts)
{
    for (const CellPlace &place : cellPlaces(table)) {
        const Cell &cell = *place.cell;
        const bool header = place.row < table.headerRows;
        TextStyle style{FontRole::Song, size, linePitch};
        style.align = cell.ownAlign ? cell.align : header ? Align::Centre : table.columns[place.column].align;
        style.bold = cell.bold || header;
        const TextStyle footStyle{FontRole::Song, size, linePitch, Align::Right};
        const double width = lefts[place.column + place.columns] - lefts[place.column] - 2 * sidePadding;
        cells.append({place.row, place.column, place.rows, place.columns, cell.top,
                      TextBox(cell.text, width, style, fonts), TextBox(cell.foot, width, footStyle, fonts)});
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
