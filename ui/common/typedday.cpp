#include "ui/common/typedday.h"

#include <QHash>
#include <QRegularExpression>

namespace anhe {

namespace {

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<int> dayWord(const QString &text)
{
    static const QHash<QString, int> words{
        {QStringLiteral("今天"), 0},  {QStringLiteral("今日"), 0},  {QStringLiteral("today"), 0},
        {QStringLiteral("昨天"), -1}, {QStringLiteral("昨日"), -1}, {QStringLiteral("yesterday"), -1},
        {QStringLiteral("前天"), -2}, {QStringLiteral("明天"), 1},  {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("后天"), 2},
    };
    const auto found = words.constFind(text.toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString halfWidth(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QChar(0x3002), QLatin1Char('.')).replace(QChar(0x2212), QLatin1Char('-'));
    return plain.replace(QChar(0x2014), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
}

std::optional<QDate> typedDay(const QString &text, QDate today)
{
    const QString plain = halfWidth(text);
    if (const std::optional<int> days = dayWord(plain))
        return today.addDays(*days);
    static const QRegularExpression offset(QStringLiteral("^[+-]\\d{1,3}$"));
    if (offset.match(plain).hasMatch())
        return today.addDays(plain.toInt());
    static const QRegularExpression whole(
        QStringLiteral("^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$"));
    if (const auto m = whole.match(plain); m.hasMatch())
        return valid(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    if (const auto m = digits.match(plain); m.hasMatch())
        return valid(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    static const QRegularExpression monthDay(
        QStringLiteral("^(?:(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?|(\\d{2})(\\d{2}))$"));
    if (const auto m = monthDay.match(plain); m.hasMatch()) {
        const int first = m.hasCaptured(3) ? 3 : 1;
        return valid(today.year(), m.captured(first).toInt(), m.captured(first + 1).toInt());
    }
    return {};
}

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{1,2})(?:\\s*[:.点时]\\s*(\\d{1,2})?\\s*分?)?|(\\d{1,2})(\\d{2}))$"));
    const auto m = pattern.match(halfWidth(text));
    if (!m.hasMatch())
        return {};
    const int first = m.hasCaptured(3) ? 3 : 1;
    const QTime time(m.captured(first).toInt(), m.captured(first + 1).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace anhe
