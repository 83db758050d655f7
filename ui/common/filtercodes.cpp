#include "ui/common/filtercodes.h"

#include <QCoreApplication>

namespace anhe {

namespace {

Period monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

} // namespace

Period periodOfCode(const QString &code, QDate today)
{
    if (code == QLatin1String("this_month"))
        return monthOf(today);
    if (code == QLatin1String("last_month"))
        return monthOf(today.addMonths(-1));
    if (code == QLatin1String("this_quarter"))
        return Quarter::of(today).period();
    if (code == QLatin1String("last_quarter"))
        return Quarter::of(today).previous().period();
    if (code == QLatin1String("this_year"))
        return yearOf(today.year());
    if (code == QLatin1String("last_year"))
        return yearOf(today.year() - 1);
    if (const std::optional<Quarter> quarter = Quarter::fromText(code))
        return quarter->period();
    bool isYear = false;
    if (const int year = code.toInt(&isYear); isYear)
        return yearOf(year);
    const QStringList ends = code.split(QStringLiteral(".."));
    return {QDate::fromString(ends.value(0), Qt::ISODate), QDate::fromString(ends.value(1), Qt::ISODate)};
}

std::vector<FilterEntry> periodEntries()
{
    return {
        {QStringLiteral("this_month"), QCoreApplication::translate("FilterCodes", "this month")},
        {QStringLiteral("last_month"), QCoreApplication::translate("FilterCodes", "last month")},
        {QStringLiteral("this_quarter"), QCoreApplication::translate("FilterCodes", "this quarter")},
        {QStringLiteral("last_quarter"), QCoreApplication::translate("FilterCodes", "last quarter")},
        {QStringLiteral("this_year"), QCoreApplication::translate("FilterCodes", "this year")},
        {QStringLiteral("last_year"), QCoreApplication::translate("FilterCodes", "last year")},
    };
}

} // namespace anhe
