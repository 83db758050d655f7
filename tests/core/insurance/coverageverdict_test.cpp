#include "tests/core/insurance/coveragecases.h"

using namespace anhe;
using namespace anhe::tests;
using enum Coverage;
using Ground = CoverageGround;

namespace {

const QDate inYear(2024, 6, 1);
const QDate last(2024, 12, 31);
const QDate unknown;

} // namespace

TEST_CASE("the incident lies between the retroactive date and the end of the cover", "[insurance][verdict]")
{
    const Policy extended = reportingUntil(yearOne(), QDate(2025, 3, 31));
    checkCases({
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
    });
}

TEST_CASE("the first claim is made in the period or in extended reporting", "[insurance][verdict]")
{
    const Policy extended = reportingUntil(yearOne(), QDate(2025, 3, 31));
    checkCases({
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
    });
}

TEST_CASE("a cancelled policy answers for what was claimed before that day", "[insurance][verdict]")
{
    const Policy halfYear = cancelled(yearOne(), QDate(2024, 7, 1));
    checkCases({
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
    });
}

TEST_CASE("without one of its days a matter is in doubt, unless no policy can answer", "[insurance][verdict]")
{
    const Policy noRetroactive = coveringFrom(yearOne(), {});
    checkCases({
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
    });
}

TEST_CASE("a verdict names the days it used and those it misses", "[insurance][verdict]")
{
    const CoverageCase one{"",
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
