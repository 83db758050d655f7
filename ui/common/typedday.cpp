#include "ui/common/typedday.h"

#include <QHash>
#include <QRegularExpression>

namespace anhe {

namespace {

std::optional<int> dayWord(const QString &text)
{
    static const QHash<QString, int> words{
        {QStringLiteral("today"), 0}, {QStringLiteral("yesterday"), -1}, {QStringLiteral("tomorrow"), 1},
        {QStringLiteral("明天"), 1},  {QStringLiteral("明日"), 1},       {QStringLiteral("后天"), 2},
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

std::optional<QDate> typedDay(const QString &text, QDate today, DateReading reading)
{
    const QString plain = halfWidth(text);
    if (const std::optional<int> days = dayWord(plain))
        return today.addDays(*days);
    static const QRegularExpression ahead(QStringLiteral("^\\+\\d{1,3}$"));
    if (ahead.match(plain).hasMatch())
        return today.addDays(plain.toInt());
    const std::optional<TypedDate> typed = fromTyped(text, today, reading);
    return typed && !typed->hasTime() ? std::optional(typed->date) : std::nullopt;
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
