#pragma once

#include "core/base/coded.h"

namespace anhe {

/** Where a dispute is taken 解决途径. */
enum class Route { Negotiation, People, Administrative, Litigation };

/** How far a referral has come. A voided number stays in the register with its reason. */
enum class ReferralState { Drafted, Applied, Accepted, Refused, Concluded, Voided };

/** How a referral ended. */
enum class Outcome { None, Agreement, Failed, Terminated, Withdrawn, Judgment };

/** Why a referral was terminated. Lawsuit and OtherBody are the one-track rule (条例 art 31, 40). */
enum class TerminationGround {
    None,
    Lawsuit,
    OtherBody,
    PartyUnwilling,
    FalseMaterials,
    CriminalSuspicion,
    Dismissed,
    Other
};

/** Why the body did not accept 不予受理原因. */
enum class ReferralRefusal {
    None,
    Lawsuit,
    OtherBody,
    OtherSideUnwilling,
    NoMedicalDispute,
    AlreadySettled,
    Incomplete,
    Other
};

/** Why the clock of a mediation stands. */
enum class PauseGround { Appraisal, Other };

/** Who asked for the route. */
enum class ApplicantSide { Patient, Hospital, Both };

/** How it was asked for; a mediation may be asked for by word of mouth (条例 art 31). */
enum class ApplicationForm { Written, Oral };

/** What an amount of an agreement is for 赔偿项目. */
enum class CompensationKind {
    MedicalFees,
    LostIncome,
    NursingCare,
    Transport,
    Board,
    Disability,
    Death,
    Funeral,
    FurtherTreatment,
    Aids,
    MentalDamage,
    Other
};

enum class PaymentManner { Lump, Instalments };

/** Who pays what was agreed or judged. */
enum class Payer { Hospital, Insurer, Doctor, Other };

/** Judicial confirmation 司法确认. */
enum class ConfirmationState { None, Applied, Confirmed, Dismissed, Withdrawn };

/** What a call-back found of the agreement's performance. */
enum class Performance { Unknown, Full, Partial, NotPerformed };

std::span<const Coded<Route>> codesOf(Route);
std::span<const Coded<ReferralState>> codesOf(ReferralState);
std::span<const Coded<Outcome>> codesOf(Outcome);
std::span<const Coded<TerminationGround>> codesOf(TerminationGround);
std::span<const Coded<ReferralRefusal>> codesOf(ReferralRefusal);
std::span<const Coded<PauseGround>> codesOf(PauseGround);
std::span<const Coded<ApplicantSide>> codesOf(ApplicantSide);
std::span<const Coded<ApplicationForm>> codesOf(ApplicationForm);
std::span<const Coded<CompensationKind>> codesOf(CompensationKind);
std::span<const Coded<PaymentManner>> codesOf(PaymentManner);
std::span<const Coded<Payer>> codesOf(Payer);
std::span<const Coded<ConfirmationState>> codesOf(ConfirmationState);
std::span<const Coded<Performance>> codesOf(Performance);

} // namespace anhe
