#pragma once

#include "core/dispute/disputefilter.h"
#include "ui/common/filtercodes.h"

namespace anhe {

class OfficeRegister;

/**
 * The filter that the chips of the list ask for. Keys: kind:CODE, status:CODE (or open), channel:CODE,
 * department:ID (0 = none), category:CODE, received:this_month … or received:DAY..DAY, closed:DAY..DAY,
 * petition:waiting, in_hand, finished, accepted, first or repeated, opinion:CODE, leader:NAME, in_charge,
 * ids:1,2,3, overdue, due_today, due_week, not_told, incomplete, reopened, major. Several of one kind are
 * alternatives. What is unknown does not restrict. A search also finds voided numbers.
 */
DisputeFilter disputeFilterOf(const QStringList &keys, const QString &text, QDate today);

std::vector<FilterEntry> statusEntries();
/** How far petitions have come, and whether they are first ones. */
std::vector<FilterEntry> petitionEntries();
std::vector<FilterEntry> categoryEntries(const OfficeRegister &office);

} // namespace anhe
