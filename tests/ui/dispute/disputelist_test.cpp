#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtermenu.h"
#include "ui/dispute/disputeform.h"
#include "ui/dispute/disputelistfilter.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** Three matters: an overdue complaint, an open dispute of a department, a closed petition not told. */
void fill(TemporaryDesk &desk)
{
    DisputeRegister &matters = desk->disputes();
    Dispute late = someDispute(QDateTime(QDate(2026, 8, 3), QTime(9, 0)));
    late.complainant.idNumber = QStringLiteral("110105194912310021");
    REQUIRE(matters.enter(late));
    Dispute dispute = someDispute(QDateTime(QDate(2026, 9, 14), QTime(9, 0)));
    dispute.kind = MatterKind::Dispute;
    dispute.complainant.name = QStringLiteral("欧阳兰");
    dispute.channel = Channel::Phone;
    dispute.problems[0].department = *desk->office().departmentFor(QStringLiteral("骨科一病区"));
    REQUIRE(matters.enter(dispute));
    Dispute petition = someDispute(QDateTime(QDate(2026, 7, 1), QTime(9, 0)));
    petition.kind = MatterKind::Petition;
    petition.complainant.name = QStringLiteral("白晓");
    petition.subject = QStringLiteral("反映停车困难");
    REQUIRE(matters.enter(petition));
    REQUIRE(matters.answer({3}, QStringLiteral("已增设车位。"), QDateTime(QDate(2026, 7, 3), QTime(9, 0))));
    REQUIRE(matters.close({3}, Ending::Answered, QDate(2026, 7, 3)));
}

} // namespace

TEST_CASE("the table of matters keeps a model's contract", "[dispute][list]")
{
    DisputeWindow window(fill);
    QAbstractItemModelTester tester(window.page->table(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.page->table()->reload();
    CHECK(window.page->table()->rowCount() == 3);
    REQUIRE(window.matters().enter(someDispute()));
    CHECK(window.page->table()->rowCount() == 4);
}

TEST_CASE("the newest matter stands first: a heading sorts", "[dispute][list]")
{
    DisputeWindow window(fill);
    DisputeTableModel *table = window.page->table();
    CHECK(table->ids() == std::vector<qint64>{2, 1, 3});
    table->sort(1, Qt::AscendingOrder); // by name: 白, 欧阳, 张
    CHECK(table->ids() == std::vector<qint64>{3, 2, 1});
    table->sort(4, Qt::AscendingOrder); // by day received
    CHECK(table->ids() == std::vector<qint64>{3, 1, 2});
}

TEST_CASE("chips and menus narrow the list together", "[dispute][list]")
{
    DisputeWindow window(fill);
    TablePage *list = window.page->list();
    const auto shown = [&](const QStringList &keys) {
        window.page->open({QStringLiteral("matter"), 0, keys.join(QLatin1Char(' '))});
        return window.page->table()->ids();
    };
    CHECK(shown({QStringLiteral("overdue")}) == std::vector<qint64>{1});
    CHECK(shown({QStringLiteral("not_told")}) == std::vector<qint64>{3});
    CHECK(shown({QStringLiteral("kind:dispute"), QStringLiteral("kind:petition")}) ==
          std::vector<qint64>{2, 3});
    CHECK(shown({QStringLiteral("status:open"), QStringLiteral("channel:phone")}) == std::vector<qint64>{2});
    CHECK(shown({QStringLiteral("department:1")}) == std::vector<qint64>{2});
    CHECK(shown({QStringLiteral("received:this_quarter")}) == std::vector<qint64>{2, 1, 3});
    CHECK(shown({QStringLiteral("received:2026-08-01..2026-08-31")}) == std::vector<qint64>{1});
    CHECK(shown({QStringLiteral("ids:1,3")}) == std::vector<qint64>{1, 3});
    CHECK(shown({QStringLiteral("incomplete")}) == std::vector<qint64>{2, 1, 3});
    CHECK(shown({}) == std::vector<qint64>{2, 1, 3});
    CHECK(list->filters().isEmpty());
}

TEST_CASE("search finds closed matters, by words, initials and the tail of a phone", "[dispute][list]")
{
    DisputeWindow window(fill);
    window.page->search(QStringLiteral("停车"));
    CHECK(window.page->table()->ids() == std::vector<qint64>{3});
    CHECK(window.page->detail()->matter() == DisputeId{3});
    window.page->search(QStringLiteral("oyl"));
    CHECK(window.page->table()->ids() == std::vector<qint64>{2});
    window.page->search(QStringLiteral("5678"));
    CHECK(window.page->table()->rowCount() == 3);
}

TEST_CASE("a voided number is found by searching and opened by its id", "[dispute][list]")
{
    DisputeWindow window(fill);
    const auto says = [&window](const char *words) {
        const QList<QLabel *> labels = window.page->list()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [words](const QLabel *label) { return label->text() == QLatin1String(words); });
    };
    CHECK(says("3 matters"));
    REQUIRE(window.matters().voidNumber({1}, QStringLiteral("重复登记")));
    CHECK(window.page->table()->rowOf(1) < 0);
    CHECK(says("2 matters, besides 1 voided"));
    window.page->search(QStringLiteral("2026-0001"));
    CHECK(window.page->table()->rowOf(1) >= 0);
    window.page->open({QStringLiteral("matter"), 0});
    window.page->open({QStringLiteral("matter"), 1});
    CHECK(window.page->detail()->matter() == DisputeId{1});
    CHECK(window.page->list()->view()->currentId() == 1);
}

TEST_CASE("a field of a matter is opened by its name, for what a paper misses", "[dispute][list]")
{
    DisputeWindow window(fill);
    window.page->open({QStringLiteral("matter"), 1, QStringLiteral("edit:patient_name")});
    REQUIRE(window.page->isEditing());
    Form &form = window.page->editor()->form()->form();
    CHECK(DisputeWindow::field(form, "patient_name")->hasFocus());
}

TEST_CASE("the page gives the focus to its rows, the first one chosen", "[dispute][list]")
{
    DisputeWindow window(fill);
    window.page->setFocus(Qt::OtherFocusReason);
    CHECK(window.page->list()->view()->hasFocus());
    CHECK(window.page->list()->view()->currentId() == window.page->table()->idAt(0));
    CHECK(window.page->detail()->matter().value == window.page->table()->idAt(0));
}

TEST_CASE("the badge counts what is overdue", "[dispute][list]")
{
    DisputeWindow window(fill);
    CHECK(window.page->badge() == 1);
    REQUIRE(window.matters().answer({1}, QStringLiteral("已说明。"), window.desk.clock.now()));
    CHECK(window.page->badge() == 0);
}

TEST_CASE("an empty register says what belongs here and offers the first step", "[dispute][list]")
{
    DisputeWindow window;
    QPushButton *first = buttonNamed(window.page.get(), QStringLiteral("Enter the first matter"));
    REQUIRE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    CHECK(window.page->isEditing());
}

TEST_CASE("the list shown is exported in its order, without a whole ID number", "[dispute][list]")
{
    DisputeWindow window(fill);
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("status:open")});
    const QString csv = window.desk.folder.filePath(QStringLiteral("list.csv"));
    WorkerTask *task = nullptr;
    QObject::connect(window.page.get(), &Page::taskStarted, window.page.get(),
                     [&](WorkerTask *t) { task = t; });
    window.page->exportTo(csv);
    REQUIRE(task);
    REQUIRE(QSignalSpy(task, &WorkerTask::finished).wait(20000));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.indexOf(QStringLiteral("纠纷 2026-0001")) > 0);
    CHECK(text.indexOf(QStringLiteral("投诉 2026-0001")) > text.indexOf(QStringLiteral("纠纷 2026-0001")));
    CHECK_FALSE(text.contains(QStringLiteral("信访 2026-0001")));
    CHECK_FALSE(text.contains(QStringLiteral("110105194912310021")));
    CHECK(window.said.last().contains(QStringLiteral("2")));

    const QString xlsx = window.desk.folder.filePath(QStringLiteral("list.xlsx"));
    window.page->exportTo(xlsx);
    REQUIRE(QSignalSpy(task, &WorkerTask::finished).wait(20000));
    CHECK(QFileInfo(xlsx).size() > 1000);
}

TEST_CASE("a filter menu names what is ticked", "[dispute][list]")
{
    FilterMenu menu(QStringLiteral("kind"), QStringLiteral("Kind"));
    menu.setEntries(codeEntries<MatterKind>());
    QSignalSpy changed(&menu, &FilterMenu::tickedChanged);
    QMenu *popup = menu.findChild<QMenu *>();
    popup->actions()[1]->trigger();
    CHECK(changed.size() == 1);
    CHECK(menu.ticked() == QStringList{QStringLiteral("dispute")});
    CHECK(menu.text().contains(QStringLiteral("Medical dispute")));
    popup->actions()[0]->trigger();
    CHECK(menu.ticked().size() == 2);
    menu.setTicked({});
    CHECK_FALSE(menu.isChecked());
}

TEST_CASE("rows asked for by a figure bear its name", "[dispute][list]")
{
    DisputeWindow window([](TemporaryDesk &desk) { REQUIRE(desk->disputes().enter(someDispute())); });
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("ids:1"), QStringLiteral("按期答复")});
    CHECK(buttonNamed(window.page.get(), QStringLiteral("按期答复 ×")));
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("ids:1")});
    CHECK(buttonNamed(window.page.get(), QStringLiteral("The rows asked for ×")));
}
