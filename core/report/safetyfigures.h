#pragma once

#include "core/report/figures.h"

namespace anhe {

/** Activities of the safe-hospital log, whole and by kind. */
QList<Figure> safetyFigures(const Period &period);

/** The office's indicators that were typed for the period: "indicator.<code>". A state is the last one of the
 * period, what adds up is summed; what nobody typed is no figure. */
QList<FigureValue> measureIndicators(Database &database, const FigureScope &scope);

/** activities.… and indicator.…, figures and splits: they have a table of their own. */
bool isSafetyFigure(const QString &key);

/** Whether any of them counts anything. */
bool hasSafetyFigures(const FigureSet &figures);

} // namespace anhe
