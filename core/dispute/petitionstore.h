#pragma once

#include "core/dispute/petition.h"
#include "core/ledger/rowmap.h"

namespace anhe {

class Database;

/** All SQL of what petitions have besides, and of the leaders in charge of matters. Throws StorageError. */
class PetitionStore
{
public:
    explicit PetitionStore(Database &database) : m_database(database) {}

    Petition of(DisputeId id) const; ///< empty when nothing was kept yet
    void keep(DisputeId id, const Petition &petition);

    std::optional<MatterCharge> chargeOf(DisputeId id) const;
    void keepCharge(DisputeId id, const std::optional<MatterCharge> &charge);

    static QList<FieldChange> differences(const Petition &before, const Petition &after);

private:
    Database &m_database;
};

} // namespace anhe
