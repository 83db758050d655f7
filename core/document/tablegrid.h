#pragma once

#include "core/document/paperfonts.h"
#include "core/document/sheet.h"
#include "core/document/textbox.h"

#include <QList>

namespace anhe {

/** A cell in its place: from which row and column on, and its text broken into lines. */
struct PlacedCell
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool top = false;
    TextBox text;
    TextBox foot;

    double textHeight() const { return text.height() + foot.height(); }
    bool covers(int someRow) const { return row <= someRow && someRow < row + rows; }
};

/** Where the cells of a table lie and how high its rows are, in dots. */
struct TableGrid
{
    TableGrid(const Table &table, const Sheet &sheet, const PaperFonts &fonts);

    double rowHeight(int row) const { return tops[row + 1] - tops[row]; }
    int rowCount() const { return int(tops.size()) - 1; }
    double left(const PlacedCell &cell) const { return lefts[cell.column]; }
    double right(const PlacedCell &cell) const { return lefts[cell.column + cell.columns]; }

    /** The row after the last one that is joined to this one by a spanning cell. */
    int groupEnd(int row) const;

    QList<PlacedCell> cells;
    QList<double> lefts; ///< of each column, and the right edge
    QList<double> tops;  ///< of each row, and the lower edge
    double linePitch = 0;
    double edgePadding = 0; ///< above and below the text of a cell
    bool borders = true;

    static constexpr double sidePadding = 75; ///< 1.6 mm

private:
    void placeCells(const Table &table, double size, const PaperFonts &fonts);
    void measureRows(const Table &table);
};

} // namespace anhe
