#pragma once

#include "core/import/importregister.h"

#include <functional>

namespace anhe {

class InsuranceRegister;

enum class ListKind { Institutions, Policies };

/** Which list the headings are of; nothing when neither a name nor a number of a policy is among them. */
std::optional<ListKind> listKindOf(const QStringList &headings);

/**
 * Brings a list of institutions or policies into the ledger, all rows in one transaction; refused rows are
 * told and left out. Rows with the same policy number are one policy of several institutions; an institution
 * that only a policy names is entered. A dry run does everything and keeps nothing.
 */
Result<ImportReport> importList(Ledger &ledger, InsuranceRegister &insurance, const SourceSheet &sheet,
                                ListKind kind, const QString &fileName, bool dryRun);

/** Takes the rows of a list inside a change; what was not taken as it stands is told in the report. */
using TakeList = std::function<Result<ImportReport>(Change &change)>;

/** One transaction for a whole list: kept with a line in the history of entity, or rolled back when it is a
 * dry run. */
Result<ImportReport> runListImport(Ledger &ledger, const QString &entity, const QString &fileName,
                                   bool dryRun, const TakeList &take);

/** Puts the rows told in the order of the file and counts what became of all. */
void countRows(ImportReport &report, qsizetype read);

} // namespace anhe
