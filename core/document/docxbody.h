#pragma once

#include "core/document/document.h"
#include "core/document/paperfonts.h"
#include "core/document/wordparagraph.h"

#include <QMap>

namespace anhe {

/** What the styles, the body and the footers of one Word document agree on. */
struct WordSheet
{
    explicit WordSheet(const PageStyle &style);

    bool letter;
    int pageWidth; ///< this and all below in twips
    int pageHeight;
    int top;
    int bottom;
    int left;
    int right;
    int line;          ///< from line to line
    double body;       ///< size of the text in points, as all sizes below
    double cell;       ///< of text in tables
    double title;      ///< of the title
    double subtitle;   ///< of subtitle and number
    double pageNumber; ///< of the page number

    int width() const { return pageWidth - left - right; }
};

/** The main part of a Word document and the pictures in it. */
class DocxBody
{
public:
    DocxBody(const Document &document, const PaperFonts &fonts);

    QByteArray write();

    /** As PNG; the n-th is related as "picture<n>". */
    const QList<QByteArray> &pictures() const { return m_pictures; }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Table &table);
    void operator()(const Picture &picture);
    void operator()(const BlankLines &blanks);
    void operator()(const Signature &signature);
    void operator()(const SignOff &signOff);
    void operator()(const AnnexList &annexes);
    void operator()(const PageBreak &) { m_breakBefore = true; }
    void operator()(const CutLine &cut);
    void operator()(const KeepTogether &keep) { m_together = keep.blocks + 1; }

private:
    void writeHead();
    void writeBlocks();
    void writeSection(int copy);
    void signatureRow(const SignatureRow &row, bool last);
    WordParagraph paragraph(const char *style = nullptr);

    const Document &m_document;
    const PaperFonts &m_fonts;
    WordSheet m_sheet;
    WordXml m_xml;
    WordParagraphs m_paragraphs;
    QList<QByteArray> m_pictures;
    QMap<const Picture *, int> m_pictureNumbers;
    int m_together = 0;       ///< so many blocks are still kept with the next
    bool m_signsNext = false; ///< what comes next is signed under
    bool m_breakBefore = false;
};

} // namespace anhe
