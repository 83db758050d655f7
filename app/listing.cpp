#include "app/listing.h"

#include "core/document/csv.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTextStream>

namespace anhe {

static bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c != QLatin1Char('"') && c != QLatin1Char('\\');
}

static QString escaped(QChar c)
{
    if (c == QLatin1Char('\n'))
        return QStringLiteral("\\n");
    if (c.unicode() >= 0x20)
        return QLatin1Char('\\') + QString(c);
    return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

static QString quoted(const QString &text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += QLatin1Char('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]))
            continue;
        quoted += QStringView(text).mid(from, i - from);
        quoted += escaped(text[i]);
        from = i + 1;
    }
    quoted += QStringView(text).mid(from);
    quoted += QLatin1Char('"');
    return quoted;
}

/** A list of a hundred thousand rows has millions of values: only lists and objects are worth a document. */
static QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const QByteArray boxed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(boxed.mid(1, boxed.size() - 2));
}

void writeJson(const Listing &listing, QTextStream &out)
{
    out << '[';
    const char *before = "\n";
    while (const auto row = listing.next()) {
        QString object;
        for (qsizetype i = 0; i < row->size(); ++i) {
            object += i > 0 ? QLatin1String(",\"") : QLatin1String("\"");
            object += listing.keys[i] + QLatin1String("\":") + jsonText((*row)[i]);
        }
        out << before << '{' << object << '}';
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

/** A text stream as a device. */
class StreamDevice : public QIODevice
{
public:
    explicit StreamDevice(QTextStream &stream) : m_stream(stream) { open(QIODevice::WriteOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_stream << QString(m_decoder(QByteArrayView(data, size)));
        return size;
    }

private:
    QTextStream &m_stream;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
};

void writeCsv(const Listing &listing, QTextStream &out)
{
    QList<SheetColumn> columns;
    for (const QString &key : listing.keys)
        columns << SheetColumn{key};
    StreamDevice device(out);
    const auto next = [&listing]() -> std::optional<SheetRow> {
        const auto row = listing.next();
        if (!row)
            return {};
        SheetRow cells;
        for (const QJsonValue &value : *row)
            cells << SheetValue(plainText(value));
        return cells;
    };
    const Result<qint64> written = writeCsv(device, columns, next, {CsvEncoding::Utf8Bare});
    Q_UNUSED(written) // a text stream takes everything
}

} // namespace anhe
