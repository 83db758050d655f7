#include "ui/common/duechip.h"

#include "core/calendar/dueexplanation.h"

namespace anhe {

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

static ChipText chipOf(const DueDate &due, const QDateTime &doneAt, const QDateTime &now)
{
    const Remaining left = doneAt.isValid() ? finished(due, doneAt) : remaining(due, now);
    return {chipText(left), toneOf(left), explain(due).join(QLatin1Char('\n'))};
}

ChipText dueChip(const DueDate &due, QDate doneOn, const QDateTime &now)
{
    return chipOf(due, doneOn.startOfDay(), now);
}

ChipText dueChip(const MatterClock &clock, const QDateTime &now)
{
    return chipOf(clock.due, clock.done(), now);
}

TableCell chipCell(const ChipText &chip)
{
    return chip.text.isEmpty() ? TableCell{} : TableCell{chip.text, chip.tone, chip.tip};
}

} // namespace anhe
