#include "core/insurance/coverageverdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

using Ground = CoverageGround;

constexpr Coded<CoverageGround> groundCodes[] = {
    {Ground::IncidentCovered, "incident_covered", QT_TRANSLATE_NOOP("words", "Incident inside the cover")},
    {Ground::IncidentMissing, "incident_missing", QT_TRANSLATE_NOOP("words", "Day of the incident missing")},
    {Ground::IncidentBeforeRetroactive, "incident_before_retroactive",
     QT_TRANSLATE_NOOP("words", "Incident before the retroactive date")},
    {Ground::IncidentAfterEnd, "incident_after_end",
     QT_TRANSLATE_NOOP("words", "Incident after the end of the cover")},
    {Ground::RetroactiveMissing, "retroactive_missing",
     QT_TRANSLATE_NOOP("words", "Retroactive date missing")},
    {Ground::FirstClaimInPeriod, "first_claim_in_period",
     QT_TRANSLATE_NOOP("words", "First claim inside the period")},
    {Ground::FirstClaimInReporting, "first_claim_in_reporting",
     QT_TRANSLATE_NOOP("words", "First claim inside the extended reporting period")},
    {Ground::FirstClaimMissing, "first_claim_missing",
     QT_TRANSLATE_NOOP("words", "Day of the first claim missing")},
    {Ground::FirstClaimBeforePeriod, "first_claim_before_period",
     QT_TRANSLATE_NOOP("words", "First claim before the period")},
    {Ground::FirstClaimAfterPeriod, "first_claim_after_period",
     QT_TRANSLATE_NOOP("words", "First claim after the period")},
    {Ground::FirstClaimAfterReporting, "first_claim_after_reporting",
     QT_TRANSLATE_NOOP("words", "First claim after the extended reporting period")},
    {Ground::FirstClaimAfterCancellation, "first_claim_after_cancellation",
     QT_TRANSLATE_NOOP("words", "First claim after the cancellation")},
    {Ground::FirstClaimInGap, "first_claim_in_gap",
     QT_TRANSLATE_NOOP("words", "First claim between two policies")},
    {Ground::ReportingAfterCancellation, "reporting_after_cancellation",
     QT_TRANSLATE_NOOP("words", "Extended reporting of a cancelled policy")},
    {Ground::ReportingAfterRenewal, "reporting_after_renewal",
     QT_TRANSLATE_NOOP("words", "Extended reporting beside later cover")},
    {Ground::FirstClaimAssumed, "first_claim_assumed",
     QT_TRANSLATE_NOOP("words", "Day of the first claim to be confirmed")},
    {Ground::DatesContradict, "dates_contradict", QT_TRANSLATE_NOOP("words", "Claim before the incident")},
    {Ground::SeveralPolicies, "several_policies", QT_TRANSLATE_NOOP("words", "Several policies answer")},
    {Ground::NoPolicy, "no_policy", QT_TRANSLATE_NOOP("words", "No policy")},
    {Ground::ReportedLate, "reported_late", QT_TRANSLATE_NOOP("words", "Reported late")},
};

/** One half of the rule for one policy. */
struct HalfAnswer
{
    Coverage coverage;
    CoverageReason reason;
};

HalfAnswer half(Coverage coverage, Ground ground, const QString &text)
{
    return {coverage, {ground, text}};
}

HalfAnswer ofIncident(const Policy &policy, QDate incident)
{
    if (!incident.isValid())
        return half(Coverage::Doubtful, Ground::IncidentMissing,
                    QCoreApplication::translate("Coverage", "The day of the incident is not known."));
    const QString day = isoDay(incident);
    if (incident > policy.lastDay())
        return half(Coverage::Out, Ground::IncidentAfterEnd,
                    QCoreApplication::translate("Coverage",
                                                "The incident (%1) lies after the last day of cover (%2).")
                        .arg(day, isoDay(policy.lastDay())));
    if (policy.retroactiveOn.isValid() && incident < policy.retroactiveOn)
        return half(Coverage::Out, Ground::IncidentBeforeRetroactive,
                    QCoreApplication::translate("Coverage",
                                                "The incident (%1) lies before the retroactive date (%2).")
                        .arg(day, isoDay(policy.retroactiveOn)));
    if (!policy.retroactiveOn.isValid() && incident < policy.period.first)
        return half(Coverage::Doubtful, Ground::RetroactiveMissing,
                    QCoreApplication::translate(
                        "Coverage", "The incident (%1) lies before the first day of the period (%2), and the "
                                    "policy's retroactive date is not recorded.")
                        .arg(day, isoDay(policy.period.first)));
    const QDate from = policy.retroactiveOn.isValid() ? policy.retroactiveOn : policy.period.first;
    return half(
        Coverage::In, Ground::IncidentCovered,
        QCoreApplication::translate("Coverage", "The incident (%1) lies between %2 and the last day "
                                                "of cover (%3).")
            .arg(day,
                 policy.retroactiveOn.isValid()
                     ? QCoreApplication::translate("Coverage", "the retroactive date (%1)").arg(isoDay(from))
                     : QCoreApplication::translate("Coverage", "the first day of the period (%1)")
                           .arg(isoDay(from)),
                 isoDay(policy.lastDay())));
}

/** Another policy that takes over from this one. */
const Policy *laterCover(const Policy &policy, const QList<Policy> &all)
{
    for (const Policy &other : all) {
        if (other.period.first > policy.period.first && other.lastDay() > policy.lastDay())
            return &other;
    }
    return nullptr;
}

HalfAnswer inReporting(const Policy &policy, QDate claim, const QList<Policy> &all)
{
    const QString day = isoDay(claim);
    const QString until = isoDay(policy.reportingUntil);
    if (policy.lastDay() < policy.period.last)
        return half(Coverage::Doubtful, Ground::ReportingAfterCancellation,
                    QCoreApplication::translate(
                        "Coverage", "The first claim (%1) falls inside the extended reporting period (to "
                                    "%2), but the policy was cancelled on %3; whether the period is granted "
                                    "all the same, only the insurer can say.")
                        .arg(day, until, isoDay(policy.cancelledOn)));
    if (const Policy *later = laterCover(policy, all))
        return half(Coverage::Doubtful, Ground::ReportingAfterRenewal,
                    QCoreApplication::translate(
                        "Coverage", "The first claim (%1) falls inside the extended reporting period (to "
                                    "%2), but %3 was bought afterwards, and extended reporting is usually "
                                    "granted only where no later cover is; ask the insurer.")
                        .arg(day, until, later->number));
    return half(Coverage::In, Ground::FirstClaimInReporting,
                QCoreApplication::translate("Coverage", "The first claim (%1) falls inside the extended "
                                                        "reporting period (to %2).")
                    .arg(day, until));
}

HalfAnswer afterPeriod(const Policy &policy, QDate claim)
{
    const QString day = isoDay(claim);
    if (policy.reportingUntil.isValid())
        return half(Coverage::Out, Ground::FirstClaimAfterReporting,
                    QCoreApplication::translate("Coverage", "The first claim (%1) lies after the end of the "
                                                            "extended reporting period (%2).")
                        .arg(day, isoDay(policy.reportingUntil)));
    if (claim <= policy.period.last)
        return half(Coverage::Out, Ground::FirstClaimAfterCancellation,
                    QCoreApplication::translate("Coverage", "The first claim (%1) was made when the policy "
                                                            "had been cancelled (%2).")
                        .arg(day, isoDay(policy.cancelledOn)));
    return half(Coverage::Out, Ground::FirstClaimAfterPeriod,
                QCoreApplication::translate("Coverage", "The first claim (%1) lies after the last day of the "
                                                        "period (%2), and there is no extended reporting.")
                    .arg(day, isoDay(policy.lastDay())));
}

HalfAnswer ofFirstClaim(const Policy &policy, QDate claim, const QList<Policy> &all)
{
    if (!claim.isValid())
        return half(Coverage::Doubtful, Ground::FirstClaimMissing,
                    QCoreApplication::translate("Coverage",
                                                "No day of a first claim for compensation is recorded; the "
                                                "policy in force on that day decides."));
    if (claim < policy.period.first)
        return half(Coverage::Out, Ground::FirstClaimBeforePeriod,
                    QCoreApplication::translate(
                        "Coverage", "The first claim (%1) lies before the first day of the period (%2).")
                        .arg(isoDay(claim), isoDay(policy.period.first)));
    if (claim <= policy.lastDay())
        return half(
            Coverage::In, Ground::FirstClaimInPeriod,
            QCoreApplication::translate("Coverage", "The first claim (%1) falls inside the period %2 to %3.")
                .arg(isoDay(claim), isoDay(policy.period.first), isoDay(policy.lastDay())));
    if (policy.reportingUntil.isValid() && claim <= policy.reportingUntil)
        return inReporting(policy, claim, all);
    return afterPeriod(policy, claim);
}

Coverage both(Coverage a, Coverage b)
{
    if (a == Coverage::Out || b == Coverage::Out)
        return Coverage::Out;
    return a == Coverage::In && b == Coverage::In ? Coverage::In : Coverage::Doubtful;
}

PolicyAnswer answerOf(const Policy &policy, const CoverageFacts &facts, const QList<Policy> &all)
{
    const HalfAnswer claim = ofFirstClaim(policy, facts.firstClaimOn, all);
    const HalfAnswer incident = ofIncident(policy, facts.incidentOn);
    return {policy.id,
            policy.number,
            policy.insurer,
            both(claim.coverage, incident.coverage),
            {claim.reason, incident.reason}};
}

/** The smaller, the nearer a policy comes to answering: its verdict first, then whether it was in force on
 * the day of the claim, then the latest. */
int distance(const PolicyAnswer &answer, const Policy &policy, const CoverageFacts &facts)
{
    const int verdict = answer.coverage == Coverage::In ? 0 : answer.coverage == Coverage::Doubtful ? 2 : 4;
    const QDate decisive = facts.firstClaimOn.isValid() ? facts.firstClaimOn : facts.today;
    return verdict + (policy.covers(decisive) ? 0 : 1);
}

const Policy *nearest(const QList<Policy> &ordered, const QList<PolicyAnswer> &answers,
                      const CoverageFacts &facts)
{
    const Policy *best = nullptr;
    int shortest = 0;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const int far = distance(answers[i], ordered[i], facts);
        const bool ahead = facts.firstClaimOn.isValid() && ordered[i].period.first > facts.firstClaimOn;
        if (!best || far < shortest || (far == shortest && !ahead)) {
            best = &ordered[i];
            shortest = far;
        }
    }
    return best;
}

void useDays(CoverageVerdict &verdict, const CoverageFacts &facts, const Policy *policy)
{
    const auto use = [&verdict](const char *key, const QString &label, QDate day) {
        if (day.isValid())
            verdict.used.append({QString::fromLatin1(key), label, day});
    };
    use("incident_on", markWord(MarkKind::Incident), facts.incidentOn);
    use("first_claim_on", markWord(MarkKind::FirstClaim), facts.firstClaimOn);
    use("reported_on", markWord(MarkKind::Report), facts.reportedAt.date());
    if (!policy)
        return;
    use("retroactive_on", QCoreApplication::translate("Coverage", "Retroactive date"), policy->retroactiveOn);
    use("period_first", QCoreApplication::translate("Coverage", "First day of the period"),
        policy->period.first);
    use("period_last", QCoreApplication::translate("Coverage", "Last day of the period"),
        policy->period.last);
    use("reporting_until", QCoreApplication::translate("Coverage", "End of extended reporting"),
        policy->reportingUntil);
    use("cancelled_on", QCoreApplication::translate("Coverage", "Cancelled on"), policy->cancelledOn);
}

void nameMissing(CoverageVerdict &verdict, const CoverageFacts &facts)
{
    const auto miss = [&verdict](bool missing, const char *key, const QString &label) {
        if (missing)
            verdict.missing.append({QString::fromLatin1(key), label});
    };
    miss(!facts.incidentOn.isValid(), "incident_on",
         QCoreApplication::translate("Coverage", "day of the incident"));
    miss(!facts.firstClaimOn.isValid(), "first_claim_on",
         QCoreApplication::translate("Coverage", "day of the first claim"));
    miss(verdict.has(Ground::RetroactiveMissing), "retroactive_on",
         QCoreApplication::translate("Coverage", "retroactive date of the policy"));
}

/** The first claim fell on a day between two policies. */
void addGap(CoverageVerdict &verdict, const CoverageFacts &facts, const QList<Policy> &policies)
{
    for (const ChainBreak &found : chainBreaks(policies)) {
        if (found.kind != ChainBreakKind::Gap || !found.days.contains(facts.firstClaimOn))
            continue;
        verdict.reasons.append(
            {Ground::FirstClaimInGap,
             QCoreApplication::translate("Coverage",
                                         "The first claim (%1) was made in the gap from %2 to %3, when no "
                                         "policy was in force.")
                 .arg(isoDay(facts.firstClaimOn), isoDay(found.days.first), isoDay(found.days.last))});
    }
}

void addNotes(CoverageVerdict &verdict, const CoverageFacts &facts, const Policy &policy)
{
    QStringList answering;
    for (const PolicyAnswer &answer : std::as_const(verdict.answers)) {
        if (answer.coverage == Coverage::In)
            answering << answer.number;
    }
    if (answering.size() > 1)
        verdict.reasons.append(
            {Ground::SeveralPolicies,
             QCoreApplication::translate("Coverage", "Several policies answer (%1): tell each insurer.")
                 .arg(answering.join(QCoreApplication::translate("Coverage", ", ")))});
    if (facts.firstClaimOn.isValid() && facts.firstClaimAssumed)
        verdict.reasons.append(
            {Ground::FirstClaimAssumed,
             QCoreApplication::translate("Coverage", "The day of the first claim (%1) is taken from the "
                                                     "matter and has not been confirmed.")
                 .arg(isoDay(facts.firstClaimOn))});
    const QDateTime limit = facts.firstClaimOn.endOfDay().addSecs(3600 * qint64(policy.hoursToReport));
    if (facts.firstClaimOn.isValid() && policy.hoursToReport > 0 && facts.reportedAt > limit)
        verdict.reasons.append(
            {Ground::ReportedLate,
             QCoreApplication::translate("Coverage",
                                         "It was reported on %1, later than the %2 hours of the policy; the "
                                         "insurer may object to what could not be established any more.")
                 .arg(isoDay(facts.reportedAt.date()))
                 .arg(policy.hoursToReport)});
}

void contradict(CoverageVerdict &verdict, const CoverageFacts &facts)
{
    const bool contradiction =
        facts.incidentOn.isValid() && facts.firstClaimOn.isValid() && facts.firstClaimOn < facts.incidentOn;
    if (!contradiction)
        return;
    verdict.coverage = Coverage::Doubtful;
    verdict.reasons.prepend(
        {Ground::DatesContradict,
         QCoreApplication::translate("Coverage", "The first claim (%1) lies before the incident (%2); one of "
                                                 "the days must be wrong.")
             .arg(isoDay(facts.firstClaimOn), isoDay(facts.incidentOn))});
}

} // namespace

std::span<const Coded<CoverageGround>> codesOf(CoverageGround)
{
    return groundCodes;
}

bool CoverageVerdict::has(CoverageGround ground) const
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [ground](const CoverageReason &reason) { return reason.ground == ground; });
}

CoverageVerdict coverageVerdict(const CoverageFacts &facts, const QList<Policy> &policies)
{
    CoverageVerdict verdict;
    const QList<Policy> ordered = inOrder(policies);
    for (const Policy &policy : ordered)
        verdict.answers.append(answerOf(policy, facts, ordered));
    const Policy *chosen = nearest(ordered, verdict.answers, facts);
    if (chosen) {
        const PolicyAnswer &answer = verdict.answers[chosen - ordered.constData()];
        verdict.coverage = answer.coverage;
        verdict.policy = chosen->id;
        verdict.policyNumber = chosen->number;
        verdict.insurer = chosen->insurer;
        verdict.reasons = answer.reasons;
        addGap(verdict, facts, ordered);
        addNotes(verdict, facts, *chosen);
        contradict(verdict, facts);
    } else {
        verdict.reasons.append(
            {Ground::NoPolicy, QCoreApplication::translate("Coverage", "No policy is recorded.")});
    }
    useDays(verdict, facts, chosen);
    nameMissing(verdict, facts);
    verdict.timeline = timelineOf(ordered,
                                  {{MarkKind::Incident, facts.incidentOn, {}},
                                   {MarkKind::FirstClaim, facts.firstClaimOn, {}},
                                   {MarkKind::Report, facts.reportedAt.date(), {}},
                                   {MarkKind::Today, facts.today, {}}},
                                  verdict.policy);
    return verdict;
}

} // namespace anhe
