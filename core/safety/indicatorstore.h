#pragma once

#include "core/ledger/rowmap.h"
#include "core/safety/indicator.h"

#include <span>
#include <vector>

namespace anhe {

class Database;

/** All SQL of the table of indicators. Throws StorageError. */
class IndicatorStore
{
public:
    explicit IndicatorStore(Database &database) : m_database(database) {}

    IndicatorId insert(const IndicatorEntry &entry);
    void update(const IndicatorEntry &entry);
    void remove(IndicatorId id);

    std::optional<IndicatorEntry> find(IndicatorId id) const;
    IndicatorId idOf(const QString &indicator, Quarter quarter) const;
    QList<IndicatorEntry> of(Quarter quarter) const;
    QList<IndicatorEntry> lastBefore(Quarter quarter) const; ///< of each indicator the last one

    std::vector<qint64> ids(const IndicatorFilter &filter) const;        ///< latest quarter first
    std::vector<IndicatorEntry> rows(std::span<const qint64> ids) const; ///< in the order asked
    qint64 count(const IndicatorFilter &filter) const;
    qint64 numerators(const IndicatorFilter &filter) const;   ///< summed
    qint64 denominators(const IndicatorFilter &filter) const; ///< summed

    static QList<FieldChange> differences(const IndicatorEntry &before, const IndicatorEntry &after);

private:
    qint64 single(const char *expression, const IndicatorFilter &filter) const;

    Database &m_database;
};

} // namespace anhe
