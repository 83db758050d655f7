#include "tests/ui/common/letters.h"
#include "tests/ui/common/typing.h"
#include "ui/common/pagedtableview.h"
#include "ui/common/remembered.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a paged table keeps the rules of item models", "[pagedtable]")
{
    LetterTableModel model(300);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    CHECK(model.rowCount() == 300);
    model.sort(0, Qt::DescendingOrder);
    CHECK(model.idAt(0) == 300);
    model.refreshRow(5);
    model.setCount(0);
    model.reload();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("rows come in pages and only those that are looked at", "[pagedtable]")
{
    LetterTableModel model(1'000'000);
    model.reload();
    CHECK(model.fetches == 0);
    CHECK(model.index(999'999, 0).data().toString() == QStringLiteral("投诉 2026-1000000"));
    CHECK(model.index(999'998, 2).data(ToneRole).toInt() == int(Tone::Blue));
    CHECK(model.fetches == 1);
    CHECK(model.largestFetch <= size_t(PagedTable::PageRows));
    CHECK(model.rowOf(700'000) == 699'999);
}

TEST_CASE("a million rows are scrolled through with few pages", "[pagedtable]")
{
    LetterTableModel model(1'000'000);
    PagedTableView view(QStringLiteral("million"));
    view.setTable(&model);
    view.resize(800, 600);
    model.reload();
    bring(&view);
    view.grab();
    model.fetches = 0;
    for (int i = 1; i <= 20; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 20 * i);
        view.grab();
    }
    CHECK(model.fetches <= 40);
    CHECK(view.rowAt(10) > 900'000);
}

TEST_CASE("a saved row is asked again and the others are kept", "[pagedtable]")
{
    LetterTableModel model(300);
    model.reload();
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("letter"));
    model.word = QStringLiteral("changed");
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("letter"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refreshRow(1);
    CHECK(changed.count() == 1);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("changed"));
}

TEST_CASE("the selection is by id and lives through sorting and reloading", "[pagedtable]")
{
    LetterTableModel model(500);
    PagedTableView view(QStringLiteral("selection"));
    view.setTable(&model);
    model.reload();
    bring(&view);
    view.selectId(42);
    QSignalSpy current(&view, &PagedTableView::currentIdChanged);
    model.sort(0, Qt::DescendingOrder);
    CHECK(view.currentId() == 42);
    CHECK(view.selectedIds() == std::vector<qint64>{42});
    CHECK(current.isEmpty());
    model.remove(42);
    model.reload();
    CHECK(view.selectedIds().empty());
    CHECK(view.currentId() != 42);
    CHECK(current.count() == 1);
}

TEST_CASE("a row chosen by the program is chosen while Ctrl is held, too", "[pagedtable]")
{
    LetterTableModel model(50);
    PagedTableView view(QStringLiteral("ctrl"));
    view.setTable(&model);
    model.reload();
    bring(&view);
    view.selectId(42);
    QTest::keyPress(&view, Qt::Key_Control, Qt::ControlModifier);
    REQUIRE(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    view.selectId(42);
    CHECK(view.selectedIds() == std::vector<qint64>{42});
    QTest::keyRelease(&view, Qt::Key_Control, Qt::NoModifier);
    CHECK_FALSE(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
}

TEST_CASE("a click on a heading sorts by it, on one without order returns to the usual", "[pagedtable]")
{
    LetterTableModel model(10);
    PagedTableView view(QStringLiteral("sorting"));
    view.setTable(&model);
    view.resize(600, 400);
    model.reload();
    bring(&view);
    const auto click = [&view](int column) {
        const QPoint at(view.columnViewportPosition(column) + 20, view.horizontalHeader()->height() / 2);
        QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, at);
    };
    click(0);
    CHECK(model.order() == SortOrder{QStringLiteral("number"), Qt::AscendingOrder});
    click(0);
    CHECK(model.order() == SortOrder{QStringLiteral("number"), Qt::DescendingOrder});
    CHECK(model.idAt(0) == 10);
    click(1);
    CHECK(model.order() == SortOrder{});
}

TEST_CASE("Ctrl+C copies the selected rows with tabs: Enter opens", "[pagedtable]")
{
    LetterTableModel model(10);
    PagedTableView view(QStringLiteral("copy"));
    view.setTable(&model);
    model.reload();
    bring(&view);
    view.selectId(2);
    press(&view, Qt::Key_Down, Qt::ShiftModifier);
    press(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() ==
          QStringLiteral("投诉 2026-0002\tletter\t办理中\n投诉 2026-0003\tletter\t办理中"));
    QSignalSpy opened(&view, &PagedTableView::opened);
    press(&view, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toLongLong() == 3);
}

TEST_CASE("column widths are remembered", "[pagedtable]")
{
    const QTemporaryDir folder;
    rememberIn(folder.filePath(QStringLiteral("desk.ini")));
    LetterTableModel model(10);
    model.reload();
    {
        PagedTableView view(QStringLiteral("widths"));
        view.setTable(&model);
        CHECK(view.columnWidth(0) == 196); // 140 for Chinese; English takes more
        view.setColumnWidth(0, 222);
    }
    PagedTableView again(QStringLiteral("widths"));
    again.setTable(&model);
    CHECK(again.columnWidth(0) == 222);
    rememberIn(folder.filePath(QStringLiteral("last.ini")));
}
