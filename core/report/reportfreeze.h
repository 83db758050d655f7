#pragma once

#include "core/report/report.h"
#include "core/report/reportcontent.h"

namespace anhe {

/** A report's content, figures and the matters behind its balance, as they are kept for good. Throws
 * StorageError. */
FrozenReport freeze(Database &database, const QuarterlyAnalysis &analysis, const ReportContent &content);

/** The figures that differ now, and for the balance figures the matters that make the difference. Throws
 * StorageError. */
QList<FigureDifference> differencesSince(const FrozenReport &frozen, Database &database,
                                         const QuarterlyAnalysis &analysis);

} // namespace anhe
