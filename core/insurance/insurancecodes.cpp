#include "core/insurance/insurancecodes.h"

#include <QtGlobal>

namespace anhe {

static constexpr Coded<InstitutionLevel> institutionLevelCodes[] = {
    {InstitutionLevel::Tertiary, "tertiary", QT_TRANSLATE_NOOP("words", "Tertiary")},
    {InstitutionLevel::Secondary, "secondary", QT_TRANSLATE_NOOP("words", "Secondary")},
    {InstitutionLevel::Primary, "primary", QT_TRANSLATE_NOOP("words", "Primary")},
    {InstitutionLevel::Unrated, "unrated", QT_TRANSLATE_NOOP("words", "Unrated")},
};
std::span<const Coded<InstitutionLevel>> codesOf(InstitutionLevel)
{
    return institutionLevelCodes;
}

static constexpr Coded<InstitutionKind> institutionKindCodes[] = {
    {InstitutionKind::Hospital, "hospital", QT_TRANSLATE_NOOP("words", "General or specialist hospital")},
    {InstitutionKind::TownshipCentre, "township_centre",
     QT_TRANSLATE_NOOP("words", "Township health centre")},
    {InstitutionKind::CommunityCentre, "community_centre",
     QT_TRANSLATE_NOOP("words", "Community health centre")},
    {InstitutionKind::VillageRoom, "village_room", QT_TRANSLATE_NOOP("words", "Village health room")},
    {InstitutionKind::Clinic, "clinic", QT_TRANSLATE_NOOP("words", "Clinic")},
    {InstitutionKind::Other, "other", QT_TRANSLATE_NOOP("words", "Other institution")},
};
std::span<const Coded<InstitutionKind>> codesOf(InstitutionKind)
{
    return institutionKindCodes;
}

static constexpr Coded<Ownership> ownershipCodes[] = {
    {Ownership::Government, "government", QT_TRANSLATE_NOOP("words", "Run by the government")},
    {Ownership::StateEnterprise, "state_enterprise",
     QT_TRANSLATE_NOOP("words", "Run by a state enterprise or public institution")},
    {Ownership::Collective, "collective", QT_TRANSLATE_NOOP("words", "Run by a collective")},
    {Ownership::Private, "private", QT_TRANSLATE_NOOP("words", "Privately run")},
    {Ownership::Other, "other", QT_TRANSLATE_NOOP("words", "Run by others")},
};
std::span<const Coded<Ownership>> codesOf(Ownership)
{
    return ownershipCodes;
}

static constexpr Coded<Sector> sectorCodes[] = {
    {Sector::Public, "public", QT_TRANSLATE_NOOP("words", "Public")},
    {Sector::Private, "private", QT_TRANSLATE_NOOP("words", "Private")},
};
std::span<const Coded<Sector>> codesOf(Sector)
{
    return sectorCodes;
}

static constexpr Coded<LimitBasis> limitBasisCodes[] = {
    {LimitBasis::PerPerson, "per_person", QT_TRANSLATE_NOOP("words", "Limit per person")},
    {LimitBasis::PerEvent, "per_event", QT_TRANSLATE_NOOP("words", "Limit per event")},
    {LimitBasis::Aggregate, "aggregate", QT_TRANSLATE_NOOP("words", "Aggregate limit")},
};
std::span<const Coded<LimitBasis>> codesOf(LimitBasis)
{
    return limitBasisCodes;
}

static constexpr Coded<ClaimState> claimStateCodes[] = {
    {ClaimState::NotReported, "not_reported", QT_TRANSLATE_NOOP("words", "Not reported to the insurer")},
    {ClaimState::Reported, "reported", QT_TRANSLATE_NOOP("words", "Reported to the insurer")},
    {ClaimState::Opened, "opened", QT_TRANSLATE_NOOP("words", "Case opened by the insurer")},
    {ClaimState::MoreAsked, "more_asked", QT_TRANSLATE_NOOP("words", "More material asked for")},
    {ClaimState::Assessed, "assessed", QT_TRANSLATE_NOOP("words", "Assessed by the insurer")},
    {ClaimState::Agreed, "agreed", QT_TRANSLATE_NOOP("words", "Payment agreed")},
    {ClaimState::Paid, "paid", QT_TRANSLATE_NOOP("words", "Paid out")},
    {ClaimState::Closed, "closed", QT_TRANSLATE_NOOP("words", "Claim closed")},
    {ClaimState::Refused, "refused", QT_TRANSLATE_NOOP("words", "Refused by the insurer")},
    {ClaimState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("words", "Claim withdrawn")},
    {ClaimState::Voided, "voided", QT_TRANSLATE_NOOP("words", "Voided")},
};
std::span<const Coded<ClaimState>> codesOf(ClaimState)
{
    return claimStateCodes;
}

static constexpr Coded<PaidTo> paidToCodes[] = {
    {PaidTo::Patient, "patient", QT_TRANSLATE_NOOP("words", "To the patient side")},
    {PaidTo::Hospital, "hospital", QT_TRANSLATE_NOOP("words", "To the hospital")},
};
std::span<const Coded<PaidTo>> codesOf(PaidTo)
{
    return paidToCodes;
}

static constexpr Coded<AccidentCover> accidentCoverCodes[] = {
    {AccidentCover::Unknown, "unknown", QT_TRANSLATE_NOOP("words", "Not known whether insured")},
    {AccidentCover::Insured, "insured", QT_TRANSLATE_NOOP("words", "Insured against accidents")},
    {AccidentCover::NotInsured, "not_insured", QT_TRANSLATE_NOOP("words", "Not insured against accidents")},
};
std::span<const Coded<AccidentCover>> codesOf(AccidentCover)
{
    return accidentCoverCodes;
}

static constexpr Coded<AccidentResult> accidentResultCodes[] = {
    {AccidentResult::None, "none", QT_TRANSLATE_NOOP("words", "Nothing claimed")},
    {AccidentResult::Reported, "reported", QT_TRANSLATE_NOOP("words", "Claimed, under way")},
    {AccidentResult::Paid, "paid", QT_TRANSLATE_NOOP("words", "Accident insurer has paid")},
    {AccidentResult::Refused, "refused", QT_TRANSLATE_NOOP("words", "Accident insurer has refused")},
};
std::span<const Coded<AccidentResult>> codesOf(AccidentResult)
{
    return accidentResultCodes;
}

static constexpr Coded<Coverage> coverageCodes[] = {
    {Coverage::In, "in", QT_TRANSLATE_NOOP("words", "Covered")},
    {Coverage::Out, "out", QT_TRANSLATE_NOOP("words", "Not covered")},
    {Coverage::Doubtful, "doubtful", QT_TRANSLATE_NOOP("words", "Doubtful")},
};
std::span<const Coded<Coverage>> codesOf(Coverage)
{
    return coverageCodes;
}

static constexpr Coded<CoverStanding> coverStandingCodes[] = {
    {CoverStanding::Insured, "insured", QT_TRANSLATE_NOOP("words", "Insured")},
    {CoverStanding::Expiring, "expiring", QT_TRANSLATE_NOOP("words", "Expiring")},
    {CoverStanding::Lapsed, "lapsed", QT_TRANSLATE_NOOP("words", "Lapsed")},
    {CoverStanding::Never, "never", QT_TRANSLATE_NOOP("words", "Never insured")},
};
std::span<const Coded<CoverStanding>> codesOf(CoverStanding)
{
    return coverStandingCodes;
}

} // namespace anhe
