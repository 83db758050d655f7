#pragma once

#include "core/ledger/history.h"
#include "core/risk/risklevels.h"

namespace anhe {

class Desk;

/** A field of a risk as its forms and its history call it; the field itself when it has no name. */
QString riskFieldWord(const QString &field);
inline QString riskFieldWord(const char *field)
{
    return riskFieldWord(QString::fromLatin1(field));
}

/** What was changed, from what to what. */
QString riskChangeWords(Desk &desk, const HistoryEntry &entry);

/** "4 × 4 = 16 · Larger risk", or by LEC "6 × 6 × 7 = 252 · …"; empty while it is not rated. */
QString ratingWords(const RiskRating &rating);

/** "4 likely", "4 serious": what a number of the matrix means. */
QString likelihoodWord(int likelihood);
QString impactWord(int impact);

} // namespace anhe
