#pragma once

#include "ui/common/listimportpanel.h"

namespace anhe {

class Desk;

/** How a list of activities, or of a quarter's numbers, comes into the ledger. */
ListImport activityImport(Desk &desk);
ListImport indicatorImport(Desk &desk);

} // namespace anhe
