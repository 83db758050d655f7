#pragma once

#include "core/dispute/disputefilter.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** Questions about the problems of many matters; the problems of one matter come with it from DisputeStore.
 * Throws StorageError. */
class ProblemStore
{
public:
    explicit ProblemStore(Database &database) : m_database(database) {}

    qint64 count(const ProblemFilter &filter) const;
    std::vector<qint64> ids(const ProblemFilter &filter) const; ///< of the matters received last first
    QList<ProblemRow> rows(std::span<const qint64> ids) const;  ///< in the same order

private:
    Database &m_database;
};

} // namespace anhe
