#pragma once

#include "core/dispute/dispute.h"
#include "core/ledger/history.h"
#include "ui/common/plainwords.h"

#include <QString>

namespace anhe {

class OfficeRegister;

/** The word of a field of a matter by its snake_case name; the name itself when there is no word. */
QString fieldWord(const QString &field);

/** A stored value as a reader says it: codes in words, departments by name, amounts in yuan. */
QString fieldValueWord(const QString &field, const QString &stored, const OfficeRegister &office);

/** What happened in a line of history that is an event on the whole matter. */
QString eventWord(const HistoryEntry &entry);

/** 0 to 3. */
QString severityWord(int severity);

/** Either of the codes of Refusal in words, or the words themselves. */
QString groundWord(const QString &ground);

} // namespace anhe
