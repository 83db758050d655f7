#pragma once

#include "core/calendar/moveddeadlines.h"
#include "core/calendar/workingdaycalendar.h"

#include <QJsonObject>

#include <optional>

namespace anhe {

class Desk;

/** What another calendar would do to the office's work, to be seen before it is taken. */
struct CalendarChange
{
    WorkingDayCalendar calendar;    ///< as it would be
    QList<DayChange> days;          ///< days that become working days or days off
    QList<MovedDeadline> deadlines; ///< open deadlines whose day moves
    QJsonObject setting;            ///< what is kept of an imported notice
};

/** The limits that still run and that a calendar can move: feedback, petitions, referrals. */
QList<OpenDeadline> openDeadlines(Desk &desk);

/** A newer notice of the State Council ("date,kind" lines). Failures are sentences. */
Result<CalendarChange> noticeChange(Desk &desk, const QString &path);

/** The office's own days off and days worked in place of the present ones. */
CalendarChange officeDaysChange(Desk &desk, const QList<OfficeDay> &days);

/** Keeps the calendar and reckons the due days anew; how many moved. */
Result<int> takeNotice(Desk &desk, const CalendarChange &change);
Result<int> takeOfficeDays(Desk &desk, const QList<OfficeDay> &days);

/** Keeps a stricter value of a rule (nothing: the national one again) and reckons the due days anew. */
Result<int> takeLocalRule(Desk &desk, const QString &rule, std::optional<int> length);

} // namespace anhe
