#pragma once

#include "core/import/importregister.h"

namespace anhe {

class OfficeRegister;
class SafetyRegister;

enum class SafetyListKind { Activities, Indicators };

/** Which list the headings are of: days and kinds of activities, or an indicator with its numerator. */
std::optional<SafetyListKind> safetyListKindOf(const QStringList &headings);

/**
 * Brings a list of activities or of indicators into the ledger, all rows in one transaction; refused rows are
 * told and left out. An activity of the same day, kind and title, and a number that stands there already, are
 * repeated; a number that stands there otherwise is refused. A dry run does everything and keeps nothing.
 */
Result<ImportReport> importSafetyList(Ledger &ledger, OfficeRegister &office, SafetyRegister &safety,
                                      const SourceSheet &sheet, SafetyListKind kind, const QString &fileName,
                                      bool dryRun);

} // namespace anhe
