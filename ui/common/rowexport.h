#pragma once

#include "core/import/importregister.h"

namespace anhe {

/**
 * Writes rows that were not taken as a workbook (.xlsx) or as comma-separated text (.csv), with the headings
 * of the file and the reason in the last column, to be mended and brought in again.
 * @return how many rows were written
 */
Result<qint64> exportRows(const QString &path, const QStringList &headings, const QList<RowReport> &rows);

} // namespace anhe
