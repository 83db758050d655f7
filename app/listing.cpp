#include "app/listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace anhe {

static QString jsonText(const QJsonValue &value)
{
    const QByteArray boxed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(boxed.mid(1, boxed.size() - 2));
}

void writeJson(const Listing &listing, QTextStream &out)
{
    out << '[';
    const char *before = "\n";
    while (const auto row = listing.next()) {
        out << before << '{';
        for (qsizetype i = 0; i < row->size(); ++i)
            out << (i > 0 ? "," : "") << '"' << listing.keys[i] << "\":" << jsonText((*row)[i]);
        out << '}';
        before = ",\n";
    }
    out << "\n]\n";
}

/** A list is parted by semicolons, the parts of one of its entries by strokes. */
static QString plainText(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray())
            parts << plainText(part);
        return parts.join(QStringLiteral("; "));
    }
    if (value.isObject()) {
        for (const QJsonValue &part : value.toObject()) {
            const QString text = plainText(part);
            if (!text.isEmpty())
                parts << text;
        }
        return parts.join(QStringLiteral(" / "));
    }
    return value.isBool()     ? QString::fromLatin1(value.toBool() ? "true" : "false")
           : value.isDouble() ? QString::number(value.toInteger())
                              : value.toString();
}

static QString csvCell(const QJsonValue &value)
{
    QString text = plainText(value);
    if (value.isString() && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) &&
        !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

void writeCsv(const Listing &listing, QTextStream &out)
{
    out << listing.keys.join(QLatin1Char(',')) << "\r\n";
    while (const auto row = listing.next()) {
        QStringList cells;
        for (const QJsonValue &value : *row)
            cells << csvCell(value);
        out << cells.join(QLatin1Char(',')) << "\r\n";
    }
}

} // namespace anhe
