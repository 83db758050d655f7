#pragma once

#include "core/calendar/duestate.h"
#include "core/dispute/disputerules.h"
#include "core/insurance/claim.h"
#include "core/insurance/policy.h"

namespace anhe {

/** The limit for the report to the insurer; none when the policy sets no hours. */
std::optional<MatterClock> reportClock(const Policy &policy, const QDateTime &firstClaimAt,
                                       const QDateTime &reportedAt, const WorkingDayCalendar &calendar,
                                       const LocalRules &localRules);

/** All clocks of a claim, done ones with their day: report, assessment, prepayment, payment, refusal
 * (保险法 art 23–25). */
QList<MatterClock> claimClocks(const Claim &claim, const std::optional<Policy> &policy,
                               const QDateTime &firstClaimAt, const WorkingDayCalendar &calendar,
                               const LocalRules &localRules);

/** The one that runs out first of those still running. */
std::optional<MatterClock> earliestRunning(const QList<MatterClock> &clocks);

/** How a clock stands: finished on its day, or what is left. */
Remaining claimStanding(const MatterClock &clock, const QDateTime &now);

} // namespace anhe
