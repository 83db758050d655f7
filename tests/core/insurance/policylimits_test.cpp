#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("percentages are read, written and taken to the fen", "[insurance]")
{
    CHECK(Percent::fromText(QStringLiteral("12.5%")) == Percent{1250});
    CHECK(Percent::fromText(QStringLiteral("１０％")) == Percent::of(10));
    CHECK(Percent::fromText(QStringLiteral("0.05")) == Percent{5});
    CHECK_FALSE(Percent::fromText(QStringLiteral("101")));
    CHECK_FALSE(Percent::fromText(QStringLiteral("-1")));
    CHECK(Percent{1250}.text() == QStringLiteral("12.5%"));
    CHECK(Percent::of(10).text() == QStringLiteral("10%"));
    CHECK(Percent{1}.of(Money{5000}) == Money{1});
    CHECK(Percent::of(100).of(Money{123456789}) == Money{123456789});
}

TEST_CASE("the deductible is the higher of amount and percentage, never more than the loss", "[insurance]")
{
    Policy policy;
    policy.deductible = Money::ofYuan(5000);
    policy.deductiblePercent = Percent::of(10);
    CHECK(deductibleOf(policy, Money::ofYuan(10'000)) == Money::ofYuan(5000));
    CHECK(deductibleOf(policy, Money::ofYuan(80'000)) == Money::ofYuan(8000));
    CHECK(deductibleOf(policy, Money::ofYuan(3000)) == Money::ofYuan(3000));
    CHECK(deductibleOf(Policy(), Money::ofYuan(3000)) == Money());
}

TEST_CASE("mental damage is limited by an amount or by a share of another limit", "[insurance]")
{
    Policy policy;
    policy.perPerson = Money::ofYuan(500'000);
    policy.mentalDamagePercent = Percent::of(30);
    CHECK(mentalDamageLimit(policy) == Money::ofYuan(150'000));
    policy.mentalDamageOf = LimitBasis::Aggregate;
    CHECK_FALSE(mentalDamageLimit(policy));
    policy.mentalDamagePercent = {};
    policy.mentalDamage = Money::ofYuan(50'000);
    CHECK(mentalDamageLimit(policy) == Money::ofYuan(50'000));
}

TEST_CASE("settled claims take of the limits, refused, withdrawn and voided ones do not", "[insurance]")
{
    Policy policy = somePolicy(QStringLiteral("P"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    policy.id = {1};
    const auto claim = [](qint64 id, qint64 dispute, qint64 yuan) {
        Claim made;
        made.id = {id};
        made.dispute = {dispute};
        made.policy = {1};
        made.institution = {1};
        made.agreedOn = QDate(2026, 5, 1);
        made.insurerShare = Money::ofYuan(yuan);
        return made;
    };
    Claim refused = claim(3, 30, 700'000);
    refused.agreedOn = {};
    refused.refusedOn = QDate(2026, 5, 2);
    Claim voided = claim(4, 40, 700'000);
    voided.voided = true;
    Claim prepaid = claim(5, 50, 0);
    prepaid.agreedOn = {};
    prepaid.insurerShare = {};
    prepaid.prepayments = {{0, QDate(2026, 5, 1), Money::ofYuan(20'000), QDate(2026, 5, 3), {}},
                           {0, QDate(2026, 6, 1), Money::ofYuan(10'000), {}, {}}};
    Claim sameEvent = claim(6, 60, 90'000);
    sameEvent.event = QStringLiteral("透析室感染");
    const QList<Claim> claims{
        claim(1, 10, 400'000), claim(2, 20, 300'000), refused, voided, prepaid, sameEvent};

    Claim next = claim(0, 10, 0);
    next.event = QStringLiteral("透析室感染");
    const PolicyLimits limits = limitsFor(policy, claims, next);
    CHECK(limits.perPerson.used == Money::ofYuan(400'000));
    CHECK(limits.perPerson.left() == Money::ofYuan(100'000));
    CHECK(limits.perEvent.used == Money::ofYuan(490'000));
    CHECK(limits.aggregate.used == Money::ofYuan(810'000));
    CHECK(limits.aggregate.left() == Money::ofYuan(1'190'000));
    CHECK(aggregateUse(policy, claims).used == Money::ofYuan(810'000));
    CHECK(limitsFor(policy, claims, claims.first()).aggregate.used == Money::ofYuan(410'000));

    policy.aggregateEach = true;
    next.institution = {2};
    CHECK(limitsFor(policy, claims, next).aggregate.used == Money());
}

TEST_CASE("an agreed amount divides by deductible and what the limits leave", "[insurance]")
{
    Policy policy = somePolicy(QStringLiteral("P"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    policy.deductiblePercent = Percent::of(5);
    PolicyLimits limits{{policy.perPerson, {}}, {policy.perEvent, {}}, {policy.aggregate, {}}, {}};
    CHECK(sharesOf(policy, Money::ofYuan(100'000), limits) ==
          ClaimShares{Money::ofYuan(95'000), {}, Money::ofYuan(5000)});
    limits.aggregate.used = Money::ofYuan(1'960'000);
    CHECK(sharesOf(policy, Money::ofYuan(100'000), limits) ==
          ClaimShares{Money::ofYuan(40'000), Money::ofYuan(55'000), Money::ofYuan(5000)});
}
