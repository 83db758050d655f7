#pragma once

#include "core/calendar/duedate.h"

namespace anhe {

/** A limit that still runs, as its register knows it. */
struct OpenDeadline
{
    QString subject; ///< the number of the matter, referral, notice …
    QString rule;    ///< key
    DueTerms terms;
};

/** A deadline that a changed calendar moves. An invalid day means: paused, so no day can be given. */
struct MovedDeadline
{
    QString subject;
    QString rule;
    QDate before;
    QDate after;

    bool operator==(const MovedDeadline &) const = default;
};

/** The deadlines whose day differs between two calendars, in the order given. */
QList<MovedDeadline> movedDeadlines(const QList<OpenDeadline> &open, const WorkingDayCalendar &before,
                                    const WorkingDayCalendar &after, const LocalRules &localRules = {});

/** "投诉 2026-0001: from 2026-02-14 to 2026-02-24": one line for a list. */
QString movedText(const MovedDeadline &moved);

} // namespace anhe
