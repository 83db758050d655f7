#include "core/insurance/policylimits.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

bool sameEvent(const Claim &a, const Claim &b)
{
    return a.dispute == b.dispute || (!a.event.isEmpty() && a.event == b.event);
}

void warn(FieldProblems &problems, const LimitUse &use, Money more, const char *sentence)
{
    if (!use.isPassedBy(more))
        return;
    const Money over = use.used + more - *use.limit;
    problems.append({QStringLiteral("insurer_share"),
                     QCoreApplication::translate("Insurance", sentence)
                         .arg(use.limit->text(), use.used.text(), more.text(), over.text()),
                     true});
}

} // namespace

Money takenBy(const Claim &claim)
{
    const ClaimState state = stateOf(claim);
    if (state == ClaimState::Voided)
        return {};
    const bool ended = state == ClaimState::Refused || state == ClaimState::Withdrawn;
    if (claim.agreedOn.isValid() && claim.insurerShare && !ended)
        return *claim.insurerShare;
    return prepaid(claim);
}

PolicyLimits limitsFor(const Policy &policy, const QList<Claim> &claims, const Claim &claim)
{
    PolicyLimits limits{{policy.perPerson, {}}, {policy.perEvent, {}}, {policy.aggregate, {}}, {}};
    for (const Claim &other : claims) {
        if (other.policy != policy.id || (claim.id && other.id == claim.id))
            continue;
        const Money taken = takenBy(other);
        if (!policy.aggregateEach || other.institution == claim.institution)
            limits.aggregate.used = limits.aggregate.used + taken;
        if (sameEvent(other, claim))
            limits.perEvent.used = limits.perEvent.used + taken;
        if (other.dispute == claim.dispute)
            limits.perPerson.used = limits.perPerson.used + taken;
        if (stateOf(other) == ClaimState::Assessed)
            limits.pending = limits.pending + other.assessed.value_or(Money());
    }
    return limits;
}

LimitUse aggregateUse(const Policy &policy, const QList<Claim> &claims)
{
    LimitUse use{policy.aggregate, {}};
    if (use.limit && policy.aggregateEach)
        use.limit = Money{policy.aggregate->fen * qMax<qint64>(1, policy.institutions.size())};
    for (const Claim &claim : claims) {
        if (claim.policy == policy.id)
            use.used = use.used + takenBy(claim);
    }
    return use;
}

FieldProblems limitWarnings(const PolicyLimits &limits, const Claim &claim)
{
    FieldProblems problems;
    const Money more = takenBy(claim);
    if (more.fen <= 0)
        return problems;
    warn(problems, limits.perPerson, more,
         QT_TRANSLATE_NOOP("Insurance", "The limit per person of %1 yuan is passed: %2 yuan are taken "
                                        "already, with these %3 yuan it is %4 yuan too much."));
    warn(problems, limits.perEvent, more,
         QT_TRANSLATE_NOOP("Insurance", "The limit per event of %1 yuan is passed: %2 yuan are taken "
                                        "already, with these %3 yuan it is %4 yuan too much."));
    warn(problems, limits.aggregate, more,
         QT_TRANSLATE_NOOP("Insurance", "The aggregate limit of %1 yuan is passed: %2 yuan are taken "
                                        "already, with these %3 yuan it is %4 yuan too much."));
    return problems;
}

ClaimShares sharesOf(const Policy &policy, Money agreed, const PolicyLimits &limits)
{
    ClaimShares shares;
    shares.deductible = deductibleOf(policy, agreed);
    shares.insurer = agreed - shares.deductible;
    for (const LimitUse *use : {&limits.perPerson, &limits.perEvent, &limits.aggregate}) {
        if (const std::optional<Money> left = use->left())
            shares.insurer = std::min(shares.insurer, *left);
    }
    shares.hospital = agreed - shares.deductible - shares.insurer;
    return shares;
}

} // namespace anhe
