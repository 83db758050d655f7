#include "core/calendar/duedate.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

const int longestLength = 3660; // ten years of days: more is a slip of the hand

/** Beyond these years a date is a slip of the hand; an invalid day is not looked at. */
bool isReckonable(QDate day)
{
    return !day.isValid() || (day.year() >= 1949 && day.year() <= 2199);
}

bool areReckonable(const DueTerms &terms)
{
    return isReckonable(terms.start.date()) && isReckonable(terms.writtenDay) &&
           std::all_of(terms.pauses.cbegin(), terms.pauses.cend(), [](const Pause &pause) {
               return isReckonable(pause.first) && isReckonable(pause.last);
           });
}

Failure refused(const char *why)
{
    return {QCoreApplication::translate("deadlines", why)};
}

std::optional<Failure> problemOf(const DeadlineRule &rule, const DueTerms &terms)
{
    if (!terms.start.isValid())
        return refused(QT_TRANSLATE_NOOP("deadlines", "The day on which the limit starts is missing."));
    if (!areReckonable(terms))
        return refused(QT_TRANSLATE_NOOP("deadlines", "A date lies outside the years 1949 to 2199."));
    for (const Pause &pause : terms.pauses) {
        if (!pause.first.isValid())
            return refused(QT_TRANSLATE_NOOP("deadlines", "A pause has no first day."));
        if (!pause.isOpen() && pause.last < pause.first)
            return refused(QT_TRANSLATE_NOOP("deadlines", "A pause ends before it begins."));
    }
    if (terms.extension < 0 || terms.extension > longestLength)
        return refused(QT_TRANSLATE_NOOP("deadlines", "An extension is a number of days from 1 to 3660."));
    if (terms.extension > 0 && rule.longestExtension == 0)
        return refused(QT_TRANSLATE_NOOP("deadlines", "This limit cannot be extended."));
    if (rule.longestExtension > 0 && terms.extension > rule.longestExtension)
        return Failure{QCoreApplication::translate("deadlines", "This limit can be extended by %1 at most.")
                           .arg(lengthText(rule.unit, rule.longestExtension))};
    if (terms.writtenLength && !rule.needsLength())
        return refused(
            QT_TRANSLATE_NOOP("deadlines", "The length of this limit is fixed and cannot be given."));
    if (terms.writtenLength && (*terms.writtenLength < 1 || *terms.writtenLength > longestLength))
        return refused(QT_TRANSLATE_NOOP("deadlines", "The length of a limit is a number from 1 to 3660."));
    if (terms.writtenDay.isValid() && rule.unit != LimitUnit::AsWritten)
        return refused(
            QT_TRANSLATE_NOOP("deadlines", "The last day of this limit is reckoned and cannot be given."));
    if (terms.writtenDay.isValid() && terms.writtenDay < terms.start.date())
        return refused(QT_TRANSLATE_NOOP("deadlines", "The day named lies before the start."));
    return {};
}

/** Settles national, written and local length; a failure when none of them says anything. */
std::optional<Failure> settleLength(DueDate &due, const LocalRules &localRules)
{
    const auto local = localRules.constFind(QString(due.rule.id()));
    if (local != localRules.cend() && *local > 0)
        due.localLength = *local;
    due.length = due.terms.writtenLength.value_or(due.rule.length);
    if (due.terms.writtenDay.isValid())
        return {};
    if (due.length == 0 && !due.rule.needsLength())
        return {};
    if (due.localLength && (due.length == 0 || (!due.terms.writtenLength && *due.localLength < due.length))) {
        due.length = *due.localLength;
        due.localApplied = true;
    }
    if (due.length > 0)
        return {};
    if (due.rule.unit == LimitUnit::Hours)
        return refused(QT_TRANSLATE_NOOP(
            "deadlines",
            "This limit has no national length: give the hours that the policy or the province sets."));
    return refused(QT_TRANSLATE_NOOP(
        "deadlines", "This limit has no fixed length: give the day it names, or a number of days."));
}

const Pause *pauseOn(const DueDate &due, QDate day)
{
    if (!due.rule.pausable)
        return nullptr;
    const Pause *found = nullptr;
    for (const Pause &pause : due.terms.pauses) {
        if (pause.contains(day) && (!found || pause.isOpen()))
            found = &pause;
    }
    return found;
}

/** Counts days after the start, pauses left out; stops at a pause that is still open. */
void countDays(DueDate &due)
{
    const bool workingOnly = due.rule.unit == LimitUnit::WorkingDays;
    QDate day = due.terms.start.date();
    for (int left = due.length + due.terms.extension; left > 0;) {
        day = day.addDays(1);
        if (const Pause *pause = pauseOn(due, day)) {
            if (pause->isOpen()) {
                due.pausedSince = qMax(pause->first, due.terms.start.date());
                due.unitsLeft = left;
                return;
            }
            day = pause->last;
        } else if (!workingOnly || due.calendar.isWorkingDay(day)) {
            --left;
        }
    }
    due.countedTo = day;
}

void rollOn(DueDate &due)
{
    QDate day = due.countedTo;
    for (const Pause *pause = nullptr; (pause = pauseOn(due, day)) || !due.calendar.isWorkingDay(day);) {
        if (pause && pause->isOpen()) {
            due.pausedSince = pause->first;
            return;
        }
        day = pause ? pause->last.addDays(1) : day.addDays(1);
    }
    due.day = day;
}

void reckonDay(DueDate &due)
{
    const QDate start = due.terms.start.date();
    switch (due.rule.unit) {
    case LimitUnit::AtOnce:
    case LimitUnit::SameDay:
        due.countedTo = start;
        return;
    case LimitUnit::Hours: {
        // The clock on the wall: China keeps no summer time, wherever this computer believes to be.
        const QDateTime end = QDateTime(start, due.terms.start.time(), Qt::UTC)
                                  .addSecs(qint64(due.length + due.terms.extension) * 3600);
        due.moment = QDateTime(end.date(), end.time());
        due.countedTo = end.date();
        return;
    }
    case LimitUnit::CalendarDays:
    case LimitUnit::WorkingDays:
        countDays(due);
        return;
    case LimitUnit::Years:
        due.countedTo = start.addYears(due.length);
        return;
    case LimitUnit::EndOfWeek:
        due.countedTo = start.addDays(7 - start.dayOfWeek());
        return;
    case LimitUnit::EndOfMonth:
        due.countedTo = QDate(start.year(), start.month(), start.daysInMonth());
        return;
    case LimitUnit::AsWritten:
        due.countedTo = (due.terms.writtenDay.isValid() ? due.terms.writtenDay : start.addDays(due.length))
                            .addDays(due.terms.extension);
        return;
    }
    Q_UNREACHABLE();
}

/** Only limits that look at the calendar depend on its years. */
void noteUnpublishedYears(DueDate &due)
{
    const bool everyDay = due.rule.unit == LimitUnit::WorkingDays;
    if (!everyDay && !due.rule.rollsOn())
        return;
    const QDate last = due.isPaused() ? due.pausedSince : due.day;
    const QDate first = everyDay || due.isPaused() ? due.terms.start.date().addDays(1) : due.countedTo;
    for (int year = first.year(); year <= last.year(); ++year) {
        if (!due.calendar.isPublished(year))
            due.unpublishedYears.append(year);
    }
}

} // namespace

Result<DueDate> dueDate(const DeadlineRule &rule, const DueTerms &terms, const WorkingDayCalendar &calendar,
                        const LocalRules &localRules)
{
    if (const std::optional<Failure> problem = problemOf(rule, terms))
        return *problem;
    DueDate due{rule, terms, calendar};
    if (const std::optional<Failure> problem = settleLength(due, localRules))
        return *problem;
    reckonDay(due);
    if (rule.rollsOn() && !due.isPaused())
        rollOn(due);
    else
        due.day = due.countedTo;
    noteUnpublishedYears(due);
    return due;
}

} // namespace anhe
