#pragma once

#include "core/base/result.h"
#include "core/dispute/dispute.h"
#include "core/insurance/claim.h"
#include "core/insurance/institution.h"
#include "core/insurance/policy.h"

namespace anhe {

/** What a save would refuse or warn of; what needs the register (a number used twice) the register adds. */
FieldProblems checkInstitution(const Institution &institution);
/** renewed: the policy it renews, if one does. */
FieldProblems checkPolicy(const Policy &policy, const std::optional<Policy> &renewed, QDate today);
/** policy: the claim's, if one is chosen. */
FieldProblems checkClaim(const Claim &claim, const std::optional<Policy> &policy, const QDateTime &now);
FieldProblems checkMatterInsurance(const MatterInsurance &insurance, const Dispute &matter, QDate today);

/** Money the patient side has received of anybody but the liability insurer. */
struct PatientPayment
{
    QDate on; ///< invalid when only the sum is known
    Money amount;

    bool operator==(const PatientPayment &) const = default;
};

/** The insurer does not pay the hospital before the hospital has paid the patient (保险法 art 65). */
FieldProblems checkPatientPaid(const Claim &claim, const QList<PatientPayment> &payments);

/**
 * The day on which the patient side first claimed compensation, as far as the matter tells: the day it became
 * a dispute when it was escalated, else the day of receipt; invalid when nothing was claimed.
 */
QDate proposedFirstClaim(const Dispute &matter);

/** "理赔 2026-0001" */
QString claimNumber(int year, int serial);

/** The steps a claim can take next. */
QList<ClaimState> nextSteps(const Claim &claim);

/** The claim with the day of a step filled in; a report is made at that day's beginning unless it is typed.
 */
Claim stepped(Claim claim, ClaimState to, QDate on);

} // namespace anhe
