#pragma once

#include "core/base/result.h"
#include "core/import/rawtable.h"
#include "core/import/ziparchive.h"

#include <QList>

namespace anhe {

/** The sheets of an OpenDocument spreadsheet. */
Result<QList<RawTable>> readOds(const ZipArchive &archive);

} // namespace anhe
