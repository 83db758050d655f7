#include "core/desk/today.h"
#include "core/desk/waiting.h"
#include "core/risk/namedriskfilter.h"
#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

const TodaySection *riskSection(const Today &today, TodayPart part)
{
    for (const TodaySection &section : today.sections) {
        if (section.part == part)
            return &section;
    }
    return nullptr;
}

} // namespace

TEST_CASE("rectifications stand in the day's list by their limit", "[risk]")
{
    RiskDesk desk; // a Tuesday
    const RiskId late = desk.assigned(QDate(2026, 9, 10));
    desk.assigned(QDate(2026, 9, 15));
    desk.assigned(QDate(2026, 9, 18));
    desk.assigned(QDate(2026, 10, 18));
    desk.writtenOff();
    const Today today = todayOf(*desk.desk, riskTodaySources());
    const TodaySection *overdue = riskSection(today, TodayPart::Overdue);
    REQUIRE(overdue);
    CHECK(overdue->count == 1);
    REQUIRE(overdue->lists.size() == 1);
    CHECK(overdue->lists.first().kind == QStringLiteral("risk"));
    CHECK(overdue->items.first().id == late.value);
    CHECK(overdue->items.first().state == DueState::Overdue);
    CHECK(overdue->items.first().who.contains(QStringLiteral("陈副院长")));
    CHECK_FALSE(overdue->items.first().why.isEmpty());
    REQUIRE(riskSection(today, TodayPart::DueToday));
    REQUIRE(riskSection(today, TodayPart::DueThisWeek));
    CHECK(riskSection(today, TodayPart::DueThisWeek)->count == 1);
    CHECK(desk.risks().count(*namedRiskFilter(overdue->lists.first().filter, today.day)) == overdue->count);
}

TEST_CASE("notices past their limit are overdue until they are answered", "[risk]")
{
    RiskDesk desk;
    SupervisionNotice notice =
        desk->notices().proposed({NoticeSubject::Risk, desk.assigned(QDate(2026, 10, 1))});
    notice.issuedOn = QDate(2026, 9, 10);
    notice.limitOn = QDate(2026, 9, 14);
    const NoticeId id = RiskDesk::must(desk->notices().issue(notice));
    const TodaySection *overdue = nullptr;
    const Today before = todayOf(*desk.desk, riskTodaySources());
    overdue = riskSection(before, TodayPart::Overdue);
    REQUIRE(overdue);
    CHECK(overdue->items.first().kind == QStringLiteral("notice"));
    CHECK(overdue->items.first().id == id.value);
    NoticeReply reply;
    reply.repliedOn = QDate(2026, 9, 15);
    reply.repliedBy = QStringLiteral("李工");
    reply.progress = QStringLiteral("正在整改。");
    RiskDesk::must(desk->notices().reply(id, reply));
    CHECK_FALSE(riskSection(todayOf(*desk.desk, riskTodaySources()), TodayPart::Overdue));
}

TEST_CASE("missing sheets and returns, clusters and decisions to assess stand in parts of their own",
          "[risk]")
{
    RiskDesk desk;
    SweepCell cell;
    cell.name = QStringLiteral("门诊一格");
    cell.responsible = QStringLiteral("孙护士长");
    cell.since = QDate(2026, 8, 24);
    RiskDesk::must(desk->sweeps().saveCell(cell));
    for (const int day : {1, 2, 3}) {
        Dispute dispute = someDispute(QDateTime(QDate(2026, 9, day), QTime(10, 0)));
        dispute.problems.first().department = *desk->office().departmentFor(QStringLiteral("骨科"));
        RiskDesk::must(desk->disputes().enter(dispute));
    }
    StabilityAssessment decision = desk->assessments().proposed();
    decision.matter = QStringLiteral("停车收费调整");
    decision.owner = QStringLiteral("后勤保障科");
    decision.plannedOn = QDate(2026, 9, 20);
    RiskDesk::must(desk->assessments().enter(decision));
    const Today today = todayOf(*desk.desk, riskTodaySources());
    const TodaySection *sweeps = riskSection(today, TodayPart::SweepsMissing);
    REQUIRE(sweeps);
    CHECK(sweeps->count == 4); // the weeks of 24 and 31 August and 7 September, the return of August
    CHECK(MissingSweep::ofId(sweeps->items.first().id).week == QDate(2026, 8, 24));
    CHECK(sweeps->items.first().state == DueState::Overdue);
    const TodaySection *clusters = riskSection(today, TodayPart::Clusters);
    REQUIRE(clusters);
    CHECK(clusters->items.first().number == QStringLiteral("骨科"));
    REQUIRE(riskSection(today, TodayPart::Unassessed));
    CHECK(riskSection(today, TodayPart::Unassessed)->items.first().what == QStringLiteral("停车收费调整"));
}

TEST_CASE("what waits on the page of risks is what the day's list counts", "[risk]")
{
    RiskDesk desk;
    CHECK(risksWaiting(*desk.desk) == 0);
    const RiskId late = desk.assigned(QDate(2026, 9, 10));
    desk.assigned(QDate(2026, 9, 15)); // due today
    SupervisionNotice notice = desk->notices().proposed({NoticeSubject::Risk, late});
    notice.issuedOn = QDate(2026, 9, 11);
    notice.limitOn = QDate(2026, 9, 14);
    const NoticeId issued = RiskDesk::must(desk->notices().issue(notice));
    SweepCell cell;
    cell.name = QStringLiteral("门诊一格");
    cell.responsible = QStringLiteral("孙护士长");
    cell.since = QDate(2026, 8, 24);
    RiskDesk::must(desk->sweeps().saveCell(cell));
    const Today today = todayOf(*desk.desk, riskTodaySources());
    CHECK(risksWaiting(*desk.desk) == 6); // a risk, a notice, three weeks and the return of August
    CHECK(risksWaiting(*desk.desk) == today.overdue() + today.count(TodayPart::SweepsMissing));

    NoticeReply reply;
    reply.repliedOn = QDate(2026, 9, 15);
    reply.repliedBy = QStringLiteral("李工");
    reply.progress = QStringLiteral("正在整改。");
    RiskDesk::must(desk->notices().reply(issued, reply));
    CHECK(risksWaiting(*desk.desk) == 5);
}

TEST_CASE("words narrow risks and notices, and an unknown one is no filter", "[risk]")
{
    const QDate today(2026, 9, 15);
    const auto risks = namedRiskFilter(QStringLiteral("open level:major cell:4x5 found:2026Q3"), today);
    REQUIRE(risks);
    CHECK(risks->levels == QList<RiskLevel>{RiskLevel::Major});
    CHECK(risks->cell == RiskCell{4, 5, false});
    CHECK(risks->found == Quarter{2026, 3}.period());
    CHECK_FALSE(namedRiskFilter(QStringLiteral("cell:6x1"), today));
    CHECK_FALSE(namedRiskFilter(QStringLiteral("level:huge"), today));
    CHECK_FALSE(namedRiskFilter(QStringLiteral("nonsense"), today));
    const auto notices = namedNoticeFilter(QStringLiteral("overdue step:second"), today);
    REQUIRE(notices);
    CHECK(notices->arrearsOn == today);
    CHECK_FALSE(namedNoticeFilter(QStringLiteral("step:third"), today));
}
