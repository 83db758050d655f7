#pragma once

#include "core/office/office.h"
#include "core/report/figure.h"
#include "core/risk/riskcategories.h"
#include "core/safety/indicator.h"

namespace anhe {

class Database;

/** The office's own lists as the report names them, taken once so that counting can go on in a worker. */
struct OfficeLists
{
    Hospital hospital;
    QList<Department> departments; ///< with the inactive ones: old matters name them
    QList<Category> categories;
    RiskCategories riskCategories;
    IndicatorDefinitions indicators;
};

/** What a set of figures is about: matters of the period, judged on the day asOf. */
struct FigureScope
{
    Period period;
    QDate asOf;
    OfficeLists lists;
};

/** The figures that stand alone, in the order of the report. */
QList<Figure> catalogue(const FigureScope &scope);

/** Everything the report counts of one period. Throws StorageError. */
FigureSet measure(Database &database, const FigureScope &scope);

} // namespace anhe
