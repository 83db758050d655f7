#include "core/safety/assessmentrules.h"
#include "tests/core/safety/safetydesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("the shipped sheet has five groups of 100 points and survives JSON", "[safety]")
{
    const AssessmentTemplate sheet = AssessmentTemplate::fromJson({});
    CHECK(sheet.groups().size() == 5);
    CHECK(sheet.points() == 100);
    CHECK(checkTemplate(sheet).isEmpty());
    CHECK(AssessmentTemplate::fromJson(sheet.json()) == sheet);
    AssessmentTemplate wrong = sheet;
    wrong.items[1].points = 0;
    wrong.items[2].group.clear();
    CHECK(checkTemplate(wrong).size() == 2);
    CHECK(checkTemplate(wrong).first().field == QStringLiteral("items.1.points"));
}

TEST_CASE("a begun sheet keeps its lines when the template changes", "[safety]")
{
    SafetyDesk desk;
    const AssessmentId id = desk.begun();
    AssessmentTemplate sheet = desk.safety().assessmentTemplate();
    const qsizetype lines = sheet.items.size();
    sheet.items.remove(2, 3);
    SafetyDesk::must(desk.safety().saveAssessmentTemplate(sheet));
    desk.reopen();
    const std::optional<Assessment> kept = desk.safety().find(id);
    REQUIRE(kept);
    CHECK(kept->number == QStringLiteral("考核 2026-0001"));
    CHECK(kept->lines.size() == lines);
    CHECK(desk.safety().find(desk.begun())->lines.size() == lines - 3);
}

TEST_CASE("points above the maximum are refused beside their field", "[safety]")
{
    SafetyDesk desk;
    Assessment assessment = *desk.safety().find(desk.begun());
    assessment.lines[0].selfScore = assessment.lines[0].item.points + 0.5;
    assessment.lines[1].checkedScore = -1;
    assessment.lines[2].selfScore = 1.234;
    const auto refused = desk.safety().amend(assessment);
    CHECK(SafetyDesk::refusal(refused, "lines.0.self_score").contains(QStringLiteral("At most 6 points")));
    CHECK_FALSE(SafetyDesk::refusal(refused, "lines.1.checked_score").isEmpty());
    CHECK_FALSE(SafetyDesk::refusal(refused, "lines.2.self_score").isEmpty());
    assessment.lines[0].selfScore = assessment.lines[0].item.points;
    assessment.lines[1].checkedScore = 0;
    assessment.lines[2].selfScore = 1.25;
    SafetyDesk::must(desk.safety().amend(assessment));
}

TEST_CASE("totals by group follow the checked score where there is one", "[safety]")
{
    SafetyDesk desk;
    const AssessmentId id = desk.begun();
    Assessment assessment = *desk.safety().find(id);
    for (AssessmentLine &line : assessment.lines)
        line.selfScore = line.item.points;
    assessment.lines[0].checkedScore = 4.5; // of 6
    assessment.lines[0].reason = QStringLiteral("抽查一科室未落实三级查房");
    assessment.lines.last().selfScore.reset();
    SafetyDesk::must(desk.safety().amend(assessment));
    const QList<AssessmentTotal> totals = totalsOf(*desk.safety().find(id));
    REQUIRE(totals.size() == 6);
    CHECK(totals[0].group == QStringLiteral("医疗质量"));
    CHECK(totals[0].points == 20);
    CHECK(totals[0].self == 20);
    CHECK(totals[0].score == 18.5);
    CHECK(totals[0].deduction == 1.5);
    CHECK(totals.last().points == 100);
    CHECK(totals.last().unscored == 1);
    CHECK(totals.last().score == 100 - 1.5 - assessment.lines.last().item.points);
    const AssessmentRow row = desk.safety().assessmentRows(desk.safety().assessmentIds()).front();
    CHECK(row.score == totals.last().score);
    CHECK(row.unscored == 1);
}

TEST_CASE("a deduction becomes a risk in one step: a line without one does not", "[safety]")
{
    SafetyDesk desk;
    const AssessmentId id = desk.begun();
    Assessment assessment = *desk.safety().find(id);
    assessment.selfOn = QDate(2026, 9, 10);
    assessment.selfBy = QStringLiteral("周敏");
    assessment.lines[0].selfScore = 5;
    assessment.lines[0].reason = QStringLiteral("缺一项制度");
    assessment.lines[1].selfScore = assessment.lines[1].item.points;
    SafetyDesk::must(desk.safety().amend(assessment));
    assessment = *desk.safety().find(id);
    Risk risk = riskProposal(assessment, assessment.lines[0]);
    CHECK(risk.source == RiskSource::Assessment);
    CHECK(risk.description == QStringLiteral("核心制度落实：缺一项制度"));
    risk.place = QStringLiteral("医务科");
    CHECK_FALSE(desk.safety().raiseRisk(id, assessment.lines[1].id, risk));
    const RiskId made = SafetyDesk::must(desk.safety().raiseRisk(id, assessment.lines[0].id, risk));
    CHECK(desk.safety().find(id)->lines[0].risk == made);
    CHECK(desk.safety().originOf(made)->assessment == id);
    CHECK_FALSE(desk.safety().originOf(desk.reported()));
    assessment.lines[0].selfScore = 4;
    SafetyDesk::must(desk.safety().amend(assessment));
    CHECK(desk.safety().find(id)->lines[0].risk == made);
}
