#pragma once

#include "core/import/typeddate.h"

namespace anhe {

/** A day in a cell of a list, with what has to be said of it. */
struct CellDate
{
    std::optional<TypedDate> date;
    QString remark; ///< why there is none, or that its year was guessed; empty when the day is plain
};

/** Nobody sees a list's cells being read: what a form would show at once is said here, and words that count
 * from the day of reading are refused. */
CellDate cellDate(const QString &text, QDate today, bool future = false);

} // namespace anhe
