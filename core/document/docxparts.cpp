#include "core/document/docxparts.h"

#include "core/document/docxstyles.h"

namespace anhe {

namespace {

const QString wordType =
    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");
const QString relationType =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

/** One part the main part refers to. */
struct Related
{
    QString id;
    QString type;   ///< the relation's and the content's type: "footer"
    QString target; ///< below word/
    QByteArray content;
};

QByteArray settings(const Document &document)
{
    WordXml xml("w:settings");
    if (document.style.numbers == PageNumbers::Official)
        xml.empty("w:evenAndOddHeaders");
    xml.value("w:defaultTabStop", 420);
    xml.value("w:characterSpacingControl", "compressPunctuation");
    xml.begin("w:compat");
    xml.empty("w:balanceSingleByteDoubleByteWidth");
    xml.empty("w:ulTrailSpace");           // blanks at the end of a line are underlined too
    xml.empty("w:doNotExpandShiftReturn"); // a line that "\n" ends is not spread over the whole width
    xml.empty("w:adjustLineHeightInTable");
    xml.empty("w:useFELayout");
    xml.empty("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                  {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                  {"w:val", QStringLiteral("15")}});
    xml.end();
    return xml.finished();
}

QByteArray officialFooter(const PaperFonts &fonts, const WordSheet &sheet, Align align)
{
    WordXml xml("w:ftr");
    WordParagraphs paragraphs(xml, fonts, sheet.pageNumber);
    WordParagraph format;
    format.style = "Footer";
    format.align = align;
    (align == Align::Right ? format.rightIndent : format.indent) = 1;
    paragraphs.begin(format);
    paragraphs.run(Run{QStringLiteral("— ")}, format);
    paragraphs.field("PAGE");
    paragraphs.run(Run{QStringLiteral(" —")}, format);
    paragraphs.end();
    return xml.finished();
}

QByteArray totalFooter(const PaperFonts &fonts, const WordSheet &sheet, bool copies)
{
    WordXml xml("w:ftr");
    WordParagraphs paragraphs(xml, fonts, sheet.pageNumber);
    WordParagraph format;
    format.style = "Footer";
    format.align = Align::Centre;
    paragraphs.begin(format);
    paragraphs.run(Run{QStringLiteral("第 ")}, format);
    paragraphs.field("PAGE");
    paragraphs.run(Run{QStringLiteral(" 页　共 ")}, format);
    paragraphs.field(copies ? "SECTIONPAGES" : "NUMPAGES"); // each copy is a section
    paragraphs.run(Run{QStringLiteral(" 页")}, format);
    paragraphs.end();
    return xml.finished();
}

QByteArray markHeader(const QString &mark, const PaperFonts &fonts, const WordSheet &sheet)
{
    WordXml xml("w:hdr");
    WordParagraph format;
    format.style = "Mark";
    format.align = Align::Right;
    WordParagraphs(xml, fonts, sheet.body).write(mark, format);
    return xml.finished();
}

QList<Related> relatedParts(const Document &document, const PaperFonts &fonts)
{
    const WordSheet sheet(document.style);
    const auto footer = [](int number, const QByteArray &content) {
        const QString id = QStringLiteral("footer%1").arg(number);
        return Related{id, QStringLiteral("footer"), id + QStringLiteral(".xml"), content};
    };
    QList<Related> parts{
        {QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml"),
         docxStyles(sheet, fonts)},
        {QStringLiteral("settings"), QStringLiteral("settings"), QStringLiteral("settings.xml"),
         settings(document)},
        {QStringLiteral("fonts"), QStringLiteral("fontTable"), QStringLiteral("fontTable.xml"),
         docxFontTable(fonts)},
    };
    if (document.style.numbers == PageNumbers::Official) {
        parts += footer(1, officialFooter(fonts, sheet, Align::Right));
        parts += footer(2, officialFooter(fonts, sheet, Align::Left));
    } else if (document.style.numbers == PageNumbers::OfTotal) {
        parts += footer(1, totalFooter(fonts, sheet, !document.style.copies.isEmpty()));
    }
    for (int copy = 0; copy < document.style.copies.size(); ++copy) {
        const QString id = QStringLiteral("header%1").arg(copy + 1);
        parts += {id, QStringLiteral("header"), id + QStringLiteral(".xml"),
                  markHeader(document.style.copies[copy], fonts, sheet)};
    }
    return parts;
}

QByteArray contentTypes(const QList<Related> &related)
{
    QString xml =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                       "<Default Extension=\"rels\" "
                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default "
                       "Extension=\"png\" ContentType=\"image/png\"/>");
    const QString part = QStringLiteral("<Override PartName=\"/word/%1\" ContentType=\"%2\"/>");
    xml += part.arg(QStringLiteral("document.xml"), wordType.arg(QStringLiteral("document.main")));
    for (const Related &one : related)
        xml += part.arg(one.target, wordType.arg(one.type));
    return (xml + QStringLiteral("</Types>")).toUtf8();
}

QString relation(const QString &id, const QString &type, const QString &target)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>")
        .arg(id, relationType + type, target);
}

QByteArray relations(const QString &all)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>")
        .arg(all)
        .toUtf8();
}

} // namespace

QList<OfficePackage::Part> docxParts(const Document &document, const PaperFonts &fonts, int pictures)
{
    const QList<Related> related = relatedParts(document, fonts);
    QString all;
    for (const Related &one : related)
        all += relation(one.id, one.type, one.target);
    for (int number = 1; number <= pictures; ++number) {
        all += relation(QStringLiteral("picture%1").arg(number), QStringLiteral("image"),
                        QStringLiteral("media/picture%1.png").arg(number));
    }
    QList<OfficePackage::Part> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(related)},
        {QStringLiteral("_rels/.rels"),
         relations(relation(QStringLiteral("main"), QStringLiteral("officeDocument"),
                            QStringLiteral("word/document.xml")))},
        {QStringLiteral("word/_rels/document.xml.rels"), relations(all)},
    };
    for (const Related &one : related)
        parts.append({QStringLiteral("word/") + one.target, one.content});
    return parts;
}

} // namespace anhe
