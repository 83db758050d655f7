#pragma once

#include "core/calendar/duedate.h"

namespace anhe {

/** Neighbouring days with one reason: a holiday's name, the office's reason, or none for weekends. */
struct DaySpan
{
    QDate first;
    QDate last;
    QString name;

    bool operator==(const DaySpan &) const = default;
};

/** What the days of a working-day limit were, pauses left out; empty for all other limits. */
struct CountedDays
{
    QList<DaySpan> holidays;
    QList<DaySpan> weekends;
    QList<DaySpan> officeOff;
    QList<QDate> makeUpWorkdays;
    QList<QDate> officeWorkdays;

    bool hasRestDays() const { return !holidays.isEmpty() || !weekends.isEmpty() || !officeOff.isEmpty(); }
};

/** The end of counting, or the day before the pause that is still open. */
QDate lastCountedDay(const DueDate &due);

CountedDays countedDays(const DueDate &due);

/** The pauses that fall into the limit. */
QList<Pause> pausesWithin(const DueDate &due);

} // namespace anhe
