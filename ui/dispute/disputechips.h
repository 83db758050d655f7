#pragma once

#include "core/dispute/deadlinecontext.h"
#include "core/dispute/disputefilter.h"
#include "core/dispute/disputerules.h"
#include "ui/common/duechip.h"

namespace anhe {

ChipText statusChip(Status status);

/** The status; a closed matter whose complainant was not told says so. */
ChipText statusChip(Status status, QDate closedOn, QDate toldOn);

/** The answer's limit of a matter in a list; blank when a matter was closed without an answer or voided. */
ChipText feedbackChip(const DisputeRow &row, const DeadlineContext &deadlines, const QDateTime &now);

} // namespace anhe
