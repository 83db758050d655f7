#pragma once

#include "core/calendar/duedate.h"

namespace anhe {

/** How a limit stands. Due today is not overdue. Passed: a waiting time or a limitation that has run out. */
enum class DueState { Calm, DueToday, Overdue, Paused, Passed, Done };

/** What is left of a limit, or by how much it is passed. Amounts are never negative. */
struct Remaining
{
    DueState state = DueState::Calm;
    bool byHours = false;
    bool byDays = false; ///< counted in calendar days, as the rule is
    int workingDays = 0; ///< from tomorrow to the due day, or from the day after it to today
    int days = 0;        ///< the same in calendar days
    int hours = 0;       ///< whole hours; hour limits only
    QDate until = {};    ///< the due day of a waiting time or limitation
    bool late = false;   ///< Done, but after the limit

    bool operator==(const Remaining &) const = default;
};

Remaining remaining(const DueDate &due, const QDateTime &now);

/** How a limit stands whose matter was done at a moment. */
Remaining finished(const DueDate &due, const QDateTime &doneAt);

/** False when the act came after the due day or hour. A paused limit is kept. */
bool isInTime(const DueDate &due, const QDateTime &doneAt);

/** The words of a chip, in the rule's own days: 剩3个工作日, 剩11天, 今日到期, 逾期2个工作日, 暂停中. */
QString chipText(const Remaining &remaining);

} // namespace anhe
