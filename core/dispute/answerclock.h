#pragma once

#include "core/calendar/duedate.h"
#include "core/dispute/dispute.h"
#include "core/dispute/disputefilter.h"

namespace anhe {

/** By which rule a matter is to be answered, and from what its day is reckoned. */
struct AnswerClock
{
    QString rule;
    DueTerms terms;
};

/**
 * Feedback to a complaint or a dispute runs from its receipt, under its feedback rule. A petition has clocks
 * of its own (信访工作条例 art 23, 34): telling whether it is accepted, then, once that is told or an answer
 * given, finishing it.
 */
AnswerClock answerClockOf(const Dispute &dispute);
AnswerClock answerClockOf(const DisputeRow &row);

/** Until when an accepted petition is to be finished, told of or not. */
AnswerClock finishClockOf(const Dispute &petition);

/** Whether a clock under this rule is the one by which the matter still is to be answered. */
bool isAnswerClock(const Dispute &dispute, const QString &rule);

/** Nothing where the rule is not known or the calendar ends. */
std::optional<DueDate> answerDue(const AnswerClock &clock, const WorkingDayCalendar &calendar,
                                 const LocalRules &localRules);

} // namespace anhe
