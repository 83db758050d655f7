#include "core/import/sheet.h"
#include "tests/ui/risk/riskwindow.h"
#include "ui/common/choice.h"
#include "ui/common/importview.h"
#include "ui/common/listcolumns.h"
#include "ui/common/listimportpanel.h"
#include "ui/common/rowexport.h"

#include <QFile>
#include <QToolButton>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QStringList headings =
    QStringLiteral("编号 排查日期 排查人 隐患部位 责任科室 隐患类别 隐患内容 可能性 严重程度 "
                   "整改责任人 整改措施 整改资金 整改期限 应急预案")
        .split(QLatin1Char(' '));

RowReport rowOf(const char *cells)
{
    return {0, RowOutcome::New, {}, zh(cells).split(QLatin1Char(','))};
}

/** An office's own register, as a workbook. */
QString someRegister(RiskWindow &window)
{
    const QString path = window.desk.folder.filePath(zh("隐患台账.xlsx"));
    const QList<RowReport> rows{rowOf("A1,2026-08-03,李巡,住院楼3层,后勤保障科,消防,疏散通道堆放杂物,2,2,"
                                      "王后勤,清理通道,无需资金,2026-09-30,专人值守"),
                                rowOf("A2,不详,李巡,配电房,后勤保障科,配电,绝缘垫老化,2,3,,,,,"),
                                rowOf("A3,2026-08-06,李巡,门诊大厅,门诊部,稀奇类,地面湿滑,,,,,,,")};
    REQUIRE(exportRows(path, headings, rows));
    return path;
}

/** The tool of a list, pressed as a hand does. */
void pressTool(RegisterList &list, const QString &text)
{
    for (QToolButton *tool : list.findChildren<QToolButton *>()) {
        if (tool->text() == text && tool->isVisible())
            return QTest::mouseClick(tool, Qt::LeftButton);
    }
    FAIL("no tool " << text.toStdString());
}

void bringFile(RiskWindow &window, const QString &file)
{
    Dialogs::setNextFile(file);
    pressTool(window.list(RiskPage::Part::Risks), QStringLiteral("Import…"));
}

} // namespace

TEST_CASE("a workbook of risks is looked at and brought in: refused rows are mended and brought in again")
{
    RiskWindow window;
    window.open();
    bringFile(window, someRegister(window));
    ListImportPanel *panel = window.page->imports();
    REQUIRE(panel->isVisible());
    CHECK_FALSE(window.list(RiskPage::Part::Risks).isVisible());
    CHECK(window.risks().count({}) == 0);
    CHECK(panel->view()->countsText() ==
          QStringLiteral("3 rows read: 2 would be entered, 0 repeat what is there, 1 are refused"));
    CHECK(panel->view()->list()->topLevelItemCount() == 2); // the refused one and the unknown kind
    CHECK(panel->takeButton()->hasFocus());

    const QString refused = window.desk.folder.filePath(QStringLiteral("refused.xlsx"));
    Dialogs::setNextFile(refused);
    QTest::mouseClick(panel->view()->exportButton(), Qt::LeftButton);
    const auto sheets = readSheets(refused);
    REQUIRE(sheets);
    REQUIRE(sheets->first().rows.size() == 1);
    CHECK(sheets->first().rows.first().contains(zh("绝缘垫老化")));

    press(panel->takeButton(), Qt::Key_Space);
    CHECK_FALSE(panel->isVisible());
    CHECK(window.list(RiskPage::Part::Risks).isVisible());
    CHECK(window.rows(RiskPage::Part::Risks) == 2);
    CHECK(window.said.last().contains(QStringLiteral("2 entered, 0 there already, 1 refused")));
    RiskFilter assigned;
    assigned.states = {RiskState::Assigned};
    CHECK(window.risks().count(assigned) == 1);

    QStringList mended = sheets->first().rows.first();
    mended[1] = QStringLiteral("2026-08-05");
    const QString again = window.desk.folder.filePath(QStringLiteral("mended.csv"));
    REQUIRE(exportRows(again, sheets->first().headings, {{0, RowOutcome::New, {}, mended}}));
    bringFile(window, again);
    press(window.page->imports()->takeButton(), Qt::Key_Space);
    CHECK(window.rows(RiskPage::Part::Risks) == 3);
}

TEST_CASE("an import is taken back as one from the word about it")
{
    RiskWindow window;
    window.open();
    std::function<void()> undo;
    QObject::connect(
        window.page.get(), &Page::said, window.page.get(),
        [&undo](const QString &, const QString &, const std::function<void()> &action) { undo = action; });
    bringFile(window, someRegister(window));
    press(window.page->imports()->takeButton(), Qt::Key_Space);
    REQUIRE(window.rows(RiskPage::Part::Risks) == 2);
    REQUIRE(undo);
    undo();
    CHECK(window.rows(RiskPage::Part::Risks) == 0);
    CHECK(window.said.last().contains(QStringLiteral("taken back")));
}

TEST_CASE("an import that is left keeps nothing, and a new risk begins in front of it")
{
    RiskWindow window;
    window.open();
    const QString file = someRegister(window);
    bringFile(window, file);
    press(window.page->imports(), Qt::Key_Escape);
    CHECK_FALSE(window.page->imports()->isVisible());
    CHECK(window.list(RiskPage::Part::Risks).isVisible());
    CHECK(window.risks().count({}) == 0);

    bringFile(window, file);
    REQUIRE(window.page->imports()->isVisible());
    press(window.page->imports(), Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(window.page->imports()->isVisible());

    bringFile(window, file);
    window.page->createNew();
    CHECK_FALSE(window.page->imports()->isVisible());
    CHECK(window.step().isVisible());
}

TEST_CASE("a file without a hidden-risk register is refused in a sentence")
{
    RiskWindow window;
    window.open();
    const QString path = window.desk.folder.filePath(QStringLiteral("other.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,电话\n某人,0000\n");
    file.close();
    Dialogs::answerNext(0);
    bringFile(window, path);
    CHECK(Dialogs::takeShown().join(QString()).contains(zh("排查日期")));
    CHECK_FALSE(window.page->imports()->isVisible());
}

TEST_CASE("columns that nobody knows are chosen by hand, and the look follows")
{
    RiskWindow window;
    window.open();
    const QString path = window.desk.folder.filePath(zh("自查.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "\xEF\xBB\xBF"
        "哪天看到,看到什么,在哪\n2026-08-03,疏散通道堆放杂物,住院楼3层\n2026-08-05,绝缘垫老化,配电房\n");
    file.close();
    Dialogs::answerNext(1);
    bringFile(window, path);
    ListImportPanel *panel = window.page->imports();
    REQUIRE(panel->isVisible());
    CHECK_FALSE(panel->takeButton()->isEnabled());
    CHECK_FALSE(panel->view()->isVisible());
    const auto choose = [&](const char *heading, const char *field) {
        ChoiceBox *choice = panel->columns()->choiceOf(zh(heading));
        REQUIRE(choice);
        CHECK(choice->isVisible());
        choice->setCurrentCode(QLatin1String(field));
    };
    choose("哪天看到", "found_on");
    choose("看到什么", "description");
    CHECK(panel->view()->countsText().contains(QStringLiteral("2 are refused"))); // nobody says where
    choose("在哪", "place");
    CHECK(panel->view()->countsText().contains(QStringLiteral("2 would be entered")));
    REQUIRE(panel->takeButton()->isEnabled());
    QTest::mouseClick(panel->takeButton(), Qt::LeftButton);
    REQUIRE(window.rows(RiskPage::Part::Risks) == 2);
    CHECK(window.risk(RiskId{1}).place == zh("住院楼3层"));
}
