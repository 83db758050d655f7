#pragma once

#include "core/risk/cluster.h"

namespace anhe {

class Database;

/** All SQL of complaint clusters. Throws StorageError. */
class ClusterStore
{
public:
    explicit ClusterStore(Database &database) : m_database(database) {}

    /** Matters with a department and a category received on or after a day, in the order of receipt. */
    QList<ClusterMatter> matters(QDate receivedOnOrAfter) const;

    QList<ClusterDecision> decisions(QDate decidedOnOrAfter = {}) const; ///< oldest first
    qint64 insert(const ClusterDecision &decision);

private:
    Database &m_database;
};

} // namespace anhe
