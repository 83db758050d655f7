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

/** What a set of figures is about: matters of the period as far as it had come on the day asOf, judged on
 * that day. */
struct FigureScope
{
    Period period;
    QDate asOf;
    OfficeLists lists;
};

/** The days of a period up to the as-of day, on which its figures are counted and what they open is found:
 * the whole period once it is over, nothing of it before it begins. An invalid day cuts nothing. */
Period measuredPeriod(const Period &period, QDate asOf);

/** The figures that stand alone, in the order of the report; the scope's period is taken as it is. */
QList<Figure> catalogue(const FigureScope &scope);

/** Everything the report counts of one period up to its as-of day. Throws StorageError. */
FigureSet measure(Database &database, const FigureScope &scope);

} // namespace anhe
