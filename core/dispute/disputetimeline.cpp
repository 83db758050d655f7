#include "core/dispute/disputeregister.h"

#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>

namespace anhe {

static const QString timelineEntity = QStringLiteral("timeline_entry");

static Failure entryGone()
{
    return {QCoreApplication::translate("DisputeRegister", "This entry is no longer in the ledger.")};
}

Result<qint64> DisputeRegister::addEntry(const TimelineEntry &entry)
{
    const FieldProblems problems = checkEntry(entry, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<qint64> {
        if (!DisputeStore(change.database()).find(entry.dispute))
            return gone();
        const qint64 id = TimelineStore(change.database()).insert(entry);
        change.record(timelineEntity, id, QStringLiteral("entered"), word(entry.kind, Speech::Paper));
        change.record(QStringLiteral("dispute"), entry.dispute.value, QStringLiteral("timeline"),
                      entry.content);
        return id;
    }));
}

Result<void> DisputeRegister::amendEntry(const TimelineEntry &entry)
{
    const FieldProblems problems = checkEntry(entry, m_ledger.clock().now());
    if (isRefused(problems))
        return Failure::ofFields(problems);
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        TimelineStore store(change.database());
        const std::optional<TimelineEntry> before = store.find(entry.id);
        if (!before)
            return entryGone();
        store.update(entry);
        change.record(timelineEntity, entry.id, TimelineStore::differences(*before, entry));
        return {};
    }));
}

Result<void> DisputeRegister::keepPromise(qint64 entryId, QDate on)
{
    std::optional<TimelineEntry> entry = TimelineStore(m_ledger.database()).find(entryId);
    if (!entry)
        return entryGone();
    entry->keptOn = on;
    return amendEntry(*entry);
}

QList<TimelineEntry> DisputeRegister::timeline(DisputeId id) const
{
    return TimelineStore(m_ledger.database()).of(id);
}

QList<OpenPromise> DisputeRegister::openPromises() const
{
    return TimelineStore(m_ledger.database()).openPromises();
}

} // namespace anhe
