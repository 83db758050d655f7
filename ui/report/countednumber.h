#pragma once

#include "core/report/quarterlyanalysis.h"

namespace anhe {

/** A number on the screen together with the rows it counts. */
struct CountedNumber
{
    QString label;  ///< what is counted
    QString period; ///< of when
    QString text;   ///< the number as it stood where it was clicked, with its unit
    QString definition;
    Drill rows;
    std::optional<Drill> denominator = {}; ///< of a rate
    bool showsDenominator = false;         ///< the denominator was clicked
    std::optional<qint64> stated =
        {}; ///< how many rows there should be; nothing when rows are not what is counted
};

/** Nothing when no rows stand behind it. */
std::optional<CountedNumber> countedNumber(const QuarterlyAnalysis &analysis, const FigureRef &figure);

CountedNumber countedNumber(const FigureSeries &series, const SeriesPoint &point, const QString &period);

} // namespace anhe
