#pragma once

#include "core/calendar/duestate.h"
#include "core/dispute/disputerules.h"
#include "ui/common/chip.h"
#include "ui/common/pagedtable.h"

namespace anhe {

Tone toneOf(const Remaining &left);

/** What is left of a limit, or how it was kept, and why its day is that day. */
ChipText dueChip(const DueDate &due, QDate doneOn, const QDateTime &now);
ChipText dueChip(const MatterClock &clock, const QDateTime &now);

/** A cell drawn as a chip; blank when the chip has no word. */
TableCell chipCell(const ChipText &chip);

} // namespace anhe
