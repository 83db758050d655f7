#pragma once

#include "core/report/figure.h"

#include <vector>

namespace anhe {

class Database;

/** Asks the stores for what figures count. Works on any connection, also on a worker thread's own. Throws
 * StorageError. */
class FigureCounter
{
public:
    explicit FigureCounter(Database &database) : m_database(database) {}

    FigureValue measure(const Figure &figure) const;

    /** How many rows a drill opens. */
    qint64 rows(const Drill &drill) const;

    /** The rows themselves: ids of matters, problems, timeline entries, referrals, risks, notices, sheets,
     * claims, activities or indicators, newest first; of institutions, by level. Matters paid in a period are
     * matters; a missing sheet's id stands for cell and week. */
    std::vector<qint64> ids(const Drill &drill) const;

private:
    void fill(FigureValue &value) const;
    qint64 base(const FigureQuery &query) const;
    qint64 persons(const Drill &drill) const;
    Money paid(const Drill &drill) const;
    Money share(const Drill &drill, ClaimShare share) const;

    Database &m_database;
};

/** The middle of an ascending list; of an even number of days the mean of the two middle ones. */
std::optional<double> median(const std::vector<int> &ascending);

} // namespace anhe
