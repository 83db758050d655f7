#pragma once

#include "core/document/glyphlog.h"
#include "core/document/paperfonts.h"

#include <QByteArray>

namespace anhe {

/**
 * Mends what can be copied and searched in a PDF file that QPdfWriter made. The writer looks a glyph's
 * character up in the face, so that 人 becomes the radical ⼈ where both look alike, and a glyph put in for
 * another, such as a digit beside Latin letters, or a character beyond the basic plane, has no name at all.
 * Here they get their names.
 * @param log what was painted into the file
 */
QByteArray withReadableText(const QByteArray &pdf, const GlyphLog &log, const PaperFonts &fonts);

} // namespace anhe
