#pragma once

#include "core/base/result.h"
#include "core/demo/demoroutes.h"
#include "core/insurance/claim.h"
#include "core/insurance/policy.h"

namespace anhe {

class Change;
class Desk;

/** The insurance of the example ledger: 26 institutions in a pooled scheme that is renewed from year to year,
 * with one that has lapsed and one about to; and claims in every state. */
class DemoInsurance
{
public:
    DemoInsurance(Desk &desk, qint64 matters, quint64 seed, QDate until);

    /** Institutions and policies; first is the day of the first matter. */
    Result<void> found(QDate first);

    /** What a kept matter's insurance knows, and its claim if it has one. Throws StorageError. */
    void keep(const Dispute &dispute, const std::optional<DemoReferral> &referral);

private:
    Result<void> enterInstitutions(Change &change);
    Result<void> enterPolicies(Change &change, QDate first);
    Result<PolicyId> enter(Change &change, Policy policy);
    Claim claimOf(const Dispute &dispute, const Policy &policy, QDate firstClaim);
    void advance(Claim &claim, const Policy &policy, const Dispute &dispute,
                 const std::optional<DemoReferral> &referral);
    void settle(Claim &claim, const Policy &policy, Money agreed, Money insurer, QDate on);
    void settleByRoute(Claim &claim, const Policy &policy, const DemoReferral &referral);
    static void leaveUnpaid(Claim &claim);
    bool reaches(QDate &day, QDate from, int fewest, int most);
    void keepClaim(Claim claim, const Policy &policy, const Dispute &dispute, QDate firstClaim);

    Desk &m_desk;
    DemoRandom m_random;
    QDate m_until;
    int m_claimed; ///< how many of a thousand insured matters have a claim
    QList<InstitutionId> m_institutions;
    QList<Policy> m_policies; ///< of the hospital
    QMap<int, int> m_serials;
};

} // namespace anhe
