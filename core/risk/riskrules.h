#pragma once

#include "core/base/result.h"
#include "core/risk/risk.h"
#include "core/risk/riskcategories.h"

namespace anhe {

/** "隐患 2026-0001" */
QString riskNumber(int year, int serial);

/** What a save would refuse or warn of. */
FieldProblems checkRisk(const Risk &risk, const RiskLevelScheme &scheme, QDate today);

/** Whether a risk may be assigned so: one of 较大 or above with none of the five fixings, the leader, the
 * team or the plan blank; a lower one with who, what and until when. */
FieldProblems checkAssignment(const Risk &risk, const RiskAssignment &assignment, QDate today);

FieldProblems checkRectification(const Risk &risk, const RiskRectification &rectification, QDate today);

/** A second person verifies: neither who rectified it nor who was responsible for that. */
FieldProblems checkVerification(const Risk &risk, const RiskVerification &verification, QDate today);

/** evidenceAttached: whether photos or papers of the rectification are attached. */
FieldProblems checkWriteOff(const Risk &risk, const RiskWriteOff &writeOff, bool evidenceAttached,
                            QDate today);

FieldProblems checkExtensionRequest(const Risk &risk, const RiskExtension &asked, QDate today);
FieldProblems checkExtensionDecision(const Risk &risk, const RiskExtension &decided, QDate today);

/** The next states that a user can choose, in the order of the register. */
QList<RiskState> allowedMoves(const Risk &risk);

/** Whether two names, as typed, are one person's. */
bool isSamePerson(const QString &one, const QString &other);

} // namespace anhe
