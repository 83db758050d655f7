#include "core/import/xlsxreader.h"

#include "core/import/cellvalue.h"

#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace anhe {

namespace {

struct Part
{
    QString type; ///< last word of the relation's type: worksheet, styles, sharedStrings
    QString path;
};

struct SheetEntry
{
    QString name;
    QString relation;
};

struct Workbook
{
    QList<SheetEntry> sheets;
    bool from1904 = false;
    QStringList strings;
    QList<NumberShape> shapes; ///< by cell style
};

QString resolved(const QString &folder, const QString &target)
{
    QStringList parts;
    const QString whole = target.startsWith(QLatin1Char('/')) ? target : folder + QLatin1Char('/') + target;
    for (const QString &part : whole.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && !parts.isEmpty())
            parts.removeLast();
        else if (part != QLatin1String("."))
            parts << part;
    }
    return parts.join(QLatin1Char('/'));
}

/** The parts another part refers to, by relation id. */
QMap<QString, Part> relationsOf(const ZipArchive &archive, const QString &path)
{
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    const QString prefix = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    const auto bytes = archive.read(prefix + QStringLiteral("_rels/") + path.section(QLatin1Char('/'), -1) +
                                    QStringLiteral(".rels"));
    QMap<QString, Part> relations;
    if (!bytes)
        return relations;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {attributes.value(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1),
                          resolved(folder, attributes.value(QLatin1String("Target")).toString())});
    }
    return relations;
}

QString pathOf(const QMap<QString, Part> &relations, QLatin1String type)
{
    for (const Part &part : relations) {
        if (part.type == type)
            return part.path;
    }
    return {};
}

/** "r:id", whatever the prefix and namespace of this edition. */
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool readWorkbook(const QByteArray &bytes, Workbook &book)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            const auto date1904 = attributes.value(QLatin1String("date1904"));
            book.from1904 = date1904 == QLatin1String("1") || date1904 == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            const auto state = attributes.value(QLatin1String("state"));
            if (state.isEmpty() || state == QLatin1String("visible"))
                book.sheets << SheetEntry{attributes.value(QLatin1String("name")).toString(),
                                          relationId(attributes)};
        }
    }
    return !xml.hasError();
}

/** _x000D_ stands for a character that XML cannot hold. */
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

/** The text of a string item: all its runs, without the reading aids (rPh) of East Asian text. */
QString richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("r"))
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

bool readStrings(const QByteArray &bytes, Workbook &book)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            book.strings << unescaped(richText(xml));
    }
    return !xml.hasError();
}

bool readStyles(const QByteArray &bytes, Workbook &book)
{
    QMap<int, NumberShape> custom;
    bool inCellStyles = false;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == QLatin1String("cellXfs"))
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            custom.insert(id, shapeOfFormat(xml.attributes().value(QLatin1String("formatCode")).toString()));
        else if (inCellStyles && xml.name() == QLatin1String("xf"))
            book.shapes << custom.value(id, shapeOfBuiltin(id));
    }
    return !xml.hasError();
}

/** Column of "AB12", counted from 0; -1 without letters. */
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < QLatin1Char('A') || letter > QLatin1Char('Z'))
            break;
        column = column * 26 + letter.unicode() - 'A' + 1;
    }
    return column - 1;
}

QString isoText(QString written)
{
    return written.replace(QLatin1Char('T'), QLatin1Char(' ')).section(QStringLiteral(" 00:00:00"), 0, 0);
}

QString cellText(const QString &type, int style, const QString &written, const QString &inlineText,
                 const Workbook &book)
{
    if (type == QLatin1String("s"))
        return book.strings.value(written.toInt());
    if (type == QLatin1String("inlineStr"))
        return unescaped(inlineText);
    if (type == QLatin1String("str"))
        return unescaped(written);
    if (type == QLatin1String("b"))
        return written == QLatin1String("1") ? QStringLiteral("是") : QStringLiteral("否");
    if (type == QLatin1String("e"))
        return {};
    if (type == QLatin1String("d"))
        return isoText(written);
    const bool isDate = book.shapes.value(style, NumberShape::Number) == NumberShape::Date;
    return isDate && !written.isEmpty() ? dateText(written, book.from1904) : numberText(written);
}

QString readCell(QXmlStreamReader &xml, const Workbook &book)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    const int style = xml.attributes().value(QLatin1String("s")).toInt();
    QString written;
    QString inlineText;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("v"))
            written = xml.readElementText();
        else if (xml.name() == QLatin1String("is"))
            inlineText = richText(xml);
        else
            xml.skipCurrentElement();
    }
    return cellText(type, style, written, inlineText, book);
}

QStringList readRow(QXmlStreamReader &xml, const Workbook &book)
{
    constexpr int mostColumns = 16384;
    QStringList cells;
    while (xml.readNextStartElement()) {
        const int column = columnOf(xml.attributes().value(QLatin1String("r")));
        const QString text = readCell(xml, book);
        if (column >= mostColumns)
            continue;
        while (cells.size() < column)
            cells << QString();
        cells << text;
    }
    return cells;
}

bool readTable(const QByteArray &bytes, const Workbook &book, RawTable &table)
{
    QXmlStreamReader xml(bytes);
    int number = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("row"))
            continue;
        const int written = xml.attributes().value(QLatin1String("r")).toInt();
        number = written > 0 ? written : number + 1;
        table.add(number, readRow(xml, book));
    }
    return !xml.hasError();
}

} // namespace

Result<QList<RawTable>> readXlsx(const ZipArchive &archive)
{
    QString bookPath = pathOf(relationsOf(archive, QString()), QLatin1String("officeDocument"));
    if (bookPath.isEmpty())
        bookPath = QStringLiteral("xl/workbook.xml");
    const auto bookBytes = archive.read(bookPath);
    Workbook book;
    if (!bookBytes || !readWorkbook(*bookBytes, book))
        return damagedFile();
    const QMap<QString, Part> relations = relationsOf(archive, bookPath);
    if (const auto path = pathOf(relations, QLatin1String("styles")); !path.isEmpty()) {
        const auto bytes = archive.read(path);
        if (!bytes || !readStyles(*bytes, book))
            return damagedFile();
    }
    if (const auto path = pathOf(relations, QLatin1String("sharedStrings")); !path.isEmpty()) {
        const auto bytes = archive.read(path);
        if (!bytes || !readStrings(*bytes, book))
            return damagedFile();
    }
    QList<RawTable> tables;
    for (const SheetEntry &sheet : std::as_const(book.sheets)) {
        const Part part = relations.value(sheet.relation);
        if (part.type != QLatin1String("worksheet"))
            continue;
        RawTable table{sheet.name, {}};
        const auto bytes = archive.read(part.path);
        if (!bytes)
            return bytes.failure();
        if (!readTable(*bytes, book, table))
            return damagedFile();
        tables << table;
    }
    return tables;
}

} // namespace anhe
