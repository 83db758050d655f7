#pragma once

#include "core/base/result.h"
#include "core/safety/activity.h"

namespace anhe {

/** "平安 2026-0001" */
QString activityNumber(int year, int serial);

/** The kind, with its further kind where it has one. */
QString kindWords(ActivityKind kind, ActivitySubkind subkind, Speech speech = Speech::Screen);

/** What a save would refuse or warn of. Fields of findings are "findings.0.content" and so on. */
FieldProblems checkActivity(const Activity &activity, QDate today);

/** What the form of a new risk begins with when a finding is taken up. */
Risk riskProposal(const Activity &activity, const ActivityFinding &finding);

} // namespace anhe
