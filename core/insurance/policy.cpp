#include "core/insurance/policy.h"

#include <algorithm>

namespace anhe {

Money deductibleOf(const Policy &policy, Money loss)
{
    const Money amount = policy.deductible.value_or(Money());
    const Money share = policy.deductiblePercent ? policy.deductiblePercent->of(loss) : Money();
    return std::min(std::max(amount, share), loss);
}

static std::optional<Money> limitOf(const Policy &policy, LimitBasis basis)
{
    switch (basis) {
    case LimitBasis::PerPerson:
        return policy.perPerson;
    case LimitBasis::PerEvent:
        return policy.perEvent;
    case LimitBasis::Aggregate:
        return policy.aggregate;
    }
    Q_UNREACHABLE();
}

std::optional<Money> mentalDamageLimit(const Policy &policy)
{
    if (policy.mentalDamage)
        return policy.mentalDamage;
    const std::optional<Money> whole = limitOf(policy, policy.mentalDamageOf);
    return policy.mentalDamagePercent && whole ? std::optional(policy.mentalDamagePercent->of(*whole))
                                               : std::nullopt;
}

} // namespace anhe
