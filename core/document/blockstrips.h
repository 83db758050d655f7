#pragma once

#include "core/document/paperfonts.h"
#include "core/document/sheet.h"
#include "core/document/strip.h"

namespace anhe {

/** Letterhead, number, title, subtitle and addressee. */
Strips headStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts);

/** The whole document as strips, with what must stay together marked so. */
Strips documentStrips(const Document &document, const Sheet &sheet, const PaperFonts &fonts);

} // namespace anhe
