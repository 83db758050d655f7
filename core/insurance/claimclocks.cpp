#include "core/insurance/claimclocks.h"

namespace anhe {

namespace {

QDate earliest(std::initializer_list<QDate> days)
{
    QDate first;
    for (const QDate day : days) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

QDate firstPrepayment(const Claim &claim)
{
    QDate first;
    for (const Prepayment &prepayment : claim.prepayments)
        first = earliest({first, prepayment.paidOn});
    return first;
}

class ClaimClocks
{
public:
    ClaimClocks(const WorkingDayCalendar &calendar, const LocalRules &localRules)
        : m_calendar(calendar), m_localRules(localRules)
    {}

    void add(const char *key, QDate start, QDate doneOn)
    {
        if (start.isValid())
            add(key, DueTerms{start.startOfDay()}, doneOn);
    }
    void add(const char *key, const DueTerms &terms, QDate doneOn, const QDateTime &doneAt = {})
    {
        const Result<DueDate> due =
            dueDate(*ruleFor(QString::fromLatin1(key)), terms, m_calendar, m_localRules);
        if (due)
            m_clocks.append({QString::fromLatin1(key), *due, doneOn, doneAt});
    }

    QList<MatterClock> take() { return std::move(m_clocks); }

private:
    const WorkingDayCalendar &m_calendar;
    const LocalRules &m_localRules;
    QList<MatterClock> m_clocks;
};

} // namespace

std::optional<MatterClock> reportClock(const Policy &policy, const QDateTime &firstClaimAt,
                                       const QDateTime &reportedAt, const WorkingDayCalendar &calendar,
                                       const LocalRules &localRules)
{
    if (!firstClaimAt.isValid() || policy.hoursToReport <= 0)
        return {};
    DueTerms terms{firstClaimAt};
    terms.writtenLength = policy.hoursToReport;
    ClaimClocks clocks(calendar, localRules);
    clocks.add("insurer.report", terms, reportedAt.date(), reportedAt);
    const QList<MatterClock> made = clocks.take();
    return made.isEmpty() ? std::nullopt : std::optional(made.first());
}

QList<MatterClock> claimClocks(const Claim &claim, const std::optional<Policy> &policy,
                               const QDateTime &firstClaimAt, const WorkingDayCalendar &calendar,
                               const LocalRules &localRules)
{
    if (claim.voided)
        return {};
    QList<MatterClock> all;
    const QDate dropped = earliest({claim.withdrawnOn, claim.closedOn});
    if (policy) {
        const QDateTime done = claim.reportedAt.isValid() ? claim.reportedAt : dropped.startOfDay();
        if (const auto report = reportClock(*policy, firstClaimAt, done, calendar, localRules))
            all.append(*report);
    }
    ClaimClocks clocks(calendar, localRules);
    const QDate complete = completeOn(claim);
    const QDate assessed = earliest({claim.assessedOn, claim.refusedOn, claim.agreedOn, dropped});
    clocks.add("insurer.assess", complete, assessed);
    clocks.add("insurer.prepay", complete,
               earliest({firstPrepayment(claim), claim.agreedOn, claim.refusedOn, dropped}));
    clocks.add("insurer.pay", claim.agreedOn, earliest({claim.paidOn, dropped}));
    const bool nothingGranted = claim.assessed && claim.assessed->fen == 0;
    if (claim.refusedOn.isValid() || nothingGranted)
        clocks.add("insurer.refuse", claim.assessedOn, earliest({claim.refusedOn, dropped}));
    return all + clocks.take();
}

std::optional<MatterClock> earliestRunning(const QList<MatterClock> &clocks)
{
    std::optional<MatterClock> first;
    for (const MatterClock &clock : clocks) {
        if (!clock.doneOn.isValid() && (!first || clock.due.day < first->due.day))
            first = clock;
    }
    return first;
}

Remaining claimStanding(const MatterClock &clock, const QDateTime &now)
{
    return clock.doneOn.isValid() ? finished(clock.due, clock.done()) : remaining(clock.due, now);
}

} // namespace anhe
