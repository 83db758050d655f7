#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace anhe {

/** A day as people write it, and the hour when they wrote one. */
struct TypedDate
{
    QDate date;
    std::optional<QTime> time;
    bool yearGuessed = false; ///< only month and day were written

    bool hasTime() const { return time.has_value(); }
    /** Midnight when no time was given. */
    QDateTime dateTime() const { return QDateTime(date, time.value_or(QTime(0, 0))); }
    /** ISO: 2026-01-02 or 2026-01-02 09:05, with seconds when there are any. */
    QString text() const;

    bool operator==(const TypedDate &) const = default;
};

struct DateReading
{
    bool future = false;  ///< a day without a year may lie ahead: due days and promises
    bool serials = false; ///< a bare number of five digits is a spreadsheet's day number: imports
    bool relative = true; ///< 昨天 and -3 count from today; a list was written on another day
};

/**
 * Reads 2026-1-2, 2026/1/2 9:05, 2026.1.2, 2026年1月2日 上午9时5分, 20260102, 260102, 1-2, 0102, 1月2日,
 * 今天, 昨天, 前天, -3, with or without an hour, in either width. A day without a year is of this year, or of
 * last year when it would lie ahead (see DateReading::future). Empty when the text is no date.
 */
std::optional<TypedDate> fromTyped(const QString &text, QDate today, DateReading reading = {});

/** A spreadsheet's day number (days since 1899-12-30, or since 1904-01-01); empty when out of 1900 to 2199.
 */
std::optional<TypedDate> fromSerial(double serial, bool from1904 = false);

} // namespace anhe
