#include "core/dispute/answerclock.h"

namespace anhe {

static AnswerClock petitionClock(const QDateTime &receivedAt, QDate acceptedOn, int extension)
{
    if (!acceptedOn.isValid())
        return {QStringLiteral("petition.accept"), {receivedAt}};
    DueTerms finish{acceptedOn.startOfDay()};
    finish.extension = extension;
    return {QStringLiteral("petition.finish"), finish};
}

AnswerClock answerClockOf(const Dispute &dispute)
{
    if (dispute.kind == MatterKind::Petition)
        return petitionClock(dispute.receivedAt, dispute.acceptedOn, dispute.finishExtendedDays);
    return {dispute.feedbackRule, {dispute.receivedAt}};
}

AnswerClock answerClockOf(const DisputeRow &row)
{
    if (row.kind == MatterKind::Petition)
        return petitionClock(row.receivedAt, row.acceptedOn, row.finishExtendedDays);
    return {row.feedbackRule, {row.receivedAt}};
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
