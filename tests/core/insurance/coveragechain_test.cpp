#include "tests/core/insurance/coveragecases.h"

using namespace anhe;
using namespace anhe::tests;
using enum Coverage;
using Ground = CoverageGround;

namespace {

const QDate midYear(2024, 6, 1);
const QDate lastDay(2024, 12, 31);

} // namespace

TEST_CASE("a renewal answers for what it covers back", "[insurance][verdict]")
{
    const Policy extended = reportingUntil(yearOne(), QDate(2025, 3, 31));
    const Policy lostRetroactive = coveringFrom(yearTwo(), QDate(2025, 1, 1));
    checkCases({
        {"claimed after the renewal, which covers back",
         midYear,
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
         midYear,
         QDate(2025, 2, 1),
         {yearOne(), lostRetroactive},
         Out,
         2,
         Ground::IncidentBeforeRetroactive},
        {"the same, while extended reporting of the first still runs",
         midYear,
         QDate(2025, 2, 1),
         {extended, lostRetroactive},
         Doubtful,
         1,
         Ground::ReportingAfterRenewal},
        {"claimed on the last day of the first of two",
         midYear,
         lastDay,
         {yearOne(), yearTwo()},
         In,
         1,
         Ground::FirstClaimInPeriod},
    });
}

TEST_CASE("what is claimed in the gap between two policies is answered by none", "[insurance][verdict]")
{
    const Policy extended = reportingUntil(yearOne(), QDate(2025, 3, 31));
    checkCases({
        {"claimed in the gap",
         midYear,
         QDate(2025, 2, 1),
         {yearOne(), afterGap()},
         Out,
         1,
         Ground::FirstClaimInGap},
        {"claimed in the gap, within extended reporting",
         midYear,
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
    });
}

TEST_CASE("of two policies in force one is named, and that there are several", "[insurance][verdict]")
{
    Policy other = yearOne();
    other.id = {9};
    other.number = QStringLiteral("Q1");
    checkCases({{"two policies in force",
                 midYear,
                 QDate(2024, 8, 1),
                 {yearOne(), other},
                 In,
                 0,
                 Ground::SeveralPolicies}});
}

TEST_CASE("the time line holds every policy with its gap and the days of the matter", "[insurance][verdict]")
{
    const CoverageCase one{"",
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
