#include "tests/ui/common/letters.h"
#include "tests/ui/common/typing.h"
#include "ui/common/emptystate.h"
#include "ui/common/remembered.h"
#include "ui/common/tablepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QToolButton>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct Desk
{
    QTemporaryDir folder;
    LetterTableModel model{3};
    TablePage page{QStringLiteral("letters")};

    Desk()
    {
        rememberIn(folder.filePath(QStringLiteral("desk.ini")));
        page.addFilter(QStringLiteral("open"), QStringLiteral("Open"));
        page.addFilter(QStringLiteral("overdue"), QStringLiteral("Overdue"));
        page.setEmptyWords(QStringLiteral("dispute"), QStringLiteral("No letter yet"), QStringLiteral("text"),
                           QStringLiteral("Write one"));
        page.setDetail(new QLabel(QStringLiteral("detail")));
        page.setTable(&model);
        model.reload();
        page.resize(1100, 600);
        bring(&page);
    }
    QLineEdit *search() { return page.findChild<QLineEdit *>(); }
    EmptyState *empty() { return page.findChild<EmptyState *>(); }
};

} // namespace

TEST_CASE("filters and search ask the list anew", "[tablepage]")
{
    Desk desk;
    QSignalSpy narrowed(&desk.page, &TablePage::narrowed);
    for (QPushButton *chip : desk.page.findChildren<QPushButton *>()) {
        if (chip->text() == QStringLiteral("Overdue"))
            chip->click();
    }
    CHECK(narrowed.count() == 1);
    CHECK(desk.page.filters() == QStringList{QStringLiteral("overdue")});
    ime(desk.search(), QStringLiteral("骨科"));
    press(desk.search(), Qt::Key_Return);
    CHECK(narrowed.count() >= 2);
    CHECK(desk.page.searchText() == QStringLiteral("骨科"));
    CHECK(desk.page.view()->hasFocus());
}

TEST_CASE("an empty list offers the first step, a narrowed one to show all", "[tablepage]")
{
    Desk desk;
    CHECK_FALSE(desk.empty()->isVisible());
    desk.model.setCount(0);
    desk.model.reload();
    REQUIRE(desk.empty()->isVisible());
    CHECK(desk.empty()->title() == QStringLiteral("No letter yet"));
    QSignalSpy first(&desk.page, &TablePage::firstStepTaken);
    desk.empty()->button()->click();
    CHECK(first.count() == 1);

    desk.page.setFilters({QStringLiteral("open")});
    desk.model.reload();
    CHECK(desk.empty()->title() != QStringLiteral("No letter yet"));
    QSignalSpy narrowed(&desk.page, &TablePage::narrowed);
    desk.empty()->button()->click();
    CHECK(narrowed.count() == 1);
    CHECK(first.count() == 1);
    CHECK(desk.page.filters().isEmpty());
}

TEST_CASE("the detail goes below on a narrow window", "[tablepage]")
{
    Desk desk;
    auto *splitter = desk.page.findChild<QSplitter *>();
    CHECK(splitter->orientation() == Qt::Horizontal);
    desk.page.resize(700, 600);
    CHECK(splitter->orientation() == Qt::Vertical);
}

TEST_CASE("the count tells how many and how many are selected", "[tablepage]")
{
    Desk desk;
    desk.page.setCountWords(QStringLiteral("共 %1 件"));
    const auto words = [&desk] {
        QStringList all;
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            all.append(label->text());
        return all.join(QLatin1Char('|'));
    };
    CHECK(words().contains(QStringLiteral("共 3 件")));
    desk.page.view()->selectAll();
    CHECK(words().contains(QStringLiteral("3 selected")));
}

TEST_CASE("the key of a tool works while the table has the focus", "[tablepage]")
{
    Desk desk;
    QAction *tool = desk.page.addTool(QStringLiteral("new"), QStringLiteral("New"), QKeySequence::New);
    QSignalSpy triggered(tool, &QAction::triggered);
    desk.page.view()->setFocus();
    press(desk.page.view(), Qt::Key_N, Qt::ControlModifier);
    CHECK(triggered.count() == 1);
}
