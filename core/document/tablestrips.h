#pragma once

#include "core/document/paperfonts.h"
#include "core/document/sheet.h"
#include "core/document/strip.h"

namespace anhe {

/**
 * The rows of a table as strips. Rows joined by spanning cells stay together where a page can hold them; a
 * row taller than a page is the only one divided.
 */
Strips tableStrips(const Table &table, const Sheet &sheet, const PaperFonts &fonts);

} // namespace anhe
