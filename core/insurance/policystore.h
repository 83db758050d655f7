#pragma once

#include "core/insurance/insurancefilter.h"
#include "core/ledger/rowmap.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the register of policies. Throws StorageError. */
class PolicyStore
{
public:
    explicit PolicyStore(Database &database) : m_database(database) {}

    PolicyId insert(const Policy &policy);
    void update(const Policy &policy);
    void remove(PolicyId id);

    std::optional<Policy> find(PolicyId id) const;
    PolicyId idOfNumber(const QString &insurer, const QString &number) const;
    QList<PolicyId> idsOfNumber(const QString &number) const; ///< of any insurer
    QList<Policy> of(InstitutionId institution) const;        ///< by their first day
    PolicyId latestOf(InstitutionId institution) const;       ///< the one whose cover reaches furthest
    QStringList insurers() const;                             ///< the latest first
    bool any() const;
    bool isUsed(PolicyId id) const; ///< by a claim or a renewal

    /** Institutions of a policy that another one, not the one it renews, insures in the same time: name and
     * number, at most so many. */
    QList<std::pair<QString, QString>> insuredTwice(const Policy &policy, int most) const;

    std::vector<qint64> ids(const PolicyFilter &filter, PolicyOrder order, bool descending) const;
    std::vector<PolicyRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const PolicyFilter &filter) const;

    static QList<FieldChange> differences(const Policy &before, const Policy &after);

private:
    QList<Policy> select(const QString &rest, const QVariantList &values) const;
    QList<InstitutionId> institutionsOf(PolicyId id) const;
    void writeInstitutions(const Policy &policy);

    Database &m_database;
};

} // namespace anhe
