#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/document/rowsource.h"

#include <vector>

namespace anhe {

/**
 * Writes these referrals, in this order, as a workbook or as comma-separated text (by the suffix of file).
 * It opens the ledger anew, so it may run on a worker.
 * @return how many rows were written
 */
Result<qint64> exportReferrals(const QString &ledgerPath, const Clock &clock, const std::vector<qint64> &ids,
                               const QString &file, const RowProgress &progress = {});

} // namespace anhe
