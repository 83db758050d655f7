#pragma once

#include "core/import/importregister.h"

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

} // namespace anhe
