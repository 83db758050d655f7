#include "shownreport.h"
#include "tests/text.h"
#include "ui/common/chartview.h"
#include "ui/common/dateedit.h"
#include "ui/common/dialogs.h"
#include "ui/common/pagedtableview.h"
#include "ui/report/chartspane.h"
#include "ui/report/figurespane.h"
#include "ui/report/figuretablemodel.h"
#include "ui/report/quarterchooser.h"
#include "ui/report/reportpane.h"
#include "ui/report/reporttableview.h"
#include "ui/report/sentencerow.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace anhe;
using namespace anhe::tests;

namespace {

QString cell(const FiguresPane &pane, const char *key, int column = FigureTableModel::Now)
{
    const int row = pane.model()->rowOf(QString::fromLatin1(key));
    return row < 0 ? zh("no row") : pane.model()->index(row, column).data().toString();
}

/** Clicks a cell with the mouse. */
void click(QTableView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace

TEST_CASE("the last quarter of the real letters stands on the page as it was counted by hand")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    importLetters(desk);
    ShownReport report(*desk.desk, zh("2018Q4"));
    const FiguresPane &figures = *report.page.figures();
    CHECK(cell(figures, "matters.opening") == zh("3"));
    CHECK(cell(figures, "matters.new") == zh("22"));
    CHECK(cell(figures, "matters.closed") == zh("20"));
    CHECK(cell(figures, "matters.closing") == zh("5"));
    CHECK(cell(figures, "feedback.on_time") == zh("22.7% (5/22)"));
    CHECK(cell(figures, "days_to_close.mean") == zh("18.05"));
    CHECK(cell(figures, "days_to_close.median") == zh("12.5"));
}

TEST_CASE("a click on a figure opens as many rows as it says, Esc goes back to it")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    importLetters(desk);
    ShownReport report(*desk.desk, zh("2018Q4"));
    QTableView *view = report.page.figures()->view();
    const FigureTableModel *model = report.page.figures()->model();
    view->setFocus();

    for (const char *key : {"matters.new", "matters.closed", "matters.closing"}) {
        for (const int column : {FigureTableModel::Now, FigureTableModel::Previous}) {
            const QModelIndex index = model->index(model->rowOf(QLatin1String(key)), column);
            click(view, index);
            INFO(key << " " << column);
            CHECK(report.page.rows()->isVisible());
            CHECK(QString::number(report.page.rows()->rowCount()) == index.data().toString());
        }
    }
    // A rate opens its numerator, and its denominator at a click.
    click(view, model->index(model->rowOf(zh("feedback.on_time")), FigureTableModel::Now));
    CHECK(report.page.rows()->rowCount() == 5);
    for (QPushButton *part : report.page.rows()->findChildren<QPushButton *>()) {
        if (part->text() == zh("Denominator 22"))
            part->click();
    }
    CHECK(report.page.rows()->rowCount() == 22);

    QSignalSpy asked(&report.page, &Page::openRequested);
    press(report.page.rows()->view(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    const Target target = asked[0][0].value<Target>();
    CHECK(target.kind == zh("matter"));
    CHECK(desk->disputes().find(DisputeId{target.id}));

    press(report.page.rows()->view(), Qt::Key_Escape);
    CHECK_FALSE(report.page.rows()->isVisible());
    CHECK(view->hasFocus());
    press(view, Qt::Key_Return);
    CHECK(report.page.rows()->isVisible());
}

TEST_CASE("each bar of each chart opens as many rows as it is high")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    importLetters(desk);
    ShownReport report(*desk.desk, zh("2018Q4"));
    report.page.showPart(ReportPage::Charts);
    int bars = 0;
    for (ChartView *chart : report.page.charts()->charts()) {
        for (int line = 0; line < chart->series().lines.size(); ++line) {
            for (int label = 0; label < chart->series().labels.size(); ++label) {
                Q_EMIT chart->barActivated(label, line);
                INFO(chart->objectName().toStdString() << " " << label);
                CHECK(double(report.page.rows()->rowCount()) == chart->series().lines[line].values[label]);
                ++bars;
            }
        }
    }
    CHECK(bars > 30);
    // By keyboard too: the first bar of the last chart.
    ChartView *days = report.page.charts()->charts().last();
    press(days, Qt::Key_Right);
    press(days, Qt::Key_Return);
    CHECK(double(report.page.rows()->rowCount()) == days->series().lines[0].values[0]);
}

TEST_CASE("each number in a sentence and in a table opens as many rows as it says")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    importLetters(desk);
    ShownReport report(*desk.desk, zh("2018Q4"));
    report.page.showPart(ReportPage::Text);
    int links = 0;
    for (SentenceRow *row : report.page.text()->sentenceRows()) {
        for (int i = 0; i < row->sentence().mentions.size(); ++i) {
            const Mention &mention = row->sentence().mentions[i];
            bool isCount = false;
            const int count = row->sentence().text.mid(mention.start, mention.length).toInt(&isCount);
            if (!isCount || mention.figure.key == zh("persons") ||
                !report.page.analysis()->drill(mention.figure))
                continue;
            Q_EMIT row->label()->linkActivated(QString::number(i));
            INFO(row->sentence().text.toStdString());
            CHECK(report.page.rows()->rowCount() == count);
            ++links;
        }
    }
    CHECK(links > 10);

    int cells = 0;
    for (ReportTableView *table : report.page.text()->tables()) {
        for (const QList<ReportCell> &row : table->reportTable().rows) {
            for (const ReportCell &shown : row) {
                const FigureValue *value = report.page.analysis()->now.find(shown.figure.key);
                if (!value || value->figure.unit != FigureUnit::Matters || shown.figure.base != Base::Now)
                    continue;
                Q_EMIT table->cellOpened(shown);
                INFO(shown.figure.key.toStdString());
                CHECK(QString::number(report.page.rows()->rowCount()) == shown.text);
                ++cells;
            }
        }
    }
    CHECK(cells > 15);
}

TEST_CASE("the rows behind a number go to a file as they stand")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    importLetters(desk);
    ShownReport report(*desk.desk, zh("2018Q4 matters.new"));
    CHECK(report.page.rows()->number().stated == 22);
    REQUIRE(report.page.rows()->rowCount() == 22);
    for (const char *name : {"rows.xlsx", "rows.csv"}) {
        const QString path = desk.folder.filePath(QLatin1String(name));
        const Result<qint64> written = report.page.rows()->writeRows(path);
        REQUIRE(written);
        CHECK(*written == 22);
        const auto sheets = readSheets(path);
        REQUIRE(sheets);
        CHECK(sheets->first().headings.first() == zh("Number"));
        CHECK(sheets->first().rows.size() == 22);
    }
}

TEST_CASE("the quarter changes by keys, not beyond the running one")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3"));
    report.andCount([&] { press(&report.page, Qt::Key_Left, Qt::AltModifier); });
    CHECK(report.page.quarter() == Quarter{2026, 2});
    CHECK(cell(*report.page.figures(), "matters.new") == zh("0"));
    report.andCount([&] { press(&report.page, Qt::Key_Right, Qt::AltModifier); });
    CHECK(cell(*report.page.figures(), "matters.new") == zh("1"));
    report.andCount([&] { press(&report.page, Qt::Key_Right, Qt::AltModifier); });
    press(&report.page, Qt::Key_Right, Qt::AltModifier);
    CHECK(report.page.quarter() == Quarter{2026, 4});
    CHECK_FALSE(report.page.findChild<QuarterChooser *>()->nextButton()->isEnabled());
}

TEST_CASE("a day on which the quarter cannot be judged is refused in words")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    ShownReport report(*desk.desk, zh("2026Q3"));
    auto *day = report.page.findChild<DateEdit *>();
    QSignalSpy said(&report.page, &ReportPage::said);
    const auto enter = [&](const char *typed) {
        day->setText(zh(typed));
        press(day, Qt::Key_Return);
    };
    enter("2026-12-01");
    CHECK(said.count() == 1);
    CHECK(day->day() == QDate(2026, 11, 21));
    enter("2026-06-30");
    CHECK(said.count() == 2);
    CHECK(day->day() == QDate(2026, 11, 21));
    report.andCount([&] { enter("2026-10-09"); });
    CHECK(said.count() == 2);
    CHECK(day->day() == QDate(2026, 10, 9));
}

TEST_CASE("a matter entered meanwhile is counted, and its open rows too")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    REQUIRE(desk->disputes().enter(someDispute()));
    ShownReport report(*desk.desk, zh("2026Q3 matters.new"));
    CHECK(report.page.rows()->rowCount() == 1);
    report.andCount([&] {
        Dispute second = someDispute();
        second.complainant.name = zh("李晓");
        REQUIRE(desk->disputes().enter(second));
    });
    CHECK(cell(*report.page.figures(), "matters.new") == zh("2"));
    CHECK(report.page.rows()->rowCount() == 2);
}

TEST_CASE("problems and visits open as rows of their own kind")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    Dispute dispute = someDispute();
    dispute.problems.append(Problem{0, zh("attitude"), {}, {}, {}, zh("态度生硬")});
    const auto id = desk->disputes().enter(dispute);
    REQUIRE(id);
    ShownReport report(*desk.desk, zh("2026Q3 problems.total"));
    CHECK(report.page.rows()->rowCount() == 2);
    report.page.open({zh("report"), 0, zh("2026Q3 persons")});
    CHECK(report.page.rows()->rowCount() == 1); // two persons in one visit
    CHECK(report.page.rows()->number().text == zh("2 persons"));
    QSignalSpy asked(&report.page, &Page::openRequested);
    press(report.page.rows()->view(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<Target>().id == id->value);
}

TEST_CASE("an empty ledger has a report to look at")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    ShownReport report(*desk.desk, zh("2026Q3"));
    CHECK(cell(*report.page.figures(), "matters.new") == zh("0"));
    for (ChartView *chart : report.page.charts()->charts())
        CHECK_FALSE(chart->isShowingChart());
    CHECK_FALSE(report.page.text()->sentenceRows().isEmpty());
    report.page.open({zh("report"), 0, zh("2026Q3 matters.new")});
    CHECK(report.page.rows()->rowCount() == 0);
}
