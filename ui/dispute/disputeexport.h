#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/document/rowsource.h"

#include <vector>

namespace anhe {

/** What the list shows of these matters, in their order, as an .xlsx or .csv file by its suffix. Opens the
 * ledger for itself, so it may run on a thread of its own. */
Result<qint64> exportMatters(const QString &ledgerPath, const Clock &clock, const std::vector<qint64> &ids,
                             const QString &file, const RowProgress &progress = {});

} // namespace anhe
