#include "tests/ui/safety/safetywindow.h"

#include "ui/common/importview.h"
#include "ui/common/listimportpanel.h"
#include "ui/safety/safetyimport.h"

#include <QFile>

using namespace anhe;
using namespace anhe::tests;

namespace {

QString written(SafetyWindow &window, const char *name, const char *text)
{
    const QString path = window.desk.folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

} // namespace

TEST_CASE("an empty page says what belongs there and begins it by its button")
{
    SafetyWindow window;
    window.open();
    QPushButton *first = window.button(QStringLiteral("Enter the first activity"));
    REQUIRE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(window.step().key() == QStringLiteral("enter"));
    window.page->goTo(SafetyPage::Part::Assessments);
    CHECK(window.button(QStringLiteral("Begin the first sheet")));
}

TEST_CASE("a list of activities is looked at and brought in: a second time nothing is new")
{
    SafetyWindow window;
    window.open();
    const QString file =
        written(window, "log.csv",
                "2026年平安医院建设台账,,,,,,\n"
                "日期,类别,主题,地点,承办科室,人数,发现问题\n"
                "2026-03-05,月例会,三月例会,会议室,保卫科,18,\n"
                "2026年3月12日,应急演练,消防疏散演练,住院楼,保卫科,120人,疏散通道堆物；应急灯不亮\n"
                "2026-03-20,团建,春游,,,30,\n"
                "2026-13-40,培训,安全培训,,,x,\n");
    window.page->imports()->read(file, activityImport(*window.desk.desk));
    CHECK(window.safety().count(ActivityFilter()) == 0);
    CHECK(window.page->imports()->view()->isVisible());
    QTest::mouseClick(window.page->imports()->takeButton(), Qt::LeftButton);
    REQUIRE(window.rows(SafetyPage::Part::Activities) == 2);
    CHECK(window.said.last().contains(QStringLiteral("2 entered")));
    CHECK(window.said.last().contains(QStringLiteral("2 refused")));
    ActivityFilter drills;
    drills.kinds = {ActivityKind::Drill};
    const Activity drill =
        *window.safety().find(ActivityId{window.safety().ids(drills, ActivityOrder::Held, true).front()});
    CHECK(drill.headCount == 120);
    CHECK(drill.findings.size() == 2);
    CHECK(drill.heldOn == QDate(2026, 3, 12));
    window.page->imports()->read(file, activityImport(*window.desk.desk));
    CHECK_FALSE(window.page->imports()->takeButton()->isEnabled());
    press(window.page->imports(), Qt::Key_Escape);
    CHECK(window.page->part() == SafetyPage::Part::Activities);
}

TEST_CASE("a quarter's numbers are brought in and shown on its sheet: another number is refused")
{
    SafetyWindow window;
    REQUIRE(window.safety().save(SafetyDesk::indicator("cameras", {2026, 2}, 318)));
    window.open();
    window.page->goTo(SafetyPage::Part::Indicators);
    const QString file = written(window, "numbers.csv",
                                 "季度,指标,分子,分母,单位\n"
                                 "2026年第二季度,登记在册严重精神障碍患者,5222,,人\n"
                                 "2026Q2,严重精神障碍患者管理率,5006,5222,人\n"
                                 "2026年第2季度,视频监控摄像头总数,330,,个\n"
                                 "2026Q2,视频监控摄像头总数,318,,个\n"
                                 "2026Q2,没有这个指标,1,,个\n"
                                 "2026Q2,一键式报警装置安装率,61,60,处\n");
    window.page->imports()->read(file, indicatorImport(*window.desk.desk));
    window.page->imports()->bringIn();
    CHECK(window.said.last().contains(QStringLiteral("2 entered, 1 there already, 3 refused")));
    window.page->indicators()->setQuarter({2026, 2});
    CHECK(window.sheet().rateText(QStringLiteral("smi_managed")) == QStringLiteral("95.86%"));
    CHECK(window.safety()
              .find(IndicatorId{window.safety().ids({{QStringLiteral("cameras")}, {}, {}}).front()})
              ->numerator == 318);
}

TEST_CASE("a file of another kind is refused in a sentence")
{
    SafetyWindow window;
    window.open();
    const QString file = written(window, "other.csv", "姓名,电话\n某人,0000\n");
    Dialogs::answerNext(0);
    window.page->imports()->read(file, activityImport(*window.desk.desk));
    CHECK(Dialogs::takeShown().join(QString()).contains(QStringLiteral("日期")));
    CHECK(window.page->part() == SafetyPage::Part::Activities);
}
