#pragma once

#include "core/calendar/duestate.h"
#include "core/dispute/disputerules.h"
#include "core/mediation/referral.h"

namespace anhe {

/** The limit that runs on a referral now: the decision on acceptance, or the mediation itself. */
std::optional<MatterClock> runningClock(const Referral &referral, const WorkingDayCalendar &calendar,
                                        const LocalRules &localRules);

/** All clocks of a referral, done ones with their day: decision on acceptance, mediation, joint application
 * for confirmation, and the written report when a medical accident was settled. */
QList<MatterClock> clocksOf(const Referral &referral, const std::optional<Agreement> &agreement,
                            const std::optional<Confirmation> &confirmation, AccidentGrade accidentGrade,
                            const WorkingDayCalendar &calendar, const LocalRules &localRules);

/** How a clock stands: finished on its day, or what is left. */
Remaining standing(const MatterClock &clock, const QDateTime &now);

/** Working days from the last day of a running mediation to the day both sides agreed on; 0 when it is none
 * later. */
int extensionTo(const Referral &referral, QDate day, const WorkingDayCalendar &calendar,
                const LocalRules &localRules);

} // namespace anhe
