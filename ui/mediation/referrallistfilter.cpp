#include "ui/mediation/referrallistfilter.h"

#include <QCoreApplication>

namespace anhe {

namespace {

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period monthOf(QDate day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

Period periodOf(const QString &code, QDate today)
{
    const Quarter quarter = Quarter::of(today);
    if (code == QLatin1String("this_month"))
        return monthOf(today);
    if (code == QLatin1String("this_quarter"))
        return quarter.period();
    if (code == QLatin1String("last_quarter"))
        return quarter.previous().period();
    if (code == QLatin1String("this_year"))
        return yearOf(today.year());
    if (code == QLatin1String("last_year"))
        return yearOf(today.year() - 1);
    if (const std::optional<Quarter> named = Quarter::fromText(code))
        return named->period();
    const QStringList days = code.split(QStringLiteral(".."));
    return {QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate)};
}

template <typename E>
void widen(QList<E> &values, const QString &code)
{
    if (const std::optional<E> value = fromCode<E>(code))
        values.append(*value);
}

void addFlag(ReferralFilter &filter, const QString &key, QDate today)
{
    if (key == QLatin1String("open"))
        filter.open = true;
    else if (key == QLatin1String("overdue"))
        filter.overdueOn = today;
    else if (key == QLatin1String("paused"))
        filter.paused = true;
    else if (key == QLatin1String("unpaid"))
        filter.unpaidOn = today;
    else if (key == QLatin1String("call_back"))
        filter.callBackDueOn = today;
    else if (key == QLatin1String("ever_accepted"))
        filter.everAccepted = true;
}

void addValue(ReferralFilter &filter, const QString &key, const QString &value, QDate today)
{
    if (key == QLatin1String("route"))
        widen(filter.routes, value);
    else if (key == QLatin1String("state"))
        widen(filter.states, value);
    else if (key == QLatin1String("outcome"))
        widen(filter.outcomes, value);
    else if (key == QLatin1String("body"))
        filter.body = value;
    else if (key == QLatin1String("of"))
        filter.dispute = {value.toLongLong()};
    else if (key == QLatin1String("applied"))
        filter.applied = periodOf(value, today);
    else if (key == QLatin1String("accepted"))
        filter.accepted = periodOf(value, today);
    else if (key == QLatin1String("concluded"))
        filter.concluded = periodOf(value, today);
    else if (key == QLatin1String("ids")) {
        for (const QString &id : value.split(QLatin1Char(',')))
            filter.ids.append(ReferralId{id.toLongLong()});
    }
}

template <typename E>
std::vector<FilterEntry> entriesOf(std::initializer_list<E> leftOut)
{
    std::vector<FilterEntry> entries;
    for (const Coded<E> &entry : codesOf(E{})) {
        if (std::find(leftOut.begin(), leftOut.end(), entry.value) == leftOut.end())
            entries.push_back({QString(QLatin1String(entry.code)), word(entry.value)});
    }
    return entries;
}

} // namespace

ReferralFilter referralFilterOf(const QStringList &keys, const QString &text, QDate today)
{
    ReferralFilter filter;
    filter.text = text;
    for (const QString &key : keys) {
        const qsizetype colon = key.indexOf(QLatin1Char(':'));
        if (colon < 0)
            addFlag(filter, key, today);
        else
            addValue(filter, key.left(colon), key.mid(colon + 1), today);
    }
    filter.withVoided = filter.states.contains(ReferralState::Voided);
    return filter;
}

std::vector<FilterEntry> referralRouteEntries()
{
    return entriesOf<Route>({});
}

std::vector<FilterEntry> referralStateEntries()
{
    return entriesOf<ReferralState>({});
}

std::vector<FilterEntry> referralOutcomeEntries()
{
    return entriesOf<Outcome>({Outcome::None});
}

std::vector<FilterEntry> referralPeriodEntries()
{
    return {
        {QStringLiteral("this_month"), QCoreApplication::translate("ReferralListFilter", "This month")},
        {QStringLiteral("this_quarter"), QCoreApplication::translate("ReferralListFilter", "This quarter")},
        {QStringLiteral("last_quarter"), QCoreApplication::translate("ReferralListFilter", "Last quarter")},
        {QStringLiteral("this_year"), QCoreApplication::translate("ReferralListFilter", "This year")},
        {QStringLiteral("last_year"), QCoreApplication::translate("ReferralListFilter", "Last year")}};
}

} // namespace anhe
