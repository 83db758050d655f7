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

ChipText dueChip(const DueDate &due, QDate doneOn, const QDateTime &now)
{
    const Remaining left = doneOn.isValid() ? finished(due, doneOn.startOfDay()) : remaining(due, now);
    return {chipText(left), toneOf(left), explain(due).join(QLatin1Char('\n'))};
}

TableCell chipCell(const ChipText &chip)
{
    return chip.text.isEmpty() ? TableCell{} : TableCell{chip.text, chip.tone, chip.tip};
}

} // namespace anhe
