#include "core/document/csv.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringEncoder>

namespace anhe {

namespace {

constexpr int digitsKept = 11; // a spreadsheet shows longer numbers with an exponent

QString safe(const QString &text)
{
    static const QRegularExpression formula(QStringLiteral("^[=+\\-@\\t\\r]"));
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9][0-9 .,-]*$"));
    const bool harmless = !formula.match(text).hasMatch() || number.match(text).hasMatch();
    return harmless ? text : QLatin1Char('\'') + text;
}

QString quoted(QString field)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n\\t]|^\\s|\\s$"));
    if (!special.match(field).hasMatch())
        return field;
    return QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/** The text of a value as it stands in the file. */
struct FieldText
{
    const SheetColumn &column;
    const CsvStyle &style;

    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString &text) const
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
        const bool mangled = text.size() > digitsKept || text.startsWith(QLatin1Char('0'));
        if (style.guardDigits && mangled && digits.match(text).hasMatch())
            return text + QLatin1Char('\t');
        return safe(text);
    }

    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return QString::number(double(amount.fen) / 100, 'f', 2); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const
    {
        return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }

    QString operator()(double number) const
    {
        if (column.kind == ColumnKind::Percentage)
            return QString::number(number * 100, 'f', 1) + QLatin1Char('%');
        return QString::number(number, 'g', 15);
    }
};

QString lineOf(const SheetRow &row, const QList<SheetColumn> &columns, const CsvStyle &style)
{
    QStringList fields;
    for (int i = 0; i < columns.size(); ++i)
        fields += i < row.size() ? quoted(std::visit(FieldText{columns[i], style}, row[i])) : QString();
    return fields.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString headOf(const QList<SheetColumn> &columns)
{
    QStringList titles;
    for (const SheetColumn &column : columns)
        titles += quoted(column.title);
    return titles.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QStringEncoder encoderFor(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return QStringEncoder(QStringEncoder::Utf8, QStringConverter::Flag::WriteBom);
    case CsvEncoding::Utf8Bare:
        return QStringEncoder(QStringEncoder::Utf8);
    case CsvEncoding::Gb18030:
        return QStringEncoder("GB18030");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<qint64> writeCsv(QIODevice &device, const QList<SheetColumn> &columns, const RowSource &next,
                        const CsvStyle &style, const RowProgress &progress)
{
    QStringEncoder encoder = encoderFor(style.encoding);
    const auto put = [&](const QString &line) {
        const QByteArray bytes = encoder.encode(line);
        return device.write(bytes) == bytes.size();
    };
    bool written = put(headOf(columns));
    qint64 rows = 0;
    while (written) {
        const std::optional<SheetRow> row = next();
        if (!row)
            return rows;
        written = put(lineOf(*row, columns, style));
        if (++rows % rowsBetweenProgress == 0 && progress && !progress(rows))
            return Failure{QCoreApplication::translate("Spreadsheet", "Stopped; no file was written.")};
    }
    return Failure{QCoreApplication::translate("Spreadsheet", "The rows could not be written: %1")
                       .arg(device.errorString())};
}

Result<qint64> writeCsv(const QString &path, const QList<SheetColumn> &columns, const RowSource &next,
                        const CsvStyle &style, const RowProgress &progress)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Failure{QCoreApplication::translate("Spreadsheet", "%1 could not be written: %2")
                           .arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    Result<qint64> rows = writeCsv(file, columns, next, style, progress);
    if (rows && !file.commit())
        return failed();
    return rows;
}

} // namespace anhe
