#pragma once

#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"
#include "core/risk/riskfilter.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of risks, their extensions and their links to matters. Throws StorageError. */
class RiskStore
{
public:
    explicit RiskStore(Database &database) : m_database(database) {}

    RiskId insert(const Risk &risk);
    void update(const Risk &risk);
    void remove(RiskId id);
    /** Whether a notice presses for it or files are attached to it. */
    bool isNamed(RiskId id) const;

    std::optional<Risk> find(RiskId id) const;
    RiskId idOfNumber(const QString &number) const;
    QList<RiskId> of(DisputeId matter) const; ///< linked to it, voided ones left out
    int nextSerial(int year) const;

    std::vector<qint64> ids(const RiskFilter &filter, RiskOrder order, bool descending) const;
    std::vector<RiskRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const RiskFilter &filter) const;
    QDate firstFound() const;                                              ///< invalid while there is no risk
    QList<SplitCount> split(const RiskFilter &filter, RiskSplit by) const; ///< largest first; months in order
    QList<RiskCellCount> cells(const RiskFilter &filter, bool afterMeasures) const; ///< those with any

    /** Long fills run without the search index and write it once at their end. */
    void suspendSearch();
    void resumeSearch();

    static QList<FieldChange> differences(const Risk &before, const Risk &after);

private:
    QList<RiskExtension> extensionsOf(RiskId id) const;
    QList<DisputeId> mattersOf(RiskId id) const;
    void writeExtensions(const Risk &risk);
    void writeMatters(const Risk &risk);
    QString departmentName(DepartmentId id) const;
    QString searchKeys(const Risk &risk) const;

    Database &m_database;
};

} // namespace anhe
