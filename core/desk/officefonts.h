#pragma once

#include "core/document/paperfonts.h"

namespace anhe {

class OfficeRegister;

/** The type faces the office has chosen for its papers (setting "fonts": role code → families, best first).
 */
FontChoice officeFontChoice(const OfficeRegister &office);

inline PaperFonts officeFonts(const OfficeRegister &office)
{
    return PaperFonts(officeFontChoice(office));
}

} // namespace anhe
