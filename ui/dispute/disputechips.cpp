#include "ui/dispute/disputechips.h"

#include "core/dispute/answerclock.h"

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

ChipText feedbackChip(const DisputeRow &row, const DeadlineContext &deadlines, const QDateTime &now)
{
    const bool ended = row.closedOn.isValid() || row.status == Status::Voided;
    const std::optional<DueDate> due =
        answerDue(answerClockOf(row), deadlines.calendar, deadlines.localRules);
    if (!due || (ended && !row.answeredOn.isValid()))
        return {};
    ChipText chip = dueChip(*due, row.answeredOn, now);
    if (row.answeredOn.isValid())
        chip.text = chip.tone == Tone::Green ? DisputeChipWords::tr("answered in time")
                                             : DisputeChipWords::tr("answered late");
    return chip;
}

} // namespace anhe
