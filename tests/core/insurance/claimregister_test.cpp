#include "core/insurance/claimclocks.h"
#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a claim's state follows from the days of its steps", "[insurance]")
{
    Claim claim;
    CHECK(stateOf(claim) == ClaimState::NotReported);
    const QDate on(2026, 5, 1);
    using State = ClaimState;
    for (const State step : {State::Reported, State::Opened, State::MoreAsked}) {
        CHECK(nextSteps(claim).contains(step));
        claim = stepped(claim, step, on);
        CHECK(stateOf(claim) == step);
    }
    claim.submittedOn = on;
    CHECK_FALSE(completeOn(claim).isValid());
    claim.moreGivenOn = on.addDays(2);
    CHECK(completeOn(claim) == on.addDays(2));
    CHECK(stateOf(claim) == State::Opened);
    for (const State step : {State::Assessed, State::Agreed, State::Paid, State::Closed}) {
        CHECK(nextSteps(claim).contains(step));
        claim = stepped(claim, step, on.addDays(12));
        CHECK(stateOf(claim) == step);
    }
    CHECK(daysToHandIn(claim) == 2);
    CHECK(daysToBePaid(claim) == 10);

    Claim refused = stepped(stepped(Claim(), State::Reported, on), State::Refused, on.addDays(5));
    CHECK(stateOf(refused) == State::Refused);
    CHECK(endOf(refused) == on.addDays(5));
    refused.courtOn = on.addDays(20);
    CHECK_FALSE(endOf(refused).isValid());
    refused = stepped(refused, State::Agreed, on.addDays(90));
    CHECK(stateOf(refused) == State::Agreed);
}

TEST_CASE("a claim's shares add up, its steps stand in order, its reasons are written", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 3, 2), QDate(2026, 2, 1));
    const Claim good = desk.agreed(matter, policy, Money::ofYuan(60'000), QDate(2026, 6, 1));
    const auto refused = [&](auto edit) {
        Claim claim = good;
        edit(claim);
        return fieldsOf(desk.insurance().problemsOf(claim), false).join(QLatin1Char(' '));
    };
    const auto text = [](const char *field) { return QString::fromLatin1(field); };
    CHECK(refused([](Claim &) {}).isEmpty());
    CHECK(refused([](Claim &c) { c.insurerShare = Money::ofYuan(50'000); }) == text("insurer_share"));
    CHECK(refused([](Claim &c) {
              c.insurerShare = Money::ofYuan(50'000);
              c.hospitalShare = Money::ofYuan(7000);
              c.deductibleShare = Money::ofYuan(3000);
          }).isEmpty());
    CHECK(refused([](Claim &c) { c.hospitalShare = Money{-1}; }).contains(text("hospital_share")));
    CHECK(refused([](Claim &c) { c.agreed = {}; }) == text("agreed"));
    CHECK(refused([](Claim &c) { c.agreedOn = {}; }) == text("agreed_on"));
    CHECK(refused([](Claim &c) { c.agreedOn = QDate(2026, 10, 1); }) == text("agreed_on"));
    CHECK(refused([](Claim &c) { c.assessedOn = QDate(2026, 6, 2); }) == text("agreed_on"));
    CHECK(refused([](Claim &c) { c.reportedAt = {}; }) == text("reported_at"));
    CHECK(refused([](Claim &c) { c.policy = {}; }) == text("policy"));
    CHECK(refused([](Claim &c) { c.refusedOn = QDate(2026, 5, 20); }) == text("refusal"));
    CHECK(refused([](Claim &c) { c.courtOn = QDate(2026, 5, 20); }) == text("court"));
    CHECK(refused([](Claim &c) { c.moreAskedOn = QDate(2026, 5, 20); }) == text("more_asked"));
    CHECK(refused([](Claim &c) {
              c.prepayments = {{0, QDate(2026, 5, 5), Money::ofYuan(70'000), QDate(2026, 5, 8), {}}};
          }) == text("prepayments"));
    CHECK(refused([](Claim &c) {
              c.prepayments = {{0, QDate(2026, 5, 5), Money::ofYuan(20'000), QDate(2026, 5, 4), {}}};
          }) == text("prepayments"));
}

TEST_CASE("a claim is numbered, told to the matter and kept with its history", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 3, 2), QDate(2026, 2, 1));
    Claim claim = desk.insurance().proposedClaim(matter);
    CHECK(claim.policy == policy);
    CHECK(claim.institution == desk.hospital);
    CHECK(claim.claimed == Money::ofYuan(300'000));
    CHECK(claim.papers.size() == usualClaimPapers().size());
    const ClaimId id = desk.claimed(claim);
    claim = desk.at(id);
    CHECK(claim.number == QStringLiteral("理赔 2026-0001"));
    claim.reportedAt = QDateTime(QDate(2026, 3, 3), QTime(9, 30));
    claim.papers.first().handedOn = QDate(2026, 3, 3);
    claim.prepayments = {
        {0, QDate(2026, 4, 1), Money::ofYuan(10'000), QDate(2026, 4, 20), QStringLiteral("抢救费")}};
    REQUIRE(desk.insurance().amend(claim));
    const Claim kept = desk.at(id);
    CHECK(kept.prepayments.size() == 1);
    CHECK(prepaid(kept) == Money::ofYuan(10'000));
    CHECK(kept.papers.first().handedOn == QDate(2026, 3, 3));
    QStringList fields;
    for (const HistoryEntry &entry : desk.insurance().history(id))
        fields << entry.field;
    CHECK(fields == QStringList{QString(), QStringLiteral("reported_at"), QStringLiteral("prepayments"),
                                QStringLiteral("papers")});
    CHECK(desk->disputes().timeline(matter).last().content.startsWith(QStringLiteral("理赔 2026-0001")));
    CHECK_FALSE(desk.insurance().voidNumber(id, {}));
    REQUIRE(desk.insurance().voidNumber(id, QStringLiteral("重复登记")));
    CHECK(desk.insurance().count(ClaimFilter()) == 0);
    ClaimFilter voided;
    voided.states = {ClaimState::Voided};
    CHECK(desk.insurance().count(voided) == 1);
    CHECK_FALSE(desk.insurance().amend(kept));
}

TEST_CASE("a claim that passes the aggregate limit is warned of before it is saved", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    for (int i = 0; i < 4; ++i)
        desk.claimed(desk.agreed(desk.disputed(QDate(2026, 3, 2 + i), QDate(2026, 2, 1)), policy,
                                 Money::ofYuan(450'000), QDate(2026, 6, 1)));
    CHECK(desk.insurance().aggregateUsed(policy).left() == Money::ofYuan(200'000));
    const DisputeId matter = desk.disputed(QDate(2026, 4, 2), QDate(2026, 2, 1));
    Claim claim = desk.agreed(matter, policy, Money::ofYuan(200'000), QDate(2026, 7, 1));
    CHECK(fieldsOf(desk.insurance().problemsOf(claim), true).isEmpty());
    claim.agreed = Money::ofYuan(200'001);
    claim.insurerShare = claim.agreed;
    const FieldProblems problems = desk.insurance().problemsOf(claim);
    REQUIRE(fieldsOf(problems, true) == QStringList{QStringLiteral("insurer_share")});
    CHECK(problems.last().message.contains(QStringLiteral("2,000,000.00")));
    CHECK(fieldsOf(problems, false).isEmpty());
    CHECK(desk.insurance().proposedShares(claim)->insurer == Money::ofYuan(200'000));
    const qint64 before = desk.insurance().count(ClaimFilter());
    desk.claimed(claim);
    CHECK(desk.insurance().count(ClaimFilter()) == before + 1);
    claim = desk.agreed(matter, policy, Money::ofYuan(500'001), QDate(2026, 7, 1));
    CHECK(desk.insurance().problemsOf(claim).size() == 2); // per person, and the aggregate
}

TEST_CASE("the insurer does not pay the hospital before the patient is paid", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 3, 2), QDate(2026, 2, 1));
    const ClaimId id = desk.claimed(desk.agreed(matter, policy, Money::ofYuan(60'000), QDate(2026, 6, 1)));
    Claim claim = desk.at(id);
    claim.paidOn = QDate(2026, 6, 9);
    CHECK(fieldsOf(desk.insurance().problemsOf(claim), false) == QStringList{QStringLiteral("paid_on")});
    CHECK_FALSE(desk.insurance().amend(claim));
    Claim direct = claim;
    direct.paidTo = PaidTo::Patient;
    CHECK_FALSE(isRefused(desk.insurance().problemsOf(direct)));

    Referral referral = desk->mediation().proposed(matter, Route::Negotiation);
    referral.place = QStringLiteral("协商室");
    referral.draftedOn = QDate(2026, 5, 4);
    const ReferralId route = *desk->mediation().draft(referral);
    REQUIRE(desk->mediation().apply(route, {QDate(2026, 5, 4)}));
    REQUIRE(desk->mediation().accept(route, Acceptance{QDate(2026, 5, 4)}));
    Conclusion conclusion;
    conclusion.on = QDate(2026, 5, 29);
    conclusion.outcome = Outcome::Agreement;
    conclusion.agreement = Agreement();
    conclusion.agreement->signedOn = QDate(2026, 5, 29);
    conclusion.agreement->facts = QStringLiteral("术后感染");
    conclusion.agreement->content = QStringLiteral("一次性补偿");
    conclusion.agreement->items = {{CompensationKind::MedicalFees, Money::ofYuan(60'000), {}}};
    conclusion.agreement->total = Money::ofYuan(60'000);
    conclusion.agreement->manner = QStringLiteral("转账");
    conclusion.agreement->dueOn = QDate(2026, 6, 30);
    const auto concluded = desk->mediation().conclude(route, conclusion);
    INFO(concluded.error().toStdString());
    REQUIRE(concluded);
    const qint64 payment = desk->mediation().payments(route).first().id;
    REQUIRE(desk->mediation().recordPayment(
        payment, {Payer::Hospital, Money::ofYuan(60'000), QDate(2026, 6, 10), QStringLiteral("收条1")}));
    CHECK_FALSE(desk.insurance().amend(claim)); // the day before the patient was paid
    claim.paidOn = QDate(2026, 6, 10);
    const auto paid = desk.insurance().amend(claim);
    INFO(paid.error().toStdString());
    CHECK(paid);
}

TEST_CASE("a claim's clocks run by the policy and the Insurance Law", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId policy = desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 9, 14), QDate(2026, 9, 1));
    const auto report = desk.insurance().reportClockOf(matter);
    REQUIRE(report);
    CHECK(report->due.moment == QDateTime(QDate(2026, 9, 16), QTime(10, 0)));
    QList<OpenClaimClock> open = desk.insurance().openClocks();
    REQUIRE(open.size() == 1);
    CHECK(open.first().dispute == matter);
    CHECK_FALSE(open.first().claim);

    Claim claim = desk.insurance().proposedClaim(matter);
    const ClaimId id = desk.claimed(claim);
    open = desk.insurance().openClocks();
    REQUIRE(open.size() == 1);
    CHECK(open.first().claim == id);
    claim = desk.at(id);
    claim.reportedAt = QDateTime(QDate(2026, 9, 15), QTime(8, 0));
    REQUIRE(desk.insurance().amend(claim));
    CHECK(desk.insurance().openClocks().isEmpty());
    CHECK_FALSE(desk.insurance().reportClockOf(matter));

    claim = desk.at(id);
    claim.submittedOn = QDate(2026, 9, 15);
    REQUIRE(desk.insurance().amend(claim));
    QStringList rules;
    for (const MatterClock &clock : desk.insurance().clocksOf(desk.at(id)))
        rules << clock.rule;
    CHECK(rules == QStringList{QStringLiteral("insurer.report"), QStringLiteral("insurer.assess"),
                               QStringLiteral("insurer.prepay")});
    ClaimFilter due;
    due.dueOnOrBefore = QDate(2026, 10, 15);
    CHECK(desk.insurance().count(due) == 1);
    due.dueOnOrBefore = QDate(2026, 10, 14);
    CHECK(desk.insurance().count(due) == 0);
    MatterInsurance insurance = desk.insurance().insuranceOf(matter);
    insurance.noReport = QStringLiteral("患方放弃索赔");
    REQUIRE(desk.insurance().save(insurance));
    CHECK(policy);
}

TEST_CASE("the report to the insurer is judged by the hour", "[insurance]")
{
    InsuranceDesk desk;
    desk.insured(QStringLiteral("P1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = desk.disputed(QDate(2026, 9, 14), QDate(2026, 9, 1)); // until the 16th, 10:00
    desk.clock.set(QDateTime(QDate(2026, 9, 17), QTime(9, 0)));
    const ClaimId id = desk.claimed(desk.insurance().proposedClaim(matter));
    const auto late = [&desk, id](const QTime &time) {
        Claim claim = desk.at(id);
        claim.reportedAt = QDateTime(QDate(2026, 9, 16), time);
        REQUIRE(desk.insurance().amend(claim));
        const MatterClock report = desk.insurance().clocksOf(desk.at(id)).first();
        CHECK(report.rule == QStringLiteral("insurer.report"));
        return claimStanding(report, desk.clock.now()).late;
    };
    CHECK_FALSE(late(QTime(10, 0)));
    CHECK(late(QTime(20, 0)));
}
