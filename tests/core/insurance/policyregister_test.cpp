#include "tests/core/insurance/insurancedesk.h"

using namespace anhe;
using namespace anhe::tests;

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

TEST_CASE("a policy with claims or a renewal stays: another one can be taken out", "[insurance]")
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
