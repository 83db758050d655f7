#pragma once

#include "core/report/figures.h"

namespace anhe {

/** People's mediation and its success, the four routes, and what was paid. */
QList<Figure> mediationFigures(const Period &period);

/** The four routes' figures by route, and those of what was paid. */
QList<FigureValue> measureRouteParts(Database &database, const FigureSet &figures);

} // namespace anhe
