#pragma once

#include "core/base/result.h"
#include "core/insurance/claim.h"
#include "core/insurance/policy.h"

namespace anhe {

/** One limit of a policy and what settled claims have taken of it. */
struct LimitUse
{
    std::optional<Money> limit; ///< none: the policy sets none
    Money used;

    std::optional<Money> left() const
    {
        return limit ? std::optional(Money{qMax<qint64>(0, limit->fen - used.fen)}) : std::nullopt;
    }
    bool isPassedBy(Money more) const { return limit && used + more > *limit; }
    bool operator==(const LimitUse &) const = default;
};

/** What other claims leave for one claim. */
struct PolicyLimits
{
    LimitUse perPerson; ///< claims for the same matter
    LimitUse perEvent;  ///< claims of the same event
    LimitUse aggregate;
    Money pending; ///< assessed for claims that are not agreed yet; not counted as used

    bool operator==(const PolicyLimits &) const = default;
};

/** What a claim takes of the limits: the insurer's share once it is agreed, before that what was prepaid. */
Money takenBy(const Claim &claim);

/** What the other claims of a policy leave for this one; a claim without id is a new one. */
PolicyLimits limitsFor(const Policy &policy, const QList<Claim> &claims, const Claim &claim);

/** The whole policy's aggregate limit as claims have settled. */
LimitUse aggregateUse(const Policy &policy, const QList<Claim> &claims);

/** A warning for each limit that a claim passes. */
FieldProblems limitWarnings(const PolicyLimits &limits, const Claim &claim);

/** How an agreed amount divides by the policy. */
struct ClaimShares
{
    Money insurer;
    Money hospital;
    Money deductible;

    bool operator==(const ClaimShares &) const = default;
};
ClaimShares sharesOf(const Policy &policy, Money agreed, const PolicyLimits &limits);

} // namespace anhe
