#pragma once

#include "core/ledger/history.h"
#include "core/mediation/referral.h"
#include "ui/common/plainwords.h"

#include <QStringList>

namespace anhe {

/** The word of a referral's field in forms and history, e.g. "accepted_on" or "agreement.total". */
QString referralFieldWord(const QString &field);
inline QString referralFieldWord(const char *field)
{
    return referralFieldWord(QString::fromLatin1(field));
}

/** A line of the history: the change in words, codes and amounts spoken as on the page. */
QString referralChangeWords(const HistoryEntry &entry);

} // namespace anhe
