#pragma once

#include "core/base/coded.h"

namespace anhe {

/** Level of an institution 机构级别. */
enum class InstitutionLevel { Tertiary, Secondary, Primary, Unrated };

enum class InstitutionKind { Hospital, TownshipCentre, CommunityCentre, VillageRoom, Clinic, Other };

/** Who runs an institution 主办单位. */
enum class Ownership { Government, StateEnterprise, Collective, Private, Other };

/** 公立, 民营. */
enum class Sector { Public, Private };

/** Which limit of a policy a percentage is taken of. */
enum class LimitBasis { PerPerson, PerEvent, Aggregate };

/** How far a claim against the insurer has come; follows from the days of its steps. */
enum class ClaimState {
    NotReported,
    Reported,
    Opened,
    MoreAsked,
    Assessed,
    Agreed,
    Paid,
    Closed,
    Refused,
    Withdrawn,
    Voided
};

/** Whom the liability insurer pays (保险法 art 65). */
enum class PaidTo { Patient, Hospital };

/** Accident insurance 医疗意外险, bought mostly by the patient. */
enum class AccidentCover { Unknown, Insured, NotInsured };
enum class AccidentResult { None, Reported, Paid, Refused };

/** Whether a policy answers for a matter. */
enum class Coverage { In, Out, Doubtful };

/** How an institution stands on a day. */
enum class CoverStanding { Insured, Expiring, Lapsed, Never };

std::span<const Coded<InstitutionLevel>> codesOf(InstitutionLevel);
std::span<const Coded<InstitutionKind>> codesOf(InstitutionKind);
std::span<const Coded<Ownership>> codesOf(Ownership);
std::span<const Coded<Sector>> codesOf(Sector);
std::span<const Coded<LimitBasis>> codesOf(LimitBasis);
std::span<const Coded<ClaimState>> codesOf(ClaimState);
std::span<const Coded<PaidTo>> codesOf(PaidTo);
std::span<const Coded<AccidentCover>> codesOf(AccidentCover);
std::span<const Coded<AccidentResult>> codesOf(AccidentResult);
std::span<const Coded<Coverage>> codesOf(Coverage);
std::span<const Coded<CoverStanding>> codesOf(CoverStanding);

} // namespace anhe
