#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/paperfonts.h"

namespace anhe {

/** Writes the paper as a Word document; a file of that name is replaced only when all went well. */
Result<void> writeDocx(const Document &document, const QString &path, const PaperFonts &fonts = PaperFonts());

} // namespace anhe
