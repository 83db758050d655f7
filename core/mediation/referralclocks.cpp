#include "core/mediation/referralclocks.h"

namespace anhe {

namespace {

std::optional<MatterClock> clock(const char *key, const DueTerms &terms, QDate doneOn,
                                 const WorkingDayCalendar &calendar, const LocalRules &localRules)
{
    const DeadlineRule *rule = ruleFor(QString::fromLatin1(key));
    if (!rule || !terms.start.isValid())
        return {};
    const Result<DueDate> due = dueDate(*rule, terms, calendar, localRules);
    if (!due)
        return {};
    return MatterClock{QString::fromLatin1(key), *due, doneOn};
}

DueTerms mediationTerms(const Referral &referral)
{
    DueTerms terms{referral.acceptedOn.startOfDay()};
    for (const ReferralPause &pause : referral.pauses)
        terms.pauses.append(
            {pause.first, pause.last,
             pause.ground == PauseGround::Appraisal ? word(PauseGround::Appraisal) : pause.body,
             pause.document});
    if (referral.route == Route::People)
        terms.extension = referral.extensionDays;
    return terms;
}

std::optional<MatterClock> acceptanceClock(const Referral &referral, const WorkingDayCalendar &calendar,
                                           const LocalRules &localRules)
{
    if (referral.route != Route::Administrative || !referral.appliedOn.isValid())
        return {};
    const QDate decided = referral.acceptedOn.isValid()  ? referral.acceptedOn
                          : referral.refusedOn.isValid() ? referral.refusedOn
                                                         : referral.concludedOn;
    return clock("mediation.admin.accept", {referral.appliedOn.startOfDay()}, decided, calendar, localRules);
}

std::optional<MatterClock> mediationClock(const Referral &referral, const WorkingDayCalendar &calendar,
                                          const LocalRules &localRules)
{
    if (!referral.isMediation() || !referral.acceptedOn.isValid())
        return {};
    return clock(referral.route == Route::People ? "mediation.people" : "mediation.admin",
                 mediationTerms(referral), referral.concludedOn, calendar, localRules);
}

} // namespace

std::optional<MatterClock> runningClock(const Referral &referral, const WorkingDayCalendar &calendar,
                                        const LocalRules &localRules)
{
    switch (referral.state) {
    case ReferralState::Applied:
        return acceptanceClock(referral, calendar, localRules);
    case ReferralState::Accepted:
        return mediationClock(referral, calendar, localRules);
    default:
        return {};
    }
}

QList<MatterClock> clocksOf(const Referral &referral, const std::optional<Agreement> &agreement,
                            const std::optional<Confirmation> &confirmation, AccidentGrade accidentGrade,
                            const WorkingDayCalendar &calendar, const LocalRules &localRules)
{
    if (referral.state == ReferralState::Voided)
        return {};
    QList<std::optional<MatterClock>> clocks{acceptanceClock(referral, calendar, localRules),
                                             mediationClock(referral, calendar, localRules)};
    const bool agreed = referral.outcome == Outcome::Agreement && agreement;
    const QDate effective = agreed ? effectiveOn(*agreement, referral.route) : QDate();
    if (referral.route == Route::People && effective.isValid()) {
        const QDate applied = confirmation ? confirmation->appliedOn : QDate();
        clocks << clock("confirmation", {effective.startOfDay()}, applied, calendar, localRules);
    }
    const bool settled = referral.outcome == Outcome::Agreement || referral.outcome == Outcome::Judgment;
    if (settled && accidentGrade != AccidentGrade::None)
        clocks << clock("accident.report", {referral.concludedOn.startOfDay()}, referral.accidentReportedOn,
                        calendar, localRules);
    QList<MatterClock> running;
    for (const auto &found : std::as_const(clocks)) {
        if (found)
            running.append(*found);
    }
    return running;
}

Remaining standing(const MatterClock &clock, const QDateTime &now)
{
    return clock.doneOn.isValid() ? finished(clock.due, clock.done()) : remaining(clock.due, now);
}

int extensionTo(const Referral &referral, QDate day, const WorkingDayCalendar &calendar,
                const LocalRules &localRules)
{
    const auto running = runningClock(referral, calendar, localRules);
    if (!running || running->due.isPaused() || !day.isValid())
        return 0;
    return qMax(0, calendar.workingDaysBetween(running->due.day, day));
}

} // namespace anhe
