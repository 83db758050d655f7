#include "ui/report/figurewords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** A heading and the first words of the keys that stand under it. */
struct FigureGroup
{
    const char *heading;
    std::initializer_list<const char *> keys;
};

const FigureGroup groups[] = {
    {QT_TRANSLATE_NOOP("FigureWords", "Matters, problems and visits"),
     {"matters", "problems", "visits", "persons"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Answers and days"), {"feedback", "days_to_close"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Petitions"), {"petitions"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Routes and mediation"), {"referrals", "mediation"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Money"), {"claimed", "paid"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Insurance"), {"insurance", "claims"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Hidden risks"), {"risks", "sweeps", "notices"}},
    {QT_TRANSLATE_NOOP("FigureWords", "Safe hospital"), {"activities", "indicator"}},
};

QString signedNumber(double value)
{
    const QString text = QString::number(value, 'f', 1);
    if (text == QLatin1String("-0.0"))
        return QStringLiteral("0.0");
    return value >= 0.05 ? QLatin1Char('+') + text : text;
}

} // namespace

QString quarterWords(Quarter quarter)
{
    if (currentLanguage() == Language::Chinese)
        return quarter.paper();
    return QCoreApplication::translate("FigureWords", "Q%1 %2").arg(quarter.number).arg(quarter.year);
}

QString periodWords(const Period &period)
{
    const Quarter quarter = Quarter::of(period.first);
    if (quarter.period() == period)
        return quarterWords(quarter);
    return QCoreApplication::translate("FigureWords", "%1 to %2")
        .arg(period.first.toString(Qt::ISODate), period.last.toString(Qt::ISODate));
}

QString unitWords(FigureUnit unit)
{
    if (currentLanguage() == Language::Chinese)
        return unitPaper(unit); // measure words that English does without
    switch (unit) {
    case FigureUnit::Matters:
        return QCoreApplication::translate("FigureWords", "matters");
    case FigureUnit::Referrals:
        return QCoreApplication::translate("FigureWords", "referrals");
    case FigureUnit::Risks:
        return QCoreApplication::translate("FigureWords", "risks");
    case FigureUnit::Sweeps:
        return QCoreApplication::translate("FigureWords", "sheets");
    case FigureUnit::Notices:
        return QCoreApplication::translate("FigureWords", "notices");
    case FigureUnit::Institutions:
        return QCoreApplication::translate("FigureWords", "institutions");
    case FigureUnit::Claims:
        return QCoreApplication::translate("FigureWords", "claims");
    case FigureUnit::Problems:
        return QCoreApplication::translate("FigureWords", "problems");
    case FigureUnit::Visits:
        return QCoreApplication::translate("FigureWords", "visits");
    case FigureUnit::Persons:
        return QCoreApplication::translate("FigureWords", "persons");
    case FigureUnit::Activities:
        return QCoreApplication::translate("FigureWords", "activities");
    case FigureUnit::Days:
        return QCoreApplication::translate("FigureWords", "days");
    case FigureUnit::Fen:
        return QCoreApplication::translate("FigureWords", "yuan");
    case FigureUnit::Indicator:
    case FigureUnit::Rate:
        break;
    }
    return {};
}

QString figureCellWords(const FigureValue &value)
{
    if (value.figure.unit != FigureUnit::Rate || !value.value)
        return figureNumber(value);
    if (currentLanguage() == Language::Chinese)
        return figurePaper(value);
    return QStringLiteral("%1 (%2/%3)")
        .arg(figureNumber(value))
        .arg(value.count())
        .arg(value.denominator.value_or(0));
}

QString figureWords(const FigureValue &value)
{
    return value.value ? withUnit(figureCellWords(value), value.figure.unit) : figureNumber(value);
}

QString withUnit(const QString &number, FigureUnit unit)
{
    const QString space = currentLanguage() == Language::Chinese ? QString() : QStringLiteral(" ");
    const QString word = unitWords(unit);
    return word.isEmpty() ? number : number + space + word;
}

QString changeWords(const FigureValue *now, const FigureValue *base)
{
    if (now && base && now->value && base->value && now->figure.unit == FigureUnit::Rate)
        return QCoreApplication::translate("FigureWords", "%1 points")
            .arg(signedNumber((*now->value - *base->value) * 100));
    const std::optional<double> change = changeOver(now, base);
    return change ? signedNumber(*change * 100) + QLatin1Char('%') : QStringLiteral("—");
}

QString opensWords(Quarter quarter)
{
    return QCoreApplication::translate("FigureWords", "Opens the rows of %1.").arg(quarterWords(quarter));
}

QString groupWords(const QString &figureKey)
{
    const QString first = figureKey.section(QLatin1Char('.'), 0, 0);
    for (const FigureGroup &group : groups) {
        for (const char *key : group.keys) {
            if (first == QLatin1String(key))
                return QCoreApplication::translate("FigureWords", group.heading);
        }
    }
    return QCoreApplication::translate("FigureWords", "Other figures");
}

} // namespace anhe
