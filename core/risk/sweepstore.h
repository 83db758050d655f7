#pragma once

#include "core/ledger/rowmap.h"
#include "core/risk/sweep.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the tables of grid cells and sweep sheets. Throws StorageError. */
class SweepStore
{
public:
    explicit SweepStore(Database &database) : m_database(database) {}

    QList<SweepCell> cells(bool withEnded = false, QDate today = {}) const; ///< in their order
    std::optional<SweepCell> cell(SweepCellId id) const;
    SweepCellId save(const SweepCell &cell);
    static QList<FieldChange> differences(const SweepCell &before, const SweepCell &after);

    SweepId insert(const Sweep &sweep);
    void update(const Sweep &sweep);
    std::optional<Sweep> find(SweepId id) const;
    SweepId idOfNumber(const QString &number) const;
    /** The sheet of a week of a cell, or of a month; none when there is none. */
    SweepId sheetOf(SweepKind kind, SweepCellId cell, QDate first) const;
    int nextSerial(int year) const;

    std::vector<qint64> ids(const SweepFilter &filter, SweepOrder order, bool descending) const;
    std::vector<SweepRow> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const SweepFilter &filter) const;

    qint64 count(const MissingSweepFilter &filter) const;
    std::vector<qint64> ids(const MissingSweepFilter &filter) const; ///< latest week first
    std::vector<MissingSweep> missing(std::span<const qint64> ids) const;

    /** Weekly and monthly sheets whose period ends in it, without voided ones. */
    QList<Sweep> sheets(SweepKind kind, const Period &ending) const;

    static QList<FieldChange> differences(const Sweep &before, const Sweep &after);

private:
    QList<Sweep> select(const QString &rest, const QVariantList &values) const;

    Database &m_database;
};

} // namespace anhe
