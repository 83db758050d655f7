#include "core/insurance/renewalchain.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

ChainBreak gap(const Policy &before, const Policy &after)
{
    const Period days{before.lastDay().addDays(1), after.period.first.addDays(-1)};
    return {ChainBreakKind::Gap, before.id, after.id, days,
            QCoreApplication::translate(
                "Insurance", "No cover from %1 to %2, between %3 and %4: a claim first made then finds none.")
                .arg(isoDay(days.first), isoDay(days.last), before.number, after.number)};
}

ChainBreak overlap(const Policy &before, const Policy &after)
{
    const Period days{after.period.first, std::min(before.lastDay(), after.lastDay())};
    return {ChainBreakKind::Overlap, before.id, after.id, days,
            QCoreApplication::translate("Insurance", "Covered twice from %1 to %2, by %3 and %4.")
                .arg(isoDay(days.first), isoDay(days.last), before.number, after.number)};
}

ChainBreak retroactiveLost(const Policy &before, const Policy &after)
{
    const Period days{before.retroactiveOn, after.retroactiveOn.addDays(-1)};
    return {ChainBreakKind::RetroactiveLost, before.id, after.id, days,
            QCoreApplication::translate(
                "Insurance",
                "%1 covers incidents from %2 only, %3 covered them from %4: claims for incidents "
                "between find no cover after the renewal.")
                .arg(after.number, isoDay(after.retroactiveOn), before.number, isoDay(before.retroactiveOn))};
}

} // namespace

QList<Policy> inOrder(QList<Policy> policies)
{
    std::stable_sort(policies.begin(), policies.end(), [](const Policy &a, const Policy &b) {
        return a.period.first == b.period.first ? a.lastDay() < b.lastDay() : a.period.first < b.period.first;
    });
    policies.removeIf([](const Policy &policy) { return policy.lastDay() < policy.period.first; });
    return policies;
}

QList<ChainBreak> chainBreaks(const QList<Policy> &policies)
{
    QList<ChainBreak> breaks;
    const Policy *furthest = nullptr; // the one whose cover reaches furthest so far
    const QList<Policy> ordered = inOrder(policies);
    for (const Policy &policy : ordered) {
        if (furthest) {
            if (policy.period.first > furthest->lastDay().addDays(1))
                breaks.append(gap(*furthest, policy));
            else if (policy.period.first <= furthest->lastDay())
                breaks.append(overlap(*furthest, policy));
            if (furthest->retroactiveOn.isValid() && policy.retroactiveOn > furthest->retroactiveOn)
                breaks.append(retroactiveLost(*furthest, policy));
        }
        if (!furthest || policy.lastDay() > furthest->lastDay())
            furthest = &policy;
    }
    return breaks;
}

} // namespace anhe
