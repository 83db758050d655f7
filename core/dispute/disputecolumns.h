#pragma once

#include "core/dispute/dispute.h"
#include "core/ledger/rowmap.h"

namespace anhe {

/** What the table of matters keeps of a matter, column by column. */
const RowMap<Dispute> &disputeColumns();

/** The columns that follow from those, kept for indexes, search and counts, and their values in this order.
 */
const QStringList &derivedColumns();
void bindDerived(Statement &statement, const Dispute &dispute);

} // namespace anhe
