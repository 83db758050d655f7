#pragma once

#include "core/demo/demooffice.h"
#include "core/demo/demophrases.h"
#include "core/demo/demorandom.h"
#include "core/dispute/dispute.h"

namespace anhe {

/** A matter as it was entered, with the words that its later papers share. */
struct DemoMatter
{
    Dispute dispute;
    DemoPlaces places;
};

/** Invents what people come with: who, about whom, what happened, what they ask for. */
class DemoMatterMaker
{
public:
    DemoMatterMaker(DemoRandom &random, const DemoOffice &office) : m_random(random), m_office(office) {}

    DemoMatter made(const QDateTime &receivedAt);

private:
    void chooseKind(Dispute &dispute);
    void choosePeople(Dispute &dispute);
    void chooseProblems(Dispute &dispute);
    void chooseCare(Dispute &dispute, const QString &group);
    void chooseDemands(Dispute &dispute);
    DemoPlaces placesOf(const Dispute &dispute);
    void write(Dispute &dispute, const DemoPlaces &places);
    Problem problemAbout(const Dispute &dispute, int topic);
    const DemoDepartment &placeOf(const Dispute &dispute, int topic);
    DemoScene sceneOf(const Dispute &dispute) const;

    DemoRandom &m_random;
    const DemoOffice &m_office;
    const DemoDepartment *m_department = nullptr; ///< of the matter at hand
};

} // namespace anhe
