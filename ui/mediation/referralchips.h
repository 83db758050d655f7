#pragma once

#include "core/mediation/referralclocks.h"
#include "core/mediation/referralfilter.h"
#include "ui/common/duechip.h"

namespace anhe {

/** How far a referral has come; a concluded one says how it ended. */
ChipText referralStateChip(ReferralState state, Outcome outcome);

/** How an amount to be paid stands. */
ChipText paymentChip(const Payment &payment, QDate today);

} // namespace anhe
