#pragma once

#include "core/calendar/duestate.h"
#include "core/dispute/deadlinecontext.h"
#include "core/dispute/disputefilter.h"
#include "core/dispute/disputerules.h"
#include "ui/common/chip.h"

namespace anhe {

ChipText statusChip(Status status);

/** The status; a closed matter whose complainant was not told says so. */
ChipText statusChip(Status status, QDate closedOn, QDate toldOn);

/** What is left of a limit, or how it was kept, and why its day is that day. */
ChipText dueChip(const DueDate &due, QDate doneOn, const QDateTime &now);

/** The answer's limit of a matter in a list; blank when a matter was closed without an answer or voided. */
ChipText feedbackChip(const DisputeRow &row, const DeadlineContext &deadlines, const QDateTime &now);

} // namespace anhe
