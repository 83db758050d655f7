#pragma once

#include "core/document/document.h"
#include "core/document/paperfonts.h"
#include "core/report/reportcontent.h"

namespace anhe {

/** Ends a report: its last words, the annexes and who signs stand on one page with the end of the paragraph
 * before them, so that nobody signs a page without text. */
void addEnding(Document &document, const QString &closing, const QStringList &annexes,
               const SignOff &signOff);

/** The report on paper (GB/T 9704): title, preamble, four headings, signature, then the annexes with tables,
 * charts and what each figure means. fonts are for the words in the charts. */
Document reportDocument(const ReportContent &content, const PaperFonts &fonts = PaperFonts());

} // namespace anhe
