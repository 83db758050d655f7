#pragma once

#include "core/import/importregister.h"

#include <vector>

namespace anhe {

class Database;

/** All SQL of the imports of the past. Throws StorageError. */
class ImportStore
{
public:
    explicit ImportStore(Database &database) : m_database(database) {}

    qint64 insert(const ImportRun &run);
    void update(const ImportRun &run);
    std::optional<ImportRun> find(qint64 id) const;
    QList<ImportRun> runs() const; ///< newest first

    /** Numbers of the import's matters that were changed, answered or taken to a route since. */
    QStringList workedOn(qint64 importId) const;
    /** Whether a number was given after the import's in one of its series. */
    bool hasLaterNumbers(qint64 importId) const;
    std::vector<qint64> matters(qint64 importId) const;

private:
    Database &m_database;
};

} // namespace anhe
