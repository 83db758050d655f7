#pragma once

#include "core/ledger/ledger.h"

namespace anhe {

/**
 * Keeps an edited record with the moment of the change, and tells the history each field that differs. False
 * when none does: nothing is written then. The store offers differences(before, after) and update(record).
 */
template <typename Store, typename Record>
bool keepDifferences(Change &change, Store &store, const QString &entity, const Record &before, Record &after,
                     const QString &reason)
{
    const QList<FieldChange> changes = store.differences(before, after);
    if (changes.isEmpty())
        return false;
    after.changedAt = change.at();
    store.update(after);
    change.record(entity, after.id.value, changes, reason);
    return true;
}

/** Lets edit, a `Result<void>(Record &)`, work on a copy of the record, and keeps what it changed. */
template <typename Store, typename Record, typename Edit>
Result<void> editRecord(Change &change, Store &store, const QString &entity, const Record &before,
                        const QString &reason, const Edit &edit)
{
    Record after = before;
    const Result<void> edited = edit(after);
    if (edited)
        keepDifferences(change, store, entity, before, after, reason);
    return edited;
}

} // namespace anhe
