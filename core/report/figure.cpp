#include "core/report/figure.h"

#include "core/base/money.h"

namespace anhe {

bool LedgerStart::covers(const Period &period, FigureUnit unit) const
{
    const QDate from = unit == FigureUnit::Risks ? risks : matters;
    return from.isValid() && period.last >= from;
}

bool LedgerStart::coversWhole(const Period &period) const
{
    return matters.isValid() && period.first.isValid() && matters < period.first.addMonths(1);
}

void FigureSet::add(FigureValue value)
{
    m_places.insert(value.figure.key, m_values.size());
    m_values.append(std::move(value));
}

const FigureValue *FigureSet::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_values[*place];
}

qint64 FigureSet::count(const QString &key) const
{
    const FigureValue *value = find(key);
    return value ? value->count() : 0;
}

QList<FigureValue> FigureSet::parts(const QString &split) const
{
    QList<FigureValue> parts;
    for (const FigureValue &value : m_values) {
        if (value.figure.split == split)
            parts.append(value);
    }
    return parts;
}

QString trimmedNumber(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(QLatin1Char('.')) && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QString figureNumber(const FigureValue &value)
{
    if (!value.value)
        return QStringLiteral("—");
    switch (value.figure.unit) {
    case FigureUnit::Rate:
        return QString::number(*value.value * 100, 'f', value.figure.decimals) + QLatin1Char('%');
    case FigureUnit::Days:
        return QString::number(*value.value, 'f',
                               value.figure.numerator.aggregate == Aggregate::MeanDays ? 2 : 1);
    case FigureUnit::Fen:
        return Money{value.count()}.text();
    default:
        return QString::number(value.count());
    }
}

QString figurePaper(const FigureValue &value)
{
    if (!value.value)
        return QStringLiteral("—");
    if (value.figure.unit != FigureUnit::Rate)
        return figureNumber(value) + unitPaper(value.figure.unit);
    return QStringLiteral("%1（%2/%3）")
        .arg(figureNumber(value))
        .arg(value.count())
        .arg(value.denominator.value_or(0));
}

QString unitPaper(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Matters:
    case FigureUnit::Referrals:
    case FigureUnit::Claims:
        return QStringLiteral("件");
    case FigureUnit::Problems:
        return QStringLiteral("个");
    case FigureUnit::Risks:
        return QStringLiteral("项");
    case FigureUnit::Sweeps:
    case FigureUnit::Notices:
        return QStringLiteral("份");
    case FigureUnit::Institutions:
        return QStringLiteral("家");
    case FigureUnit::Visits:
        return QStringLiteral("批次");
    case FigureUnit::Activities:
        return QStringLiteral("次");
    case FigureUnit::Persons:
        return QStringLiteral("人次");
    case FigureUnit::Days:
        return QStringLiteral("天");
    case FigureUnit::Fen:
        return QStringLiteral("元");
    case FigureUnit::Indicator:
    case FigureUnit::Rate:
        break;
    }
    return {};
}

} // namespace anhe
