#pragma once

#include "app/arguments.h"
#include "app/listing.h"

#include "core/safety/activityfilter.h"
#include "core/safety/indicator.h"

namespace anhe {

class Desk;

/** The rows a filter means, newest first. The desk has to outlive them. */
Listing activityListing(Desk &desk, const ActivityFilter &filter);
Listing indicatorListing(Desk &desk, const IndicatorFilter &filter);
/** Assessments with a row for each line, whose period lies in the given one. */
Listing assessmentListing(Desk &desk, const Period &within);

/** The listing a register of the log gives for what restricts it; read before the ledger is opened. */
std::function<Listing(Desk &desk)> activityLister(const Arguments &arguments);
std::function<Listing(Desk &desk)> indicatorLister(const Arguments &arguments);
std::function<Listing(Desk &desk)> assessmentLister(const Arguments &arguments);

} // namespace anhe
