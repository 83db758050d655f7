#pragma once

#include "core/risk/riskcodes.h"
#include "ui/common/duechip.h"

namespace anhe {

class Desk;

/** Red, orange, yellow, blue as the rules name them. */
Tone toneOf(RiskLevel level);

ChipText levelChip(RiskLevel level);
ChipText riskStateChip(RiskState state);

/** What is left of an ordered limit (rule "rectification" or "notice"), or how it was kept; blank without a
 * limit. */
ChipText orderedLimitChip(Desk &desk, const char *rule, QDate from, QDate dueOn, QDate doneOn);

} // namespace anhe
