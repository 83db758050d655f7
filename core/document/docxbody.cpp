#include "core/document/docxbody.h"

#include "core/document/docxtable.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>

namespace anhe {

namespace {

constexpr int a4TwipWidth = 11906;
constexpr int a4TwipHeight = 16838;
constexpr double emuPerMm = 36000;
constexpr double pictureDpi = 300;

/** The width of a text in characters: what is not Chinese takes about half. */
double charactersOf(const QString &text)
{
    double sum = 0;
    for (QChar letter : text)
        sum += letter.unicode() < 0x2000 ? 0.5 : 1;
    return sum;
}

QByteArray pngOf(const Picture &picture)
{
    QImage image = picture.image;
    if (picture.drawing) {
        constexpr double dotsPerPoint = pictureDpi / 72;
        const QSizeF size(picture.width / 25.4 * pictureDpi, picture.height / 25.4 * pictureDpi);
        image = QImage(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(dotsPerPoint, dotsPerPoint);
        (*picture.drawing)(painter, QRectF(QPointF(), size / dotsPerPoint));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

WordSheet::WordSheet(const PageStyle &style) : letter(style.layout == PageLayout::Letter)
{
    const bool liesDown = style.landscape && !letter;
    pageWidth = liesDown ? a4TwipHeight : a4TwipWidth;
    pageHeight = liesDown ? a4TwipWidth : a4TwipHeight;
    top = letter ? twipsOfMm(37) : twipsOfMm(20);
    bottom = letter ? twipsOfMm(35) : twipsOfMm(20);
    left = letter ? twipsOfMm(28) : twipsOfMm(24);
    right = letter ? twipsOfMm(26) : twipsOfMm(20);
    line = letter ? 579 : 420; // 22 lines on 225 mm
    body = letter ? 16 : 12;
    cell = letter ? 12 : 10.5;
    title = letter ? 22 : 18;
    subtitle = letter ? 16 : 10.5;
    pageNumber = letter ? 14 : 10.5;
}

DocxBody::DocxBody(const Document &document, const PaperFonts &fonts)
    : m_document(document)
    , m_fonts(fonts)
    , m_sheet(document.style)
    , m_xml("w:document")
    , m_paragraphs(m_xml, fonts, m_sheet.body)
{}

QByteArray DocxBody::write()
{
    m_xml.begin("w:body");
    const int copies = int(qMax(qsizetype(1), m_document.style.copies.size()));
    for (int copy = 0; copy < copies; ++copy) {
        writeHead();
        writeBlocks();
        if (copy + 1 == copies) {
            writeSection(copy);
            continue;
        }
        m_xml.begin("w:p"); // the section of all but the last copy belongs to its last paragraph
        m_xml.begin("w:pPr");
        m_xml.empty("w:spacing", {{"w:line", QStringLiteral("20")}, {"w:lineRule", QStringLiteral("exact")}});
        writeSection(copy);
        m_xml.end();
        m_xml.end();
    }
    m_xml.end();
    return m_xml.finished();
}

WordParagraph DocxBody::paragraph(const char *style)
{
    WordParagraph format;
    format.style = style;
    format.keepNext = m_together > 1 || m_signsNext;
    format.breakBefore = std::exchange(m_breakBefore, false);
    return format;
}

void DocxBody::writeHead()
{
    const bool letterhead = !m_document.letterhead.isEmpty();
    const bool number = !m_document.number.isEmpty();
    WordParagraph numberFormat = paragraph("Number");
    numberFormat.align = letterhead ? Align::Centre : Align::Right;
    numberFormat.redRule = letterhead;
    if (letterhead) {
        WordParagraph format = paragraph("Letterhead");
        format.align = Align::Centre;
        format.colour = QColor(0xC8, 0x10, 0x2E);
        format.points =
            qMin(36.0, m_sheet.width() / 20.0 / qMax(qsizetype(1), m_document.letterhead.size()) * 0.98);
        m_paragraphs.write(m_document.letterhead, format);
        m_paragraphs.write(m_document.number, numberFormat);
        m_paragraphs.write({}, {});
    } else if (number && m_sheet.letter) {
        m_paragraphs.write(m_document.number, numberFormat);
    }
    WordParagraph centred = paragraph("Title");
    centred.align = Align::Centre;
    if (!m_document.title.isEmpty())
        m_paragraphs.write(m_document.title, centred);
    centred.style = "Subtitle";
    if (!m_document.subtitle.isEmpty())
        m_paragraphs.write(m_document.subtitle, centred);
    if (number && !letterhead && !m_sheet.letter)
        m_paragraphs.write(m_document.number, numberFormat);
    if (m_sheet.letter && !m_document.title.isEmpty())
        m_paragraphs.write({}, {});
    if (!m_document.addressee.isEmpty())
        m_paragraphs.write(m_document.addressee, {});
}

void DocxBody::writeBlocks()
{
    for (int i = 0; i < m_document.blocks.size(); ++i) {
        m_signsNext = i + 1 < m_document.blocks.size() && signs(m_document.blocks[i + 1]);
        std::visit(*this, m_document.blocks[i]);
        m_together = qMax(0, m_together - 1);
    }
}

void DocxBody::operator()(const Heading &heading)
{
    static constexpr const char *styles[] = {"Heading1", "Heading2", "Heading3", "Heading4"};
    m_paragraphs.write(heading.text, paragraph(styles[qBound(1, heading.level, 4) - 1]));
}

void DocxBody::operator()(const Paragraph &text)
{
    WordParagraph format = paragraph();
    format.align = text.align;
    format.firstIndent = text.indent && text.align == Align::Left ? 2 : 0;
    format.keepNext = format.keepNext || text.keepWithNext;
    m_paragraphs.write(text.text, format);
}

void DocxBody::operator()(const Table &table)
{
    if (m_breakBefore || !table.caption.isEmpty()) {
        WordParagraph format = paragraph("Caption");
        format.align = Align::Centre;
        format.keepNext = true;
        format.line = table.caption.isEmpty() ? 20 : 0;
        m_paragraphs.write(table.caption, format);
    }
    DocxTable(m_xml, m_paragraphs, m_sheet).write(table, m_together > 1 || m_signsNext);
    WordParagraph after = paragraph();
    after.line = 140; // two tables that touch would become one
    m_paragraphs.write({}, after);
}

void DocxBody::operator()(const Picture &picture)
{
    if (!m_pictureNumbers.contains(&picture)) {
        m_pictures.append(pngOf(picture));
        m_pictureNumbers.insert(&picture, int(m_pictures.size()));
    }
    WordParagraph format = paragraph("Picture");
    format.align = Align::Centre;
    format.keepNext = format.keepNext || !picture.caption.isEmpty();
    m_paragraphs.begin(format);
    const double fit = qMin(1.0, m_sheet.width() / 1440.0 * 25.4 / picture.width);
    writeWordPicture(m_xml, m_pictureNumbers[&picture], qRound(picture.width * fit * emuPerMm),
                     qRound(picture.height * fit * emuPerMm), picture.caption);
    m_paragraphs.end();
    if (!picture.caption.isEmpty()) {
        WordParagraph caption = paragraph("Caption");
        caption.align = Align::Centre;
        m_paragraphs.write(picture.caption, caption);
    }
}

void DocxBody::operator()(const BlankLines &blanks)
{
    for (int i = 0; i < blanks.count; ++i) {
        WordParagraph format = paragraph();
        format.tabs = {{WordParagraph::Tab::Right, m_sheet.width()}};
        format.line = m_sheet.letter ? 0 : int(1.3 * m_sheet.line);
        m_paragraphs.begin(format);
        m_paragraphs.tab(true);
        m_paragraphs.end();
    }
}

void DocxBody::operator()(const Signature &signature)
{
    for (int i = 0; i < signature.rows.size(); ++i)
        signatureRow(signature.rows[i], i + 1 == signature.rows.size());
}

void DocxBody::signatureRow(const SignatureRow &row, bool last)
{
    constexpr double mostRoom = 9; // characters
    constexpr double leastRoom = 4;
    const double characters = m_sheet.width() / 20.0 / m_sheet.body;
    const QString date = row.dated ? paperDate(row.date) : QString();
    const double left = characters - 3 - charactersOf(row.label) - charactersOf(date);
    const int roomToSign = int(std::clamp(left, leastRoom, mostRoom));
    WordParagraph format = paragraph();
    format.firstIndent = 2;
    format.keepNext = format.keepNext || !last;
    format.line = m_sheet.letter ? 2 * m_sheet.line : int(1.6 * m_sheet.line);
    format.tabs = {{WordParagraph::Tab::Right, m_sheet.width()}};
    m_paragraphs.begin(format);
    m_paragraphs.run(Run{row.label}, format);
    m_paragraphs.run(blank(roomToSign), format);
    if (row.dated) {
        m_paragraphs.tab(false);
        m_paragraphs.run(Run{date}, format);
    }
    m_paragraphs.end();
}

void DocxBody::operator()(const SignOff &signOff)
{
    constexpr double dateFromEdge = 4;
    const QString date = paperDate(signOff.date);
    for (int i = 0; i < 2; ++i) {
        WordParagraph empty = paragraph();
        empty.keepNext = true;
        m_paragraphs.write({}, empty);
    }
    WordParagraph format = paragraph();
    format.align = Align::Right;
    format.keepNext = true;
    format.rightIndent = qMax(0.0, dateFromEdge + (charactersOf(date) - charactersOf(signOff.issuer)) / 2);
    m_paragraphs.write(signOff.issuer, format);
    format = paragraph();
    format.align = Align::Right;
    format.rightIndent = dateFromEdge;
    m_paragraphs.write(date, format);
}

void DocxBody::operator()(const AnnexList &annexes)
{
    WordParagraph format = paragraph();
    format.keepNext = true;
    m_paragraphs.write({}, format);
    const bool several = annexes.names.size() > 1;
    for (int i = 0; i < annexes.names.size(); ++i) {
        format = paragraph();
        format.indent = several ? 6 : 5;
        format.hanging = (i == 0 ? 3 : 0) + (several ? 1 : 0);
        format.keepNext = format.keepNext || i + 1 < annexes.names.size();
        const QString lead = i == 0 ? QStringLiteral("附件：") : QString();
        m_paragraphs.write(
            lead + (several ? QStringLiteral("%1. ").arg(i + 1) : QString()) + annexes.names[i], format);
    }
}

void DocxBody::operator()(const CutLine &cut)
{
    WordParagraph format = paragraph();
    format.points = 10.5;
    format.tabs = {{WordParagraph::Tab::Centre, m_sheet.width() / 2, true},
                   {WordParagraph::Tab::Right, m_sheet.width(), true}};
    format.line = 2 * m_sheet.line;
    m_paragraphs.begin(format);
    m_paragraphs.run(Run{QStringLiteral("✂")}, format);
    m_paragraphs.tab(false);
    m_paragraphs.run(Run{cut.text}, format);
    m_paragraphs.tab(false);
    m_paragraphs.end();
}

void DocxBody::writeSection(int copy)
{
    const auto number = [](int twips) { return QString::number(twips); };
    m_xml.begin("w:sectPr");
    if (!m_document.style.copies.isEmpty())
        m_xml.empty("w:headerReference", {{"w:type", QStringLiteral("default")},
                                          {"r:id", QStringLiteral("header%1").arg(copy + 1)}});
    if (m_document.style.numbers != PageNumbers::None)
        m_xml.empty("w:footerReference",
                    {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("footer1")}});
    if (m_document.style.numbers == PageNumbers::Official)
        m_xml.empty("w:footerReference",
                    {{"w:type", QStringLiteral("even")}, {"r:id", QStringLiteral("footer2")}});
    const bool liesDown = m_sheet.pageWidth > m_sheet.pageHeight;
    m_xml.empty("w:pgSz",
                {{"w:w", number(m_sheet.pageWidth)},
                 {"w:h", number(m_sheet.pageHeight)},
                 {"w:orient", liesDown ? QStringLiteral("landscape") : QStringLiteral("portrait")}});
    m_xml.empty("w:pgMar", {{"w:top", number(m_sheet.top)},
                            {"w:right", number(m_sheet.right)},
                            {"w:bottom", number(m_sheet.bottom)},
                            {"w:left", number(m_sheet.left)},
                            {"w:header", number(twipsOfMm(12))},
                            {"w:footer", number(twipsOfMm(m_sheet.letter ? 22 : 8))},
                            {"w:gutter", number(0)}});
    m_xml.empty("w:pgNumType", {{"w:start", number(1)}});
    if (m_sheet.letter)
        m_xml.empty("w:docGrid",
                    {{"w:type", QStringLiteral("linesAndChars")}, {"w:linePitch", number(m_sheet.line)}});
    m_xml.end();
}

} // namespace anhe
