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

static void appendQuoted(QString &line, const QString &text)
{
    line += QLatin1Char('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]))
            continue;
        line += QStringView(text).mid(from, i - from);
        line += escaped(text[i]);
        from = i + 1;
    }
    line += QStringView(text).mid(from);
    line += QLatin1Char('"');
}

/** A list of a hundred thousand rows has millions of values: only lists and objects are worth a document. */
static void appendJson(QString &line, const QJsonValue &value)
{
    if (value.isString())
        appendQuoted(line, value.toString());
    else if (value.isNull())
        line += QLatin1String("null");
    else if (value.isBool())
        line += value.toBool() ? QLatin1String("true") : QLatin1String("false");
    else if (value.isArray() && value.toArray().isEmpty())
        line += QLatin1String("[]");
    else {
        const QByteArray boxed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        line += QString::fromUtf8(boxed.mid(1, boxed.size() - 2));
    }
}

void writeJson(const Listing &listing, QTextStream &out)
{
    QStringList heads;
    for (const QString &key : listing.keys)
        heads << QStringLiteral("%1\"%2\":").arg(heads.isEmpty() ? QString() : QStringLiteral(","), key);
    out << '[';
    const char *before = "\n";
    QString line;
    while (const auto row = listing.next()) {
        line.resize(0); // and keeps its room
        for (qsizetype i = 0; i < row->size(); ++i) {
            line += heads[i];
            appendJson(line, (*row)[i]);
        }
        out << before << '{' << line << '}';
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
