#pragma once

#include "core/ledger/history.h"
#include "ui/common/plainwords.h"

#include <QString>

namespace anhe {

/** The word of a field of the safe-hospital log by its snake_case name; the name itself when there is none.
 */
QString safetyFieldWord(const QString &field);
inline QString safetyFieldWord(const char *field)
{
    return safetyFieldWord(QString::fromLatin1(field));
}

/** A line of the history: which field, from what to what; an event in its own words. */
QString safetyChangeWords(const HistoryEntry &entry);

} // namespace anhe
