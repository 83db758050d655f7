#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/demo/demooffice.h"

#include <QDate>

namespace anhe {

class Change;
class Desk;

/** The safe-hospital log of the invented hospital over so many months: activities, a scoring sheet for each
 * year, indicators for each quarter, and what its petitions have besides. Matters are there already. */
class DemoSafety
{
public:
    DemoSafety(Desk &desk, DemoRandom &random, const DemoOffice &office, QDate until)
        : m_desk(desk), m_random(random), m_office(office), m_until(until)
    {}

    Result<void> fill(int months);

private:
    Result<void> month(Change &change, QDate first);
    Result<void> hold(Change &change, const QString &section, QDate on);
    void assess(Change &change, int year);
    void count(Change &change, const QList<Quarter> &quarters);
    void answerPetitions(Change &change, QDate since);
    QDate someDay(QDate first);

    Desk &m_desk;
    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
};

} // namespace anhe
