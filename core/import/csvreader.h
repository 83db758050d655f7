#pragma once

#include "core/import/rawtable.h"

#include <QString>

namespace anhe {

/**
 * Separated values: quoted fields may hold separators, line ends and doubled quotes. The separator is a
 * comma, semicolon or tab, whichever cuts the first lines most evenly. Row numbers count records.
 */
RawTable readSeparated(const QString &text);

} // namespace anhe
