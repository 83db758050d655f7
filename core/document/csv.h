#pragma once

#include "core/base/result.h"
#include "core/document/rowsource.h"

class QIODevice;

namespace anhe {

enum class CsvEncoding {
    Utf8,     ///< with a byte order mark, so that Excel knows it
    Utf8Bare, ///< without one, for other programs
    Gb18030,
};

struct CsvStyle
{
    CsvEncoding encoding = CsvEncoding::Utf8;
    /** Ends long numbers in text columns with a tab, or Excel would read an ID number as 4.4E+17. */
    bool guardDigits = false;
};

/**
 * Writes rows as comma-separated text. Text that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 * @return how many rows were written; a failure when stopped or when the device would not take it
 */
Result<qint64> writeCsv(QIODevice &device, const QList<SheetColumn> &columns, const RowSource &next,
                        const CsvStyle &style = {}, const RowProgress &progress = {});

/** The same to a file, which is replaced only when all went well. */
Result<qint64> writeCsv(const QString &path, const QList<SheetColumn> &columns, const RowSource &next,
                        const CsvStyle &style = {}, const RowProgress &progress = {});

} // namespace anhe
