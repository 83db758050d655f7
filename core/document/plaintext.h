#pragma once

#include "core/document/document.h"

namespace anhe {

/** What a paper says, line by line: for the command line and for comparing. Table cells are parted by " | ".
 */
QString plainText(const Document &document);

} // namespace anhe
