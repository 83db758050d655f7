#include "core/import/odsreader.h"

#include "core/import/cellvalue.h"

#include <QXmlStreamReader>

namespace anhe {

namespace {

constexpr int mostColumns = 16384;
constexpr int mostRepeats = 10000; // of a filled row; an empty one is repeated to the end of the sheet

const QString officeNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString tableNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString textNamespace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

int countOf(const QXmlStreamReader &xml, const QString &name, const QString &space = tableNamespace)
{
    return std::max(1, xml.attributes().value(space, name).toInt());
}

/** The text of a paragraph with its blanks, tabs and line breaks written out. */
QString paragraphText(QXmlStreamReader &xml)
{
    QString text;
    for (xml.readNext(); !xml.atEnd() && !xml.isEndElement(); xml.readNext()) {
        if (xml.isCharacters())
            text += xml.text();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("s"))
            text +=
                QString(std::min(countOf(xml, QStringLiteral("c"), textNamespace), 1000), QLatin1Char(' '));
        else if (xml.name() == QLatin1String("tab"))
            text += QLatin1Char('\t');
        else if (xml.name() == QLatin1String("line-break"))
            text += QLatin1Char('\n');
        if (xml.name() == QLatin1String("annotation") || xml.name() == QLatin1String("note"))
            xml.skipCurrentElement();
        else
            text += paragraphText(xml);
    }
    return text;
}

QString odsMoment(QString written)
{
    written.replace(QLatin1Char('T'), QLatin1Char(' '));
    if (written.endsWith(QLatin1String(" 00:00:00")))
        written.chop(9);
    else if (written.endsWith(QLatin1String(":00")) && written.size() > 16)
        written.chop(3);
    return written;
}

QString readCell(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto type = attributes.value(officeNamespace, QStringLiteral("value-type")).toString();
    const auto value = attributes.value(officeNamespace, QStringLiteral("value")).toString();
    const auto date = attributes.value(officeNamespace, QStringLiteral("date-value")).toString();
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("p"))
            paragraphs << paragraphText(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == QLatin1String("date") && !date.isEmpty())
        return odsMoment(date);
    if (type == QLatin1String("float") || type == QLatin1String("currency"))
        return numberText(value);
    return paragraphs.join(QLatin1Char('\n'));
}

/** Cells of a row; runs of empty cells are written out only when something follows them. */
QStringList readRow(QXmlStreamReader &xml)
{
    QStringList cells;
    int blanks = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("table-cell") && xml.name() != QLatin1String("covered-table-cell")) {
            xml.skipCurrentElement();
            continue;
        }
        const int repeats = std::min(countOf(xml, QStringLiteral("number-columns-repeated")), mostColumns);
        const QString text = readCell(xml);
        if (text.isEmpty()) {
            blanks += repeats;
            continue;
        }
        if (cells.size() + blanks + repeats > mostColumns)
            continue;
        for (; blanks > 0; --blanks)
            cells << QString();
        for (int i = 0; i < repeats; ++i)
            cells << text;
    }
    return cells;
}

} // namespace

Result<QList<RawTable>> readOds(const ZipArchive &archive)
{
    const auto bytes = archive.read(QStringLiteral("content.xml"));
    if (!bytes)
        return bytes.failure();
    QList<RawTable> tables;
    int number = 0;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != tableNamespace)
            continue;
        if (xml.name() == QLatin1String("table")) {
            tables << RawTable{xml.attributes().value(tableNamespace, QStringLiteral("name")).toString(), {}};
            number = 0;
        } else if (xml.name() == QLatin1String("table-row") && !tables.isEmpty()) {
            const int repeats = countOf(xml, QStringLiteral("number-rows-repeated"));
            const QStringList cells = readRow(xml);
            for (int i = 0; i < std::min(repeats, mostRepeats) && !cells.isEmpty(); ++i)
                tables.last().add(number + i + 1, cells);
            number += repeats;
        }
    }
    if (xml.hasError())
        return damagedFile();
    return tables;
}

} // namespace anhe
