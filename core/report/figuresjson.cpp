#include "core/report/figuresjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anhe {

namespace {

constexpr std::pair<FigureUnit, const char *> unitCodes[] = {
    {FigureUnit::Matters, "matters"},
    {FigureUnit::Problems, "problems"},
    {FigureUnit::Visits, "visits"},
    {FigureUnit::Persons, "persons"},
    {FigureUnit::Referrals, "referrals"},
    {FigureUnit::Risks, "risks"},
    {FigureUnit::Sweeps, "sweeps"},
    {FigureUnit::Notices, "notices"},
    {FigureUnit::Institutions, "institutions"},
    {FigureUnit::Claims, "claims"},
    {FigureUnit::Days, "days"},
    {FigureUnit::Fen, "fen"},
    {FigureUnit::Rate, "rate"},
    {FigureUnit::Activities, "activities"},
    {FigureUnit::Indicator, "indicator"},
};

QJsonValue unitCode(FigureUnit unit)
{
    for (const auto &[value, code] : unitCodes) {
        if (value == unit)
            return QLatin1String(code);
    }
    Q_UNREACHABLE();
}

FigureUnit unitOf(const QString &code)
{
    for (const auto &[value, name] : unitCodes) {
        if (code == QLatin1String(name))
            return value;
    }
    return FigureUnit::Matters;
}

QJsonValue integer(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> integer(const QJsonValue &json)
{
    return json.isNull() ? std::optional<qint64>() : qint64(json.toDouble());
}

QJsonValue valueOf(const FigureValue &value)
{
    if (!value.value)
        return QJsonValue::Null;
    const bool whole = value.figure.unit != FigureUnit::Rate && value.figure.unit != FigureUnit::Days;
    return whole ? QJsonValue(value.count()) : QJsonValue(*value.value);
}

QJsonObject figureJson(const FigureValue &value)
{
    return {{QStringLiteral("key"), value.figure.key},
            {QStringLiteral("label"), value.figure.label.paper},
            {QStringLiteral("unit"), unitCode(value.figure.unit)},
            {QStringLiteral("value"), valueOf(value)},
            {QStringLiteral("numerator"), integer(value.numerator)},
            {QStringLiteral("denominator"), integer(value.denominator)},
            {QStringLiteral("definition"), value.figure.definition.paper}};
}

} // namespace

QJsonObject figuresJson(const FigureSet &figures, Quarter quarter)
{
    QJsonArray list;
    for (const FigureValue &value : figures.all())
        list.append(figureJson(value));
    return {{QStringLiteral("period"), quarter.text()},
            {QStringLiteral("as_of"), figures.asOf.toString(Qt::ISODate)},
            {QStringLiteral("figures"), list}};
}

QByteArray figuresText(const FigureSet &figures, Quarter quarter)
{
    return QJsonDocument(figuresJson(figures, quarter)).toJson(QJsonDocument::Indented);
}

QList<FrozenFigure> frozenFigures(const QJsonObject &json)
{
    QList<FrozenFigure> figures;
    for (const QJsonValue &entry : json[QLatin1String("figures")].toArray()) {
        FigureValue value;
        value.figure.unit = unitOf(entry[QLatin1String("unit")].toString());
        if (entry[QLatin1String("key")].toString().startsWith(QLatin1String("indicator.")))
            value.figure.decimals = 2;
        value.numerator = integer(entry[QLatin1String("numerator")]);
        value.denominator = integer(entry[QLatin1String("denominator")]);
        if (!entry[QLatin1String("value")].isNull())
            value.value = entry[QLatin1String("value")].toDouble();
        figures.append({entry[QLatin1String("key")].toString(), entry[QLatin1String("label")].toString(),
                        figurePaper(value), value.value, value.numerator, value.denominator});
    }
    return figures;
}

} // namespace anhe
