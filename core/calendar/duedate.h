#pragma once

#include "core/base/result.h"
#include "core/calendar/deadlinerule.h"
#include "core/calendar/workingdaycalendar.h"

#include <QDateTime>

#include <optional>

namespace anhe {

/** Days on which the clock stands: both included; without a last day it still stands. */
struct Pause
{
    QDate first;
    QDate last;
    QString ground = {};
    QString document = {};

    bool isOpen() const { return !last.isValid(); }
    bool contains(QDate day) const { return day >= first && (isOpen() || day <= last); }
    bool operator==(const Pause &) const = default;
};

/** From what a due date is reckoned. */
struct DueTerms
{
    QDateTime start; ///< local time; only hour limits look at the time of day
    QList<Pause> pauses = {};
    int extension = 0;                     ///< granted or agreed, in the rule's unit
    std::optional<int> writtenLength = {}; ///< hours of the policy, days of an order
    QDate writtenDay = {};                 ///< the day an order, a plan or a promise names

    bool operator==(const DueTerms &) const = default;
};

/** The last day (or hour) of a limit, with all that is needed to say why. */
struct DueDate
{
    DeadlineRule rule;
    DueTerms terms;
    WorkingDayCalendar calendar;

    QDate day = {};                      ///< invalid while paused
    QDateTime moment = {};               ///< hour limits only
    int length = 0;                      ///< the value applied, without the extension
    std::optional<int> localLength = {}; ///< as set, applied or not
    bool localApplied = false;
    QDate countedTo = {};   ///< the last day before it moved on
    QDate pausedSince = {}; ///< valid while paused
    int unitsLeft = 0;      ///< while paused: what is left of the limit in its unit
    QList<int> unpublishedYears = {};

    bool isPaused() const { return pausedSince.isValid(); }
    /** False when the limit reaches a year whose notice is not out: plain weekends were counted there. */
    bool isPublished() const { return unpublishedYears.isEmpty(); }
    bool hasRolledOn() const { return day != countedTo && !isPaused(); }
    bool byHours() const { return rule.unit == LimitUnit::Hours; }
};

/**
 * Reckons a limit: the first day is not counted, a Period's last day that is a rest day moves to the next
 * working day, hour limits run by the hour (民法典 art 201–203), pauses are excluded where the rule allows
 * them. The failure is a sentence: no valid start, a pause that ends before it begins, an extension the rule
 * does not know, a length or day that is missing.
 */
Result<DueDate> dueDate(const DeadlineRule &rule, const DueTerms &terms, const WorkingDayCalendar &calendar,
                        const LocalRules &localRules = {});

} // namespace anhe
