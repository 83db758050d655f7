#pragma once

#include "core/demo/demomatter.h"

namespace anhe {

/** What became of a matter by the day until: findings, answer, end, and whether the complainant was told. */
class DemoCourse
{
public:
    DemoCourse(DemoRandom &random, const DemoOffice &office, QDate until)
        : m_random(random), m_office(office), m_until(until)
    {}

    /** What is known before it is answered: a petition is accepted, a dispute graded. */
    void begin(Dispute &dispute);
    /** The matter has its due day already. */
    void run(DemoMatter &matter);

private:
    bool endsEarly(Dispute &dispute, const DemoPlaces &places);
    QDate answerDay(const Dispute &dispute);
    void answer(Dispute &dispute, QDate on, const DemoPlaces &places);
    void close(Dispute &dispute, const DemoPlaces &places);
    void end(Dispute &dispute, QDate on, Ending ending, const DemoPlaces &places);
    void pay(Dispute &dispute);
    void grade(Dispute &dispute);
    void accept(Dispute &dispute);

    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
};

} // namespace anhe
