#include "tests/ui/safety/safetywindow.h"

#include "core/import/sheet.h"
#include "ui/safety/activityfields.h"
#include "ui/safety/activitysummary.h"

#include <QMenu>
#include <QPlainTextEdit>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a meeting is entered by keyboard in a few fields and stands first in the log")
{
    SafetyWindow window;
    window.open();
    window.page->createNew();
    REQUIRE(window.step().key() == QStringLiteral("enter"));
    auto *kind = window.editOf<ActivityKindChoice>(window.step(), QStringLiteral("kind"));
    CHECK(QApplication::focusWidget() == kind);
    press(kind, Qt::Key_Down);
    press(kind, Qt::Key_Down);
    CHECK(kind->kind() == std::pair(ActivityKind::Meeting, ActivitySubkind::Monthly));
    pressHere(Qt::Key_Return);
    pressHere(Qt::Key_Return); // today stands there
    ime(QApplication::focusWidget(), QStringLiteral("九月平安医院建设例会"));
    pressHere(Qt::Key_Return);
    typeKeys("23");
    REQUIRE(window.page->save());
    REQUIRE(window.rows(SafetyPage::Part::Activities) == 1);
    const Activity entered =
        *window.safety().find(ActivityId{window.page->list(SafetyPage::Part::Activities)->rows()->idAt(0)});
    CHECK(entered.heldOn == QDate(2026, 9, 15));
    CHECK(entered.title == QStringLiteral("九月平安医院建设例会"));
    CHECK(entered.headCount == 23);
    CHECK(window.said.last().contains(QStringLiteral("2026-0001")));
    CHECK(window.page->summary()->words().contains(QStringLiteral("23 persons")));
    // The next one begins with the same kind.
    window.page->createNew();
    CHECK(window.editOf<ActivityKindChoice>(window.step(), QStringLiteral("kind"))->kind().second ==
          ActivitySubkind::Monthly);
}

TEST_CASE("what is wrong with an activity is said beside its field and nothing typed is lost")
{
    SafetyWindow window;
    window.open();
    window.page->createNew();
    CHECK_FALSE(window.page->save());
    CHECK(window.rowOf(window.step(), QStringLiteral("title")).hasProblem());
    window.fill(QStringLiteral("title"), QStringLiteral("消防培训"));
    window.fill(QStringLiteral("held_on"), QStringLiteral("2026-09-16"));
    window.fill(QStringLiteral("head_count"), QStringLiteral("40"));
    window.fill(QStringLiteral("expected_count"), QStringLiteral("35"));
    CHECK_FALSE(window.page->save());
    CHECK(window.rowOf(window.step(), QStringLiteral("held_on")).hasProblem());
    CHECK(window.rowOf(window.step(), QStringLiteral("head_count")).problem().contains(QStringLiteral("40")));
    CHECK(window.editOf<QLineEdit>(window.step(), QStringLiteral("title"))->text() ==
          QStringLiteral("消防培训"));
    CHECK(window.rows(SafetyPage::Part::Activities) == 0);
    window.fill(QStringLiteral("held_on"), QStringLiteral("-1"));
    window.fill(QStringLiteral("expected_count"), QStringLiteral("45"));
    CHECK(window.page->save());
    CHECK(window.rows(SafetyPage::Part::Activities) == 1);
}

TEST_CASE("a drill asks for its evaluation and others do not")
{
    SafetyWindow window;
    window.open();
    window.page->createNew();
    auto *kind = window.editOf<ActivityKindChoice>(window.step(), QStringLiteral("kind"));
    CHECK(window.rowOf(window.step(), QStringLiteral("evaluation_verdict")).isHidden());
    kind->setKind(ActivityKind::Drill, ActivitySubkind::None);
    CHECK(window.rowOf(window.step(), QStringLiteral("evaluation_verdict")).isVisible());
    window.fill(QStringLiteral("title"), QStringLiteral("反恐应急演练"));
    CHECK_FALSE(window.page->save()); // told once that it is not evaluated yet
    CHECK(window.rowOf(window.step(), QStringLiteral("evaluation_verdict")).isWarning());
    CHECK(window.page->save());
    CHECK(window.cell(SafetyPage::Part::Activities, 0, 6) == word(DrillVerdict::None));
}

TEST_CASE("a finding becomes a hidden risk in one step and the way leads to it")
{
    SafetyWindow window;
    const ActivityId visit = window.desk.must(window.safety().enter(SafetyDesk::inspection()));
    window.open();
    window.page->open({QStringLiteral("activity"), visit.value});
    CHECK(window.page->badge() == 1);
    QPushButton *take = window.button(QStringLiteral("Take it up as a hidden risk…"));
    REQUIRE(take);
    QTest::mouseClick(take, Qt::LeftButton);
    CHECK(window.editOf<QPlainTextEdit>(window.step(), QStringLiteral("description"))->toPlainText() ==
          QStringLiteral("配电房门锁损坏"));
    CHECK(window.editOf<QLineEdit>(window.step(), QStringLiteral("place"))->text() ==
          QStringLiteral("配电房"));
    auto *likelihood = window.editOf<ChoiceBox>(window.step(), QStringLiteral("before_likelihood"));
    auto *impact = window.editOf<ChoiceBox>(window.step(), QStringLiteral("before_impact"));
    likelihood->setCurrentCode(QStringLiteral("4"));
    impact->setCurrentCode(QStringLiteral("3"));
    CHECK(window.wordsIn(window.step()).contains(word(RiskLevel::Larger)));
    window.take();
    const Activity kept = *window.safety().find(visit);
    REQUIRE(kept.findings.first().risk);
    const Risk risk = *window.desk.risks().find(kept.findings.first().risk);
    CHECK(risk.before.level == RiskLevel::Larger);
    CHECK(window.said.last().contains(risk.number));
    QPushButton *way = window.button(QStringLiteral("%1 · %2").arg(risk.number, word(risk.state)));
    REQUIRE(way);
    QTest::mouseClick(way, Qt::LeftButton);
    REQUIRE_FALSE(window.targets.isEmpty());
    CHECK(window.targets.last() == Target{QStringLiteral("risk"), risk.id.value});
}

TEST_CASE("a finding keeps what it is while its words are amended, and a risk's finding cannot be taken out")
{
    SafetyWindow window;
    const ActivityId visit = window.desk.must(window.safety().enter(SafetyDesk::inspection()));
    const qint64 second = window.safety().find(visit)->findings.last().id;
    Risk risk = window.desk.someRisk();
    REQUIRE(window.safety().raiseRisk(visit, second, risk));
    window.open();
    window.page->open({QStringLiteral("activity"), visit.value});
    QTest::mouseClick(window.button(QStringLiteral("Amend…")), Qt::LeftButton);
    auto *rows = window.editOf<FindingRows>(window.step(), QStringLiteral("findings"));
    QList<ActivityFinding> findings = rows->findings();
    REQUIRE(findings.size() == 2);
    findings.last().content = QStringLiteral("门诊楼二层两具灭火器过期");
    rows->setFindings(findings);
    window.take();
    CHECK(window.safety().find(visit)->findings.last().risk);
    CHECK(window.safety().find(visit)->findings.last().content.contains(QStringLiteral("两具")));
    QTest::mouseClick(window.button(QStringLiteral("Amend…")), Qt::LeftButton);
    rows = window.editOf<FindingRows>(window.step(), QStringLiteral("findings"));
    rows->setFindings({findings.first()});
    CHECK_FALSE(window.page->save());
    CHECK(window.rowOf(window.step(), QStringLiteral("findings")).hasProblem());
}

TEST_CASE("the log is narrowed by kind and period, counted and summed, and its rows are exported")
{
    SafetyWindow window;
    using D = SafetyDesk;
    window.desk.must(
        window.safety().enter(D::activity(ActivityKind::Meeting, QDate(2026, 9, 1), QStringLiteral("例会"))));
    window.desk.must(window.safety().enter(
        D::activity(ActivityKind::Training, QDate(2026, 9, 2), QStringLiteral("培训"))));
    window.desk.must(window.safety().enter(
        D::activity(ActivityKind::Training, QDate(2026, 5, 2), QStringLiteral("讲座"))));
    window.open();
    CHECK(window.rows(SafetyPage::Part::Activities) == 3);
    CHECK(window.page->summary()->words() == QStringLiteral("3 activities, 36 persons"));
    window.page->open({QStringLiteral("activity"), 0, QStringLiteral("held:2026Q3")});
    CHECK(window.rows(SafetyPage::Part::Activities) == 2);
    CHECK(window.page->summary()->words() == QStringLiteral("2 activities, 24 persons"));
    window.page->open({QStringLiteral("activity"), 0, {}});
    QTest::mouseClick(window.page->summary()->kindButton(ActivityKind::Training), Qt::LeftButton);
    CHECK(window.rows(SafetyPage::Part::Activities) == 2);
    window.page->search(QStringLiteral("讲座"));
    REQUIRE(window.rows(SafetyPage::Part::Activities) == 1);
    const QString file = window.desk.folder.filePath(QStringLiteral("log.xlsx"));
    window.page->list(SafetyPage::Part::Activities)->exportTo(file);
    REQUIRE(QTest::qWaitFor([&] { return window.said.join(QString()).contains(file); }, 10000));
    const auto sheets = readSheets(file);
    REQUIRE(sheets);
    REQUIRE(sheets->first().rows.size() == 1);
    CHECK(sheets->first().rows.first().contains(QStringLiteral("讲座")));
}

TEST_CASE("another activity like one of before begins with its people and place, but without its outcome")
{
    SafetyWindow window;
    Activity meeting =
        SafetyDesk::activity(ActivityKind::Meeting, QDate(2026, 8, 3), QStringLiteral("八月例会"));
    meeting.outcome = QStringLiteral("议定三项");
    const ActivityId id = window.desk.must(window.safety().enter(meeting));
    window.open();
    window.page->open({QStringLiteral("activity"), id.value});
    for (QAction *action : window.detail().moreMenu()->actions()) {
        if (action->text() == QStringLiteral("Another like this…"))
            action->trigger();
    }
    CHECK(window.editOf<QLineEdit>(window.step(), QStringLiteral("place"))->text() == meeting.place);
    CHECK(window.editOf<QPlainTextEdit>(window.step(), QStringLiteral("outcome"))->toPlainText().isEmpty());
    window.fill(QStringLiteral("title"), QStringLiteral("九月例会"));
    CHECK(window.page->save());
    CHECK(window.rows(SafetyPage::Part::Activities) == 2);
}

TEST_CASE("what is typed of an activity is there again after the program was killed")
{
    SafetyWindow window;
    window.open();
    window.page->createNew();
    window.fill(QStringLiteral("title"), QStringLiteral("未写完的巡查"));
    window.detail().writeDraft();
    window.page.reset();
    window.desk.reopen();
    window.open();
    QPushButton *offered = window.button(QStringLiteral("A new activity"));
    REQUIRE(offered);
    QTest::mouseClick(offered, Qt::LeftButton);
    CHECK(window.editOf<QLineEdit>(window.step(), QStringLiteral("title"))->text() ==
          QStringLiteral("未写完的巡查"));
}

TEST_CASE("a voided number leaves the list and is found again by its key")
{
    SafetyWindow window;
    const ActivityId id = window.desk.must(window.safety().enter(
        SafetyDesk::activity(ActivityKind::Publicity, QDate(2026, 9, 1), QStringLiteral("宣传周"))));
    window.open();
    window.page->open({QStringLiteral("activity"), id.value});
    Dialogs::giveNextReason(QStringLiteral("重复登记"));
    for (QAction *action : window.detail().moreMenu()->actions()) {
        if (action->text() == QStringLiteral("Void the number…"))
            action->trigger();
    }
    CHECK(window.rows(SafetyPage::Part::Activities) == 0);
    window.page->open({QStringLiteral("activity"), id.value});
    CHECK(window.rows(SafetyPage::Part::Activities) == 1);
    CHECK(window.wordsIn(window.detail()).contains(QStringLiteral("重复登记")));
}
