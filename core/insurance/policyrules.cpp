#include "core/insurance/insurancerules.h"

#include "core/insurance/renewalchain.h"

#include <QCoreApplication>

namespace anhe {

namespace {

void checkPeriod(FieldProblems &problems, const Policy &policy)
{
    const Period &period = policy.period;
    if (!period.first.isValid())
        refuse(problems, "period_first",
               QCoreApplication::translate("Insurance", "Please give the first day of the period."));
    if (!period.last.isValid())
        refuse(problems, "period_last",
               QCoreApplication::translate("Insurance", "Please give the last day of the period."));
    if (!period.first.isValid() || !period.last.isValid())
        return;
    if (period.last < period.first)
        refuse(problems, "period_last",
               QCoreApplication::translate("Insurance",
                                           "The period is reversed: it ends on %1 and begins on %2.")
                   .arg(isoDay(period.last), isoDay(period.first)));
    else if (period.first.addYears(1) < period.last)
        warn(problems, "period_last",
             QCoreApplication::translate("Insurance", "The period is longer than a year."));
    if (policy.retroactiveOn > period.first)
        refuse(problems, "retroactive_on",
               QCoreApplication::translate(
                   "Insurance", "The retroactive date (%1) lies after the first day of the period (%2).")
                   .arg(isoDay(policy.retroactiveOn), isoDay(period.first)));
    else if (!policy.retroactiveOn.isValid())
        warn(problems, "retroactive_on",
             QCoreApplication::translate("Insurance", "Without the retroactive date nobody can say whether "
                                                      "earlier incidents are covered."));
    if (policy.reportingUntil.isValid() && policy.reportingUntil <= period.last)
        refuse(problems, "reporting_until",
               QCoreApplication::translate("Insurance",
                                           "The extended reporting period ends after the period, not on %1.")
                   .arg(isoDay(policy.reportingUntil)));
    if (policy.cancelledOn.isValid() && !period.contains(policy.cancelledOn))
        refuse(problems, "cancelled_on",
               QCoreApplication::translate("Insurance", "A policy is cancelled on a day of its period."));
    if (policy.cancelledOn.isValid() && policy.cancelReason.trimmed().isEmpty())
        refuse(problems, "cancel_reason",
               QCoreApplication::translate("Insurance", "Please say why the policy was cancelled."));
}

void checkAmounts(FieldProblems &problems, const Policy &policy)
{
    const std::pair<const char *, std::optional<Money>> amounts[] = {{"per_person", policy.perPerson},
                                                                     {"per_event", policy.perEvent},
                                                                     {"aggregate", policy.aggregate},
                                                                     {"legal_costs", policy.legalCosts},
                                                                     {"mental_damage", policy.mentalDamage},
                                                                     {"deductible", policy.deductible},
                                                                     {"premium", policy.premium}};
    for (const auto &[field, amount] : amounts) {
        if (amount && amount->fen < 0)
            refuse(problems, field,
                   QCoreApplication::translate("Insurance", "An amount of a policy cannot be negative."));
    }
    const std::pair<const char *, std::optional<Percent>> shares[] = {
        {"mental_damage_percent", policy.mentalDamagePercent},
        {"deductible_percent", policy.deductiblePercent}};
    for (const auto &[field, share] : shares) {
        if (share && (*share < Percent::of(0) || *share > Percent::of(100)))
            refuse(problems, field,
                   QCoreApplication::translate("Insurance", "A percentage lies between 0 and 100."));
    }
    if (policy.hoursToReport < 0 || policy.hoursToReport > 24 * 366)
        refuse(problems, "hours_to_report",
               QCoreApplication::translate("Insurance", "The hours to report lie between 0 (none set) and a "
                                                        "year."));
}

void checkLimits(FieldProblems &problems, const Policy &policy)
{
    if (policy.perPerson && policy.perEvent && *policy.perPerson > *policy.perEvent)
        warn(problems, "per_person",
             QCoreApplication::translate("Insurance", "The limit per person is above the limit per event."));
    if (policy.perEvent && policy.aggregate && *policy.perEvent > *policy.aggregate)
        warn(problems, "per_event",
             QCoreApplication::translate("Insurance", "The limit per event is above the aggregate limit."));
    if (!policy.perPerson && !policy.perEvent && !policy.aggregate)
        warn(problems, "aggregate",
             QCoreApplication::translate("Insurance", "No limit is recorded; what is left of it cannot be "
                                                      "reckoned."));
    if (policy.mentalDamage && policy.mentalDamagePercent)
        refuse(problems, "mental_damage_percent",
               QCoreApplication::translate(
                   "Insurance", "Mental damage is limited by an amount or by a percentage, not by both."));
    else if (policy.mentalDamagePercent && !mentalDamageLimit(policy))
        refuse(problems, "mental_damage_percent",
               QCoreApplication::translate("Insurance", "The percentage for mental damage is taken of a "
                                                        "limit that the policy does not name: %1.")
                   .arg(word(policy.mentalDamageOf)));
}

void checkRenewal(FieldProblems &problems, const Policy &policy, const Policy &renewed)
{
    if (policy.id && renewed.id == policy.id) {
        refuse(problems, "renewal_of",
               QCoreApplication::translate("Insurance", "A policy does not renew itself."));
        return;
    }
    if (policy.period.first <= renewed.period.first) {
        refuse(problems, "renewal_of",
               QCoreApplication::translate("Insurance", "%1 begins no earlier than this policy (%2); a "
                                                        "renewal begins later than what it renews.")
                   .arg(renewed.number, isoDay(renewed.period.first)));
        return;
    }
    Policy after = policy;
    if (!after.id)
        after.id = {-1};
    for (const ChainBreak &found : chainBreaks({renewed, after}))
        warn(problems, found.kind == ChainBreakKind::RetroactiveLost ? "retroactive_on" : "period_first",
             found.text);
}

} // namespace

FieldProblems checkPolicy(const Policy &policy, const std::optional<Policy> &renewed, QDate today)
{
    FieldProblems problems;
    if (policy.insurer.trimmed().isEmpty())
        refuse(problems, "insurer", QCoreApplication::translate("Insurance", "Please name the insurer."));
    if (policy.number.trimmed().isEmpty())
        refuse(problems, "number", QCoreApplication::translate("Insurance", "A policy needs its number."));
    checkPeriod(problems, policy);
    checkAmounts(problems, policy);
    checkLimits(problems, policy);
    if (policy.institutions.isEmpty())
        warn(problems, "institutions",
             QCoreApplication::translate("Insurance", "No institution is named that the policy insures."));
    if (policy.cancelledOn > today)
        warn(problems, "cancelled_on",
             QCoreApplication::translate("Insurance", "The cancellation lies in the future."));
    if (renewed && policy.period.first.isValid())
        checkRenewal(problems, policy, *renewed);
    return problems;
}

} // namespace anhe
