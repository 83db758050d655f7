#pragma once

#include "core/mediation/referralfilter.h"
#include "ui/common/tableexport.h"

namespace anhe {

/** What the register of referrals writes out. */
TableExport<ReferralRow> referralExport(Desk &desk);

} // namespace anhe
