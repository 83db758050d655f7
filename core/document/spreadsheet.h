#pragma once

#include "core/base/result.h"
#include "core/document/rowsource.h"

namespace anhe {

/**
 * Writes rows as an Excel workbook, holding one row in memory at a time; more rows than a sheet can have go
 * on further sheets. Text stays text: no formula is ever written, and no digit of a number that is a name is
 * lost.
 * @return how many rows were written; a failure when stopped, and then no file is left
 */
Result<qint64> writeXlsx(const QString &path, const QString &sheetName, const QList<SheetColumn> &columns,
                         const RowSource &next, const RowProgress &progress = {});

/** A name a sheet may have: at most 31 characters, none of []:*?/\ and no quotes at its ends. */
QString sheetNameFrom(const QString &text);

} // namespace anhe
