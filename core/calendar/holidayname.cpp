#include "core/calendar/workingdaycalendar.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** Public holidays by their fixed day, or the window in which their lunar day always falls. */
struct HolidayWindow
{
    int firstMonth, firstDay;
    int lastMonth, lastDay;
    const char *name;
};

// Fixed days come first: a run of rest days that holds 1 October is National Day, with or without Mid-Autumn.
const HolidayWindow holidayWindows[] = {
    {1, 1, 1, 1, QT_TRANSLATE_NOOP("calendar", "New Year")},
    {5, 1, 5, 1, QT_TRANSLATE_NOOP("calendar", "Labour Day")},
    {10, 1, 10, 1, QT_TRANSLATE_NOOP("calendar", "National Day")},
    {9, 3, 9, 3, QT_TRANSLATE_NOOP("calendar", "Victory Day")},
    {1, 15, 2, 29, QT_TRANSLATE_NOOP("calendar", "Spring Festival")},
    {4, 2, 4, 8, QT_TRANSLATE_NOOP("calendar", "Qingming Festival")},
    {5, 25, 6, 28, QT_TRANSLATE_NOOP("calendar", "Dragon Boat Festival")},
    {9, 6, 10, 10, QT_TRANSLATE_NOOP("calendar", "Mid-Autumn Festival")},
};

bool touches(const HolidayWindow &window, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int place = day.month() * 100 + day.day();
        if (place >= window.firstMonth * 100 + window.firstDay &&
            place <= window.lastMonth * 100 + window.lastDay)
            return true;
    }
    return false;
}

} // namespace

QString holidayName(const WorkingDayCalendar &calendar, QDate day)
{
    if (calendar.isWorkingDay(day))
        return {};
    QDate first = day;
    while (!calendar.isWorkingDay(first.addDays(-1)))
        first = first.addDays(-1);
    QDate last = day;
    bool publicHoliday = false;
    for (last = first; !calendar.isWorkingDay(last.addDays(1)); last = last.addDays(1))
        publicHoliday = publicHoliday || calendar.kindOf(last) == DayKind::Holiday;
    publicHoliday = publicHoliday || calendar.kindOf(last) == DayKind::Holiday;
    if (!publicHoliday)
        return {};
    for (const HolidayWindow &window : holidayWindows) {
        if (touches(window, first, last))
            return QCoreApplication::translate("calendar", window.name);
    }
    return QCoreApplication::translate("calendar", "Public holiday");
}

} // namespace anhe
