#pragma once

#include "app/console.h"

#include "core/document/document.h"
#include "core/document/paperfonts.h"

namespace anhe {

/** Throws WrongUsage when the name ends neither in .pdf nor in .docx. */
void requirePaperName(const QString &path);

/** Writes a paper as PDF or Word document, as the name says; tells on the error stream where it is and which
 * type faces were stood in for. */
Result<void> writePaper(const Document &document, const QString &path, const PaperFonts &fonts,
                        const Console &console);

/** The sentence that ends every command that writes a paper, on the error stream. */
void tellWritten(const QString &path, const Console &console);

} // namespace anhe
