#pragma once

#include "core/dispute/dispute.h"
#include "core/mediation/referral.h"

namespace anhe {

/**
 * Leads a matter where its referrals stand: in the status of the route under way, settled when one brought an
 * agreement or a judgment, else back to its own work. A route under way makes a complaint a dispute (DOMAIN
 * §2). A matter closed otherwise stays closed.
 */
void leadMatter(Dispute &dispute, const QList<Referral> &referrals, QDate on);

/** Opens a matter again that the conclusion of a referral had settled, because that conclusion is taken back.
 */
void reopenSettled(Dispute &dispute, const Referral &takenBack);

} // namespace anhe
