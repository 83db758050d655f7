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

AnswerClock answerClockOf(const Dispute &dispute)
{
    if (dispute.kind != MatterKind::Petition)
        return {dispute.feedbackRule, {dispute.receivedAt}};
    const bool told = dispute.acceptanceToldOn.isValid() || dispute.answeredAt.isValid();
    return dispute.acceptedOn.isValid() && told
               ? finishClockOf(dispute)
               : AnswerClock{QStringLiteral("petition.accept"), {dispute.receivedAt}};
}

AnswerClock answerClockOf(const DisputeRow &row)
{
    if (row.kind != MatterKind::Petition)
        return {row.feedbackRule, {row.receivedAt}};
    const bool told = row.acceptanceToldOn.isValid() || row.answeredOn.isValid();
    return row.acceptedOn.isValid() && told
               ? finishClock(row.acceptedOn, row.finishExtendedDays)
               : AnswerClock{QStringLiteral("petition.accept"), {row.receivedAt}};
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
