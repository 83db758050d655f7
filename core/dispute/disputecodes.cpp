#include "core/dispute/disputecodes.h"

#include <QtGlobal>

namespace anhe {

static constexpr Coded<MatterKind> matterKindCodes[] = {
    {MatterKind::Complaint, "complaint", QT_TRANSLATE_NOOP("words", "Complaint")},
    {MatterKind::Dispute, "dispute", QT_TRANSLATE_NOOP("words", "Medical dispute")},
    {MatterKind::Petition, "petition", QT_TRANSLATE_NOOP("words", "Petition")},
};
std::span<const Coded<MatterKind>> codesOf(MatterKind)
{
    return matterKindCodes;
}

static constexpr Coded<Channel> channelCodes[] = {
    {Channel::Visit, "visit", QT_TRANSLATE_NOOP("words", "Visit")},
    {Channel::Phone, "phone", QT_TRANSLATE_NOOP("words", "Phone call")},
    {Channel::Letter, "letter", QT_TRANSLATE_NOOP("words", "Letter")},
    {Channel::Email, "email", QT_TRANSLATE_NOOP("words", "E-mail")},
    {Channel::SuggestionBox, "box", QT_TRANSLATE_NOOP("words", "Suggestion box")},
    {Channel::Hotline12345, "hotline_12345", QT_TRANSLATE_NOOP("words", "Hotline 12345")},
    {Channel::Hotline12320, "hotline_12320", QT_TRANSLATE_NOOP("words", "Health hotline 12320")},
    {Channel::Online, "online", QT_TRANSLATE_NOOP("words", "Online")},
    {Channel::Superior, "superior", QT_TRANSLATE_NOOP("words", "Transfer from above")},
    {Channel::Media, "media", QT_TRANSLATE_NOOP("words", "Media")},
    {Channel::Police, "police", QT_TRANSLATE_NOOP("words", "Police")},
    {Channel::Staff, "staff", QT_TRANSLATE_NOOP("words", "Found by staff")},
    {Channel::Other, "other", QT_TRANSLATE_NOOP("words", "Other channel")},
};
std::span<const Coded<Channel>> codesOf(Channel)
{
    return channelCodes;
}

static constexpr Coded<Sex> sexCodes[] = {
    {Sex::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Sex unknown")},
    {Sex::Male, "male", QT_TRANSLATE_NOOP("words", "Male")},
    {Sex::Female, "female", QT_TRANSLATE_NOOP("words", "Female")},
};
std::span<const Coded<Sex>> codesOf(Sex)
{
    return sexCodes;
}

static constexpr Coded<Relation> relationCodes[] = {
    {Relation::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Relation unknown")},
    {Relation::Self, "self", QT_TRANSLATE_NOOP("words", "The patient")},
    {Relation::Spouse, "spouse", QT_TRANSLATE_NOOP("words", "Spouse")},
    {Relation::Parent, "parent", QT_TRANSLATE_NOOP("words", "Parent")},
    {Relation::Child, "child", QT_TRANSLATE_NOOP("words", "Child")},
    {Relation::Sibling, "sibling", QT_TRANSLATE_NOOP("words", "Sibling")},
    {Relation::OtherKin, "other_kin", QT_TRANSLATE_NOOP("words", "Other kin")},
    {Relation::Friend, "friend", QT_TRANSLATE_NOOP("words", "Friend")},
    {Relation::Agent, "agent", QT_TRANSLATE_NOOP("words", "Agent")},
    {Relation::Staff, "staff", QT_TRANSLATE_NOOP("words", "Member of staff")},
    {Relation::Other, "other", QT_TRANSLATE_NOOP("words", "Other relation")},
};
std::span<const Coded<Relation>> codesOf(Relation)
{
    return relationCodes;
}

static constexpr Coded<Care> careCodes[] = {
    {Care::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Care unknown")},
    {Care::Outpatient, "outpatient", QT_TRANSLATE_NOOP("words", "Outpatient")},
    {Care::Emergency, "emergency", QT_TRANSLATE_NOOP("words", "Emergency")},
    {Care::Inpatient, "inpatient", QT_TRANSLATE_NOOP("words", "Inpatient")},
    {Care::CheckUp, "check_up", QT_TRANSLATE_NOOP("words", "Check-up")},
    {Care::Other, "other", QT_TRANSLATE_NOOP("words", "Other care")},
};
std::span<const Coded<Care>> codesOf(Care)
{
    return careCodes;
}

static constexpr Coded<Demand> demandCodes[] = {
    {Demand::Explanation, "explanation", QT_TRANSLATE_NOOP("words", "Explanation")},
    {Demand::Apology, "apology", QT_TRANSLATE_NOOP("words", "Apology")},
    {Demand::Refund, "refund", QT_TRANSLATE_NOOP("words", "Refund")},
    {Demand::Waiver, "waiver", QT_TRANSLATE_NOOP("words", "Waiver of fees")},
    {Demand::Treatment, "treatment", QT_TRANSLATE_NOOP("words", "Further treatment")},
    {Demand::Compensation, "compensation", QT_TRANSLATE_NOOP("words", "Compensation")},
    {Demand::Discipline, "discipline", QT_TRANSLATE_NOOP("words", "Discipline of staff")},
    {Demand::Improvement, "improvement", QT_TRANSLATE_NOOP("words", "Improvement")},
    {Demand::Other, "other", QT_TRANSLATE_NOOP("words", "Other demand")},
};
std::span<const Coded<Demand>> codesOf(Demand)
{
    return demandCodes;
}

static constexpr Coded<AccidentGrade> accidentGradeCodes[] = {
    {AccidentGrade::None, "none", QT_TRANSLATE_NOOP("words", "Not graded")},
    {AccidentGrade::G1A, "1a", QT_TRANSLATE_NOOP("words", "Grade 1A")},
    {AccidentGrade::G1B, "1b", QT_TRANSLATE_NOOP("words", "Grade 1B")},
    {AccidentGrade::G2A, "2a", QT_TRANSLATE_NOOP("words", "Grade 2A")},
    {AccidentGrade::G2B, "2b", QT_TRANSLATE_NOOP("words", "Grade 2B")},
    {AccidentGrade::G2C, "2c", QT_TRANSLATE_NOOP("words", "Grade 2C")},
    {AccidentGrade::G2D, "2d", QT_TRANSLATE_NOOP("words", "Grade 2D")},
    {AccidentGrade::G3A, "3a", QT_TRANSLATE_NOOP("words", "Grade 3A")},
    {AccidentGrade::G3B, "3b", QT_TRANSLATE_NOOP("words", "Grade 3B")},
    {AccidentGrade::G3C, "3c", QT_TRANSLATE_NOOP("words", "Grade 3C")},
    {AccidentGrade::G3D, "3d", QT_TRANSLATE_NOOP("words", "Grade 3D")},
    {AccidentGrade::G3E, "3e", QT_TRANSLATE_NOOP("words", "Grade 3E")},
    {AccidentGrade::G4, "4", QT_TRANSLATE_NOOP("words", "Grade 4")},
};
std::span<const Coded<AccidentGrade>> codesOf(AccidentGrade)
{
    return accidentGradeCodes;
}

static constexpr Coded<AdverseEvent> adverseEventCodes[] = {
    {AdverseEvent::None, "none", QT_TRANSLATE_NOOP("words", "No adverse event")},
    {AdverseEvent::I, "1", QT_TRANSLATE_NOOP("words", "Adverse event I")},
    {AdverseEvent::II, "2", QT_TRANSLATE_NOOP("words", "Adverse event II")},
    {AdverseEvent::III, "3", QT_TRANSLATE_NOOP("words", "Adverse event III")},
    {AdverseEvent::IV, "4", QT_TRANSLATE_NOOP("words", "Adverse event IV")},
};
std::span<const Coded<AdverseEvent>> codesOf(AdverseEvent)
{
    return adverseEventCodes;
}

static constexpr Coded<Responsibility> responsibilityCodes[] = {
    {Responsibility::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Responsibility open")},
    {Responsibility::Full, "full", QT_TRANSLATE_NOOP("words", "Full responsibility")},
    {Responsibility::Main, "main", QT_TRANSLATE_NOOP("words", "Main responsibility")},
    {Responsibility::Equal, "equal", QT_TRANSLATE_NOOP("words", "Equal responsibility")},
    {Responsibility::Secondary, "secondary", QT_TRANSLATE_NOOP("words", "Secondary responsibility")},
    {Responsibility::Slight, "slight", QT_TRANSLATE_NOOP("words", "Slight responsibility")},
    {Responsibility::NoneAtAll, "none", QT_TRANSLATE_NOOP("words", "No responsibility")},
};
std::span<const Coded<Responsibility>> codesOf(Responsibility)
{
    return responsibilityCodes;
}

static constexpr Coded<Status> statusCodes[] = {
    {Status::Registered, "registered", QT_TRANSLATE_NOOP("words", "Registered")},
    {Status::Investigating, "investigating", QT_TRANSLATE_NOOP("words", "Investigating")},
    {Status::Answered, "answered", QT_TRANSLATE_NOOP("words", "Answered")},
    {Status::InNegotiation, "in_negotiation", QT_TRANSLATE_NOOP("words", "In negotiation")},
    {Status::InMediation, "in_mediation", QT_TRANSLATE_NOOP("words", "In mediation")},
    {Status::InAdministrativeMediation, "in_administrative_mediation",
     QT_TRANSLATE_NOOP("words", "In administrative mediation")},
    {Status::InCourt, "in_court", QT_TRANSLATE_NOOP("words", "In court")},
    {Status::Closed, "closed", QT_TRANSLATE_NOOP("words", "Closed")},
    {Status::Voided, "voided", QT_TRANSLATE_NOOP("words", "Voided")},
};
std::span<const Coded<Status>> codesOf(Status)
{
    return statusCodes;
}

static constexpr Coded<Ending> endingCodes[] = {
    {Ending::None, "none", QT_TRANSLATE_NOOP("words", "Not ended")},
    {Ending::Answered, "answered", QT_TRANSLATE_NOOP("words", "Answered and closed")},
    {Ending::Settled, "settled", QT_TRANSLATE_NOOP("words", "Settled")},
    {Ending::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("words", "Withdrawn")},
    {Ending::NotAccepted, "not_accepted", QT_TRANSLATE_NOOP("words", "Not accepted")},
    {Ending::Transferred, "transferred", QT_TRANSLATE_NOOP("words", "Transferred")},
};
std::span<const Coded<Ending>> codesOf(Ending)
{
    return endingCodes;
}

static constexpr Coded<Refusal> refusalCodes[] = {
    {Refusal::None, "none", QT_TRANSLATE_NOOP("words", "No ground")},
    {Refusal::BeforeCourtOrMediator, "before_court_or_mediator",
     QT_TRANSLATE_NOOP("words", "Already before a court or mediator")},
    {Refusal::HandledByAuthority, "handled_by_authority",
     QT_TRANSLATE_NOOP("words", "Already handled by the authority")},
    {Refusal::NoClearFacts, "no_clear_facts", QT_TRANSLATE_NOOP("words", "No clear object or facts")},
    {Refusal::PublicOrder, "public_order", QT_TRANSLATE_NOOP("words", "Public-order or criminal case")},
    {Refusal::OutsidePowers, "outside_powers", QT_TRANSLATE_NOOP("words", "Outside the hospital's powers")},
};
std::span<const Coded<Refusal>> codesOf(Refusal)
{
    return refusalCodes;
}

static constexpr Coded<Satisfaction> satisfactionCodes[] = {
    {Satisfaction::NotAsked, "not_asked", QT_TRANSLATE_NOOP("words", "Not asked")},
    {Satisfaction::Satisfied, "satisfied", QT_TRANSLATE_NOOP("words", "Satisfied")},
    {Satisfaction::Acceptable, "acceptable", QT_TRANSLATE_NOOP("words", "Acceptable")},
    {Satisfaction::Dissatisfied, "dissatisfied", QT_TRANSLATE_NOOP("words", "Dissatisfied")},
};
std::span<const Coded<Satisfaction>> codesOf(Satisfaction)
{
    return satisfactionCodes;
}

static constexpr Coded<TimelineKind> timelineKindCodes[] = {
    {TimelineKind::Contact, "contact", QT_TRANSLATE_NOOP("words", "Contact")},
    {TimelineKind::Visit, "visit", QT_TRANSLATE_NOOP("words", "Visit")},
    {TimelineKind::Promise, "promise", QT_TRANSLATE_NOOP("words", "Promise")},
    {TimelineKind::Document, "document", QT_TRANSLATE_NOOP("words", "Document")},
    {TimelineKind::Decision, "decision", QT_TRANSLATE_NOOP("words", "Decision")},
    {TimelineKind::Note, "note", QT_TRANSLATE_NOOP("words", "Note")},
};
std::span<const Coded<TimelineKind>> codesOf(TimelineKind)
{
    return timelineKindCodes;
}

static constexpr Coded<SealKind> sealKindCodes[] = {
    {SealKind::Record, "record", QT_TRANSLATE_NOOP("words", "Sealed record")},
    {SealKind::Object, "object", QT_TRANSLATE_NOOP("words", "Sealed object")},
};
std::span<const Coded<SealKind>> codesOf(SealKind)
{
    return sealKindCodes;
}

static constexpr Coded<CopyKind> copyKindCodes[] = {
    {CopyKind::Original, "original", QT_TRANSLATE_NOOP("words", "Original")},
    {CopyKind::Copy, "copy", QT_TRANSLATE_NOOP("words", "Photocopy")},
};
std::span<const Coded<CopyKind>> codesOf(CopyKind)
{
    return copyKindCodes;
}

static constexpr Coded<AutopsyDecision> autopsyDecisionCodes[] = {
    {AutopsyDecision::Open, "open", QT_TRANSLATE_NOOP("words", "Not decided")},
    {AutopsyDecision::Consented, "consented", QT_TRANSLATE_NOOP("words", "Consented")},
    {AutopsyDecision::Refused, "refused", QT_TRANSLATE_NOOP("words", "Refused")},
    {AutopsyDecision::NoAnswer, "no_answer", QT_TRANSLATE_NOOP("words", "No answer given")},
};
std::span<const Coded<AutopsyDecision>> codesOf(AutopsyDecision)
{
    return autopsyDecisionCodes;
}

} // namespace anhe
