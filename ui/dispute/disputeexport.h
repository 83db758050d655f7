#pragma once

#include "core/dispute/disputefilter.h"
#include "ui/common/tableexport.h"

namespace anhe {

/** What the register of matters writes out. */
TableExport<DisputeRow> matterExport(Desk &desk);

} // namespace anhe
