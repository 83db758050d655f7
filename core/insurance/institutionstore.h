#pragma once

#include "core/insurance/insurancefilter.h"
#include "core/ledger/rowmap.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the register of institutions. Throws StorageError. */
class InstitutionStore
{
public:
    explicit InstitutionStore(Database &database) : m_database(database) {}

    InstitutionId insert(const Institution &institution);
    void update(const Institution &institution);
    void remove(InstitutionId id);

    std::optional<Institution> find(InstitutionId id) const;
    InstitutionId own() const;
    InstitutionId idOfCode(const QString &code) const; ///< none-id for ""
    QList<InstitutionId> idsOfName(const QString &name) const;
    QString nameOf(InstitutionId id) const;
    bool isInsured(InstitutionId id) const; ///< named in a policy or claim, whenever
    bool anyInScope() const;                ///< of any day

    std::vector<qint64> ids(const InstitutionFilter &filter, InstitutionOrder order, bool descending,
                            QDate today) const;
    std::vector<InstitutionRow> rows(std::span<const qint64> ids, QDate day) const; ///< in the order asked
    qint64 count(const InstitutionFilter &filter, QDate today) const;

    /** Those a filter means, by level, kind and standing on its day. */
    QList<StandingCount> standings(const InstitutionFilter &filter, QDate today) const;

    static QList<FieldChange> differences(const Institution &before, const Institution &after);

private:
    QList<Period> scopeOf(InstitutionId id) const;
    void writeScope(const Institution &institution);

    Database &m_database;
};

} // namespace anhe
