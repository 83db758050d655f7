#pragma once

#include "core/ledger/rowmap.h"
#include "core/mediation/referral.h"

namespace anhe {

class Change;

/** What belongs to a referral is told in its history, e.g. "payment.paid_on". */
void recordPart(Change &change, ReferralId referral, const QString &part, QList<FieldChange> changes,
                const QString &reason = {});

} // namespace anhe
