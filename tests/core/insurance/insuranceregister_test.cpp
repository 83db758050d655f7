#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

Institution township(const QString &name)
{
    Institution institution;
    institution.name = name;
    institution.level = InstitutionLevel::Primary;
    institution.kind = InstitutionKind::TownshipCentre;
    institution.inScope = {{QDate(2024, 1, 1), {}}};
    return institution;
}

} // namespace

TEST_CASE("the ledger's hospital is one of the institutions, under its present name", "[insurance]")
{
    InsuranceDesk desk;
    const std::optional<Institution> own = desk.insurance().find(desk.hospital);
    REQUIRE(own);
    CHECK(own->own);
    CHECK(own->name == QStringLiteral("安和市第一人民医院"));
    CHECK(own->inScope.isEmpty());
    Hospital hospital = desk->office().hospital();
    hospital.name = QStringLiteral("安和市中心医院");
    REQUIRE(desk->office().saveHospital(hospital));
    CHECK(desk.insurance().nameOf(desk.hospital) == QStringLiteral("安和市中心医院"));
    desk.reopen();
    CHECK(desk.insurance().count(InstitutionFilter()) == 1);
    CHECK_FALSE(desk.insurance().remove(desk.hospital, QStringLiteral("误录")));
}

TEST_CASE("an institution is kept with its spells and history, and refused with sentences", "[insurance]")
{
    InsuranceDesk desk;
    Institution institution = township(QStringLiteral("东河镇卫生院"));
    institution.code = QStringLiteral("PDY001");
    institution.inScope = {{QDate(2020, 1, 1), QDate(2021, 12, 31)}, {QDate(2024, 1, 1), {}}};
    const auto id = desk.insurance().enter(institution);
    REQUIRE(id);
    Institution kept = *desk.insurance().find(*id);
    CHECK(kept.inScope == institution.inScope);
    CHECK(kept.isInScope(QDate(2021, 12, 31)));
    CHECK_FALSE(kept.isInScope(QDate(2022, 1, 1)));
    kept.inScope.last().last = QDate(2026, 6, 30);
    kept.level = InstitutionLevel::Secondary;
    REQUIRE(desk.insurance().amend(kept, QStringLiteral("撤并")));
    const QList<HistoryEntry> history = desk.insurance().history(*id);
    REQUIRE(history.size() == 3);
    CHECK(history[1].field == QStringLiteral("level"));
    CHECK(history[2].field == QStringLiteral("in_scope"));
    CHECK(history[2].reason == QStringLiteral("撤并"));

    CHECK(fieldsOf(desk.insurance().problemsOf(township(QStringLiteral("东河镇卫生院"))), false) ==
          QStringList{QStringLiteral("name")});
    Institution other = township(QStringLiteral("西河镇卫生院"));
    other.code = QStringLiteral("PDY001");
    other.inScope = {{QDate(2024, 5, 1), QDate(2024, 1, 1)}};
    CHECK(fieldsOf(desk.insurance().problemsOf(other), false) ==
          QStringList{QStringLiteral("in_scope"), QStringLiteral("code")});
    other.inScope = {{QDate(2024, 1, 1), {}}, {QDate(2025, 1, 1), {}}};
    CHECK(fieldsOf(desk.insurance().problemsOf(other), false).contains(QStringLiteral("in_scope")));
    CHECK(fieldsOf(desk.insurance().problemsOf(Institution()), false) == QStringList{QStringLiteral("name")});
    REQUIRE(desk.insurance().remove(*id, QStringLiteral("误录")));
    CHECK_FALSE(desk.insurance().find(*id));
}

TEST_CASE("every field of a policy is kept", "[insurance]")
{
    InsuranceDesk desk;
    const InstitutionId second = *desk.insurance().enter(township(QStringLiteral("东河镇卫生院")));
    Policy policy = somePolicy(QStringLiteral("PZ-2026-01"), QDate(2026, 1, 1), QDate(2022, 1, 1));
    policy.insurerPhone = QStringLiteral("0000-95000");
    policy.broker = QStringLiteral("安和保险经纪");
    policy.scheme = QStringLiteral("安和市医疗责任险统保");
    policy.reportingUntil = QDate(2027, 6, 30);
    policy.aggregateEach = true;
    policy.legalCosts = Money::ofYuan(50'000);
    policy.mentalDamagePercent = Percent::of(30);
    policy.mentalDamageOf = LimitBasis::PerPerson;
    policy.deductible = Money::ofYuan(2000);
    policy.deductiblePercent = Percent{550};
    policy.hoursToReport = 72;
    policy.premium = Money::ofYuan(380'000);
    policy.institutions = {second, desk.hospital, second};
    policy.riders = {QStringLiteral("医务人员法律费用附加险"), QStringLiteral("医疗场所责任附加险")};
    policy.note = QStringLiteral("市卫健委统一招标");
    const PolicyId id = desk.entered(policy);
    const Policy kept = *desk.insurance().find(id);
    policy.id = id;
    policy.uuid = kept.uuid;
    policy.institutions = {desk.hospital, second};
    policy.enteredAt = kept.enteredAt;
    policy.changedAt = kept.changedAt;
    CHECK(kept == policy);
    const qint64 ids[] = {id.value};
    const PolicyRow row = desk.insurance().policyRows(ids).front();
    CHECK(row.institutions == 2);
    CHECK(row.institution == QStringLiteral("安和市第一人民医院"));
    CHECK(desk.insurance().insurers() == QStringList{policy.insurer});
}

TEST_CASE("a policy's mistakes get their sentences", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId first = desk.insured(QStringLiteral("P1"), QDate(2025, 1, 1), QDate(2023, 1, 1));
    const Policy good = desk.insurance().proposedRenewal(first);
    CHECK(good.period == Period{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(good.retroactiveOn == QDate(2023, 1, 1));
    const auto refused = [&](auto edit) {
        Policy policy = good;
        policy.number = QStringLiteral("P2");
        edit(policy);
        return fieldsOf(desk.insurance().problemsOf(policy), false).join(QLatin1Char(' '));
    };
    const auto warned = [&](auto edit) {
        Policy policy = good;
        policy.number = QStringLiteral("P2");
        edit(policy);
        return fieldsOf(desk.insurance().problemsOf(policy), true).join(QLatin1Char(' '));
    };
    const auto text = [](const char *field) { return QString::fromLatin1(field); };
    CHECK(refused([](Policy &) {}).isEmpty());
    CHECK(warned([](Policy &) {}).isEmpty());
    CHECK(refused([](Policy &p) { p.period.last = QDate(2025, 12, 31); }) == text("period_last"));
    CHECK(refused([](Policy &p) { p.period = {}; }) == text("period_first period_last"));
    CHECK(refused([](Policy &p) { p.retroactiveOn = QDate(2026, 1, 2); }) == text("retroactive_on"));
    CHECK(refused([](Policy &p) { p.retroactiveOn = QDate(2026, 1, 1); }).isEmpty());
    CHECK(warned([](Policy &p) { p.retroactiveOn = QDate(2026, 1, 1); }) == text("retroactive_on"));
    CHECK(warned([](Policy &p) { p.retroactiveOn = {}; }) == text("retroactive_on"));
    CHECK(refused([](Policy &p) { p.reportingUntil = QDate(2026, 12, 31); }) == text("reporting_until"));
    CHECK(refused([](Policy &p) { p.perEvent = Money{-1}; }) == text("per_event"));
    CHECK(refused([](Policy &p) { p.aggregate = Money::ofYuan(-5); }).contains(text("aggregate")));
    CHECK(refused([](Policy &p) { p.premium = Money{-1}; }) == text("premium"));
    CHECK(refused([](Policy &p) { p.deductiblePercent = Percent::of(101); }) == text("deductible_percent"));
    CHECK(refused([](Policy &p) { p.hoursToReport = -1; }) == text("hours_to_report"));
    CHECK(refused([](Policy &p) {
              p.mentalDamage = Money::ofYuan(1);
              p.mentalDamagePercent = Percent::of(10);
          }) == text("mental_damage_percent"));
    CHECK(refused([](Policy &p) {
              p.perPerson = {};
              p.mentalDamagePercent = Percent::of(10);
          }) == text("mental_damage_percent"));
    CHECK(refused([](Policy &p) { p.insurer.clear(); }) == text("insurer"));
    CHECK(refused([](Policy &p) { p.number = QStringLiteral(" P1 "); }) == text("number"));
    CHECK(refused([](Policy &p) {
              p.number = QStringLiteral("P1");
              p.insurer = QStringLiteral("另一保险公司");
          }).isEmpty());
    CHECK(refused([](Policy &p) { p.cancelledOn = QDate(2025, 12, 31); }) ==
          text("cancelled_on cancel_reason"));
    CHECK(refused([](Policy &p) { p.period.first = QDate(2025, 1, 1); }) == text("renewal_of"));
    CHECK(warned([](Policy &p) { p.period.first = QDate(2026, 2, 1); }).contains(text("period_first")));
    CHECK(warned([](Policy &p) { p.institutions.clear(); }) == text("institutions"));
    CHECK(warned([](Policy &p) { p.perPerson = Money::ofYuan(1'500'000); }) == text("per_person"));
}

TEST_CASE("a policy with claims or a renewal stays; another one can be taken out", "[insurance]")
{
    InsuranceDesk desk;
    const PolicyId first = desk.insured(QStringLiteral("P1"), QDate(2025, 1, 1), QDate(2023, 1, 1));
    Policy renewal = desk.insurance().proposedRenewal(first);
    renewal.number = QStringLiteral("P2");
    const PolicyId second = desk.entered(renewal);
    CHECK_FALSE(desk.insurance().remove(first, QStringLiteral("误录")));
    CHECK_FALSE(desk.insurance().remove(second, {}));
    REQUIRE(desk.insurance().remove(second, QStringLiteral("误录")));
    REQUIRE(desk.insurance().remove(first, QStringLiteral("误录")));
    CHECK(desk.insurance().count(PolicyFilter()) == 0);
}

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

TEST_CASE("26 institutions are covered to 100 percent, with one lapsed to 25 of 26", "[insurance]")
{
    InsuranceDesk desk;
    Institution own = *desk.insurance().find(desk.hospital);
    own.level = InstitutionLevel::Tertiary;
    own.inScope = {{QDate(2020, 1, 1), {}}};
    REQUIRE(desk.insurance().amend(own));
    QList<InstitutionId> all{desk.hospital};
    for (int i = 1; i < 26; ++i) {
        Institution institution = township(QStringLiteral("机构%1").arg(i, 2, 10, QLatin1Char('0')));
        institution.level = i <= 6 ? InstitutionLevel::Secondary : InstitutionLevel::Primary;
        institution.kind = i <= 6 ? InstitutionKind::Hospital : InstitutionKind::TownshipCentre;
        all << *desk.insurance().enter(institution);
    }
    Policy pooled = somePolicy(QStringLiteral("T1"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    pooled.institutions = all.mid(0, 25);
    desk.entered(pooled);
    Policy alone = somePolicy(QStringLiteral("A1"), QDate(2025, 10, 1), QDate(2024, 1, 1));
    alone.institutions = {all.last()};
    const PolicyId lapsing = desk.entered(alone);

    CoverageRate rate = desk.insurance().coverage(QDate(2026, 9, 15));
    CHECK(rate.total == CoverageLine{26, 26, 1, 0, 0});
    REQUIRE(rate.byLevel.size() == 3);
    CHECK(rate.byLevel[0] == std::pair(InstitutionLevel::Tertiary, CoverageLine{1, 1, 0, 0, 0}));
    CHECK(rate.byLevel[1] == std::pair(InstitutionLevel::Secondary, CoverageLine{6, 6, 0, 0, 0}));
    CHECK(rate.byLevel[2] == std::pair(InstitutionLevel::Primary, CoverageLine{19, 19, 1, 0, 0}));
    CHECK(rate.total.rate() == 1.0);

    rate = desk.insurance().coverage(QDate(2026, 10, 1));
    CHECK(rate.total == CoverageLine{26, 25, 0, 1, 0});
    const std::vector<qint64> lapsed = desk.insurance().ids(
        standingOn(QDate(2026, 10, 1), {CoverStanding::Lapsed}), InstitutionOrder::Name, false);
    REQUIRE(lapsed.size() == 1);
    const InstitutionRow row = desk.insurance().institutionRows(lapsed, QDate(2026, 10, 1)).front();
    CHECK(row.name == QStringLiteral("机构25"));
    CHECK(row.standing == CoverStanding::Lapsed);
    CHECK(row.coveredTo == QDate(2026, 9, 30));
    CHECK(desk.insurance().count(insuredOn(QDate(2026, 10, 1))) == 25);
    CHECK(desk.insurance().count(inScopeOn(QDate(2026, 10, 1))) == 26);

    PolicyFilter expiring;
    expiring.ends = {QDate(2026, 9, 15), QDate(2026, 9, 15).addDays(60)};
    expiring.withoutRenewal = true;
    CHECK(desk.insurance().ids(expiring, PolicyOrder::End, false) == std::vector<qint64>{lapsing.value});
    Policy renewal = desk.insurance().proposedRenewal(lapsing);
    renewal.number = QStringLiteral("A2");
    desk.entered(renewal);
    CHECK(desk.insurance().count(expiring) == 0);
    CHECK(desk.insurance().coverage(QDate(2026, 9, 15)).total == CoverageLine{26, 26, 0, 0, 0});
    CHECK(desk.insurance().coverage(QDate(2019, 1, 1)).total == CoverageLine());
}
