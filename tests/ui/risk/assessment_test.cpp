#include "tests/ui/risk/riskwindow.h"
#include "ui/common/choice.h"
#include "ui/common/textedit.h"
#include "ui/forms/riskformwindow.h"
#include "ui/risk/assessmentrows.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

StabilityAssessmentId entered(RiskWindow &window, QDate plannedOn = QDate(2026, 9, 20))
{
    StabilityAssessment decision = window.desk->assessments().proposed();
    decision.matter = zh("门诊楼搬迁及分时段停诊");
    decision.owner = zh("医务部");
    decision.enteredOn = QDate(2026, 9, 10);
    decision.plannedOn = plannedOn;
    return RiskDesk::must(window.desk->assessments().enter(decision));
}

StabilityAssessment decisionOf(RiskWindow &window, StabilityAssessmentId id)
{
    const std::optional<StabilityAssessment> found = window.desk->assessments().find(id);
    REQUIRE(found);
    return *found;
}

void score(RiskWindow &window, int each)
{
    QList<StabilityCriterion> criteria = window.field<CriterionRows>("criteria")->criteria();
    REQUIRE(criteria.size() == 4);
    for (StabilityCriterion &criterion : criteria) {
        criterion.score = each;
        criterion.grounds = zh("已核对相关文件。");
    }
    window.field<CriterionRows>("criteria")->setCriteria(criteria);
}

} // namespace

TEST_CASE("a major decision is entered by keyboard and waits for its assessment")
{
    RiskWindow window;
    window.open();
    window.page->goTo(RiskPage::Part::Assessments);
    window.page->createNew();
    window.fill("matter", "食堂外包招标");
    window.fill("owner", "总务科");
    window.fill("planned_on", "2026-09-18");
    REQUIRE(window.page->save());
    REQUIRE(window.rows(RiskPage::Part::Assessments) == 1);
    QAbstractItemModelTester(window.list(RiskPage::Part::Assessments).rows());
    CHECK(window.cell(RiskPage::Part::Assessments, 0, 1) == zh("食堂外包招标"));
    CHECK(window.cell(RiskPage::Part::Assessments, 0, 4) == QStringLiteral("not assessed"));
    window.page->open({QStringLiteral("assessment"), 0, QStringLiteral("unassessed")});
    CHECK(window.rows(RiskPage::Part::Assessments) == 1);
    CHECK(window.words().contains(QStringLiteral("Not assessed yet.")));
}

TEST_CASE("an assessment needs scores with grounds, opinions and a conclusion that fits its level")
{
    RiskWindow window;
    const StabilityAssessmentId id = entered(window);
    window.open();
    window.page->open({QStringLiteral("assessment"), id.value});
    window.detail().startStep(QStringLiteral("assess"));
    window.fill("assessors", "稳评小组");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("criteria").hasProblem());
    CHECK(window.row("opinions").hasProblem());
    score(window, 10);
    CHECK(window.words().contains(QStringLiteral("The scores propose: High stability risk")));
    StabilityOpinion opinion;
    opinion.on = QDate(2026, 9, 12);
    opinion.persons = 36;
    opinion.content = zh("建议保留急诊通道。");
    window.field<OpinionRows>("opinions")->setOpinions({opinion});
    window.field<ChoiceBox>("level")->setCurrentCode(codeText(StabilityLevel::High));
    window.field<ChoiceBox>("conclusion")->setCurrentCode(codeText(StabilityConclusion::Implement));
    CHECK_FALSE(window.page->save());
    CHECK(window.row("conclusion").problem().contains(QStringLiteral("postponed")));
    window.field<ChoiceBox>("conclusion")->setCurrentCode(codeText(StabilityConclusion::Postpone));
    window.saveOverRemarks();
    const StabilityAssessment kept = decisionOf(window, id);
    CHECK(kept.isAssessed());
    CHECK(kept.score() == 40);
    CHECK(kept.opinions.size() == 1);
    CHECK(kept.conclusion == StabilityConclusion::Postpone);

    window.detail().startStep(QStringLiteral("follow_up"));
    auto *rows = window.field<FollowUpRows>("follow_ups");
    QList<StabilityFollowUp> seen = rows->followUps();
    REQUIRE(seen.size() == 1);
    seen.first().content = zh("已暂缓，向职工说明。");
    rows->setFollowUps(seen);
    REQUIRE(window.page->save());
    CHECK(decisionOf(window, id).followUps.size() == 1);
    CHECK(window.words().contains(zh("已暂缓，向职工说明")));
}

TEST_CASE("the assessment opens as a paper, and what it misses leads to its step")
{
    RiskWindow window;
    const StabilityAssessmentId id = entered(window);
    window.open();
    window.page->open({QStringLiteral("assessment"), id.value});
    window.page->print();
    const QList<RiskFormWindow *> papers = window.page->findChildren<RiskFormWindow *>();
    REQUIRE(papers.size() == 1);
    REQUIRE(papers.first()->missingList()->count() > 0);
    Q_EMIT papers.first()->fillInRequested(0);
    CHECK(window.step().key() == QStringLiteral("assess"));
    delete papers.first();
}
