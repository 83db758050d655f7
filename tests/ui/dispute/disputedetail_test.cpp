#include "core/base/idnumber.h"
#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/choice.h"
#include "ui/common/dialogs.h"
#include "ui/common/inlineform.h"
#include "ui/common/textedit.h"
#include "ui/dispute/answerpane.h"
#include "ui/dispute/disputeform.h"
#include "ui/dispute/historypane.h"
#include "ui/dispute/timelinepane.h"

#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace anhe;
using namespace anhe::tests;

namespace {

void one(TemporaryDesk &desk)
{
    REQUIRE(desk->disputes().enter(someDispute()));
}

void click(QWidget *in, const char *text)
{
    QPushButton *button = buttonNamed(in, QString::fromUtf8(text));
    INFO(text);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void choose(DisputeWindow &window, const char *text)
{
    for (QAction *action : window.page->detail()->moreMenu()->actions()) {
        if (action->isVisible() && action->text() == QString::fromUtf8(text)) {
            action->trigger();
            return;
        }
    }
    FAIL(text);
}

} // namespace

TEST_CASE("a complaint is investigated, answered, told and closed", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    DisputeDetail *detail = window.page->detail();
    click(detail, "Investigate");
    CHECK(window.matters().find({1})->status == Status::Investigating);
    click(detail, "Answer…");
    AnswerPane *pane = detail->answering();
    REQUIRE(detail->tabs()->currentWidget() == pane);
    click(pane, "Save the answer");
    CHECK_FALSE(DisputeWindow::problem(pane->answerForm()->form(), "answer").isEmpty());
    DisputeWindow::field(pane->answerForm()->form(), "answer")->setFocus();
    say("已向投诉人说明等候原因并致歉。");
    click(pane, "Save the answer");
    CHECK(window.matters().find({1})->status == Status::Answered);
    CHECK(window.matters().find({1})->answeredAt == window.desk.clock.now());

    click(detail, "Close…");
    click(pane, "Close the matter");
    CHECK(window.matters().find({1})->closedOn == QDate(2026, 9, 15));
    CHECK(window.matters().find({1})->ending == Ending::Answered);
    CHECK(window.said.last().contains(QStringLiteral("not been told")));
    CHECK(DisputeWindow::field(pane->tellForm()->form(), "told_on")->hasFocus());
    click(detail, "Told…");
    DisputeWindow::fieldAs<QLineEdit>(pane->tellForm()->form(), "told_how")->setText(QStringLiteral("电话"));
    click(pane, "Complainant told");
    CHECK(window.matters().find({1})->toldOn == QDate(2026, 9, 15));
    CHECK(window.matters().find({1})->toldHow == QStringLiteral("电话"));
}

TEST_CASE("not accepting needs its ground and says so at the field", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    choose(window, "Close without an answer…");
    AnswerPane *pane = window.page->detail()->answering();
    Form &form = pane->closeForm()->form();
    auto *ending = DisputeWindow::fieldAs<ChoiceBox>(form, "ending");
    ending->setCurrentCode(QStringLiteral("not_accepted"));
    click(pane, "Close the matter");
    CHECK_FALSE(DisputeWindow::problem(form, "ending_ground").isEmpty());
    CHECK(window.matters().find({1})->isOpen());
    DisputeWindow::fieldAs<ChoiceBox>(form, "ending_ground")
        ->setCurrentCode(QStringLiteral("outside_powers"));
    click(pane, "Close the matter");
    CHECK(window.matters().find({1})->ending == Ending::NotAccepted);
    CHECK(window.matters().find({1})->endingGround == QStringLiteral("outside_powers"));
}

TEST_CASE("a promise is noted with its day and kept", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    TimelinePane *pane = window.page->detail()->timeline();
    window.page->detail()->tabs()->setCurrentWidget(pane);
    pane->startEntry(TimelineKind::Promise);
    say("三日内书面答复。");
    QTest::mouseClick(pane->addButton(), Qt::LeftButton);
    CHECK_FALSE(DisputeWindow::problem(pane->form()->form(), "due_on").isEmpty());
    CHECK(DisputeWindow::fieldAs<TextEdit>(pane->form()->form(), "content")->text() ==
          QStringLiteral("三日内书面答复。"));
    DisputeWindow::fieldAs<QLineEdit>(pane->form()->form(), "due_on")->setText(QStringLiteral("9-18"));
    QTest::mouseClick(pane->addButton(), Qt::LeftButton);
    REQUIRE(window.matters().timeline({1}).size() == 2);
    CHECK(window.matters().timeline({1})[1].dueOn == QDate(2026, 9, 18));
    click(pane, "Kept today");
    CHECK(window.matters().timeline({1})[1].keptOn == QDate(2026, 9, 15));
    CHECK(window.matters().openPromises().isEmpty());
}

TEST_CASE("what is half typed in a tab waits while another matter is looked at", "[dispute][detail]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        one(desk);
        one(desk);
    });
    window.page->open({QStringLiteral("matter"), 1});
    DisputeDetail *detail = window.page->detail();
    detail->tabs()->setCurrentWidget(detail->answering());
    auto *answer = DisputeWindow::fieldAs<TextEdit>(detail->answering()->answerForm()->form(), "answer");
    answer->setText(QStringLiteral("经查，"));
    CHECK_FALSE(window.page->unsaved().isEmpty());
    window.page->open({QStringLiteral("matter"), 2});
    CHECK(answer->text().isEmpty());
    window.page->open({QStringLiteral("matter"), 1});
    CHECK(answer->text() == QStringLiteral("经查，"));

    detail->writeDraft();
    window.page.reset();
    window.desk.reopen();
    window.open();
    window.page->open({QStringLiteral("matter"), 1});
    DisputeDetail *again = window.page->detail();
    again->tabs()->setCurrentWidget(again->answering());
    CHECK(DisputeWindow::fieldAs<TextEdit>(again->answering()->answerForm()->form(), "answer")->text() ==
          QStringLiteral("经查，"));
}

TEST_CASE("Ctrl+S saves the form in which the cursor stands, and says what it lacks", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    CHECK(window.page->save()); // nothing was typed
    click(window.page->detail(), "Answer…");
    AnswerPane *pane = window.page->detail()->answering();
    Form &form = pane->answerForm()->form();
    DisputeWindow::field(form, "answer")->setFocus();
    say("已向投诉人说明等候原因并致歉。");
    DisputeWindow::fieldAs<DateTimeEdit>(form, "answered_at")->setText(QStringLiteral("9月99"));
    CHECK_FALSE(window.page->save());
    CHECK_FALSE(DisputeWindow::problem(form, "answered_at").isEmpty());
    DisputeWindow::fieldAs<DateTimeEdit>(form, "answered_at")->setDateTime(window.desk.clock.now());
    REQUIRE(window.page->save());
    CHECK(window.matters().find({1})->status == Status::Answered);
    CHECK(window.page->unsaved().isEmpty());
}

TEST_CASE("what is typed in a tab out of sight brings that tab back before it is saved", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    DisputeDetail *detail = window.page->detail();
    click(detail, "Answer…");
    DisputeWindow::field(detail->answering()->answerForm()->form(), "answer")->setFocus();
    say("已说明原因。");
    detail->tabs()->setCurrentIndex(0);
    CHECK_FALSE(window.page->save());
    CHECK(detail->tabs()->currentWidget() == detail->answering());
    CHECK(window.page->save());
    CHECK(window.matters().find({1})->status == Status::Answered);
}

TEST_CASE("escalating and voiding ask for the reason and keep it", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    Dialogs::giveNextReason(QStringLiteral("提出赔偿要求"));
    choose(window, "Becomes a medical dispute…");
    CHECK(window.matters().find({1})->kind == MatterKind::Dispute);
    CHECK(window.matters().find({1})->number == QStringLiteral("投诉 2026-0001"));
    Dialogs::giveNextReason({});
    choose(window, "Void the number…");
    CHECK(window.matters().find({1})->status == Status::Registered);
    Dialogs::giveNextReason(QStringLiteral("重复登记"));
    choose(window, "Void the number…");
    CHECK(window.matters().find({1})->status == Status::Voided);

    auto *history = window.page->detail()->findChild<HistoryPane *>();
    window.page->open({QStringLiteral("matter"), 1});
    window.page->detail()->tabs()->setCurrentWidget(history);
    QStringList cells;
    for (int row = 0; row < history->table()->rowCount(); ++row)
        cells << history->table()->item(row, 2)->text() << history->table()->item(row, 3)->text();
    CHECK(cells.contains(QStringLiteral("Kind of matter: Complaint → Medical dispute")));
    CHECK(cells.contains(QStringLiteral("提出赔偿要求")));
    CHECK(cells.contains(QStringLiteral("Status: Registered → Voided")));
    Dialogs::takeShown();
}

TEST_CASE("a closed matter is reopened as a new one that leads back to it", "[dispute][detail]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        one(desk);
        REQUIRE(desk->disputes().close({1}, Ending::Withdrawn, QDate(2026, 9, 12)));
    });
    window.page->open({QStringLiteral("matter"), 1});
    Dialogs::answerNext(0);
    choose(window, "Reopen as a new matter…");
    const std::optional<Dispute> again = window.matters().find({2});
    REQUIRE(again);
    CHECK(again->earlier == DisputeId{1});
    CHECK(window.page->isEditing());
    press(window.page->editor(), Qt::Key_Escape);
    QPushButton *back =
        buttonNamed(window.page->detail(), QStringLiteral("Reopens 投诉 2026-0001, closed on 2026-09-12"));
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(window.page->detail()->matter() == DisputeId{1});
    Dialogs::takeShown();
}

TEST_CASE("a matter is taken to a route and its forms are asked for by signal", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    choose(window, "Take to a route…");
    REQUIRE(window.targets.size() == 1);
    CHECK(window.targets[0] == Target{QStringLiteral("referral"), 0, QStringLiteral("matter:1")});
    QList<DisputeId> printed;
    QObject::connect(window.page.get(), &DisputePage::printRequested, window.page.get(),
                     [&](DisputeId id) { printed << id; });
    window.page->print();
    choose(window, "Print a form…");
    CHECK(printed == QList<DisputeId>{{1}, {1}});
}

TEST_CASE("amending asks the ID number for birth date and sex and warns of another age", "[dispute][form]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    press(window.page->list()->view(), Qt::Key_Return);
    REQUIRE(window.page->isEditing());
    Form &form = window.page->editor()->form()->form();
    auto *id = DisputeWindow::fieldAs<QLineEdit>(form, "patient_id_number");
    id->setFocus();
    QTest::keyClicks(id, QStringLiteral("110105194912310021"));
    press(id, Qt::Key_Tab);
    const QString born = DisputeWindow::fieldAs<QLineEdit>(form, "patient_born_on")->text();
    auto *age = DisputeWindow::fieldAs<QLineEdit>(form, "patient_age");
    age->setFocus();
    QTest::keyClicks(age, QStringLiteral("40"));
    press(age, Qt::Key_Tab);
    INFO(born.toStdString());
    if (!readIdNumber(QStringLiteral("110105194912310021"))) {
        CHECK(born.isEmpty());
        CHECK(form.row(QStringLiteral("patient_id_number"))->isWarning());
    } else {
        CHECK(born == QStringLiteral("1949-12-31"));
        CHECK(form.row(QStringLiteral("patient_age"))->isWarning());
    }
    CHECK_FALSE(DisputeWindow::field(form, "kind")->isEnabled());
    REQUIRE(window.page->save());
    CHECK(window.matters().find({1})->patientAge == 40);
}

TEST_CASE("a matter keeps several problems with their own departments", "[dispute][form]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    press(window.page->list()->view(), Qt::Key_Return);
    DisputeForm *form = window.page->editor()->form();
    click(form, "Add a problem");
    say("收费");
    press(focused(), Qt::Key_Return);
    REQUIRE(window.page->save());
    const QList<Problem> problems = window.matters().find({1})->problems;
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].category == QStringLiteral("process.waiting"));
    CHECK(problems[1].category == QStringLiteral("fees.charge"));
}

TEST_CASE("a ledger that cannot be written shows its matters and takes no entries", "[dispute][form]")
{
    DisputeWindow window(one);
    auto second = Desk::open(window.desk.path(), window.desk.clock); // the first one holds the file
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    DisputePage page(**second);
    bring(&page);
    page.open({QStringLiteral("matter"), 1});
    press(page.list()->view(), Qt::Key_Return);
    REQUIRE(page.isEditing());
    CHECK_FALSE(page.editor()->form()->isEnabled());
    press(page.editor(), Qt::Key_Escape);
    Dialogs::answerNext(0);
    page.createNew();
    CHECK_FALSE(page.isEditing());
    CHECK(Dialogs::takeShown().join(QLatin1Char(' ')).contains((*second)->ledger().readOnlyReason()));
}

TEST_CASE("a new entry half typed waits while an old one is amended", "[dispute][detail]")
{
    DisputeWindow window(one);
    window.page->open({QStringLiteral("matter"), 1});
    TimelinePane *pane = window.page->detail()->timeline();
    window.page->detail()->tabs()->setCurrentWidget(pane);
    Form &form = pane->form()->form();
    auto *content = DisputeWindow::fieldAs<TextEdit>(form, "content");
    pane->startEntry(TimelineKind::Promise);
    say("三日内书面答复。");
    click(pane, "Amend");
    CHECK(content->text() == window.matters().timeline({1}).first().content);
    CHECK(pane->isDirty());
    click(pane, "Cancel");
    CHECK(content->text() == QStringLiteral("三日内书面答复。"));
    CHECK(DisputeWindow::fieldAs<ChoiceBox>(form, "kind")->currentCode() == codeText(TimelineKind::Promise));

    click(pane, "Amend");
    content->setText(QStringLiteral("来访经过已改正。"));
    click(pane, "Amend"); // once more: nothing typed is thrown away
    CHECK(content->text() == QStringLiteral("来访经过已改正。"));
    CHECK_FALSE(pane->form()->refusal().isEmpty());
    click(pane, "Save the entry");
    REQUIRE(window.matters().timeline({1}).size() == 1);
    CHECK(window.matters().timeline({1}).first().content == QStringLiteral("来访经过已改正。"));
    CHECK(content->text() == QStringLiteral("三日内书面答复。"));
    CHECK_FALSE(window.page->unsaved().isEmpty());
}

TEST_CASE("an amendment half typed is one again when its matter comes back", "[dispute][detail]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        one(desk);
        one(desk);
    });
    window.page->open({QStringLiteral("matter"), 1});
    TimelinePane *pane = window.page->detail()->timeline();
    window.page->detail()->tabs()->setCurrentWidget(pane);
    auto *content = DisputeWindow::fieldAs<TextEdit>(pane->form()->form(), "content");
    pane->startEntry(TimelineKind::Contact);
    say("电话回访。");
    click(pane, "Amend");
    content->setText(QStringLiteral("来访经过已改正。"));
    window.page->open({QStringLiteral("matter"), 2});
    CHECK(content->text().isEmpty());
    window.page->open({QStringLiteral("matter"), 1});
    CHECK(content->text() == QStringLiteral("来访经过已改正。"));
    click(pane, "Save the entry");
    REQUIRE(window.matters().timeline({1}).size() == 1);
    CHECK(window.matters().timeline({1}).first().content == QStringLiteral("来访经过已改正。"));
    CHECK(content->text() == QStringLiteral("电话回访。"));
}

TEST_CASE("a column of the history in which nothing stands leaves its room", "[dispute][detail]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        desk->ledger().setUser({});
        one(desk);
        REQUIRE(desk->disputes().answer(
            {1}, QStringLiteral("已向投诉人说明候诊三小时的原因，当面致歉。").repeated(4),
            QDateTime(QDate(2026, 9, 14), QTime(9, 0))));
    });
    window.page->open({QStringLiteral("matter"), 1});
    auto *history = window.page->detail()->findChild<HistoryPane *>();
    window.page->detail()->tabs()->setCurrentWidget(history);
    QCoreApplication::processEvents();
    const QTableWidget *table = history->table();
    CHECK(table->isColumnHidden(1));
    CHECK(table->isColumnHidden(3));
    REQUIRE(table->rowCount() > 0);
    const QAbstractItemView *lines = table;
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK(table->rowHeight(row) >= lines->sizeHintForRow(row));
}
