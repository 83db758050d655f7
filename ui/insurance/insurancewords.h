#pragma once

#include "core/ledger/history.h"
#include "ui/common/plainwords.h"

#include <QString>

namespace anhe {

/** The word of a field of an institution, policy or claim by its snake_case name; the name itself when there
 * is none. */
QString insuranceFieldWord(const QString &field);
inline QString insuranceFieldWord(const char *field)
{
    return insuranceFieldWord(QString::fromLatin1(field));
}

/** A stored value as a reader says it: codes in words, amounts in yuan, shares in percent. */
QString insuranceValueWord(const QString &field, const QString &stored);

/** A line of the history: which field, from what to what; an event in its own words. */
QString insuranceChangeWords(const HistoryEntry &entry);

} // namespace anhe
