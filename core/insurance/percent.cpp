#include "core/insurance/percent.h"

#include <QRegularExpression>

namespace anhe {

Money Percent::of(Money amount) const
{
    const qint64 scaled = amount.fen * hundredths;
    return {(scaled + (scaled < 0 ? -5000 : 5000)) / 10000};
}

QString Percent::text() const
{
    QString number = QString::number(hundredths / 100.0, 'f', 2);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return number + QLatin1Char('%');
}

std::optional<Percent> Percent::fromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(?:\\.(\\d{1,2}))?\\s*%?$"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return {};
    const QString decimals = (match.captured(2) + QStringLiteral("00")).left(2);
    const Percent percent{match.captured(1).toInt() * 100 + decimals.toInt()};
    return percent <= Percent::of(100) ? std::optional(percent) : std::nullopt;
}

} // namespace anhe
