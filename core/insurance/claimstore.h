#pragma once

#include "core/insurance/insurancefilter.h"
#include "core/ledger/rowmap.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** A matter whose patient side claims compensation and of which the insurer has not been told. */
struct UnreportedMatter
{
    DisputeId dispute;
    QString number;
    ClaimId claim; ///< entered and not reported, if there is one
};

/** All SQL of claims and of what insurance knows of a matter. Throws StorageError. */
class ClaimStore
{
public:
    explicit ClaimStore(Database &database) : m_database(database) {}

    /** dueOn is the last day of the limit that runs, if one does. */
    ClaimId insert(const Claim &claim, QDate dueOn);
    void update(const Claim &claim, QDate dueOn);
    bool setDueOn(ClaimId id, QDate dueOn); ///< false when it is the same

    std::optional<Claim> find(ClaimId id) const;
    ClaimId idOfNumber(const QString &number) const;
    QList<Claim> of(DisputeId dispute) const; ///< in the order of their numbers
    QList<Claim> of(PolicyId policy) const;
    std::vector<qint64> open() const;
    int nextSerial(int year) const;
    bool any() const;

    std::vector<qint64> ids(const ClaimFilter &filter, ClaimOrder order, bool descending) const;
    std::vector<ClaimRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const ClaimFilter &filter) const;
    Money total(const ClaimFilter &filter, ClaimShare share) const;
    QList<YearOfClaims> years() const; ///< earliest first

    std::optional<MatterInsurance> insuranceOf(DisputeId dispute) const;
    void save(const MatterInsurance &insurance);

    /**
     * Open matters without a reported claim that nobody has said is not to be reported, with a first claim
     * entered, or with compensation asked for in what was received since a day.
     */
    QList<UnreportedMatter> unreported(QDate receivedSince) const;

    static QList<FieldChange> differences(const Claim &before, const Claim &after);
    static QList<FieldChange> differences(const MatterInsurance &before, const MatterInsurance &after);

private:
    QList<Claim> select(const QString &rest, const QVariantList &values) const;
    void readParts(Claim &claim) const;
    void writeParts(const Claim &claim);

    Database &m_database;
};

} // namespace anhe
