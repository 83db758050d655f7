#include "ui/dispute/disputechips.h"

#include "core/calendar/dueexplanation.h"

#include <QCoreApplication>

namespace anhe {

namespace {

class DisputeChipWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeChipWords)
};

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Registered:
        return Tone::Amber;
    case Status::Investigating:
        return Tone::Blue;
    case Status::Answered:
        return Tone::Calm;
    case Status::InNegotiation:
    case Status::InMediation:
    case Status::InAdministrativeMediation:
    case Status::InCourt:
        return Tone::Orange;
    case Status::Closed:
        return Tone::Green;
    case Status::Voided:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

Tone toneOf(const Remaining &left)
{
    switch (left.state) {
    case DueState::Calm:
        return Tone::Calm;
    case DueState::DueToday:
        return Tone::Amber;
    case DueState::Overdue:
        return Tone::Red;
    case DueState::Paused:
    case DueState::Passed:
        return Tone::Grey;
    case DueState::Done:
        return left.late ? Tone::Amber : Tone::Green;
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText statusChip(Status status)
{
    return {word(status), toneOf(status)};
}

ChipText statusChip(Status status, QDate closedOn, QDate toldOn)
{
    if (status == Status::Closed && closedOn.isValid() && !toldOn.isValid())
        return {DisputeChipWords::tr("Closed, not told"), Tone::Red,
                DisputeChipWords::tr("The matter is closed, but the complainant has not been told.")};
    return statusChip(status);
}

ChipText dueChip(const DueDate &due, QDate doneOn, const QDateTime &now)
{
    const Remaining left =
        doneOn.isValid() ? finished(due, QDateTime(doneOn, QTime(0, 0))) : remaining(due, now);
    return {chipText(left), toneOf(left), explain(due).join(QLatin1Char('\n'))};
}

ChipText feedbackChip(const DisputeRow &row, const DeadlineContext &deadlines, const QDateTime &now)
{
    const bool ended = row.closedOn.isValid() || row.status == Status::Voided;
    const DeadlineRule *rule = ruleFor(row.feedbackRule);
    if (!rule || (ended && !row.answeredOn.isValid()))
        return {};
    const Result<DueDate> due = dueDate(*rule, {row.receivedAt}, deadlines.calendar, deadlines.localRules);
    if (!due)
        return {};
    ChipText chip = dueChip(*due, row.answeredOn, now);
    if (row.answeredOn.isValid())
        chip.text = chip.tone == Tone::Green ? DisputeChipWords::tr("answered in time")
                                             : DisputeChipWords::tr("answered late");
    return chip;
}

} // namespace anhe
