#pragma once

#include "core/base/coded.h"

namespace anhe {

/** What a matter is (DOMAIN §2): only what arises from diagnosis and treatment is a dispute 医疗纠纷. */
enum class MatterKind { Complaint, Dispute, Petition };

/** Intake channel 来源渠道. */
enum class Channel {
    Visit,
    Phone,
    Letter,
    Email,
    SuggestionBox,
    Hotline12345,
    Hotline12320,
    Online,
    Superior,
    Media,
    Police,
    Staff,
    Other
};

enum class Sex { Unknown, Male, Female };

/** The complainant's relation to the patient 与患者关系. */
enum class Relation { Unknown, Self, Spouse, Parent, Child, Sibling, OtherKin, Friend, Agent, Staff, Other };

enum class Care { Unknown, Outpatient, Emergency, Inpatient, CheckUp, Other };

/** What the complainant asks for 诉求. */
enum class Demand {
    Explanation,
    Apology,
    Refund,
    Waiver,
    Treatment,
    Compensation,
    Discipline,
    Improvement,
    Other
};

/** Accident grade 医疗事故等级, twelve steps. */
enum class AccidentGrade { None, G1A, G1B, G2A, G2B, G2C, G2D, G3A, G3B, G3C, G3D, G3E, G4 };

/** Adverse event 不良事件 Ⅰ–Ⅳ. */
enum class AdverseEvent { None, I, II, III, IV };

/** The hospital's share of responsibility 责任程度. */
enum class Responsibility { Unknown, Full, Main, Equal, Secondary, Slight, NoneAtAll };

enum class Status {
    Registered,
    Investigating,
    Answered,
    InNegotiation,
    InMediation,
    InAdministrativeMediation,
    InCourt,
    Closed,
    Voided
};

/** How a closed matter ended. */
enum class Ending { None, Answered, Settled, Withdrawn, NotAccepted, Transferred };

/** Grounds for not accepting 不予受理 [practice]. */
enum class Refusal {
    None,
    BeforeCourtOrMediator,
    HandledByAuthority,
    NoClearFacts,
    PublicOrder,
    OutsidePowers
};

enum class Satisfaction { NotAsked, Satisfied, Acceptable, Dissatisfied };

/** Kind of a timeline entry 办理记录. */
enum class TimelineKind { Contact, Visit, Promise, Document, Decision, Note };

enum class SealKind { Record, Object };
enum class CopyKind { Original, Copy };

/** What the next of kin decided about an autopsy 尸检. */
enum class AutopsyDecision { Open, Consented, Refused, NoAnswer };

std::span<const Coded<MatterKind>> codesOf(MatterKind);
std::span<const Coded<Channel>> codesOf(Channel);
std::span<const Coded<Sex>> codesOf(Sex);
std::span<const Coded<Relation>> codesOf(Relation);
std::span<const Coded<Care>> codesOf(Care);
std::span<const Coded<Demand>> codesOf(Demand);
std::span<const Coded<AccidentGrade>> codesOf(AccidentGrade);
std::span<const Coded<AdverseEvent>> codesOf(AdverseEvent);
std::span<const Coded<Responsibility>> codesOf(Responsibility);
std::span<const Coded<Status>> codesOf(Status);
std::span<const Coded<Ending>> codesOf(Ending);
std::span<const Coded<Refusal>> codesOf(Refusal);
std::span<const Coded<Satisfaction>> codesOf(Satisfaction);
std::span<const Coded<TimelineKind>> codesOf(TimelineKind);
std::span<const Coded<SealKind>> codesOf(SealKind);
std::span<const Coded<CopyKind>> codesOf(CopyKind);
std::span<const Coded<AutopsyDecision>> codesOf(AutopsyDecision);

} // namespace anhe
