#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

struct StabilityDesk : RiskDesk
{
    using RiskDesk::RiskDesk;

    StabilityRegister &assessments() { return desk->assessments(); }

    StabilityAssessment decision()
    {
        StabilityAssessment decision = assessments().proposed();
        decision.matter = QStringLiteral("门诊楼改造及诊区临时搬迁");
        decision.owner = QStringLiteral("基建科");
        decision.enteredOn = QDate(2026, 9, 1);
        decision.plannedOn = QDate(2026, 9, 14);
        return decision;
    }

    static void assess(StabilityAssessment &decision)
    {
        decision.assessedOn = QDate(2026, 9, 10);
        decision.assessors = QStringLiteral("院长办公室、保卫科");
        for (StabilityCriterion &criterion : decision.criteria) {
            criterion.score = 22;
            criterion.grounds = QStringLiteral("手续齐全。");
        }
        decision.opinions = {
            {OpinionWay::Forum, QDate(2026, 9, 5), 30, QStringLiteral("患者担心停车不便。")}};
        decision.level = StabilityLevel::Low;
        decision.conclusion = StabilityConclusion::Implement;
        decision.measures = QStringLiteral("分期施工，增设引导。");
    }
};

} // namespace

TEST_CASE("a decision without an assessment is visible until it is assessed", "[risk]")
{
    StabilityDesk desk;
    const StabilityAssessmentId id = RiskDesk::must(desk.assessments().enter(desk.decision()));
    StabilityFilter late;
    late.unassessedBy = QDate(2026, 9, 15);
    CHECK(desk.assessments().count(late) == 1);
    StabilityAssessment decision = *desk.assessments().find(id);
    CHECK(decision.number == QStringLiteral("评估 2026-0001"));
    CHECK(decision.criteria.size() == 4);
    StabilityDesk::assess(decision);
    RiskDesk::must(desk.assessments().amend(decision));
    CHECK(desk.assessments().count(late) == 0);
    CHECK(desk.assessments().find(id)->score() == 88);
    CHECK(desk.assessments().find(id)->opinions == decision.opinions);
    CHECK(desk.assessments().history(id).size() > 3);
}

TEST_CASE("an assessment needs scores within the points, grounds, opinions, level and conclusion", "[risk]")
{
    StabilityDesk desk;
    StabilityAssessment decision = desk.decision();
    decision.assessedOn = QDate(2026, 9, 10);
    const auto bare = desk.assessments().enter(decision);
    for (const char *field : {"assessors", "criteria", "opinions", "level", "conclusion"})
        CHECK_FALSE(RiskDesk::refusal(bare, field).isEmpty());
    StabilityDesk::assess(decision);
    decision.criteria.first().score = 26;
    CHECK(RiskDesk::refusal(desk.assessments().enter(decision), "criteria").contains(QStringLiteral("25")));
    decision.criteria.first().score = 20;
    decision.criteria.first().grounds.clear();
    CHECK_FALSE(RiskDesk::refusal(desk.assessments().enter(decision), "criteria").isEmpty());
}

TEST_CASE("a decision of high risk is not implemented, and measures go with one that is", "[risk]")
{
    StabilityDesk desk;
    StabilityAssessment decision = desk.decision();
    StabilityDesk::assess(decision);
    decision.level = StabilityLevel::High;
    CHECK_FALSE(RiskDesk::refusal(desk.assessments().enter(decision), "conclusion").isEmpty());
    decision.level = StabilityLevel::Medium;
    decision.measures.clear();
    CHECK_FALSE(RiskDesk::refusal(desk.assessments().enter(decision), "measures").isEmpty());
    decision.conclusion = StabilityConclusion::Postpone;
    RiskDesk::must(desk.assessments().enter(decision));
}

TEST_CASE("follow-ups come after the assessment: the scores suggest a level", "[risk]")
{
    StabilityDesk desk;
    StabilityAssessment decision = desk.decision();
    StabilityDesk::assess(decision);
    decision.followUps = {{QDate(2026, 9, 9), QStringLiteral("王小安"), QStringLiteral("平稳")}};
    CHECK_FALSE(RiskDesk::refusal(desk.assessments().enter(decision), "follow_ups").isEmpty());
    decision.followUps.first().on = QDate(2026, 9, 12);
    const StabilityAssessmentId id = RiskDesk::must(desk.assessments().enter(decision));
    CHECK(desk.assessments().find(id)->followUps == decision.followUps);
    const StabilityScheme scheme = desk.assessments().scheme();
    CHECK(scheme.proposedLevel(decision.criteria) == StabilityLevel::Low);
    decision.criteria.first().score = 0;
    CHECK(scheme.proposedLevel(decision.criteria) == StabilityLevel::Medium);
    decision.criteria.first().score.reset();
    CHECK(scheme.proposedLevel(decision.criteria) == StabilityLevel::None);
    CHECK(StabilityScheme::fromJson(scheme.json()) == scheme);
    StabilityScheme wrong = scheme;
    wrong.criteria.append(wrong.criteria.first());
    wrong.mediumFrom = wrong.lowFrom;
    const auto refused = desk.assessments().saveScheme(wrong);
    for (const char *field : {"criteria", "medium_from"})
        CHECK_FALSE(RiskDesk::refusal(refused, field).isEmpty());
}
