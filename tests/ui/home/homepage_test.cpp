#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/home/figurecard.h"
#include "ui/home/firststeps.h"
#include "ui/home/homepage.h"
#include "ui/home/todaymodel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId enter(TemporaryDesk &desk, QDate received, const QString &name = QStringLiteral("张三丰"))
{
    Dispute dispute = someDispute(QDateTime(received, QTime(10, 0)));
    dispute.complainant.name = name;
    dispute.narrative += name;
    dispute.handler = QStringLiteral("王小安");
    const Result<DisputeId> id = desk->disputes().enter(dispute);
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

Target openedBy(QSignalSpy &spy)
{
    REQUIRE(spy.count() == 1);
    return spy.takeFirst().first().value<Target>();
}

} // namespace

TEST_CASE("an empty ledger offers its first two steps", "[home]")
{
    TemporaryDesk desk;
    HomePage page(*desk.desk);
    bring(&page);
    auto *steps = page.findChild<FirstSteps *>();
    REQUIRE(steps->isVisible());
    QSignalSpy opened(&page, &Page::openRequested);
    QTest::mouseClick(steps->enterButton(), Qt::LeftButton);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), 0, QStringLiteral("new")});
    QTest::mouseClick(steps->importButton(), Qt::LeftButton);
    CHECK(openedBy(opened) == Target{QStringLiteral("import")});
}

TEST_CASE("the badge counts what is overdue and follows the ledger", "[home]")
{
    TemporaryDesk desk;
    HomePage page(*desk.desk);
    bring(&page);
    CHECK(page.badge() == 0);
    const DisputeId late = enter(desk, QDate(2026, 9, 1));
    QTRY_COMPARE(page.badge(), 1);
    CHECK_FALSE(page.findChild<FirstSteps *>()->isVisible());
    REQUIRE(desk->disputes().answer(late, QStringLiteral("已答复。"), desk.clock.now()));
    QTRY_COMPARE(page.badge(), 0);
}

TEST_CASE("Enter and a click open the matter of a line", "[home]")
{
    TemporaryDesk desk;
    const DisputeId late = enter(desk, QDate(2026, 9, 1));
    const DisputeId soon = enter(desk, QDate(2026, 9, 10), QStringLiteral("李小满"));
    HomePage page(*desk.desk);
    page.resize(1100, 600);
    bring(&page);
    QAbstractItemModelTester tester(&page.list());
    auto *view = page.findChild<QListView *>();
    page.setFocus();
    view->setFocus();
    QSignalSpy opened(&page, &Page::openRequested);
    press(view, Qt::Key_Return);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), late.value});
    press(view, Qt::Key_Down);
    press(view, Qt::Key_Return);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), soon.value});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(page.list().index(1)).center());
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), late.value});
    // A heading opens nothing.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(page.list().index(0)).center());
    CHECK(opened.isEmpty());
}

TEST_CASE("a line says why its day is that day", "[home]")
{
    TemporaryDesk desk;
    enter(desk, QDate(2026, 9, 1));
    HomePage page(*desk.desk);
    const QString tip = page.list().index(1).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("2026-09-08")));
    CHECK(page.list().index(1).data().toString().contains(QStringLiteral("投诉 2026-0001")));
}

TEST_CASE("a long part ends with a way to all of it", "[home]")
{
    TemporaryDesk desk;
    for (int i = 0; i < todayItemsShown + 3; ++i)
        enter(desk, QDate(2026, 9, 1), QStringLiteral("投诉人%1").arg(i));
    HomePage page(*desk.desk);
    bring(&page);
    auto *view = page.findChild<QListView *>();
    const int last = todayItemsShown + 1;
    REQUIRE(page.list().line(last).kind == TodayModel::LineKind::More);
    QSignalSpy opened(&page, &Page::openRequested);
    view->setFocus();
    view->setCurrentIndex(page.list().index(last));
    press(view, Qt::Key_Return);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), 0, QStringLiteral("overdue")});
}

TEST_CASE("what stands in no list is only counted at the end of its part", "[home]")
{
    Today today;
    TodaySection section{TodayPart::Overdue, todayItemsShown + 9};
    for (int i = 0; i < todayItemsShown + 2; ++i)
        section.items.append(TodayItem{QStringLiteral("matter"), i + 1, {}, {}, {}});
    section.lists = {{QStringLiteral("matter"), QStringLiteral("overdue"), todayItemsShown + 4},
                     {QStringLiteral("referral"), QStringLiteral("overdue"), 2}};
    today.sections = {section};
    TodayModel model;
    model.setToday(today);
    const int more = 1 + todayItemsShown + 2;
    REQUIRE(model.rowCount() == more + 2);
    REQUIRE(model.list(more));
    CHECK(model.list(more)->kind == QStringLiteral("matter"));
    CHECK(model.flags(model.index(more)).testFlag(Qt::ItemIsSelectable));
    CHECK_FALSE(model.list(more + 1));
    CHECK(model.moreText(more + 1) == QStringLiteral("and 3 more"));
    CHECK_FALSE(model.flags(model.index(more + 1)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("the page fits a small screen with large letters", "[home]")
{
    TemporaryDesk desk;
    enter(desk, QDate(2026, 9, 1));
    HomePage page(*desk.desk);
    page.resize(850, 410);
    bring(&page);
    CHECK(page.minimumSizeHint().height() <= 410);
    const FigureCard *last = page.cards().last();
    CHECK(last->mapTo(&page, last->rect().bottomLeft()).y() < 410);
}

TEST_CASE("a figure of the quarter opens the rows it counts", "[home]")
{
    TemporaryDesk desk;
    enter(desk, QDate(2026, 5, 6));
    enter(desk, QDate(2026, 9, 1));
    HomePage page(*desk.desk);
    page.resize(1100, 600);
    bring(&page);
    REQUIRE(page.cards().size() == 4);
    CHECK(page.cards().first()->numberText() == QStringLiteral("1"));
    CHECK(page.cards().first()->comparisonText().contains(QStringLiteral("1")));
    CHECK(page.cards()[2]->numberText() == QStringLiteral("0.0%"));
    QSignalSpy opened(&page, &Page::openRequested);
    page.cards().first()->setFocus();
    press(page.cards().first(), Qt::Key_Return);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), 0, QStringLiteral("received:2026Q3")});
    QTest::mouseClick(page.cards().last(), Qt::LeftButton);
    CHECK(openedBy(opened) == Target{QStringLiteral("matter"), 0, QStringLiteral("open")});
}

TEST_CASE("on a narrow page the figures stand above the list", "[home]")
{
    TemporaryDesk desk;
    enter(desk, QDate(2026, 9, 1));
    HomePage page(*desk.desk);
    page.resize(1100, 600);
    bring(&page);
    auto *view = page.findChild<QListView *>();
    const auto inPage = [&](QWidget *widget) { return widget->mapTo(&page, QPoint()); };
    CHECK(inPage(page.cards().first()).x() > inPage(view).x());
    page.resize(600, 600);
    QTest::qWait(0);
    CHECK(inPage(page.cards().first()).y() < inPage(view).y());
}
