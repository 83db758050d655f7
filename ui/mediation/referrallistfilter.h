#pragma once

#include "core/mediation/referralfilter.h"
#include "ui/common/filtercodes.h"

#include <QStringList>

namespace anhe {

/**
 * The filter that keys tell: "open", "overdue", "paused", "unpaid", "call_back", "ever_accepted", and with a
 * value "route:people", "state:applied", "outcome:agreement", "body:…", "of:<matter id>", "ids:1,2",
 * "applied:", "accepted:" and "concluded:" with this_month, this_quarter, last_quarter, this_year, last_year,
 * a quarter (2026Q3) or days (2026-07-01..2026-09-30). Keys of one kind widen, of several kinds narrow.
 */
ReferralFilter referralFilterOf(const QStringList &keys, const QString &text, QDate today);

} // namespace anhe
