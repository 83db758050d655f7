#pragma once

#include "core/report/quarterlyanalysis.h"

namespace anhe {

/** "2026年第三季度", in English "Q3 2026". */
QString quarterWords(Quarter quarter);

/** A period as the screen names it: a quarter, a month, or its two days. */
QString periodWords(const Period &period);

/** 件, 批次, … ; "" for a rate. */
QString unitWords(FigureUnit unit);

/** The number as a table shows it; a rate with its fraction: "22.7% (5/22)". */
QString figureCellWords(const FigureValue &value);

/** The number with its unit: "22件", "22.7% (5/22)". */
QString figureWords(const FigureValue &value);

/** "22件", "22 matters". */
QString withUnit(const QString &number, FigureUnit unit);

/** "+46.7%", for a rate "+2.5 points"; "—" when there is no base. */
QString changeWords(const FigureValue *now, const FigureValue *base);

/** What a click on a number of that quarter does: "Opens the rows of Q2 2026." */
QString opensWords(Quarter quarter);

/** The heading a figure that stands alone belongs under, told from its key. */
QString groupWords(const QString &figureKey);

} // namespace anhe
