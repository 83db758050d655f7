#pragma once

#include "core/ledger/rowmap.h"
#include "core/risk/stabilityassessment.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the table of major decisions and their assessments. Throws StorageError. */
class StabilityStore
{
public:
    explicit StabilityStore(Database &database) : m_database(database) {}

    StabilityAssessmentId insert(const StabilityAssessment &assessment);
    void update(const StabilityAssessment &assessment);
    std::optional<StabilityAssessment> find(StabilityAssessmentId id) const;
    StabilityAssessmentId idOfNumber(const QString &number) const;
    int nextSerial(int year) const;

    std::vector<qint64> ids(const StabilityFilter &filter, StabilityOrder order, bool descending) const;
    std::vector<StabilityRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const StabilityFilter &filter) const;

    static QList<FieldChange> differences(const StabilityAssessment &before,
                                          const StabilityAssessment &after);

private:
    Database &m_database;
};

} // namespace anhe
