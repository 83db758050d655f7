#include "core/calendar/duestate.h"

#include <QCoreApplication>

namespace anhe {

namespace {

qint64 secondsBetween(const QDateTime &from, const QDateTime &to)
{
    return QDateTime(from.date(), from.time(), Qt::UTC).secsTo(QDateTime(to.date(), to.time(), Qt::UTC));
}

Remaining byHour(const DueDate &due, const QDateTime &now)
{
    const qint64 seconds = secondsBetween(now, due.moment);
    Remaining left;
    left.byHours = true;
    left.hours = int(qAbs(seconds) / 3600);
    if (seconds < 0)
        left.state = DueState::Overdue;
    else if (due.day == now.date())
        left.state = DueState::DueToday;
    return left;
}

QString unitsCounted(int number, const char *one, const char *many)
{
    return number == 1 ? QCoreApplication::translate("deadlines", one)
                       : QCoreApplication::translate("deadlines", many).arg(number);
}

QString calmText(const Remaining &left)
{
    if (left.byHours) {
        return left.hours == 0 ? QCoreApplication::translate("deadlines", "less than an hour left")
                               : unitsCounted(left.hours, QT_TRANSLATE_NOOP("deadlines", "1 hour left"),
                                              QT_TRANSLATE_NOOP("deadlines", "%1 hours left"));
    }
    if (left.byDays)
        return unitsCounted(left.days, QT_TRANSLATE_NOOP("deadlines", "1 day left"),
                            QT_TRANSLATE_NOOP("deadlines", "%1 days left"));
    if (left.workingDays == 0)
        return unitsCounted(left.days, QT_TRANSLATE_NOOP("deadlines", "1 rest day left"),
                            QT_TRANSLATE_NOOP("deadlines", "%1 rest days left"));
    return unitsCounted(left.workingDays, QT_TRANSLATE_NOOP("deadlines", "1 working day left"),
                        QT_TRANSLATE_NOOP("deadlines", "%1 working days left"));
}

QString overdueText(const Remaining &left)
{
    constexpr int hoursInWords = 72; // beyond, nobody reckons in hours
    if (left.byHours && left.hours >= hoursInWords)
        return QCoreApplication::translate("deadlines", "overdue by %1 days").arg(left.hours / 24);
    if (left.byHours) {
        return left.hours == 0 ? QCoreApplication::translate("deadlines", "overdue by less than an hour")
                               : unitsCounted(left.hours, QT_TRANSLATE_NOOP("deadlines", "overdue by 1 hour"),
                                              QT_TRANSLATE_NOOP("deadlines", "overdue by %1 hours"));
    }
    if (left.byDays)
        return unitsCounted(left.days, QT_TRANSLATE_NOOP("deadlines", "overdue by 1 day"),
                            QT_TRANSLATE_NOOP("deadlines", "overdue by %1 days"));
    if (left.workingDays == 0)
        return QCoreApplication::translate("deadlines", "overdue by less than a working day");
    return unitsCounted(left.workingDays, QT_TRANSLATE_NOOP("deadlines", "overdue by 1 working day"),
                        QT_TRANSLATE_NOOP("deadlines", "overdue by %1 working days"));
}

} // namespace

Remaining remaining(const DueDate &due, const QDateTime &now)
{
    if (due.isPaused())
        return {DueState::Paused};
    if (due.byHours())
        return byHour(due, now);
    const QDate today = now.date();
    Remaining left;
    left.byDays = due.rule.unit == LimitUnit::CalendarDays || due.rule.unit == LimitUnit::Years;
    left.workingDays = qAbs(due.calendar.workingDaysBetween(today, due.day));
    left.days = int(qAbs(today.daysTo(due.day)));
    const bool duty = due.rule.nature == LimitNature::Period || due.rule.nature == LimitNature::Ceiling;
    if (!duty)
        left.until = due.day;
    if (today > due.day)
        left.state = duty ? DueState::Overdue : DueState::Passed;
    else if (today == due.day && duty)
        left.state = DueState::DueToday;
    return left;
}

bool isInTime(const DueDate &due, const QDateTime &doneAt)
{
    if (due.isPaused())
        return true;
    return due.byHours() ? secondsBetween(doneAt, due.moment) >= 0 : doneAt.date() <= due.day;
}

Remaining finished(const DueDate &due, const QDateTime &doneAt)
{
    Remaining left = remaining(due, doneAt);
    left.state = DueState::Done;
    left.late = !isInTime(due, doneAt);
    return left;
}

QString chipText(const Remaining &left)
{
    switch (left.state) {
    case DueState::Calm:
        if (left.until.isValid())
            return QCoreApplication::translate("deadlines", "full on %1")
                .arg(left.until.toString(Qt::ISODate));
        return calmText(left);
    case DueState::DueToday:
        return left.byHours ? calmText(left) : QCoreApplication::translate("deadlines", "due today");
    case DueState::Overdue:
        return overdueText(left);
    case DueState::Paused:
        return QCoreApplication::translate("deadlines", "paused");
    case DueState::Passed:
        return QCoreApplication::translate("deadlines", "time is full");
    case DueState::Done:
        return left.late ? QCoreApplication::translate("deadlines", "done late")
                         : QCoreApplication::translate("deadlines", "done");
    }
    Q_UNREACHABLE();
}

} // namespace anhe
