#pragma once

#include "tests/core/insurance/insurancedesk.h"

namespace anhe::tests {

/** Year one: 2024, covering back to 2022-07-01. Year two follows without a gap. */
inline Policy yearOne()
{
    Policy policy = somePolicy(QStringLiteral("P1"), QDate(2024, 1, 1), QDate(2022, 7, 1));
    policy.id = {1};
    return policy;
}

inline Policy yearTwo()
{
    Policy policy = somePolicy(QStringLiteral("P2"), QDate(2025, 1, 1), QDate(2022, 7, 1));
    policy.id = {2};
    policy.renewalOf = {1};
    return policy;
}

/** Bought two months after year one ended. */
inline Policy afterGap()
{
    Policy policy = somePolicy(QStringLiteral("P3"), QDate(2025, 3, 1), QDate(2022, 7, 1));
    policy.id = {3};
    return policy;
}

inline Policy reportingUntil(Policy policy, QDate day)
{
    policy.reportingUntil = day;
    return policy;
}

inline Policy cancelled(Policy policy, QDate on)
{
    policy.cancelledOn = on;
    policy.cancelReason = QStringLiteral("退保");
    return policy;
}

inline Policy coveringFrom(Policy policy, QDate retroactiveOn)
{
    policy.retroactiveOn = retroactiveOn;
    return policy;
}

/** What happened and was claimed, the policies there were, and what the rule says of it. */
struct CoverageCase
{
    const char *what;
    QDate incident;
    QDate claim;
    QList<Policy> policies;
    Coverage coverage;
    qint64 policy;         ///< 0 = whichever
    CoverageGround ground; ///< among the reasons
};

inline CoverageVerdict verdictOf(const CoverageCase &one)
{
    CoverageFacts facts;
    facts.incidentOn = one.incident;
    facts.firstClaimOn = one.claim;
    facts.today = QDate(2025, 6, 1);
    return coverageVerdict(facts, one.policies);
}

inline void checkCases(std::initializer_list<CoverageCase> cases)
{
    for (const CoverageCase &one : cases) {
        INFO(one.what);
        const CoverageVerdict verdict = verdictOf(one);
        CHECK(code(verdict.coverage) == code(one.coverage));
        if (one.policy > 0)
            CHECK(verdict.policy.value == one.policy);
        CHECK(verdict.has(one.ground));
        for (const CoverageReason &reason : verdict.reasons)
            CHECK_FALSE(reason.text.isEmpty());
        CHECK(verdict.answers.size() == one.policies.size());
    }
}

} // namespace anhe::tests
