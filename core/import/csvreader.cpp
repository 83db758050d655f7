#include "core/import/csvreader.h"

#include <QMap>

namespace anhe {

namespace {

constexpr int enoughRecords = 50;

/** Walks through separated text record by record. */
class Records
{
public:
    Records(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        QStringList fields;
        do
            fields << field();
        while (take(m_separator));
        if (take(QLatin1Char('\r'))) {
            take(QLatin1Char('\n'));
        } else {
            take(QLatin1Char('\n'));
        }
        return fields;
    }

private:
    bool take(QChar wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    QString field()
    {
        const qsizetype start = m_at;
        QString value;
        // Spreadsheets write ="0012" to keep a number as text.
        if (QStringView(m_text).mid(m_at).startsWith(QLatin1String("=\"")))
            ++m_at;
        if (take(QLatin1Char('"')) && !quoted(value)) {
            m_at =
                start; // a lonely quote is part of the text, not the start of one running to the file's end
            value.clear();
        }
        const qsizetype rest = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != QLatin1Char('\n') &&
               m_text[m_at] != QLatin1Char('\r'))
            ++m_at;
        return value += QStringView(m_text).mid(rest, m_at - rest);
    }

    /** The rest of a quoted field; false when its closing quote is missing. */
    bool quoted(QString &value)
    {
        for (qsizetype start = m_at;;) {
            const qsizetype quote = m_text.indexOf(QLatin1Char('"'), m_at);
            if (quote < 0)
                return false;
            value += QStringView(m_text).mid(start, quote - start);
            m_at = quote + 1;
            if (!take(QLatin1Char('"')))
                return true;
            value += QLatin1Char('"');
            start = m_at;
        }
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/** How many cells the evenly cut records of the beginning have together. */
qsizetype evenness(const QString &text, QChar separator)
{
    QMap<qsizetype, qsizetype> recordsOfWidth;
    Records records(text, separator);
    for (int i = 0; i < enoughRecords && !records.atEnd(); ++i)
        ++recordsOfWidth[records.next().size()];
    qsizetype best = 0;
    for (auto width = recordsOfWidth.cbegin(); width != recordsOfWidth.cend(); ++width) {
        if (width.key() > 1)
            best = std::max(best, width.key() * width.value());
    }
    return best;
}

QChar separatorOf(const QString &text)
{
    QChar best = QLatin1Char(',');
    for (const QChar separator : {QLatin1Char(';'), QLatin1Char('\t')}) {
        if (evenness(text, separator) > evenness(text, best))
            best = separator;
    }
    return best;
}

} // namespace

RawTable readSeparated(const QString &text)
{
    QString body = text;
    QChar separator;
    if (body.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && body.size() > 4) {
        separator = body[4];
        body = body.mid(body.indexOf(QLatin1Char('\n')) + 1);
    } else {
        separator = separatorOf(body);
    }
    RawTable table;
    Records records(body, separator);
    for (int number = 1; !records.atEnd(); ++number)
        table.add(number, records.next());
    return table;
}

} // namespace anhe
