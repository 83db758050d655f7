#pragma once

#include "app/listing.h"

#include "core/dispute/disputefilter.h"

namespace anhe {

class Desk;

/** The matters a filter means, newest first. The desk has to outlive it. */
Listing matterListing(Desk &desk, const DisputeFilter &filter);

} // namespace anhe
