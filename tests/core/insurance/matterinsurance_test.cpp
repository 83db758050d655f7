#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a matter's verdict goes by its own days and says what was assumed", "[insurance]")
{
    InsuranceDesk desk;
    desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 9, 10), QDate(2025, 3, 1));
    CHECK(desk.insurance().proposedFirstClaimOf(matter) == QDate(2026, 9, 10));
    CoverageVerdict verdict = desk.insurance().verdict(matter);
    CHECK(verdict.coverage == Coverage::In);
    CHECK(verdict.has(CoverageGround::FirstClaimAssumed));
    MatterInsurance insurance = desk.insurance().insuranceOf(matter);
    insurance.firstClaimOn = QDate(2025, 12, 31);
    REQUIRE(desk.insurance().save(insurance, QStringLiteral("患方上年已书面索赔")));
    verdict = desk.insurance().verdict(matter);
    CHECK(verdict.coverage == Coverage::Out);
    CHECK_FALSE(verdict.has(CoverageGround::FirstClaimAssumed));
    const HistoryEntry last = desk->disputes().history(matter).last();
    CHECK(last.field == QStringLiteral("insurance.first_claim_on"));
    CHECK(last.after == QStringLiteral("2025-12-31"));
    insurance.firstClaimOn = QDate(2025, 2, 28);
    CHECK(fieldsOf(desk.insurance().save(insurance).failure().problems, false) ==
          QStringList{QStringLiteral("first_claim_on")});
}

TEST_CASE("the first claim is proposed from the matter, or from the one it takes up", "[insurance]")
{
    InsuranceDesk desk;
    Dispute complaint = someDispute(QDateTime(QDate(2026, 9, 1), QTime(10, 0)));
    CHECK_FALSE(proposedFirstClaim(complaint).isValid());
    complaint.demands = {codeText(Demand::Compensation)};
    CHECK(proposedFirstClaim(complaint) == QDate(2026, 9, 1));
    complaint.kind = MatterKind::Dispute;
    complaint.disputeSince = QDate(2026, 9, 9);
    CHECK(proposedFirstClaim(complaint) == QDate(2026, 9, 9));

    const DisputeId first = desk.disputed(QDate(2026, 5, 6), QDate(2026, 4, 1));
    REQUIRE(desk->disputes().answer(first, QStringLiteral("已答复。"), desk.clock.now()));
    REQUIRE(desk->disputes().close(first, Ending::Answered, QDate(2026, 9, 15)));
    const auto again = desk->disputes().reopen(first, desk.clock.now());
    REQUIRE(again);
    CHECK(desk.insurance().proposedFirstClaimOf(*again) == QDate(2026, 5, 6));
}

TEST_CASE("accident insurance of a matter is kept, its result only where there was a policy", "[insurance]")
{
    InsuranceDesk desk;
    const DisputeId matter = desk.disputed(QDate(2026, 9, 10), QDate(2026, 9, 1));
    MatterInsurance insurance = desk.insurance().insuranceOf(matter);
    CHECK(insurance.accident == AccidentCover::Unknown);
    insurance.accidentResult = AccidentResult::Paid;
    CHECK_FALSE(desk.insurance().save(insurance));
    insurance.accident = AccidentCover::Insured;
    insurance.accidentProduct = QStringLiteral("手术意外险");
    insurance.accidentInsurer = QStringLiteral("安和人寿");
    insurance.accidentPaid = Money::ofYuan(20'000);
    REQUIRE(desk.insurance().save(insurance));
    CHECK(desk.insurance().insuranceOf(matter) == insurance);
}
