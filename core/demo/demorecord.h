#pragma once

#include "core/base/result.h"
#include "core/demo/demomatter.h"
#include "core/dispute/timelinestore.h"

namespace anhe {

class Change;
class Database;

/** Keeps a finished matter with all that belongs to it: timeline, evidence, history. Throws StorageError. */
class DemoRecord
{
public:
    DemoRecord(Database &database, DemoRandom &random, const DemoOffice &office, QDate until)
        : m_database(database), m_random(random), m_office(office), m_until(until)
    {}

    /** The matter's id; number, due day and course are there already. */
    DisputeId keep(DemoMatter &matter);

private:
    void tell(const Dispute &dispute);
    void keepTimeline(const DemoMatter &matter);
    void keepPromise(const DemoMatter &matter);
    void keepEntry(const DemoMatter &matter, TimelineKind kind, const QString &section);
    void keepSeal(const Dispute &dispute, SealKind kind);
    void keepAutopsy(const Dispute &dispute);
    void keepMaterials(const Dispute &dispute);
    QDateTime momentOf(const Dispute &dispute);

    Database &m_database;
    DemoRandom &m_random;
    const DemoOffice &m_office;
    QDate m_until;
};

} // namespace anhe
