#pragma once

#include "core/report/figures.h"

namespace anhe {

/** A whole that is shown in parts; the parts, "none" among them, add up to the whole. */
struct FigureSplit
{
    QString key;   ///< a part's key is this, a dot and its own code, id's name or "none"
    QString whole; ///< key of the figure they add up to
    FigureUnit unit = FigureUnit::Matters;
    Wording definition; ///< with %1 for the part's label
    DisputeFilter matters;
    DisputeSplit by = DisputeSplit::Kind;
};

/** The splits of the matters received in the period. */
QList<FigureSplit> splits(const FigureScope &scope);

/** The parts of one split, largest first, those of severity by level; every code of a fixed list is there,
 * also with 0. */
QList<FigureValue> measureSplit(Database &database, const FigureSplit &split, const OfficeLists &lists);

} // namespace anhe
