#pragma once

#include "core/risk/sweep.h"
#include "ui/common/filteredtable.h"
#include "ui/common/tableexport.h"

namespace anhe {

class Desk;
class FilterMenu;
class RegisterList;

using SweepTable = FilteredTable<SweepRow, SweepFilter>;

SweepTable *makeSweepTable(Desk &desk, QObject *parent);
TableExport<SweepRow> sweepExport(Desk &desk);

/** "unsigned", "zero", "found", "voided", "kind:weekly", "cell:<id>", "ending:…" with a period, "ids:1,2".
 * Keys of one kind widen, of several kinds narrow. */
SweepFilter sweepFilterOf(const QStringList &keys, const QString &text, QDate today);

RegisterList *makeSweepList(Desk &desk);

/** The chips that narrow the list; returns the one of the grid cells, which is filled from the ledger. */
FilterMenu *addSweepFilters(RegisterList *list);

} // namespace anhe
