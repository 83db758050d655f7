#pragma once

#include "core/base/result.h"
#include "core/mediation/referral.h"

namespace anhe {

bool mayMove(const Referral &referral, ReferralState to);

/** Why a referral cannot move to a state: both words. */
Failure notNow(const Referral &referral, ReferralState to);

/** Lets the clock go on until a day on which the referral ends. */
void closePause(Referral &referral, QDate on);

} // namespace anhe
