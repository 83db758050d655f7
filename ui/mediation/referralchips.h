#pragma once

#include "core/mediation/referralclocks.h"
#include "core/mediation/referralfilter.h"
#include "ui/common/chip.h"

namespace anhe {

/** How far a referral has come; a concluded one says how it ended. */
ChipText referralStateChip(ReferralState state, Outcome outcome);

/** A clock with why its day is that day. */
ChipText referralClockChip(const MatterClock &clock, const QDateTime &now);

/** How an amount to be paid stands. */
ChipText paymentChip(const Payment &payment, QDate today);

} // namespace anhe
