#pragma once

#include "core/base/result.h"
#include "core/safety/assessment.h"

namespace anhe {

/** "考核 2026-0001" */
QString scoringSheetNumber(int year, int serial);

/** What a save would refuse or warn of. Fields of lines are "lines.0.self_score" and so on. */
FieldProblems checkAssessment(const Assessment &assessment, QDate today);

/** What the form of a new risk begins with when a deduction is taken up. */
Risk riskProposal(const Assessment &assessment, const AssessmentLine &line);

} // namespace anhe
