#include "core/document/docxtable.h"

#include "core/document/columnwidths.h"

#include <numeric>

namespace anhe {

namespace {

constexpr int sidePadding = 90; // twips, 1.6 mm
constexpr double twipsPerPoint = 20;
constexpr qsizetype shortTableRows = 12; // about a third of a page: the table is not divided

} // namespace

void DocxTable::write(const Table &table, bool keepWithNext)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return;
    m_places = cellPlaces(table);
    m_widths =
        columnWidths(table, m_sheet.width() / twipsPerPoint, table.points > 0 ? table.points : m_sheet.cell);
    m_xml.begin("w:tbl");
    writeProperties(table);
    const bool whole = table.headerRows > 0 && table.rows.size() <= shortTableRows;
    for (int row = 0; row < table.rows.size(); ++row) {
        const bool last = row + 1 == table.rows.size();
        writeRow(table, row, keepWithNext || row < table.headerRows || (whole && !last));
    }
    m_xml.end();
}

void DocxTable::writeProperties(const Table &table)
{
    const auto width = [](int twips) {
        return std::pair<const char *, QString>{"w:w", QString::number(twips)};
    };
    const std::pair<const char *, QString> inTwips{"w:type", QStringLiteral("dxa")};
    m_xml.begin("w:tblPr");
    m_xml.empty("w:tblW", {width(m_sheet.width()), inTwips});
    m_xml.value("w:jc", "center");
    if (table.borders) {
        m_xml.begin("w:tblBorders");
        for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            m_xml.empty(edge, {{"w:val", QStringLiteral("single")},
                               {"w:sz", QStringLiteral("4")},
                               {"w:space", QStringLiteral("0")},
                               {"w:color", QStringLiteral("000000")}});
        }
        m_xml.end();
    }
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.begin("w:tblCellMar");
    m_xml.empty("w:left", {width(sidePadding), inTwips});
    m_xml.empty("w:right", {width(sidePadding), inTwips});
    m_xml.end();
    m_xml.end();
    m_xml.begin("w:tblGrid");
    for (int column = 0; column < table.columns.size(); ++column)
        m_xml.empty("w:gridCol", {width(widthOf(column, 1))});
    m_xml.end();
}

int DocxTable::widthOf(int column, int columns) const
{
    const auto first = m_widths.cbegin() + column;
    return qRound(twipsPerPoint * std::accumulate(first, first + columns, 0.0));
}

void DocxTable::writeRow(const Table &table, int row, bool keepWithNext)
{
    const double height = table.rows[row].minHeight;
    m_xml.begin("w:tr");
    m_xml.begin("w:trPr");
    m_xml.empty("w:cantSplit");
    m_xml.empty("w:trHeight",
                {{"w:val", QString::number(qMax(twipsOfMm(height), m_sheet.letter ? 360 : 400))},
                 {"w:hRule", QStringLiteral("atLeast")}});
    if (row < table.headerRows)
        m_xml.empty("w:tblHeader");
    m_xml.end();
    QList<CellPlace> inRow;
    for (const CellPlace &place : std::as_const(m_places)) {
        if (place.row <= row && row < place.row + place.rows)
            inRow.append(place);
    }
    std::sort(inRow.begin(), inRow.end(), [](const auto &a, const auto &b) { return a.column < b.column; });
    int next = 0;
    for (const CellPlace &place : std::as_const(inRow)) {
        writeCell(table, place, row, keepWithNext);
        next = place.column + place.columns;
    }
    static const Cell nothing; // a row that is short of cells
    if (next < table.columns.size())
        writeCell(table, {&nothing, row, next, 1, int(table.columns.size()) - next}, row, keepWithNext);
    m_xml.end();
}

void DocxTable::writeCell(const Table &table, const CellPlace &place, int row, bool keepWithNext)
{
    const Cell &cell = *place.cell;
    const bool header = row < table.headerRows;
    const bool first = row == place.row;
    const bool low = !cell.foot.isEmpty() && cell.text.isEmpty();
    m_xml.begin("w:tc");
    m_xml.begin("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", QString::number(widthOf(place.column, place.columns))},
                          {"w:type", QStringLiteral("dxa")}});
    if (place.columns > 1)
        m_xml.value("w:gridSpan", place.columns);
    if (place.rows > 1)
        m_xml.value("w:vMerge", first ? "restart" : "continue");
    m_xml.value("w:vAlign", low ? "bottom" : cell.top || !cell.foot.isEmpty() ? "top" : "center");
    m_xml.end();
    WordParagraph format;
    format.style = "TableText";
    format.align = cell.ownAlign ? cell.align : header ? Align::Centre : table.columns[place.column].align;
    format.points = table.points;
    format.keepNext = keepWithNext;
    format.inTable = true;
    Text text = first ? cell.text : Text();
    for (Run &run : text.runs)
        run.bold = run.bold || cell.bold || header;
    if (!low || !first)
        m_paragraphs.write(text, format);
    if (first && !cell.foot.isEmpty()) {
        format.align = Align::Right;
        m_paragraphs.write(cell.foot, format);
    }
    m_xml.end();
}

void writeWordPicture(WordXml &xml, int number, int width, int height, const QString &caption)
{
    const QString id = QString::number(number);
    const QString name = QStringLiteral("picture%1").arg(number);
    const QString w = QString::number(width);
    const QString h = QString::number(height);
    const QString pictures = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.begin("w:r");
    xml.begin("w:drawing");
    xml.begin("wp:inline");
    xml.empty("wp:extent", {{"cx", w}, {"cy", h}});
    xml.empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", caption}});
    xml.begin("a:graphic");
    xml.begin("a:graphicData", {{"uri", pictures}});
    xml.begin("pic:pic");
    xml.begin("pic:nvPicPr");
    xml.empty("pic:cNvPr", {{"id", id}, {"name", name}});
    xml.empty("pic:cNvPicPr");
    xml.end();
    xml.begin("pic:blipFill");
    xml.empty("a:blip", {{"r:embed", name}});
    xml.begin("a:stretch");
    xml.empty("a:fillRect");
    xml.end();
    xml.end();
    xml.begin("pic:spPr");
    xml.begin("a:xfrm");
    xml.empty("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    xml.empty("a:ext", {{"cx", w}, {"cy", h}});
    xml.end();
    xml.begin("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    xml.empty("a:avLst");
    for (int open = 0; open < 8; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        xml.end();
}

} // namespace anhe
