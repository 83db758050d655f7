#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"

#include <algorithm>

namespace anhe {

/** Longer than the 30 days for judicial confirmation can last with rest days and a late stamp. */
static constexpr int confirmationReach = 120;

QList<MatterClock> MediationRegister::clocksOf(ReferralId id) const
{
    const std::optional<Referral> referral = find(id);
    if (!referral)
        return {};
    const std::optional<Dispute> matter = m_disputes.find(referral->dispute);
    const DeadlineContext &context = m_deadlines();
    return anhe::clocksOf(*referral, agreement(id), confirmation(id),
                          matter ? matter->accidentGrade : AccidentGrade::None, context.calendar,
                          context.localRules);
}

/** A clock still asks for something: not done, and no right to confirmation that has lapsed. */
static bool asks(const MatterClock &clock, const Remaining &remaining)
{
    const bool lapsed = clock.rule == QLatin1String("confirmation") && remaining.state == DueState::Overdue;
    return !clock.doneOn.isValid() && !lapsed;
}

/** What is not concluded has no agreement to read: the day's list asks this of all that are under way. */
static QList<MatterClock> runningClocks(const MediationRegister &mediation, const Referral &referral,
                                        const DeadlineContext &context)
{
    if (referral.state == ReferralState::Concluded)
        return mediation.clocksOf(referral.id);
    return clocksOf(referral, {}, {}, AccidentGrade::None, context.calendar, context.localRules);
}

QList<OpenClock> MediationRegister::openClocks() const
{
    const MediationStore store(m_ledger.database());
    const DeadlineContext &context = m_deadlines();
    const QDateTime now = m_ledger.clock().now();
    QList<OpenClock> open;
    for (const ReferralRow &row : store.rows(store.withClocks(now.date().addDays(-confirmationReach)))) {
        for (const MatterClock &clock : runningClocks(*this, *store.find(row.id), context)) {
            const Remaining remaining = standing(clock, now);
            if (asks(clock, remaining))
                open.append({row.id, row.number, row.dispute, row.disputeNumber, row.patientName, row.route,
                             clock, remaining});
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenClock &a, const OpenClock &b) {
        if (a.clock.due.isPaused() != b.clock.due.isPaused())
            return b.clock.due.isPaused();
        return a.clock.due.day < b.clock.due.day;
    });
    return open;
}

QList<OwedPayment> MediationRegister::owed(QDate dueOnOrBefore) const
{
    return SettlementStore(m_ledger.database()).owed(dueOnOrBefore);
}

QList<OwedPayment> MediationRegister::overduePayments() const
{
    return owed(today().addDays(-1));
}

QList<DueCallBack> MediationRegister::callBacksDue(QDate onOrBefore) const
{
    return SettlementStore(m_ledger.database()).callBacksDue(onOrBefore);
}

void MediationRegister::refreshDueDays()
{
    const Result<int> moved = m_ledger.change([this](Change &change) -> Result<int> {
        MediationStore store(change.database());
        int days = 0;
        for (const Referral &referral : store.open())
            days += store.setDueOn(referral.id, dueOn(referral)) ? 1 : 0;
        return days;
    });
    if (moved && *moved > 0)
        Q_EMIT changed();
}

} // namespace anhe
