#include "core/document/tablestrips.h"

#include "core/document/tablegrid.h"

#include <cmath>

namespace anhe {

namespace {

constexpr double borderWidth = 9; // about half a point

using SharedGrid = std::shared_ptr<const TableGrid>;

void drawFrame(QPainter &painter, const QRectF &frame, bool upper, bool lower)
{
    QPen pen(Qt::black, borderWidth);
    pen.setCapStyle(Qt::SquareCap);
    painter.setPen(pen);
    painter.drawLine(frame.topLeft(), frame.bottomLeft());
    painter.drawLine(frame.topRight(), frame.bottomRight());
    if (upper)
        painter.drawLine(frame.topLeft(), frame.topRight());
    if (lower)
        painter.drawLine(frame.bottomLeft(), frame.bottomRight());
}

void drawText(QPainter &painter, const TableGrid &grid, const PlacedCell &cell, const QRectF &frame)
{
    const double room = frame.height() - cell.textHeight();
    const double down = cell.top || cell.foot.lineCount() > 0 ? grid.edgePadding : room / 2;
    cell.text.paint(painter, frame.topLeft() + QPointF(TableGrid::sidePadding, down));
    const QPointF footAt(frame.left() + TableGrid::sidePadding,
                         frame.bottom() - grid.edgePadding - cell.foot.height());
    cell.foot.paint(painter, footAt);
}

/** The rows [begin, end) as one strip. A cell that comes from the rows above repeats its text on a new page.
 */
Strip rowsStrip(const SharedGrid &grid, int begin, int end)
{
    Strip strip;
    strip.height = grid->tops[end] - grid->tops[begin];
    strip.paint = [grid, begin, end](QPainter &painter, QPointF at, PageEdges edges) {
        for (const PlacedCell &cell : grid->cells) {
            const int from = qMax(cell.row, begin);
            const int to = qMin(cell.row + cell.rows, end);
            if (from >= to)
                continue;
            const double offset = at.y() - grid->tops[begin];
            const QRectF frame(QPointF(at.x() + grid->left(cell), offset + grid->tops[from]),
                               QPointF(at.x() + grid->right(cell), offset + grid->tops[to]));
            const bool ends = cell.row + cell.rows <= end || edges.last;
            if (grid->borders)
                drawFrame(painter, frame, cell.row >= begin || edges.first, ends);
            if (cell.row >= begin || edges.first)
                drawText(painter, *grid, cell, frame);
        }
    };
    return strip;
}

/** One line of every cell of a row that is taller than a page. */
Strip lineStrip(const SharedGrid &grid, int row, int line, int lines)
{
    const bool first = line == 0;
    const bool last = line == lines - 1;
    Strip strip;
    strip.height = grid->linePitch + (first ? grid->edgePadding : 0) + (last ? grid->edgePadding : 0);
    strip.paint = [=](QPainter &painter, QPointF at, PageEdges edges) {
        for (const PlacedCell &cell : grid->cells) {
            if (!cell.covers(row))
                continue;
            const QRectF frame(at.x() + grid->left(cell), at.y(), grid->right(cell) - grid->left(cell),
                               strip.height);
            if (grid->borders)
                drawFrame(painter, frame, first || edges.first, last || edges.last);
            const QPointF textAt =
                frame.topLeft() + QPointF(TableGrid::sidePadding, first ? grid->edgePadding : 0);
            const int footLine = line - (lines - cell.foot.lineCount());
            if (line < cell.text.lineCount())
                cell.text.paintLine(painter, line, textAt);
            else if (footLine >= 0)
                cell.foot.paintLine(painter, footLine, textAt);
        }
    };
    return strip;
}

Strips dividedRow(const SharedGrid &grid, int row)
{
    const int lines = int(std::ceil((grid->rowHeight(row) - 2 * grid->edgePadding) / grid->linePitch - 0.01));
    Strips strips;
    for (int line = 0; line < lines; ++line)
        strips.append(lineStrip(grid, row, line, lines));
    return strips;
}

/** The rows from begin on as strips no taller than the room a page has for them. */
Strips bodyStrips(const SharedGrid &grid, int begin, double room)
{
    Strips strips;
    for (int row = begin; row < grid->rowCount();) {
        const int end = grid->groupEnd(row);
        if (grid->tops[end] - grid->tops[row] <= room) {
            strips.append(rowsStrip(grid, row, end));
            row = end;
            continue;
        }
        if (grid->rowHeight(row) <= room)
            strips.append(rowsStrip(grid, row, row + 1));
        else
            strips.append(dividedRow(grid, row));
        ++row;
    }
    return strips;
}

/** A short table stays whole, and no single row is left behind by a longer one. */
void keepRows(Strips &rows, double headHeight, double pageHeight)
{
    constexpr double shortTable = 1.0 / 3; // of a page
    double height = headHeight;
    for (const Strip &row : std::as_const(rows))
        height += row.height;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i)
        rows[i].keepWithNext = height <= shortTable * pageHeight || i == 0 || i + 2 == rows.size();
}

} // namespace

Strips tableStrips(const Table &table, const Sheet &sheet, const PaperFonts &fonts)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return {};
    const auto grid = std::make_shared<const TableGrid>(table, sheet, fonts);
    const int headRows = qBound(0, table.headerRows, grid->rowCount());
    if (headRows == 0)
        return bodyStrips(grid, 0, sheet.body.height());

    Strip head = rowsStrip(grid, 0, headRows);
    head.keepWithNext = headRows < grid->rowCount();
    Strips strips = bodyStrips(grid, headRows, sheet.body.height() - head.height);
    keepRows(strips, head.height, sheet.body.height());
    Strip again = head;
    again.block = -1; // what follows it begins anew on its page
    const auto repeated = std::make_shared<const Strips>(Strips{again});
    for (Strip &strip : strips)
        strip.head = repeated;
    strips.prepend(head);
    return strips;
}

} // namespace anhe
