#pragma once

#include "app/listing.h"

#include "core/insurance/insurancefilter.h"

namespace anhe {

class Desk;

/** The policies a filter means, latest begin first. The desk has to outlive it. */
Listing policyListing(Desk &desk, const PolicyFilter &filter);

/** The claims a filter means, newest first. */
Listing claimListing(Desk &desk, const ClaimFilter &filter);

/** The institutions a filter means, by name, as they stand on a day. */
Listing institutionListing(Desk &desk, const InstitutionFilter &filter, QDate day);

} // namespace anhe
