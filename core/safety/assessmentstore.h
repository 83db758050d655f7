#pragma once

#include "core/ledger/rowmap.h"
#include "core/safety/assessment.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of assessments and their lines. Throws StorageError. */
class AssessmentStore
{
public:
    explicit AssessmentStore(Database &database) : m_database(database) {}

    AssessmentId insert(const Assessment &assessment);
    void update(const Assessment &assessment);

    std::optional<Assessment> find(AssessmentId id) const;
    AssessmentId idOfNumber(const QString &number) const;
    AssessmentId ofRisk(RiskId risk) const; ///< whose deduction became this risk
    int nextSerial(int year) const;

    /** Those whose period lies in the given one, latest first. */
    std::vector<qint64> ids(const Period &within, bool withVoided) const;
    std::vector<AssessmentRow> rows(std::span<const qint64> ids) const; ///< in the order asked

    static QList<FieldChange> differences(const Assessment &before, const Assessment &after);

private:
    QList<AssessmentLine> linesOf(AssessmentId id) const;
    void writeLines(const Assessment &assessment);

    Database &m_database;
};

} // namespace anhe
