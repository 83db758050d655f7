#include "core/calendar/counteddays.h"

#include <algorithm>

namespace anhe {

namespace {

void append(QList<DaySpan> &spans, QDate day, const QString &name)
{
    if (!spans.isEmpty() && spans.last().last.addDays(1) == day && spans.last().name == name)
        spans.last().last = day;
    else
        spans.append({day, day, name});
}

} // namespace

QDate lastCountedDay(const DueDate &due)
{
    return due.isPaused() ? due.pausedSince.addDays(-1) : due.countedTo;
}

CountedDays countedDays(const DueDate &due)
{
    CountedDays days;
    if (due.rule.unit != LimitUnit::WorkingDays)
        return days;
    const QList<Pause> pauses = pausesWithin(due);
    const auto isPaused = [&pauses](QDate day) {
        return std::any_of(pauses.cbegin(), pauses.cend(),
                           [day](const Pause &pause) { return pause.contains(day); });
    };
    for (QDate day = due.terms.start.date().addDays(1), last = lastCountedDay(due); day <= last;
         day = day.addDays(1)) {
        if (isPaused(day))
            continue;
        const DayKind kind = due.calendar.kindOf(day);
        if (kind == DayKind::MakeUpWorkday)
            days.makeUpWorkdays.append(day);
        else if (kind == DayKind::OfficeWork)
            days.officeWorkdays.append(day);
        else if (kind == DayKind::OfficeOff)
            append(days.officeOff, day, due.calendar.officeReason(day));
        else if (!isWorking(kind)) {
            const QString name = holidayName(due.calendar, day);
            append(name.isEmpty() ? days.weekends : days.holidays, day, name);
        }
    }
    return days;
}

QList<Pause> pausesWithin(const DueDate &due)
{
    QList<Pause> within;
    if (!due.rule.pausable)
        return within;
    const QDate last = due.isPaused() ? due.pausedSince : due.day;
    for (const Pause &pause : due.terms.pauses) {
        if (pause.first <= last && (pause.isOpen() || pause.last > due.terms.start.date()))
            within.append(pause);
    }
    return within;
}

} // namespace anhe
