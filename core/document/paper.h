#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/paperfonts.h"
#include "core/document/sheet.h"
#include "core/document/strip.h"

class QPagedPaintDevice;

namespace anhe {

/** A document laid out in pages: for a preview, a printer or a PDF file, always with the same lines on each
 * page. */
class Paper
{
public:
    explicit Paper(Document document, PaperFonts fonts = PaperFonts());
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

    /** With all copies. */
    int pageCount() const;

    /** Size of a sheet in points. */
    QSizeF pageSize() const;

    /** What a printer is to be set to; paint() sets it too. */
    QPageLayout pageLayout() const { return pageLayoutOf(m_document.style); }

    /** Paints a page, counted from 0. One unit of the painter is one point, its origin the sheet's upper left
     * corner. */
    void paintPage(QPainter &painter, int page) const;

    /** Paints the pages from first to last, counted from 0, on a printer or PDF writer; last = -1 is to the
     * end. */
    Result<void> paint(QPagedPaintDevice &device, int first = 0, int last = -1) const;

private:
    void paintMarks(QPainter &painter, int sheetNumber, const QString &copy) const;

    Document m_document;
    PaperFonts m_fonts;
    Sheet m_sheet;
    Strips m_strips;
    QList<PageStrips> m_pages;
};

/** Writes a PDF whose text can be selected and searched. A file of that name is replaced only when all went
 * well. */
Result<void> writePdf(const Document &document, const QString &path, const PaperFonts &fonts = PaperFonts());

} // namespace anhe
