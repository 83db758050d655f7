#pragma once

#include "core/import/columnmapping.h"
#include "core/import/listfield.h"
#include "core/import/sheet.h"

namespace anhe {

/** Which column fills which field, a line each, and one line of the columns that nothing is read from. */
QStringList columnLines(const QStringList &headings, const ColumnMapping &mapping);
QStringList columnLines(const QStringList &headings, std::span<const ListField> fields);

/** Which column a list of matters lacks, in words that can be followed without a window; empty when none. */
QString lackingColumns(const SourceSheet &sheet, const ColumnMapping &mapping);

} // namespace anhe
