#include "tests/ui/safety/safetywindow.h"

#include "ui/common/stepplace.h"
#include "ui/common/unfinishedsteps.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

const Quarter typedQuarter{2026, 3};

NumberEdit *number(SafetyWindow &window, const char *field)
{
    return window.editOf<NumberEdit>(window.sheet(), QLatin1String(field));
}

} // namespace

TEST_CASE("the numbers of a quarter are typed by keys alone and the rates are reckoned as they are typed")
{
    SafetyWindow window;
    window.open();
    press(window.page.get(), Qt::Key_2, Qt::AltModifier);
    REQUIRE(window.page->part() == SafetyPage::Indicators);
    REQUIRE(window.sheet().quarter() == typedQuarter);
    number(window, "smi_registered.numerator")->setFocus();
    typeKeys("5222");
    pressHere(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == number(window, "smi_managed.numerator"));
    typeKeys("5006");
    pressHere(Qt::Key_Return);
    // The base counted two lines above need not be typed again.
    CHECK(number(window, "smi_managed.denominator")->count() == 5222);
    CHECK(window.sheet().rateText(QStringLiteral("smi_managed")) == QStringLiteral("95.86%"));
    number(window, "smi_medication.numerator")->setFocus();
    typeKeys("4900");
    CHECK(window.sheet().rateText(QStringLiteral("smi_medication")) == QStringLiteral("—"));
    pressHere(Qt::Key_Return);
    CHECK(window.sheet().rateText(QStringLiteral("smi_medication")) == QStringLiteral("93.83%"));
    REQUIRE(window.page->save());
    REQUIRE(window.safety().ids(IndicatorFilter{{}, typedQuarter, typedQuarter}).size() == 3);
    const auto kept =
        window.safety().indicatorRows(window.safety().ids({{QStringLiteral("smi_managed")}, {}, {}}));
    CHECK(kept.front().numerator == 5006);
    CHECK(kept.front().denominator == 5222);
    CHECK(window.said.last().contains(QStringLiteral("3 numbers of 2026Q3")));
    CHECK(number(window, "smi_managed.numerator")->count() == 5006); // the sheet stands there again
    CHECK_FALSE(window.page->hasUnsaved());
}

TEST_CASE("a numerator above its denominator is refused beside the field, whichever is left last")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    number(window, "camera_coverage.numerator")->setFocus();
    typeKeys("61");
    pressHere(Qt::Key_Return);
    typeKeys("60");
    pressHere(Qt::Key_Return);
    FieldRow &row = window.rowOf(window.sheet(), QStringLiteral("camera_coverage.numerator"));
    CHECK(row.hasProblem());
    CHECK_FALSE(row.isWarning());
    CHECK(row.problem().contains(QStringLiteral("61")));
    CHECK(window.sheet().rateText(QStringLiteral("camera_coverage")).isEmpty());
    CHECK_FALSE(window.page->save());
    CHECK(window.safety().ids(IndicatorFilter{}).empty());
    CHECK(number(window, "camera_coverage.numerator")->text() ==
          QStringLiteral("61")); // nothing typed is lost
    number(window, "camera_coverage.denominator")->setFocus();
    number(window, "camera_coverage.denominator")->clear();
    typeKeys("64");
    pressHere(Qt::Key_Return);
    CHECK_FALSE(row.hasProblem());
    CHECK(window.sheet().rateText(QStringLiteral("camera_coverage")) == QStringLiteral("95.31%"));
    CHECK(window.page->save());
}

TEST_CASE("words in place of a number, and a rate without its base, are told at their fields")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    number(window, "alarms.numerator")->setFocus();
    ime(number(window, "alarms.numerator"), QStringLiteral("约五十"));
    CHECK_FALSE(window.page->save());
    CHECK(window.rowOf(window.sheet(), QStringLiteral("alarms.numerator"))
              .problem()
              .contains(QStringLiteral("约五十")));
    number(window, "alarms.numerator")->clear();
    ime(number(window, "alarms.numerator"), QStringLiteral("５０"));
    CHECK_FALSE(window.page->save());
    CHECK(window.rowOf(window.sheet(), QStringLiteral("alarms.denominator")).hasProblem());
    number(window, "alarms.denominator")->setCount(50);
    CHECK(window.page->save());
}

TEST_CASE("the last quarter's numbers are proposed in grey and taken over by Space or all at once")
{
    SafetyWindow window;
    using D = SafetyDesk;
    for (const IndicatorEntry &entry :
         {D::indicator("smi_registered", {2026, 2}, 5200), D::indicator("smi_managed", {2026, 2}, 4998, 5200),
          D::indicator("cameras", {2026, 2}, 318), D::indicator("cameras_new", {2026, 2}, 6)})
        REQUIRE(window.safety().save(entry));
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    CHECK(number(window, "smi_managed.numerator")->text().isEmpty());
    CHECK(number(window, "smi_managed.numerator")->placeholderText().contains(QStringLiteral("4998")));
    CHECK(number(window, "cameras_new.numerator")->placeholderText().isEmpty()); // what adds up begins anew
    CHECK(window.sheet().proposals() == 3);
    CHECK(window.sheet().rateText(QStringLiteral("smi_managed")) == QStringLiteral("96.12% proposed"));
    number(window, "smi_registered.numerator")->setFocus();
    typeKeys("5222");
    pressHere(Qt::Key_Return);
    CHECK(number(window, "smi_managed.denominator")->placeholderText().contains(QStringLiteral("5222")));
    number(window, "cameras.numerator")->setFocus();
    pressHere(Qt::Key_Space);
    CHECK(number(window, "cameras.numerator")->count() == 318);
    QTest::mouseClick(window.page->indicators()->takeOverButton(), Qt::LeftButton);
    CHECK(number(window, "smi_managed.numerator")->count() == 4998);
    CHECK(number(window, "smi_managed.denominator")->count() == 5222);
    CHECK(window.sheet().proposals() == 0);
    REQUIRE(window.page->save());
    CHECK(window.safety().ids(IndicatorFilter{{}, typedQuarter, typedQuarter}).size() == 3);
}

TEST_CASE("the focus stays with the numbers when another quarter or an emptied sheet takes their place")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    IndicatorPane *pane = window.page->indicators();
    number(window, "cameras.numerator")->setFocus();
    pane->setQuarter(typedQuarter.previous());
    CHECK(number(window, "smi_registered.numerator")->hasFocus());
    typeKeys("7");
    Dialogs::answerNext(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(number(window, "smi_registered.numerator")->text().isEmpty());
    CHECK(number(window, "smi_registered.numerator")->hasFocus());
}

TEST_CASE("a number blanked on the sheet is taken out with a reason, or stays when none is given")
{
    SafetyWindow window;
    REQUIRE(window.safety().save(SafetyDesk::indicator("cameras", typedQuarter, 318)));
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    number(window, "cameras.numerator")->clear();
    Dialogs::giveNextReason({});
    CHECK_FALSE(window.page->save());
    CHECK(window.safety().ids(IndicatorFilter{}).size() == 1);
    Dialogs::giveNextReason(QStringLiteral("填错季度"));
    CHECK(window.page->save());
    CHECK(window.safety().ids(IndicatorFilter{}).empty());
}

TEST_CASE(
    "what is typed on a quarter's sheet waits while another quarter is looked at and survives a restart")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    number(window, "cameras.numerator")->setFocus();
    typeKeys("320");
    window.page->indicators()->setQuarter({2026, 2});
    CHECK(number(window, "cameras.numerator")->text().isEmpty());
    window.page->indicators()->setQuarter(typedQuarter);
    CHECK(number(window, "cameras.numerator")->text() == QStringLiteral("320"));
    CHECK(window.page->hasUnsaved());
    window.page->indicators()->place()->unfinished().write();
    window.page.reset();
    window.desk.reopen();
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    CHECK(number(window, "cameras.numerator")->text() == QStringLiteral("320"));
}

TEST_CASE("an indicator of the office's own is added to the list and typed like the others")
{
    SafetyWindow window;
    window.open();
    window.page->goTo(SafetyPage::Indicators);
    window.page->indicators()->editDefinitions();
    REQUIRE(window.page->indicators()->form()->key() == QStringLiteral("definitions"));
    QTest::mouseClick(window.button(QStringLiteral("Add an indicator")), Qt::LeftButton);
    ime(QApplication::focusWidget(), QStringLiteral("电动自行车充电点覆盖率"));
    pressHere(Qt::Key_Return);
    ime(QApplication::focusWidget(), QStringLiteral("已设充电点的院区"));
    pressHere(Qt::Key_Return);
    ime(QApplication::focusWidget(), QStringLiteral("院区"));
    REQUIRE(window.page->save());
    const IndicatorDefinition own = window.safety().indicatorDefinitions().all.last();
    CHECK(own.code == QStringLiteral("own_1"));
    CHECK(own.isRate());
    REQUIRE(window.page->indicators()->sheet());
    CHECK(number(window, "own_1.numerator"));
}

TEST_CASE("a number behind a figure opens its quarter at its line")
{
    SafetyWindow window;
    const IndicatorId id = *window.safety().save(SafetyDesk::indicator("cameras", {2025, 4}, 300));
    window.open();
    window.page->open({QStringLiteral("indicator"), id.value});
    CHECK(window.page->part() == SafetyPage::Indicators);
    CHECK(window.sheet().quarter() == Quarter{2025, 4});
    CHECK(QApplication::focusWidget() == number(window, "cameras.numerator"));
}

TEST_CASE("in a quarter's first month the sheet begins with the quarter that ended")
{
    SafetyWindow october(QDate(2026, 10, 9));
    october.open();
    october.page->goTo(SafetyPage::Indicators);
    CHECK(october.sheet().quarter() == typedQuarter);
    SafetyWindow november(QDate(2026, 11, 9));
    november.open();
    november.page->goTo(SafetyPage::Indicators);
    CHECK(november.sheet().quarter() == Quarter{2026, 4});
}
