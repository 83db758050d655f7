#pragma once

#include "core/report/figures.h"

namespace anhe {

/** The coverage rate on the last day of the period with its levels, and what claims came to in the period.
 * Nothing where no institution was ever in scope and nobody ever claimed. */
QList<FigureValue> measureInsurance(Database &database, const Period &period);

/** Institutions in scope without cover on a day, by name. */
QStringList uninsuredNames(Database &database, QDate day);

} // namespace anhe
