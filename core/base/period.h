#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace anhe {

/** 2026-11-21, as every day is written on screen; empty for none. */
inline QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

/** Days from first to last, both included. Invalid dates mean "open" on that side. */
struct Period
{
    QDate first;
    QDate last;

    bool contains(QDate day) const
    {
        return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
    bool operator==(const Period &) const = default;
};

/** A calendar quarter, written 2026Q3. */
struct Quarter
{
    int year = 0;
    int number = 1; ///< 1 to 4

    friend constexpr auto operator<=>(Quarter, Quarter) = default;

    static Quarter of(QDate day);
    static std::optional<Quarter> fromText(const QString &text);

    QString text() const;  ///< 2026Q3
    QString paper() const; ///< 2026年第三季度
    Period period() const;
    Quarter previous() const { return number == 1 ? Quarter{year - 1, 4} : Quarter{year, number - 1}; }
    Quarter next() const { return number == 4 ? Quarter{year + 1, 1} : Quarter{year, number + 1}; }
    Quarter lastYear() const { return {year - 1, number}; }
};

} // namespace anhe
