#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

using Ground = CoverageGround;

const QDate unknown;

/** Year one: 2024, covering back to 2022-07-01. Year two and three follow without a gap. */
Policy yearOne()
{
    Policy policy = somePolicy(QStringLiteral("P1"), QDate(2024, 1, 1), QDate(2022, 7, 1));
    policy.id = {1};
    return policy;
}

Policy yearTwo()
{
    Policy policy = somePolicy(QStringLiteral("P2"), QDate(2025, 1, 1), QDate(2022, 7, 1));
    policy.id = {2};
    policy.renewalOf = {1};
    return policy;
}

/** Bought two months after year one ended. */
Policy afterGap()
{
    Policy policy = somePolicy(QStringLiteral("P3"), QDate(2025, 3, 1), QDate(2022, 7, 1));
    policy.id = {3};
    return policy;
}

Policy reportingUntil(Policy policy, QDate day)
{
    policy.reportingUntil = day;
    return policy;
}

Policy cancelled(Policy policy, QDate on)
{
    policy.cancelledOn = on;
    policy.cancelReason = QStringLiteral("退保");
    return policy;
}

Policy coveringFrom(Policy policy, QDate retroactiveOn)
{
    policy.retroactiveOn = retroactiveOn;
    return policy;
}

struct Case
{
    const char *what;
    QDate incident;
    QDate claim;
    QList<Policy> policies;
    Coverage coverage;
    qint64 policy; ///< 0 = whichever
    Ground ground; ///< among the reasons
};

CoverageVerdict verdictOf(const Case &one)
{
    CoverageFacts facts;
    facts.incidentOn = one.incident;
    facts.firstClaimOn = one.claim;
    facts.today = QDate(2025, 6, 1);
    return coverageVerdict(facts, one.policies);
}

} // namespace

TEST_CASE("the claims-made rule decides at every boundary", "[insurance][verdict]")
{
    const QDate last(2024, 12, 31);
    const QDate inYear(2024, 6, 1);
    const Policy extended = reportingUntil(yearOne(), QDate(2025, 3, 31));
    const Policy halfYear = cancelled(yearOne(), QDate(2024, 7, 1));
    const Policy noRetroactive = coveringFrom(yearOne(), {});
    const Policy lostRetroactive = coveringFrom(yearTwo(), QDate(2025, 1, 1));
    using enum Coverage;
    const Case cases[] = {
        // The incident.
        {"on the retroactive date", QDate(2022, 7, 1), inYear, {yearOne()}, In, 1, Ground::IncidentCovered},
        {"the day before it",
         QDate(2022, 6, 30),
         inYear,
         {yearOne()},
         Out,
         1,
         Ground::IncidentBeforeRetroactive},
        {"before the period, after the retroactive date",
         QDate(2023, 5, 1),
         inYear,
         {yearOne()},
         In,
         1,
         Ground::IncidentCovered},
        {"on the last day, claimed that day", last, last, {yearOne()}, In, 1, Ground::IncidentCovered},
        {"after the end, claimed in extended reporting",
         QDate(2025, 1, 1),
         QDate(2025, 2, 1),
         {extended},
         Out,
         1,
         Ground::IncidentAfterEnd},
        // The first claim.
        {"on the first day",
         QDate(2023, 5, 1),
         QDate(2024, 1, 1),
         {yearOne()},
         In,
         1,
         Ground::FirstClaimInPeriod},
        {"the day before the first",
         QDate(2023, 5, 1),
         QDate(2023, 12, 31),
         {yearOne()},
         Out,
         1,
         Ground::FirstClaimBeforePeriod},
        {"on the last day", inYear, last, {yearOne()}, In, 1, Ground::FirstClaimInPeriod},
        {"the day after the last",
         inYear,
         QDate(2025, 1, 1),
         {yearOne()},
         Out,
         1,
         Ground::FirstClaimAfterPeriod},
        {"the day after, with extended reporting",
         inYear,
         QDate(2025, 1, 1),
         {extended},
         In,
         1,
         Ground::FirstClaimInReporting},
        {"on the last day of extended reporting",
         inYear,
         QDate(2025, 3, 31),
         {extended},
         In,
         1,
         Ground::FirstClaimInReporting},
        {"the day after extended reporting",
         inYear,
         QDate(2025, 4, 1),
         {extended},
         Out,
         1,
         Ground::FirstClaimAfterReporting},
        // Renewals.
        {"claimed after the renewal, which covers back",
         inYear,
         QDate(2025, 2, 1),
         {yearOne(), yearTwo()},
         In,
         2,
         Ground::FirstClaimInPeriod},
        {"before the renewed period as well",
         QDate(2022, 8, 1),
         QDate(2025, 2, 1),
         {yearOne(), yearTwo()},
         In,
         2,
         Ground::IncidentCovered},
        {"claimed after a renewal that lost the retroactive cover",
         inYear,
         QDate(2025, 2, 1),
         {yearOne(), lostRetroactive},
         Out,
         2,
         Ground::IncidentBeforeRetroactive},
        {"the same, while extended reporting of the first still runs",
         inYear,
         QDate(2025, 2, 1),
         {extended, lostRetroactive},
         Doubtful,
         1,
         Ground::ReportingAfterRenewal},
        {"claimed on the last day of the first of two",
         inYear,
         last,
         {yearOne(), yearTwo()},
         In,
         1,
         Ground::FirstClaimInPeriod},
        // The gap between two policies.
        {"claimed in the gap",
         inYear,
         QDate(2025, 2, 1),
         {yearOne(), afterGap()},
         Out,
         1,
         Ground::FirstClaimInGap},
        {"claimed in the gap, within extended reporting",
         inYear,
         QDate(2025, 2, 1),
         {extended, afterGap()},
         Doubtful,
         1,
         Ground::ReportingAfterRenewal},
        {"happened in the gap, claimed under the later policy",
         QDate(2025, 2, 1),
         QDate(2025, 4, 1),
         {yearOne(), afterGap()},
         In,
         3,
         Ground::IncidentCovered},
        // Several policies at once.
        {"two policies in force",
         inYear,
         QDate(2024, 8, 1),
         {yearOne(),
          [] {
              Policy other = yearOne();
              other.id = {9};
              other.number = QStringLiteral("Q1");
              return other;
          }()},
         In,
         0,
         Ground::SeveralPolicies},
        // Cancelled half-way.
        {"cancelled, claimed the day before",
         inYear,
         QDate(2024, 6, 30),
         {halfYear},
         In,
         1,
         Ground::FirstClaimInPeriod},
        {"cancelled, claimed that day",
         inYear,
         QDate(2024, 7, 1),
         {halfYear},
         Out,
         1,
         Ground::FirstClaimAfterCancellation},
        {"cancelled, happened afterwards",
         QDate(2024, 8, 1),
         QDate(2024, 9, 1),
         {halfYear},
         Out,
         1,
         Ground::IncidentAfterEnd},
        {"cancelled, claimed in extended reporting",
         inYear,
         QDate(2024, 9, 1),
         {reportingUntil(halfYear, QDate(2025, 3, 31))},
         Doubtful,
         1,
         Ground::ReportingAfterCancellation},
        // Missing days.
        {"no incident day", unknown, inYear, {yearOne()}, Doubtful, 1, Ground::IncidentMissing},
        {"no incident day, claimed under no policy",
         unknown,
         QDate(2026, 1, 1),
         {yearOne()},
         Out,
         1,
         Ground::FirstClaimAfterPeriod},
        {"no first claim", inYear, unknown, {yearOne(), yearTwo()}, Doubtful, 2, Ground::FirstClaimMissing},
        {"no first claim, before every retroactive date",
         QDate(2020, 1, 1),
         unknown,
         {yearOne(), yearTwo()},
         Out,
         0,
         Ground::IncidentBeforeRetroactive},
        {"neither day", unknown, unknown, {yearOne()}, Doubtful, 1, Ground::IncidentMissing},
        {"no retroactive date, happened in the period",
         inYear,
         QDate(2024, 8, 1),
         {noRetroactive},
         In,
         1,
         Ground::IncidentCovered},
        {"no retroactive date, happened on the first day",
         QDate(2024, 1, 1),
         QDate(2024, 8, 1),
         {noRetroactive},
         In,
         1,
         Ground::IncidentCovered},
        {"no retroactive date, happened before",
         QDate(2023, 12, 31),
         QDate(2024, 8, 1),
         {noRetroactive},
         Doubtful,
         1,
         Ground::RetroactiveMissing},
        {"claimed before it happened",
         QDate(2024, 8, 2),
         QDate(2024, 8, 1),
         {yearOne()},
         Doubtful,
         1,
         Ground::DatesContradict},
        {"no policy at all", inYear, inYear, {}, Out, 0, Ground::NoPolicy},
    };
    for (const Case &one : cases) {
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

TEST_CASE("a verdict names the days it used and those it misses", "[insurance][verdict]")
{
    const Case one{"",
                   unknown,
                   QDate(2024, 6, 1),
                   {coveringFrom(yearOne(), {})},
                   Coverage::Doubtful,
                   1,
                   Ground::IncidentMissing};
    const CoverageVerdict verdict = verdictOf(one);
    REQUIRE(verdict.missing.size() == 1);
    CHECK(verdict.missing.first().key == QStringLiteral("incident_on"));
    QStringList used;
    for (const UsedDay &day : verdict.used)
        used << day.key;
    CHECK(used == QStringList{QStringLiteral("first_claim_on"), QStringLiteral("period_first"),
                              QStringLiteral("period_last")});
}

TEST_CASE("a report later than the policy's hours is noted and changes nothing", "[insurance][verdict]")
{
    CoverageFacts facts;
    facts.incidentOn = QDate(2024, 5, 1);
    facts.firstClaimOn = QDate(2024, 6, 3);
    facts.reportedAt = QDateTime(QDate(2024, 6, 6), QTime(9, 0));
    facts.today = QDate(2024, 7, 1);
    const CoverageVerdict late = coverageVerdict(facts, {yearOne()});
    CHECK(late.coverage == Coverage::In);
    CHECK(late.has(Ground::ReportedLate));
    facts.reportedAt = QDateTime(QDate(2024, 6, 5), QTime(9, 0));
    CHECK_FALSE(coverageVerdict(facts, {yearOne()}).has(Ground::ReportedLate));
}

TEST_CASE("the time line holds every policy with its gap and the days of the matter", "[insurance][verdict]")
{
    const Case one{"",
                   QDate(2024, 6, 1),
                   QDate(2025, 2, 1),
                   {reportingUntil(yearOne(), QDate(2025, 3, 31)), afterGap()},
                   Coverage::Doubtful,
                   1,
                   Ground::ReportingAfterRenewal};
    const CoverageTimeline timeline = verdictOf(one).timeline;
    CHECK(timeline.lanes == 2);
    CHECK(timeline.days == Period{QDate(2022, 7, 1), QDate(2026, 2, 28)});
    const auto spanOf = [&](SpanKind kind, int lane) -> std::optional<CoverageSpan> {
        for (const CoverageSpan &span : timeline.spans) {
            if (span.kind == kind && span.lane == lane)
                return span;
        }
        return {};
    };
    REQUIRE(spanOf(SpanKind::Retroactive, 0));
    CHECK(spanOf(SpanKind::Retroactive, 0)->days == Period{QDate(2022, 7, 1), QDate(2023, 12, 31)});
    CHECK(spanOf(SpanKind::InForce, 0)->days == Period{QDate(2024, 1, 1), QDate(2024, 12, 31)});
    CHECK(spanOf(SpanKind::InForce, 0)->chosen);
    CHECK(spanOf(SpanKind::Reporting, 0)->days == Period{QDate(2025, 1, 1), QDate(2025, 3, 31)});
    CHECK_FALSE(spanOf(SpanKind::InForce, 1)->chosen);
    REQUIRE(spanOf(SpanKind::Gap, -1));
    CHECK(spanOf(SpanKind::Gap, -1)->days == Period{QDate(2025, 1, 1), QDate(2025, 2, 28)});
    QList<MarkKind> marks;
    for (const CoverageMark &mark : timeline.marks)
        marks << mark.kind;
    CHECK(marks == QList<MarkKind>{MarkKind::Incident, MarkKind::FirstClaim, MarkKind::Today});
}

TEST_CASE("a chain tells its gaps, overlaps and lost retroactive cover", "[insurance]")
{
    CHECK(chainBreaks({yearTwo(), yearOne()}).isEmpty());
    const QList<ChainBreak> gap = chainBreaks({yearOne(), afterGap()});
    REQUIRE(gap.size() == 1);
    CHECK(gap.first().kind == ChainBreakKind::Gap);
    CHECK(gap.first().days == Period{QDate(2025, 1, 1), QDate(2025, 2, 28)});
    Policy early = yearTwo();
    early.period.first = QDate(2024, 12, 1);
    early.retroactiveOn = QDate(2023, 1, 1);
    const QList<ChainBreak> overlap = chainBreaks({yearOne(), early});
    REQUIRE(overlap.size() == 2);
    CHECK(overlap[0].kind == ChainBreakKind::Overlap);
    CHECK(overlap[0].days == Period{QDate(2024, 12, 1), QDate(2024, 12, 31)});
    CHECK(overlap[1].kind == ChainBreakKind::RetroactiveLost);
    CHECK(overlap[1].days == Period{QDate(2022, 7, 1), QDate(2022, 12, 31)});
    const QList<ChainBreak> cut = chainBreaks({cancelled(yearOne(), QDate(2024, 7, 1)), yearTwo()});
    REQUIRE(cut.size() == 1);
    CHECK(cut.first().days == Period{QDate(2024, 7, 1), QDate(2024, 12, 31)});
}
