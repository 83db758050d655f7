#include "core/mediation/mediationcodes.h"

#include <QtGlobal>

namespace anhe {

static constexpr Coded<Route> routeCodes[] = {
    {Route::Negotiation, "negotiation", QT_TRANSLATE_NOOP("words", "Negotiation")},
    {Route::People, "people", QT_TRANSLATE_NOOP("words", "People's mediation")},
    {Route::Administrative, "administrative", QT_TRANSLATE_NOOP("words", "Administrative mediation")},
    {Route::Litigation, "litigation", QT_TRANSLATE_NOOP("words", "Litigation")},
};
std::span<const Coded<Route>> codesOf(Route)
{
    return routeCodes;
}

static constexpr Coded<ReferralState> referralStateCodes[] = {
    {ReferralState::Drafted, "drafted", QT_TRANSLATE_NOOP("words", "Referral drafted")},
    {ReferralState::Applied, "applied", QT_TRANSLATE_NOOP("words", "Applied for")},
    {ReferralState::Accepted, "accepted", QT_TRANSLATE_NOOP("words", "Accepted")},
    {ReferralState::Refused, "refused", QT_TRANSLATE_NOOP("words", "Acceptance refused")},
    {ReferralState::Concluded, "concluded", QT_TRANSLATE_NOOP("words", "Concluded")},
    {ReferralState::Voided, "voided", QT_TRANSLATE_NOOP("words", "Voided")},
};
std::span<const Coded<ReferralState>> codesOf(ReferralState)
{
    return referralStateCodes;
}

static constexpr Coded<Outcome> outcomeCodes[] = {
    {Outcome::None, "none", QT_TRANSLATE_NOOP("words", "Without outcome yet")},
    {Outcome::Agreement, "agreement", QT_TRANSLATE_NOOP("words", "Agreement reached")},
    {Outcome::Failed, "failed", QT_TRANSLATE_NOOP("words", "No agreement")},
    {Outcome::Terminated, "terminated", QT_TRANSLATE_NOOP("words", "Terminated")},
    {Outcome::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("words", "Application withdrawn")},
    {Outcome::Judgment, "judgment", QT_TRANSLATE_NOOP("words", "Judgment")},
};
std::span<const Coded<Outcome>> codesOf(Outcome)
{
    return outcomeCodes;
}

static constexpr Coded<TerminationGround> terminationGroundCodes[] = {
    {TerminationGround::None, "none", QT_TRANSLATE_NOOP("words", "No ground of termination")},
    {TerminationGround::Lawsuit, "lawsuit", QT_TRANSLATE_NOOP("words", "A lawsuit was accepted")},
    {TerminationGround::OtherBody, "other_body",
     QT_TRANSLATE_NOOP("words", "Another body accepted the dispute")},
    {TerminationGround::PartyUnwilling, "party_unwilling",
     QT_TRANSLATE_NOOP("words", "A party no longer wants it")},
    {TerminationGround::FalseMaterials, "false_materials", QT_TRANSLATE_NOOP("words", "False materials")},
    {TerminationGround::CriminalSuspicion, "criminal_suspicion",
     QT_TRANSLATE_NOOP("words", "Suspicion of a crime")},
    {TerminationGround::Dismissed, "dismissed", QT_TRANSLATE_NOOP("words", "Dismissed by the court")},
    {TerminationGround::Other, "other", QT_TRANSLATE_NOOP("words", "Other ground of termination")},
};
std::span<const Coded<TerminationGround>> codesOf(TerminationGround)
{
    return terminationGroundCodes;
}

static constexpr Coded<ReferralRefusal> referralRefusalCodes[] = {
    {ReferralRefusal::None, "none", QT_TRANSLATE_NOOP("words", "No ground of refusal")},
    {ReferralRefusal::Lawsuit, "lawsuit", QT_TRANSLATE_NOOP("words", "A court has accepted it already")},
    {ReferralRefusal::OtherBody, "other_body",
     QT_TRANSLATE_NOOP("words", "Another body has accepted it already")},
    {ReferralRefusal::OtherSideUnwilling, "other_side_unwilling",
     QT_TRANSLATE_NOOP("words", "The other side does not agree")},
    {ReferralRefusal::NoMedicalDispute, "no_medical_dispute",
     QT_TRANSLATE_NOOP("words", "Not a medical dispute")},
    {ReferralRefusal::AlreadySettled, "already_settled", QT_TRANSLATE_NOOP("words", "Already settled")},
    {ReferralRefusal::Incomplete, "incomplete", QT_TRANSLATE_NOOP("words", "Materials incomplete")},
    {ReferralRefusal::Other, "other", QT_TRANSLATE_NOOP("words", "Other ground of refusal")},
};
std::span<const Coded<ReferralRefusal>> codesOf(ReferralRefusal)
{
    return referralRefusalCodes;
}

static constexpr Coded<PauseGround> pauseGroundCodes[] = {
    {PauseGround::Appraisal, "appraisal", QT_TRANSLATE_NOOP("words", "Appraisal")},
    {PauseGround::Other, "other", QT_TRANSLATE_NOOP("words", "Other ground of pause")},
};
std::span<const Coded<PauseGround>> codesOf(PauseGround)
{
    return pauseGroundCodes;
}

static constexpr Coded<ApplicantSide> applicantSideCodes[] = {
    {ApplicantSide::Patient, "patient", QT_TRANSLATE_NOOP("words", "Patient side")},
    {ApplicantSide::Hospital, "hospital", QT_TRANSLATE_NOOP("words", "Hospital side")},
    {ApplicantSide::Both, "both", QT_TRANSLATE_NOOP("words", "Both sides")},
};
std::span<const Coded<ApplicantSide>> codesOf(ApplicantSide)
{
    return applicantSideCodes;
}

static constexpr Coded<ApplicationForm> applicationFormCodes[] = {
    {ApplicationForm::Written, "written", QT_TRANSLATE_NOOP("words", "In writing")},
    {ApplicationForm::Oral, "oral", QT_TRANSLATE_NOOP("words", "By word of mouth")},
};
std::span<const Coded<ApplicationForm>> codesOf(ApplicationForm)
{
    return applicationFormCodes;
}

static constexpr Coded<CompensationKind> compensationKindCodes[] = {
    {CompensationKind::MedicalFees, "medical_fees", QT_TRANSLATE_NOOP("words", "Medical fees")},
    {CompensationKind::LostIncome, "lost_income", QT_TRANSLATE_NOOP("words", "Lost income")},
    {CompensationKind::NursingCare, "nursing_care", QT_TRANSLATE_NOOP("words", "Nursing care")},
    {CompensationKind::Transport, "transport", QT_TRANSLATE_NOOP("words", "Transport")},
    {CompensationKind::Board, "board", QT_TRANSLATE_NOOP("words", "Board and lodging")},
    {CompensationKind::Disability, "disability", QT_TRANSLATE_NOOP("words", "Disability compensation")},
    {CompensationKind::Death, "death", QT_TRANSLATE_NOOP("words", "Death compensation")},
    {CompensationKind::Funeral, "funeral", QT_TRANSLATE_NOOP("words", "Funeral costs")},
    {CompensationKind::FurtherTreatment, "further_treatment", QT_TRANSLATE_NOOP("words", "Later treatment")},
    {CompensationKind::Aids, "aids", QT_TRANSLATE_NOOP("words", "Disability aids")},
    {CompensationKind::MentalDamage, "mental_damage", QT_TRANSLATE_NOOP("words", "Mental damage")},
    {CompensationKind::Other, "other", QT_TRANSLATE_NOOP("words", "Other compensation")},
};
std::span<const Coded<CompensationKind>> codesOf(CompensationKind)
{
    return compensationKindCodes;
}

static constexpr Coded<PaymentManner> paymentMannerCodes[] = {
    {PaymentManner::Lump, "lump", QT_TRANSLATE_NOOP("words", "Lump sum")},
    {PaymentManner::Instalments, "instalments", QT_TRANSLATE_NOOP("words", "Instalments")},
};
std::span<const Coded<PaymentManner>> codesOf(PaymentManner)
{
    return paymentMannerCodes;
}

static constexpr Coded<Payer> payerCodes[] = {
    {Payer::Hospital, "hospital", QT_TRANSLATE_NOOP("words", "Paid by the hospital")},
    {Payer::Insurer, "insurer", QT_TRANSLATE_NOOP("words", "Paid by the insurer")},
    {Payer::Doctor, "doctor", QT_TRANSLATE_NOOP("words", "Paid by the doctor")},
    {Payer::Other, "other", QT_TRANSLATE_NOOP("words", "Other payer")},
};
std::span<const Coded<Payer>> codesOf(Payer)
{
    return payerCodes;
}

static constexpr Coded<ConfirmationState> confirmationStateCodes[] = {
    {ConfirmationState::None, "none", QT_TRANSLATE_NOOP("words", "No confirmation asked for")},
    {ConfirmationState::Applied, "applied", QT_TRANSLATE_NOOP("words", "Confirmation applied for")},
    {ConfirmationState::Confirmed, "confirmed", QT_TRANSLATE_NOOP("words", "Confirmed by the court")},
    {ConfirmationState::Dismissed, "dismissed", QT_TRANSLATE_NOOP("words", "Confirmation dismissed")},
    {ConfirmationState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("words", "Confirmation withdrawn")},
};
std::span<const Coded<ConfirmationState>> codesOf(ConfirmationState)
{
    return confirmationStateCodes;
}

static constexpr Coded<Performance> performanceCodes[] = {
    {Performance::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Performance not known")},
    {Performance::Full, "full", QT_TRANSLATE_NOOP("words", "Fully performed")},
    {Performance::Partial, "partial", QT_TRANSLATE_NOOP("words", "Partly performed")},
    {Performance::NotPerformed, "none", QT_TRANSLATE_NOOP("words", "Not performed")},
};
std::span<const Coded<Performance>> codesOf(Performance)
{
    return performanceCodes;
}

} // namespace anhe
