#pragma once

#include "core/document/cellplaces.h"
#include "core/document/docxbody.h"
#include "core/document/wordparagraph.h"

namespace anhe {

/** Writes a table into a Word document. */
class DocxTable
{
public:
    DocxTable(WordXml &xml, WordParagraphs &paragraphs, const WordSheet &sheet)
        : m_xml(xml), m_paragraphs(paragraphs), m_sheet(sheet)
    {}

    void write(const Table &table, bool keepWithNext);

private:
    void writeProperties(const Table &table);
    void writeRow(const Table &table, int row, bool keepWithNext);
    void writeCell(const Table &table, const CellPlace &place, int row, bool keepWithNext);
    int widthOf(int column, int columns) const; ///< twips

    WordXml &m_xml;
    WordParagraphs &m_paragraphs;
    const WordSheet &m_sheet;
    QList<CellPlace> m_places;
    QList<double> m_widths; ///< of the columns, in points
};

/** A picture in a line; its size is in EMU. */
void writeWordPicture(WordXml &xml, int number, int width, int height, const QString &caption);

} // namespace anhe
