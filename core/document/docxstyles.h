#pragma once

#include "core/document/docxbody.h"

namespace anhe {

/** The paragraph styles, so that a paper is easily changed in Word. */
QByteArray docxStyles(const WordSheet &sheet, const PaperFonts &fonts);

/** The faces, and what is like them where they are missing. */
QByteArray docxFontTable(const PaperFonts &fonts);

} // namespace anhe
