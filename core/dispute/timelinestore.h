#pragma once

#include "core/dispute/dispute.h"
#include "core/dispute/disputefilter.h"
#include "core/ledger/rowmap.h"

namespace anhe {

class Database;

/** A promise 承诺 still to be kept, with its matter. */
struct OpenPromise
{
    TimelineEntry entry;
    QString number; ///< of the matter
};

/** All SQL of the timeline. Throws StorageError. */
class TimelineStore
{
public:
    explicit TimelineStore(Database &database) : m_database(database) {}

    qint64 insert(const TimelineEntry &entry);
    void update(const TimelineEntry &entry);
    std::optional<TimelineEntry> find(qint64 id) const;
    QList<TimelineEntry> of(DisputeId dispute) const; ///< oldest first

    QList<OpenPromise> openPromises() const;                        ///< earliest due first
    qint64 visits(const VisitFilter &filter) const;                 ///< 批次
    qint64 persons(const VisitFilter &filter) const;                ///< 人次
    std::vector<qint64> visitIds(const VisitFilter &filter) const;  ///< latest first
    QList<VisitRow> visitRows(std::span<const qint64> ids) const;   ///< latest first
    std::vector<qint64> mattersOf(const VisitFilter &filter) const; ///< the matters visited, each once

    static QList<FieldChange> differences(const TimelineEntry &before, const TimelineEntry &after);

private:
    Database &m_database;
};

} // namespace anhe
