#pragma once

#include "core/report/reportcontent.h"

namespace anhe {

/** Something to look at before the report is printed. It never stops the printing. */
struct ReportFinding
{
    enum class Kind { Total, Year, Period, Repeated, Blank, BarePercent, Contradiction };

    Kind kind = Kind::Total;
    QString place;    ///< heading of the section, or the table's caption
    QString sentence; ///< the words concerned; "" for a total
    QString message;  ///< a sentence for the user

    bool operator==(const ReportFinding &) const = default;
};

/** The checks before printing (DOMAIN §8), in the order of the text. */
QList<ReportFinding> checkReport(const QuarterlyAnalysis &analysis, const ReportContent &content);

/** A sentence of the report with where it stands. */
struct PlacedSentence
{
    QString place;
    QString section; ///< key of the section; "preamble" and "closing" at the ends
    QString text;
    bool own = false; ///< the office wrote it
};

QList<PlacedSentence> sentencesOf(const ReportContent &content);

/** Years and quarters the report does not speak of, counts left blank, a 100 % without its base. */
QList<ReportFinding> checkSentence(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis);

/** Numbers typed into the narrative that differ from the computed ones. */
QList<ReportFinding> checkTypedFigures(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis);

} // namespace anhe
