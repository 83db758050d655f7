#pragma once

#include "app/listing.h"

#include "core/mediation/referralfilter.h"

namespace anhe {

class Desk;

/** The referrals a filter means, newest first. The desk has to outlive it. */
Listing referralListing(Desk &desk, const ReferralFilter &filter);

} // namespace anhe
