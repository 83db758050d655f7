#include "core/base/period.h"

#include <QRegularExpression>

namespace anhe {

Quarter Quarter::of(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 + 1};
}

std::optional<Quarter> Quarter::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})[Qq]([1-4])$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return Quarter{match.captured(1).toInt(), match.captured(2).toInt()};
}

QString Quarter::text() const
{
    return QStringLiteral("%1Q%2").arg(year, 4, 10, QLatin1Char('0')).arg(number);
}

QString Quarter::paper() const
{
    static const QString words = QStringLiteral("一二三四");
    return QStringLiteral("%1年第%2季度").arg(year).arg(words[number - 1]);
}

Period Quarter::period() const
{
    const QDate first(year, (number - 1) * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

} // namespace anhe
