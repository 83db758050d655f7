#pragma once

#include "core/insurance/insurancefilter.h"
#include "ui/common/duechip.h"

namespace anhe {

ChipText standingChip(CoverStanding standing, QDate coveredTo);

/** In force, expiring, not begun, ended or cancelled on a day. */
ChipText policyChip(Period period, QDate lastDay, QDate cancelledOn, QDate today);

ChipText claimStateChip(ClaimState state, bool inCourt);

} // namespace anhe
