#pragma once

#include "core/demo/demooffice.h"
#include "core/risk/sweep.h"

namespace anhe {

class Database;

/** A finding of a weekly sheet that becomes a risk. */
struct DemoFinding
{
    SweepId sweep;
    int index = 0;
    QDate on;
    DepartmentId department;
    QString by;
    QString phrase;   ///< place|what|measures|result
    QString category; ///< of the risk
};

/** Grid cells of the invented hospital, their weekly sheets and the monthly returns. Throws StorageError. */
class DemoSweeps
{
public:
    DemoSweeps(Database &database, DemoRandom &random, const DemoOffice &office, QDate until)
        : m_database(database), m_random(random), m_office(office), m_until(until)
    {}

    /** From the first day to until; the findings that were taken up as risks, in the order of their days. */
    QList<DemoFinding> keep(QDate since);

    /** What was found is reported at once; the report's sheet. */
    SweepId alarm(const DemoFinding &finding);

    /** The finding has become a risk. */
    void link(const DemoFinding &finding, RiskId risk);

private:
    void keepCells(QDate since);
    void keepWeek(QDate monday);
    void keepReturn(QDate month);
    void number(Sweep &sweep, DemoRandom &random);

    Database &m_database;
    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
    QList<SweepCell> m_cells;
    QMap<int, int> m_serials;
    QList<DemoFinding> m_findings;
    DemoRandom m_alarms{1}; ///< of its own: the rest of the example does not hang on how many there are
};

/** Any of the invented risks: its kind and its phrase. */
std::pair<QString, QString> demoRiskPhrase(DemoRandom &random);

} // namespace anhe
