#pragma once

#include "core/insurance/coveragetimeline.h"

#include <QDateTime>

namespace anhe {

/** The days of a matter that decide whether it is insured. */
struct CoverageFacts
{
    QDate incidentOn;   ///< invalid = not known
    QDate firstClaimOn; ///< the patient side claimed for the first time; invalid = not known, or none yet
    bool firstClaimAssumed = false; ///< proposed from the matter, confirmed by nobody
    QDateTime reportedAt;           ///< to the insurer
    QDate today;

    bool operator==(const CoverageFacts &) const = default;
};

/** Why a policy answers, does not, or may. */
enum class CoverageGround {
    IncidentCovered,
    IncidentMissing,
    IncidentBeforeRetroactive,
    IncidentAfterEnd,
    RetroactiveMissing,
    FirstClaimInPeriod,
    FirstClaimInReporting,
    FirstClaimMissing,
    FirstClaimBeforePeriod,
    FirstClaimAfterPeriod,
    FirstClaimAfterReporting,
    FirstClaimAfterCancellation,
    FirstClaimInGap,
    ReportingAfterCancellation,
    ReportingAfterRenewal,
    FirstClaimAssumed,
    DatesContradict,
    SeveralPolicies,
    NoPolicy,
    ReportedLate,
};

std::span<const Coded<CoverageGround>> codesOf(CoverageGround);

struct CoverageReason
{
    CoverageGround ground = CoverageGround::NoPolicy;
    QString text; ///< a whole sentence

    bool operator==(const CoverageReason &) const = default;
};

/** What one policy says of the matter. */
struct PolicyAnswer
{
    PolicyId policy;
    QString number;
    QString insurer;
    Coverage coverage = Coverage::Out;
    QList<CoverageReason> reasons;

    bool operator==(const PolicyAnswer &) const = default;
};

/** A day the verdict went by. */
struct UsedDay
{
    QString key; ///< e.g. "incident_on", "retroactive_on"
    QString label;
    QDate day;

    bool operator==(const UsedDay &) const = default;
};

/** A day that would have to be known. */
struct MissingDay
{
    QString key; ///< "incident_on", "first_claim_on" or "retroactive_on"
    QString label;

    bool operator==(const MissingDay &) const = default;
};

/** Whether a matter is insured, and all that is needed to say why. */
struct CoverageVerdict
{
    Coverage coverage = Coverage::Out;
    PolicyId policy; ///< the one that answers, or comes nearest to it; none when there is none
    QString policyNumber;
    QString insurer;
    QList<CoverageReason> reasons;
    QList<UsedDay> used;
    QList<MissingDay> missing;
    QList<PolicyAnswer> answers; ///< of every policy, by its first day
    CoverageTimeline timeline;

    bool has(CoverageGround ground) const;
    bool operator==(const CoverageVerdict &) const = default;
};

/**
 * The claims-made rule (DOMAIN §5): the incident lies between the retroactive date and the end of the cover,
 * and the first claim falls inside the period or its extended reporting period. What is not known is taken as
 * any day: a matter that no day could bring under a policy is out, one that some day could is doubtful.
 * Extended reporting is doubtful where the policy was cancelled, or where later cover was bought, because
 * policies grant it only to those who go without.
 */
CoverageVerdict coverageVerdict(const CoverageFacts &facts, const QList<Policy> &policies);

} // namespace anhe
