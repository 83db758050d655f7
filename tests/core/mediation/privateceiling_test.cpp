#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

static CeilingTable someTable()
{
    Ceiling claim;
    claim.basis = CeilingBasis::Claim;
    claim.comparison = CeilingComparison::MoreThan;
    claim.amount = Money::ofYuan(10000);
    claim.appraisalAmount = Money::ofYuan(100000);
    claim.source = zh("某省医疗纠纷预防与处理办法");
    Ceiling payOut;
    payOut.basis = CeilingBasis::PayOut;
    payOut.comparison = CeilingComparison::AtLeast;
    payOut.amount = Money::ofYuan(20000);
    return {true, {claim, payOut}};
}

TEST_CASE("no ceiling warns until the office has filled its table")
{
    MediationDesk desk;
    CHECK_FALSE(desk.mediation().ceilingWarning(Money::ofYuan(1000000), CeilingBasis::Claim));
    CHECK_FALSE(desk.mediation().ceilingWarning(Money::ofYuan(1000000), CeilingBasis::PayOut));
}

TEST_CASE("a ceiling warns by its own comparison, of the claim and of the pay-out apart")
{
    MediationDesk desk;
    REQUIRE(desk.mediation().saveCeilings(someTable()));
    desk.reopen();
    CHECK(desk.mediation().ceilings() == someTable());
    CHECK_FALSE(desk.mediation().ceilingWarning(Money::ofYuan(10000), CeilingBasis::Claim));
    const auto more = desk.mediation().ceilingWarning(Money{1000001}, CeilingBasis::Claim);
    REQUIRE(more);
    CHECK(more->warning);
    CHECK(more->message.contains(zh("某省医疗纠纷预防与处理办法")));
    CHECK_FALSE(more->message.contains(QStringLiteral("appraisal")));
    CHECK(desk.mediation()
              .ceilingWarning(Money{10000001}, CeilingBasis::Claim)
              ->message.contains(QStringLiteral("appraisal")));
    CHECK_FALSE(desk.mediation().ceilingWarning(Money{1999999}, CeilingBasis::PayOut));
    CHECK(desk.mediation().ceilingWarning(Money::ofYuan(20000), CeilingBasis::PayOut));
}

TEST_CASE("ceilings do not bind a hospital that is not public")
{
    MediationDesk desk;
    CeilingTable table = someTable();
    table.publicHospital = false;
    REQUIRE(desk.mediation().saveCeilings(table));
    CHECK_FALSE(desk.mediation().ceilingWarning(Money::ofYuan(1000000), CeilingBasis::Claim));
}

TEST_CASE("a negotiation past the ceiling is warned of and still kept, other routes are not warned of")
{
    MediationDesk desk;
    REQUIRE(desk.mediation().saveCeilings(someTable()));
    CHECK(warnedFields(desk.mediation().problemsOf(desk.referral(Route::Negotiation))) ==
          QStringList{zh("claimed")});
    CHECK(warnedFields(desk.mediation().problemsOf(desk.referral(Route::People))).isEmpty());
    const ReferralId id = desk.accepted(Route::Negotiation, QDate(2026, 3, 3));
    Agreement agreement = MediationDesk::agreement(QDate(2026, 3, 10));
    agreement.referral = id;
    CHECK(warnedFields(desk.mediation().problemsOf(agreement)) == QStringList{zh("total")});
    CHECK(desk.mediation().conclude(id, MediationDesk::agreed(QDate(2026, 3, 10))));
}

TEST_CASE("a ceiling without an amount is refused")
{
    MediationDesk desk;
    CHECK_FALSE(desk.mediation().saveCeilings({true, {Ceiling()}}));
    CeilingTable table = someTable();
    table.ceilings.first().appraisalAmount = Money::ofYuan(5000);
    CHECK_FALSE(desk.mediation().saveCeilings(table));
}
