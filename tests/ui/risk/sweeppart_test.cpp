#include "tests/ui/risk/partwindow.h"
#include "ui/common/emptystate.h"
#include "ui/forms/printpreview.h"
#include "ui/risk/sweepcalendar.h"
#include "ui/risk/sweeppart.h"
#include "ui/risk/sweeprows.h"
#include "ui/risk/sweeptable.h"
#include "ui/risk/sweepticks.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QMenu>
#include <QTableWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QDate lastWeek(2026, 9, 7); // of the Tuesday on which the tests stand

struct SweepWindow : PartWindow<SweepPart>
{
    using PartWindow::PartWindow;

    SweepRegister &sweeps() { return desk->sweeps(); }

    SweepCellId cell(const char *name = "门诊一格", QDate since = QDate(2026, 8, 31))
    {
        SweepCell cell;
        cell.name = zh(name);
        cell.department = *desk->office().departmentFor(QStringLiteral("门诊部"));
        cell.responsible = QStringLiteral("孙护士长");
        cell.since = since;
        return must(sweeps().saveCell(cell));
    }
    void openMissing(SweepCellId cell, QDate week = lastWeek)
    {
        part->open({QStringLiteral("sweep"), MissingSweep{cell, week}.id()});
    }
    QTableWidget *table() { return part->calendar()->table(); }
    QString sign(int row, int column) { return table()->item(row, column)->text(); }
    Sweep only()
    {
        const std::vector<qint64> ids = sweeps().ids({}, SweepOrder::Period, true);
        REQUIRE(ids.size() == 1);
        return *sweeps().find({ids.front()});
    }
};

} // namespace

TEST_CASE("without grid cells the calendar asks for the first one", "[sweep]")
{
    SweepWindow window;
    window.open();
    EmptyState *empty = nullptr;
    for (EmptyState *state : window.part->findChildren<EmptyState *>()) {
        if (state->isVisible() && state->title() == QStringLiteral("No grid cells yet"))
            empty = state;
    }
    REQUIRE(empty);
    empty->button()->click();
    window.fill("name", "门诊一格");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("responsible").hasProblem());
    window.fill("responsible", "孙护士长");
    window.save();
    REQUIRE(window.sweeps().cells().size() == 1);
    CHECK(window.sweeps().cells().first().since == QDate(2026, 9, 14));
    CHECK(window.table()->rowCount() == 1);
}

TEST_CASE("a weekly sheet is ticked and signed by keys", "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    window.open();
    window.openMissing(cell);
    CHECK(window.step().title().contains(QStringLiteral("门诊一格")));
    auto *ticks = window.field<SweepTicks>("items");
    ticks->setFocus();
    press(ticks, Qt::Key_1);
    press(ticks, Qt::Key_2);
    CHECK(ticks->items()[0].check == SweepCheck::Fine);
    CHECK(ticks->items()[1].check == SweepCheck::Finding);
    CHECK(ticks->hasFocus());
    for (int i = 2; i < 11; ++i)
        press(ticks, Qt::Key_Space);
    CHECK(ticks->count(SweepCheck::Open) == 0);
    window.fill("signed_by", "孙护士长");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("signed_on").hasProblem());
    CHECK(window.row("findings").hasProblem()); // something was ticked and not written
    auto *findings = window.field<SweepFindingRows>("findings");
    const QList<QLineEdit *> edits = findings->findChildren<QLineEdit *>();
    REQUIRE(edits.size() == 2); // the tick has made room for it
    ime(edits[0], zh("二楼候诊区"));
    ime(edits[1], zh("一键报警无反应"));
    window.fill("signed_on", "2026-09-14");
    window.save();
    const Sweep sheet = window.only();
    CHECK(sheet.period == Period{lastWeek, QDate(2026, 9, 13)});
    CHECK_FALSE(sheet.zero);
    CHECK(sheet.findings == QList<SweepFinding>{{zh("一键报警无反应"), zh("二楼候诊区")}});
    CHECK(sheet.signedBy == QStringLiteral("孙护士长"));
    CHECK(window.detail().record() == sheet.id.value);
}

TEST_CASE("a zero report is one click", "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    window.open();
    window.openMissing(cell);
    window.button(QStringLiteral("Nothing found: zero report"))->click();
    const Sweep sheet = window.only();
    CHECK(sheet.zero);
    CHECK(sheet.isSigned());
    CHECK(sheet.signedBy == QStringLiteral("孙护士长"));
    CHECK(window.said.last().contains(QStringLiteral("zero report")));
    CHECK(window.words().contains(QStringLiteral("Nothing was found")));
}

TEST_CASE("the gap calendar tells every week by a letter and opens it by keys", "[sweep]")
{
    SweepWindow window;
    const SweepCellId one = window.cell();
    window.cell("住院一格", QDate(2026, 9, 7));
    Sweep zero = window.sweeps().proposed(SweepKind::Weekly, one, QDate(2026, 8, 31));
    for (SweepItem &item : zero.items)
        item.check = SweepCheck::Fine;
    zero.zero = true;
    zero.signedBy = QStringLiteral("孙护士长");
    zero.signedOn = zero.heldOn;
    const SweepId entered = RiskDesk::must(window.sweeps().enter(zero));
    window.open();
    REQUIRE(window.list().isSightShown());
    QTableWidget *table = window.table();
    REQUIRE(table->rowCount() == 2);
    REQUIRE(table->columnCount() == 13);
    CHECK(window.sign(0, 10) == QStringLiteral("0"));
    CHECK(window.sign(0, 11) == QStringLiteral("!"));
    CHECK(window.sign(0, 12) == QStringLiteral("…"));
    CHECK(window.sign(1, 10).isEmpty());
    CHECK(table->item(0, 11)->toolTip().contains(QStringLiteral("Missing")));
    table->setFocus();
    table->setCurrentCell(0, 10);
    press(table, Qt::Key_Return);
    CHECK(window.detail().record() == entered.value);
    press(table, Qt::Key_Right);
    press(table, Qt::Key_Return);
    CHECK(window.field<DateEdit>("period")->date() == lastWeek);
    CHECK(window.field<Picker>("cell")->currentId() == one.value);
    CHECK(window.list().isSightShown());
    table->setCurrentCell(1, 10); // before the cell began
    press(table, Qt::Key_Return);
    CHECK(window.field<Picker>("cell")->currentId() == one.value);
    window.list().find(QStringLiteral("2026-0001"));
    CHECK_FALSE(window.list().isSightShown());
    CHECK(window.rows() == 1);
}

TEST_CASE("an overdue sheet offers a notice, one that is signed late says so", "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    window.open();
    window.openMissing(cell);
    window.button(QStringLiteral("Issue a notice…"))->click();
    REQUIRE(window.targets.size() == 1);
    CHECK(window.targets.first() ==
          Target{QStringLiteral("notice"), 0,
                 QStringLiteral("new?sweep:%1").arg(MissingSweep{cell, lastWeek}.id())});
    window.fill("signed_on", "2026-09-15");
    window.button(QStringLiteral("Nothing found: zero report"))->click();
    CHECK(window.sign(0, 11) == QStringLiteral("L"));
    window.openMissing(cell); // a sheet that is there is shown, not begun again
    CHECK_FALSE(window.detail().step());
    window.openMissing(cell, QDate(2026, 9, 14));
    CHECK_FALSE(window.button(QStringLiteral("Issue a notice…"))); // still to come
}

TEST_CASE("a finding becomes a risk by a click and leads to it", "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    Sweep sheet = window.sweeps().proposed(SweepKind::Weekly, cell, lastWeek);
    sheet.items.first().check = SweepCheck::Finding;
    sheet.findings = {{zh("通道堆物"), zh("三楼东侧")}};
    sheet.signedBy = QStringLiteral("孙护士长");
    sheet.signedOn = sheet.heldOn;
    const SweepId id = RiskDesk::must(window.sweeps().enter(sheet));
    window.open();
    window.part->open({QStringLiteral("sweep_sheet"), id.value});
    window.button(QStringLiteral("Take up as a risk"))->click();
    const RiskId risk = window.sweeps().find(id)->findings.first().risk;
    REQUIRE(risk);
    CHECK(window.risks().find(risk)->place == zh("三楼东侧"));
    CHECK_FALSE(window.button(QStringLiteral("Take up as a risk")));
    window.button(window.risks().find(risk)->number)->click();
    CHECK(window.targets.last() == Target{QStringLiteral("risk"), risk.value});

    window.button(QStringLiteral("Amend…"))->click();
    const QList<QLineEdit *> edits = window.field<SweepFindingRows>("findings")->findChildren<QLineEdit *>();
    edits[1]->setText(zh("改写"));
    CHECK_FALSE(window.part->save());
    CHECK(window.row("findings").problem().contains(QStringLiteral("amended there")));
    edits[1]->setText(zh("通道堆物"));
    window.fill("note", "已拍照");
    window.save();
    CHECK(window.sweeps().find(id)->findings.first().risk == risk);
}

TEST_CASE("the monthly return opens by its month, an urgent report at once", "[sweep]")
{
    SweepWindow window;
    window.cell("门诊一格", QDate(2026, 8, 3));
    window.open();
    const QList<QPushButton *> months = window.part->calendar()->months();
    REQUIRE(months.size() == 2); // none is expected before the first grid cell
    window.part->open({QStringLiteral("sweep_return"), 202608});
    CHECK(window.field<ChoiceBox>("period")->currentCode() == QStringLiteral("2026-08-01"));
    window.fill("signed_by", "陈副院长");
    window.fill("signed_on", "2026-09-01");
    window.fill("reported_to", "");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("reported_to").hasProblem());
    window.fill("reported_to", "安和市卫生健康委员会");
    window.save();
    const Sweep monthly = window.only();
    CHECK(monthly.kind == SweepKind::Monthly);
    CHECK(monthly.period.last == QDate(2026, 8, 31));
    CHECK(window.words().contains(QStringLiteral("Weekly sheets missing")));
    window.part->print();
    const QList<PrintPreview *> shown = window.part->findChildren<PrintPreview *>();
    REQUIRE(shown.size() == 1);
    CHECK(shown.first()->pageList()->count() > 0);
    delete shown.first();

    for (QAction *action : window.list().actions()) {
        if (action->text() == QStringLiteral("Urgent report…"))
            action->trigger();
    }
    CHECK_FALSE(window.part->save());
    CHECK(window.row("held_by").control()->isVisible());
    auto *findings = window.field<SweepFindingRows>("findings");
    findings->addLine();
    ime(findings->findChildren<QLineEdit *>()[1], zh("氧气汇流排泄漏"));
    window.part->print();
    QList<PrintPreview *> urgent = window.part->findChildren<PrintPreview *>();
    REQUIRE(urgent.size() == 1); // one to fill by hand while it is being entered
    CHECK(urgent.first()->windowTitle() == QStringLiteral("Report of an urgent situation"));
    delete urgent.first();
    window.fill("reported_to", "院总值班");
    window.fill("signed_by", "王小安");
    window.fill("signed_on", "2026-09-15");
    window.save();
    CHECK(window.sweeps().count([] {
        SweepFilter reports;
        reports.kinds = {SweepKind::Urgent};
        return reports;
    }()) == 1);
    window.more("Print…");
    urgent = window.part->findChildren<PrintPreview *>();
    REQUIRE(urgent.size() == 1);
    CHECK(urgent.first()->windowTitle().startsWith(
        QStringLiteral("Report of an urgent situation – 排查 2026-0002")));
}

TEST_CASE("an unsigned sheet is signed later, what was begun is there after the program was killed",
          "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    Sweep sheet = window.sweeps().proposed(SweepKind::Weekly, cell, lastWeek);
    for (SweepItem &item : sheet.items)
        item.check = SweepCheck::Fine;
    sheet.zero = true;
    const SweepId id = RiskDesk::must(window.sweeps().enter(sheet));
    window.open();
    QAbstractItemModelTester tester(window.list().rows());
    CHECK(window.sign(0, 11) == QStringLiteral("!"));
    window.openMissing(cell);
    CHECK(window.detail().record() == id.value);
    window.button(QStringLiteral("Sign…"))->click();
    window.save();
    CHECK(window.sweeps().find(id)->isSigned());

    window.openMissing(cell, QDate(2026, 8, 31));
    window.field<SweepTicks>("items")->tick(3, SweepCheck::Fine);
    window.fill("note", "未写完");
    window.detail().writeDraft();
    window.part.reset();
    window.reopen();
    window.open();
    QPushButton *offered = window.button(QStringLiteral("Weekly sheet: 门诊一格"));
    REQUIRE(offered);
    offered->click();
    CHECK(window.field<QPlainTextEdit>("note")->toPlainText() == zh("未写完"));
    CHECK(window.field<SweepTicks>("items")->items()[3].check == SweepCheck::Fine);
}

TEST_CASE("the lines of a sheet are the office's own, and the list narrows to cells and outcomes", "[sweep]")
{
    SweepWindow window;
    const SweepCellId cell = window.cell();
    window.open();
    window.part->open({QStringLiteral("sweep"), 0, QStringLiteral("new?lines")});
    auto *lines = window.field<SweepLineRows>("items");
    CHECK(lines->count() == 11);
    lines->setLines({zh("消防"), zh("配电")});
    window.save();
    CHECK(window.sweeps().items() == QStringList{zh("消防"), zh("配电")});
    const SweepFilter filter = sweepFilterOf({QStringLiteral("cell:%1").arg(cell.value),
                                              QStringLiteral("unsigned"), QStringLiteral("kind:weekly")},
                                             {}, QDate(2026, 9, 15));
    CHECK(filter.cells == QList{cell});
    CHECK(filter.handedIn == false);
    CHECK(filter.kinds == QList{SweepKind::Weekly});
    window.part->open({QStringLiteral("sweep"), 0, QStringLiteral("missing")});
    CHECK(window.list().isSightShown());
}
