#pragma once

#include "core/base/period.h"
#include "core/dispute/dispute.h"
#include "core/ledger/rowmap.h"

#include <vector>

namespace anhe {

class Database;

/** All SQL of sealed evidence, autopsies and the checklist of materials. Throws StorageError. */
class EvidenceStore
{
public:
    explicit EvidenceStore(Database &database) : m_database(database) {}

    qint64 insert(const Seal &seal);
    qint64 insert(const SealOpening &opening);
    std::optional<Seal> seal(qint64 id) const;
    QList<Seal> seals(DisputeId dispute) const;
    /** Whether the patient side came back to the matter after the sealing: a visit or a contact, a route
     * taken, a later matter linked to this one. A contact does not say who called whom: it counts. */
    bool hasFurtherClaim(const Seal &seal) const;
    QList<SealOpening> openings(qint64 sealId) const;

    /** One autopsy a matter: inserts or replaces. */
    qint64 save(const Autopsy &autopsy);
    std::optional<Autopsy> autopsy(DisputeId dispute) const;

    /** Open matters whose patient died and whose body is not known to be released, in the order of deaths. */
    std::vector<qint64> withBodyKept() const;
    /** Matters with something sealed on a day of the period and never opened. */
    std::vector<qint64> sealedIn(const Period &period) const;

    void replaceMaterials(DisputeId dispute, const QList<Material> &materials);
    QList<Material> materials(DisputeId dispute) const;

    /** Fields as "autopsy.performed_at". */
    static QList<FieldChange> differences(const Autopsy &before, const Autopsy &after);

private:
    Database &m_database;
};

} // namespace anhe
