#include "tests/ui/safety/safetywindow.h"

#include "ui/forms/printpreview.h"
#include "ui/safety/guardpane.h"
#include "ui/safety/scoreform.h"
#include "ui/safety/scoringdetail.h"
#include "ui/safety/templateform.h"

#include "ui/common/inlineform.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

ScoreForm &scores(SafetyWindow &window)
{
    auto *form = qobject_cast<ScoreForm *>(&window.step());
    REQUIRE(form);
    return *form;
}

void score(SafetyWindow &window, int line, const char *member, const QString &value)
{
    window.fill(QStringLiteral("lines.%1.%2").arg(line).arg(QLatin1String(member)), value);
}

} // namespace

TEST_CASE("a sheet is begun from the office's items and its totals follow what is typed")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Part::Assessments);
    window.page->createNew();
    REQUIRE(window.page->save());
    REQUIRE(window.rows(SafetyPage::Part::Assessments) == 1);
    QCoreApplication::processEvents();
    REQUIRE(window.step().key() == QStringLiteral("score"));
    const Assessment begun = scores(window).assessment();
    CHECK(begun.lines.size() == AssessmentTemplate::shipped().items.size());
    CHECK(scores(window).totalText({}).contains(QStringLiteral("0 / 100")));
    score(window, 0, "self_score", QStringLiteral("5.5"));
    const QString group = begun.lines.first().item.group;
    CHECK(scores(window).totalText(group).contains(QStringLiteral("5.5 / 20")));
    CHECK(scores(window).totalText({}).contains(QStringLiteral("5.5 / 100")));
    score(window, 0, "checked_score", QStringLiteral("5"));
    CHECK(scores(window).totalText(group).contains(QStringLiteral("5 / 20")));
    score(window, 0, "reason", QStringLiteral("一项制度未落实"));
    window.take();
    CHECK(window.cell(SafetyPage::Part::Assessments, 0, 3) == QStringLiteral("5 / 100"));
}

TEST_CASE("points above what an item is worth are refused beside the field")
{
    SafetyWindow window;
    const AssessmentId id = window.desk.begun();
    window.open();
    window.page->open({QStringLiteral("scoring_sheet"), id.value});
    QTest::mouseClick(window.button(QStringLiteral("Score…")), Qt::LeftButton);
    auto *edit = window.editOf<NumberEdit>(window.step(), QStringLiteral("lines.0.self_score"));
    edit->setFocus();
    typeKeys("7");
    pressHere(Qt::Key_Return);
    FieldRow &row = window.rowOf(window.step(), QStringLiteral("lines.0.self_score"));
    CHECK(row.problem().contains(QStringLiteral("At most 6 points")));
    CHECK_FALSE(window.page->save());
    CHECK(edit->text() == QStringLiteral("7"));
    edit->setFocus();
    edit->selectAll();
    typeKeys("6");
    pressHere(Qt::Key_Return);
    CHECK_FALSE(row.hasProblem());
    CHECK(window.page->save());
    CHECK(window.safety().find(id)->lines.first().selfScore == 6.0);
}

TEST_CASE("a deduction becomes a hidden risk in one step")
{
    SafetyWindow window;
    const AssessmentId id = window.desk.begun();
    Assessment sheet = *window.safety().find(id);
    sheet.selfOn = QDate(2026, 9, 10);
    sheet.lines[2].selfScore = sheet.lines[2].item.points - 2;
    sheet.lines[2].reason = QStringLiteral("无处置预案");
    REQUIRE(window.safety().amend(sheet));
    window.open();
    window.page->open({QStringLiteral("scoring_sheet"), id.value});
    CHECK(window.wordsIn(window.detail()).contains(QStringLiteral("−2 points")));
    QTest::mouseClick(window.button(QStringLiteral("Take it up as a hidden risk…")), Qt::LeftButton);
    window.fill(QStringLiteral("place"), QStringLiteral("医务科"));
    window.take();
    const RiskId made = window.safety().find(id)->lines[2].risk;
    REQUIRE(made);
    CHECK(window.desk.risks().find(made)->source == RiskSource::Assessment);
    CHECK_FALSE(window.button(QStringLiteral("Take it up as a hidden risk…")));
}

TEST_CASE("the office changes its items: sheets that are there keep theirs")
{
    SafetyWindow window;
    const AssessmentId before = window.desk.begun();
    window.open();
    window.page->goTo(SafetyPage::Part::Assessments);
    window.page->assessmentDetail()->editTemplate();
    auto *rows = window.editOf<AssessmentItemRows>(window.step(), QStringLiteral("items"));
    for (const QLineEdit *edit : rows->findChildren<QLineEdit *>())
        CHECK(edit->cursorPosition() == 0); // long texts show how they begin
    CHECK(rows->minimumSizeHint().width() <= Theme::px(460));
    QList<AssessmentItem> items = rows->items();
    CHECK(rows->note().contains(QStringLiteral("100 points")));
    items.append({QStringLiteral("平安建设"), QStringLiteral("充电桩管理"),
                  QStringLiteral("集中充电，有人巡查"), 3, QStringLiteral("发现飞线充电每处扣1分")});
    rows->setItems(items);
    window.take();
    CHECK(window.safety().assessmentTemplate().items.size() == items.size());
    CHECK(window.safety().find(before)->lines.size() == items.size() - 1);
    CHECK(window.safety().find(window.desk.begun())->lines.size() == items.size());
}

TEST_CASE("the guards needed follow what is typed, with the rule that decides")
{
    SafetyWindow window;
    window.open();
    press(window.page.get(), Qt::Key_4, Qt::AltModifier);
    REQUIRE(window.page->part() == SafetyPage::Part::Guards);
    typeKeys("860");
    pressHere(Qt::Key_Return);
    typeKeys("600");
    pressHere(Qt::Key_Return);
    typeKeys("3200");
    pressHere(Qt::Key_Return);
    typeKeys("25");
    const QString words = window.page->guards()->words();
    CHECK(words.contains(QStringLiteral("30 guards needed, 5 missing")));
    CHECK(words.contains(word(GuardGround::Beds)));
    CHECK(window.page->hasUnsaved());
    REQUIRE(window.page->save());
    CHECK(window.safety().guards() == GuardBasis{860, 600, 3200, 25});
    CHECK_FALSE(window.page->hasUnsaved());

    auto *staff = window.page->guards()->findChild<NumberEdit *>();
    staff->setFocus();
    press(staff, Qt::Key_A, Qt::ControlModifier);
    press(staff, Qt::Key_Delete); // nothing typed is no zero
    CHECK_FALSE(window.page->save());
    CHECK(window.safety().guards() == GuardBasis{860, 600, 3200, 25});
}

TEST_CASE("log, scoring sheet and yearly report are shown as papers")
{
    SafetyWindow window;
    const AssessmentId id = window.desk.begun();
    window.desk.must(window.safety().enter(SafetyDesk::inspection()));
    window.open();
    const auto previews = [&window] { return window.page->findChildren<PrintPreview *>(); };
    window.page->print();
    REQUIRE(previews().size() == 1);
    CHECK(previews().last()->windowTitle().contains(QStringLiteral("2026-01-01")));
    window.page->open({QStringLiteral("scoring_sheet"), id.value});
    window.page->print();
    REQUIRE(previews().size() == 2);
    CHECK(previews().last()->windowTitle().contains(window.safety().find(id)->number));
    window.page->goTo(SafetyPage::Part::Indicators);
    window.page->print();
    REQUIRE(previews().size() == 3);
    CHECK(previews().last()->windowTitle().contains(QStringLiteral("2026")));
}
