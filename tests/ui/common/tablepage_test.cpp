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

struct TableDesk
{
    QTemporaryDir folder;
    LetterTableModel model{3};
    TablePage page{QStringLiteral("letters")};

    TableDesk()
    {
        rememberIn(folder.filePath(QStringLiteral("desk.ini")));
        page.addFilter(QStringLiteral("open"), QStringLiteral("Open"));
        page.addFilter(QStringLiteral("overdue"), QStringLiteral("Overdue"));
        page.setEmptyWords(QStringLiteral("dispute"), QStringLiteral("No letter yet"), QStringLiteral("text"),
                           QStringLiteral("Write one"));
        auto *detail = new QLabel(QStringLiteral("detail"));
        detail->setObjectName(QStringLiteral("detail"));
        page.setDetail(detail);
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
    TableDesk desk;
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
    TableDesk desk;
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
    TableDesk desk;
    auto *splitter = desk.page.findChild<QSplitter *>();
    CHECK(splitter->orientation() == Qt::Horizontal);
    desk.page.resize(700, 600);
    CHECK(splitter->orientation() == Qt::Vertical);
    desk.page.resize(700, 400); // a small screen at 150 %: two low panes would show two rows each
    CHECK(splitter->orientation() == Qt::Horizontal);
}

TEST_CASE("filters that find no room in the line wait behind a button, unless they are on", "[tablepage]")
{
    TableDesk desk;
    const auto chip = [&desk](const QString &text) {
        for (QPushButton *button : desk.page.findChildren<QPushButton *>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QPushButton *toggle = chip(QStringLiteral("Filters"));
    REQUIRE(toggle);
    CHECK_FALSE(toggle->isVisible());
    CHECK(chip(QStringLiteral("Open"))->isVisible());
    chip(QStringLiteral("Overdue"))->click();
    desk.page.resize(330, 600);
    QCoreApplication::processEvents();
    CHECK(toggle->isVisible());
    CHECK_FALSE(chip(QStringLiteral("Open"))->isVisible());
    CHECK(chip(QStringLiteral("Overdue"))->isVisible());
    toggle->click();
    CHECK(chip(QStringLiteral("Open"))->isVisible());
    desk.page.resize(900, 600);
    QCoreApplication::processEvents();
    CHECK_FALSE(toggle->isVisible());
}

TEST_CASE("Esc leads back to the rows, and empties the search", "[tablepage]")
{
    TableDesk desk;
    desk.search()->setFocus();
    ime(desk.search(), QStringLiteral("骨科"));
    press(desk.search(), Qt::Key_Escape);
    CHECK(desk.page.searchText().isEmpty());
    CHECK(desk.page.view()->hasFocus());
    auto *detail = desk.page.findChild<QLabel *>(QStringLiteral("detail"));
    detail->setFocusPolicy(Qt::StrongFocus);
    detail->setFocus();
    REQUIRE(detail->hasFocus());
    press(detail, Qt::Key_Escape);
    CHECK(desk.page.view()->hasFocus());
}

TEST_CASE("a search that found nothing gives the keys back to the rows when it ends", "[tablepage]")
{
    TableDesk desk;
    QObject::connect(&desk.page, &TablePage::narrowed, &desk.model, [&desk] {
        desk.model.setCount(desk.page.searchText().isEmpty() ? 3 : 0);
        desk.model.reload();
    });
    SECTION("by Esc")
    {
        desk.search()->setFocus();
        ime(desk.search(), QStringLiteral("没有"));
        press(desk.search(), Qt::Key_Return);
        desk.search()->setFocus();
        REQUIRE(desk.empty()->isVisible());
        press(desk.search(), Qt::Key_Escape);
    }
    SECTION("by showing all")
    {
        desk.search()->setFocus();
        ime(desk.search(), QStringLiteral("没有"));
        press(desk.search(), Qt::Key_Return);
        REQUIRE(desk.empty()->isVisible());
        desk.empty()->button()->click();
    }
    QCoreApplication::processEvents();
    CHECK(desk.page.searchText().isEmpty());
    CHECK(desk.page.view()->isVisible());
    CHECK(desk.page.view()->hasFocus());
}

TEST_CASE("coming by key the list has a row to begin with", "[tablepage]")
{
    TableDesk desk;
    QSignalSpy current(&desk.page, &TablePage::currentIdChanged);
    desk.search()->setFocus();
    CHECK_FALSE(desk.page.view()->currentIndex().isValid());
    desk.page.view()->setFocus(Qt::ShortcutFocusReason);
    CHECK(desk.page.view()->currentIndex().row() == 0);
    CHECK(current.count() == 1);
    press(desk.page.view(), Qt::Key_Down);
    CHECK(desk.page.view()->currentIndex().row() == 1);
}

TEST_CASE("the count tells how many and how many are selected", "[tablepage]")
{
    TableDesk desk;
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
    TableDesk desk;
    QAction *tool = desk.page.addTool(QStringLiteral("new"), QStringLiteral("New"), QKeySequence::New);
    QSignalSpy triggered(tool, &QAction::triggered);
    desk.page.view()->setFocus();
    press(desk.page.view(), Qt::Key_N, Qt::ControlModifier);
    CHECK(triggered.count() == 1);
}
