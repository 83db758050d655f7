#pragma once

#include "core/ledger/rowmap.h"
#include "core/report/report.h"

namespace anhe {

class Database;

/** All SQL of the reports. Throws StorageError. */
class ReportStore
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    ReportId insert(const Report &report);
    void update(const Report &report);
    void freeze(ReportId id, const FrozenReport &frozen);

    std::optional<Report> find(ReportId id) const;
    std::optional<Report> latest(Quarter quarter) const; ///< the highest version
    QList<Report> all() const;                           ///< newest quarter first, then highest version
    FrozenReport frozen(ReportId id) const;

    static QList<FieldChange> differences(const Report &before, const Report &after);

private:
    QList<Report> select(const QString &rest, const QVariantList &values) const;

    Database &m_database;
};

} // namespace anhe
