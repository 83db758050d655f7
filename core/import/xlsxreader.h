#pragma once

#include "core/base/result.h"
#include "core/import/rawtable.h"
#include "core/import/ziparchive.h"

#include <QList>

namespace anhe {

/** The visible sheets of an Office Open XML workbook. */
Result<QList<RawTable>> readXlsx(const ZipArchive &archive);

} // namespace anhe
