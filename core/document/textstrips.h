#pragma once

#include "core/document/sheet.h"
#include "core/document/strip.h"
#include "core/document/textbox.h"

namespace anhe {

/** The lines of a text; at least two of them stand together at a page's end and beginning. */
Strips lineStrips(const TextBox &box, double pitch, bool onGrid);

/** An empty strip, left out at the top of a page. */
Strip spaceStrip(double height);

/** What signs and closes a paper. */
Strips signatureStrips(const Signature &signature, const Sheet &sheet, const PaperFonts &fonts);
Strips signOffStrips(const SignOff &signOff, const Sheet &sheet, const PaperFonts &fonts);
Strips annexStrips(const AnnexList &annexes, const Sheet &sheet, const PaperFonts &fonts);

/** The style of running text on a sheet. */
TextStyle bodyStyle(const Sheet &sheet);

/** Lines, rules and dashes of half a point. */
constexpr double ruleWidth = 9;

} // namespace anhe
