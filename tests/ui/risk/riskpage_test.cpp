#include "tests/ui/risk/riskwindow.h"
#include "ui/common/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/risk/matrixpart.h"
#include "ui/risk/risklistfilters.h"
#include "ui/risk/riskmatrix.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("an empty page of risks says what belongs there and offers the first step")
{
    RiskWindow window;
    window.open();
    EmptyState *empty = nullptr;
    for (EmptyState *state : window.page->findChildren<EmptyState *>()) {
        if (state->title() == QStringLiteral("No risks yet"))
            empty = state;
    }
    REQUIRE(empty);
    REQUIRE(empty->isVisible());
    empty->button()->click();
    CHECK(window.step().key() == QStringLiteral("report"));
    press(window.page.get(), Qt::Key_5, Qt::AltModifier);
    CHECK(window.page->part() == RiskPage::Part::Assessments);
    press(window.page.get(), Qt::Key_6, Qt::AltModifier);
    CHECK(window.page->part() == RiskPage::Part::Matrix);
    window.page->createNew();
    CHECK(window.page->part() == RiskPage::Part::Risks);
}

TEST_CASE("the register shows level, limit and state, narrows by chips and counts the overdue in the badge")
{
    RiskWindow window;
    const RiskId overdue = window.desk.assigned(QDate(2026, 9, 10));
    window.desk.writtenOff();
    window.desk.reported(window.desk.someRisk(QDate(2026, 9, 3), RiskDesk::matrix(1, 2)));
    window.open();
    QAbstractItemModelTester(window.list(RiskPage::Part::Risks).rows());
    REQUIRE(window.rows(RiskPage::Part::Risks) == 3);
    CHECK(window.page->badge() == 1);
    SweepCell cell;
    cell.name = zh("门诊一格");
    cell.responsible = zh("孙护士长");
    cell.since = QDate(2026, 9, 7);
    RiskDesk::must(window.desk->sweeps().saveCell(cell));
    CHECK(window.page->badge() == 2); // the sheet of last week
    const int row = window.list(RiskPage::Part::Risks).rows()->rowOf(overdue.value);
    CHECK(window.cell(RiskPage::Part::Risks, row, 2) == QStringLiteral("Larger risk"));
    CHECK(window.cell(RiskPage::Part::Risks, row, 4).contains(QStringLiteral("overdue by")));
    CHECK(window.cell(RiskPage::Part::Risks, row, 5).contains(zh("门诊楼三层东侧通道")));
    CHECK(window.cell(RiskPage::Part::Risks, row, 6) == zh("陈副院长"));

    window.page->open({QStringLiteral("risk"), 0, QStringLiteral("overdue")});
    CHECK(window.rows(RiskPage::Part::Risks) == 1);
    CHECK(window.detail().record() == overdue.value);
    window.page->open({QStringLiteral("risk"), 0, QStringLiteral("level:low")});
    CHECK(window.rows(RiskPage::Part::Risks) == 1);
    window.page->search(zh("应急灯"));
    CHECK(window.rows(RiskPage::Part::Risks) == 3);
}

TEST_CASE("keys of the risk lists tell their filters")
{
    const QDate today(2026, 9, 15);
    const RiskFilter risks = riskFilterOf(
        {QStringLiteral("open"), QStringLiteral("category:fire"), QStringLiteral("category:"),
         QStringLiteral("department:7"), QStringLiteral("cell_after:4x5"), QStringLiteral("found:this_year"),
         QStringLiteral("state:voided"), QStringLiteral("what is this")},
        zh("通道"), today);
    CHECK(risks.open == true);
    CHECK(risks.categories == QStringList{QStringLiteral("fire"), QString()});
    CHECK(risks.departments == QList{DepartmentId{7}});
    CHECK(risks.cell == RiskCell{4, 5, true});
    CHECK(risks.found == Period{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(risks.withVoided);
    CHECK(risks.text == zh("通道"));
    const StabilityFilter decisions =
        stabilityFilterOf({QStringLiteral("unassessed"), QStringLiteral("level:high")}, {}, today);
    CHECK(decisions.unassessedBy == QDate(2026, 9, 22));
    CHECK(decisions.levels == QList{StabilityLevel::High});
}

TEST_CASE("a cell of the matrix opens the risks that stand in it, by arrows and Enter and by a click")
{
    RiskWindow window;
    const RiskId bad = window.desk.reported(window.desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(4, 5)));
    window.desk.reported(window.desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(2, 2)));
    window.desk.reported(window.desk.someRisk(QDate(2026, 9, 1), {}));
    window.desk.writtenOff();
    window.open();
    window.page->goTo(RiskPage::Part::Matrix);
    RiskMatrix *matrix = window.page->matrix()->matrix(false);
    CHECK(matrix->hasFocus());
    CHECK(matrix->countIn(4, 5) == 1);
    CHECK(matrix->countIn(4, 4) == 0); // written off
    matrix->goToCell(3, 4);
    press(matrix, Qt::Key_Right);
    press(matrix, Qt::Key_Up);
    CHECK(matrix->spoken().contains(QStringLiteral("Major risk, 1 risks")));
    press(matrix, Qt::Key_Return);
    CHECK(window.page->part() == RiskPage::Part::Risks);
    CHECK(window.rows(RiskPage::Part::Risks) == 1);
    CHECK(window.detail().record() == bad.value);

    window.page->goTo(RiskPage::Part::Matrix);
    QTest::mouseClick(window.button(QStringLiteral("Cut points…")), Qt::LeftButton);
    REQUIRE_FALSE(window.targets.isEmpty());
    CHECK(window.targets.last() == Target{QStringLiteral("settings"), 0, QStringLiteral("risk_levels")});
    window.page->matrix()->openOnly()->click();
    CHECK(matrix->countIn(4, 4) == 1);
    matrix->goToCell(1, 1);
    press(matrix, Qt::Key_Return);
    CHECK(window.page->part() == RiskPage::Part::Matrix); // nothing stands there
    const QPoint cell(matrix->width() - 20, matrix->height() / 2);
    QTest::mouseClick(matrix, Qt::LeftButton, {}, cell);
    CHECK_FALSE(matrix->grab().isNull());
}

TEST_CASE("the charts beside the matrix count what the register counts and open their rows")
{
    RiskWindow window;
    window.desk.reported();
    window.desk.assigned();
    window.open();
    window.page->goTo(RiskPage::Part::Matrix);
    ChartView *states = window.page->matrix()->chart(RiskSplit::State);
    REQUIRE(states);
    double all = 0;
    for (const double value : states->series().lines.first().values)
        all += value;
    CHECK(all == 2);
    const qsizetype assigned = states->series().labels.indexOf(word(RiskState::Assigned));
    REQUIRE(assigned >= 0);
    Q_EMIT states->barActivated(int(assigned), 0);
    CHECK(window.page->part() == RiskPage::Part::Risks);
    CHECK(window.rows(RiskPage::Part::Risks) == 1);
}

TEST_CASE("levels stand by their weight, and a narrow page stacks the two matrices")
{
    RiskWindow window;
    window.desk.reported(window.desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(4, 5)));
    for (int i = 0; i < 3; ++i)
        window.desk.reported(window.desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(1, 1)));
    window.open();
    window.page->goTo(RiskPage::Part::Matrix);
    MatrixPart &part = *window.page->matrix();
    CHECK(part.chart(RiskSplit::Level)->series().labels ==
          QStringList{word(RiskLevel::Major), word(RiskLevel::Low)});
    QCoreApplication::processEvents();
    CHECK(part.matrix(true)->y() == part.matrix(false)->y());
    window.page->resize(Theme::px(600), Theme::px(660));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(part.matrix(true)->y() > part.matrix(false)->y());
}

TEST_CASE("photos stand as they were found and after, and the history tells the steps in words")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned();
    RiskDesk::must(window.risks().rectify(id, {QDate(2026, 9, 8), zh("李工"), zh("已清空"), {}},
                                          {{window.desk.file(QStringLiteral("after.jpg"))}}));
    CHECK(window.risks().evidence(id).size() == 1);
    window.open();
    window.page->open({QStringLiteral("risk"), id.value});
    window.detail().tabs()->setCurrentIndex(2);
    CHECK(window.words().contains(QStringLiteral("After the rectification")));
    CHECK(window.words().contains(QStringLiteral("No photos or papers of the risk yet.")));
    window.detail().tabs()->setCurrentIndex(3);
    CHECK(window.words().contains(QStringLiteral("State：Risk reported → Risk assigned")));
    CHECK(window.words().contains(QStringLiteral("Leader in charge：陈副院长")));
}

TEST_CASE("the register of risks is written as a workbook")
{
    RiskWindow window;
    window.desk.assigned();
    window.open();
    const QString file = window.desk.folder.filePath(QStringLiteral("risks.csv"));
    window.list(RiskPage::Part::Risks).exportTo(file);
    REQUIRE(QTest::qWaitFor([&] { return window.said.join(QString()).contains(file); }, 10000));
    QFile text(file);
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(text.readAll());
    CHECK(lines.contains(zh("消防通道堆放纸箱")));
    CHECK(lines.contains(zh("陈副院长")));
}

TEST_CASE("a read-only ledger shows the risks and lets nothing be entered")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned();
    auto second = Desk::open(window.desk.path(), window.desk.clock);
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    RiskPage page(**second);
    page.resize(1230, 660);
    bring(&page);
    page.open({QStringLiteral("risk"), id.value});
    Dialogs::answerNext(0);
    page.createNew();
    CHECK(Dialogs::takeShown() == QStringList{(*second)->ledger().readOnlyReason()});
    CHECK_FALSE(page.detail(RiskPage::Part::Risks)->step());
}
