#pragma once

#include "app/listing.h"

#include "core/risk/notice.h"
#include "core/risk/riskfilter.h"
#include "core/risk/stabilityassessment.h"
#include "core/risk/sweep.h"

namespace anhe {

class Desk;

/** The rows a filter means, newest first. The desk has to outlive them. */
Listing riskListing(Desk &desk, const RiskFilter &filter);
Listing noticeListing(Desk &desk, const NoticeFilter &filter);
Listing sweepListing(Desk &desk, const SweepFilter &filter);
Listing decisionListing(Desk &desk, const StabilityFilter &filter);

} // namespace anhe
