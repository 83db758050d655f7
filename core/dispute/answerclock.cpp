#include "core/dispute/answerclock.h"

namespace anhe {

static AnswerClock finishClock(QDate acceptedOn, int extension)
{
    DueTerms finish{acceptedOn.startOfDay()};
    finish.extension = extension;
    return {QStringLiteral("petition.finish"), finish};
}

AnswerClock finishClockOf(const Dispute &petition)
{
    return finishClock(petition.acceptedOn, petition.finishExtendedDays);
}

/** Of a matter or its row in a list. */
template <typename Matter>
static AnswerClock clockOf(const Matter &matter, bool isAnswered)
{
    if (matter.kind != MatterKind::Petition)
        return {matter.feedbackRule, {matter.receivedAt}};
    if (matter.acceptedOn.isValid() && (matter.acceptanceToldOn.isValid() || isAnswered))
        return finishClock(matter.acceptedOn, matter.finishExtendedDays);
    return {QStringLiteral("petition.accept"), {matter.receivedAt}};
}

AnswerClock answerClockOf(const Dispute &dispute)
{
    return clockOf(dispute, dispute.answeredAt.isValid());
}

AnswerClock answerClockOf(const DisputeRow &row)
{
    return clockOf(row, row.answeredOn.isValid());
}

bool isAnswerClock(const Dispute &dispute, const QString &rule)
{
    return !dispute.answeredAt.isValid() && rule == answerClockOf(dispute).rule;
}

std::optional<DueDate> answerDue(const AnswerClock &clock, const WorkingDayCalendar &calendar,
                                 const LocalRules &localRules)
{
    const DeadlineRule *rule = ruleFor(clock.rule);
    if (!rule)
        return {};
    const Result<DueDate> due = dueDate(*rule, clock.terms, calendar, localRules);
    return due ? std::optional(*due) : std::nullopt;
}

} // namespace anhe
