#pragma once

#include "core/report/figures.h"

namespace anhe {

/** Hidden risks, sweeps and supervision notices of the period. */
QList<Figure> riskFigures(const FigureScope &scope);

/** Risks found, written off and overdue by level; those found by kind. */
QList<FigureValue> measureRiskParts(Database &database, const FigureSet &figures,
                                    const RiskCategories &categories);

/** Whether a figure is one of these: they stand in a table of their own. */
bool isRiskFigure(const QString &key);

/** Whether anything of them was counted at all. */
bool hasRiskFigures(const FigureSet &figures);

} // namespace anhe
