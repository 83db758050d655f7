#pragma once

#include "core/document/docxbody.h"
#include "core/document/officepackage.h"

namespace anhe {

/** Everything of a Word document besides its main part: styles, settings, headers, footers and what relates
 * them. */
QList<OfficePackage::Part> docxParts(const Document &document, const PaperFonts &fonts, int pictures);

} // namespace anhe
