#pragma once

#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"
#include "core/safety/activityfilter.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of activities and their findings. Throws StorageError. */
class ActivityStore
{
public:
    explicit ActivityStore(Database &database) : m_database(database) {}

    ActivityId insert(const Activity &activity);
    void update(const Activity &activity);

    std::optional<Activity> find(ActivityId id) const;
    ActivityId idOfNumber(const QString &number) const;
    ActivityId ofRisk(RiskId risk) const; ///< whose finding became this risk
    int nextSerial(int year) const;

    std::vector<qint64> ids(const ActivityFilter &filter, ActivityOrder order, bool descending) const;
    std::vector<ActivityRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const ActivityFilter &filter) const;
    qint64 persons(const ActivityFilter &filter) const;
    QList<SplitCount> split(const ActivityFilter &filter, ActivitySplit by) const; ///< largest first

    static QList<FieldChange> differences(const Activity &before, const Activity &after);

private:
    QList<ActivityFinding> findingsOf(ActivityId id) const;
    void writeFindings(const Activity &activity);

    Database &m_database;
};

} // namespace anhe
