#pragma once

#include "core/desk/today.h"

namespace anhe {

/** Limits of mediation and of decisions on acceptance, judicial confirmation, reports of settled accidents.
 */
QList<TodaySection> referralsToday(Desk &desk);

/** What an agreement or a judgment owes, and call-backs to be held. */
QList<TodaySection> performanceToday(Desk &desk);

} // namespace anhe
