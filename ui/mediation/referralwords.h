#pragma once

#include "core/ledger/history.h"
#include "core/mediation/referral.h"

#include <QStringList>

namespace anhe {

/** 2026-11-21, or nothing. */
QString isoDay(QDate day);

/** "60,000.00", or nothing. */
QString yuan(const std::optional<Money> &amount);

/** The parts that are not empty, with a dot between them. */
QString dotted(const QStringList &parts);

/** The word of a referral's field in forms and history, e.g. "accepted_on" or "agreement.total". */
QString referralFieldWord(const QString &field);

/** A line of the history: the change in words, codes and amounts spoken as on the page. */
QString referralChangeWords(const HistoryEntry &entry);

} // namespace anhe
