#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/choice.h"
#include "ui/common/dialogs.h"
#include "ui/common/formstate.h"
#include "ui/common/picker.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputeform.h"
#include "ui/dispute/draftstrip.h"
#include "ui/dispute/furthervisitoffer.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace anhe;
using namespace anhe::tests;

namespace {

void withDepartments(TemporaryDesk &desk)
{
    REQUIRE(desk->office().departmentFor(QStringLiteral("骨科一病区")));
    REQUIRE(desk->office().departmentFor(QStringLiteral("心血管内科")));
}

void typeSomeone(DisputeWindow &window)
{
    window.page->createNew();
    say("林小满");
    Form &form = window.card().form();
    DisputeWindow::field(form, "narrative")->setFocus();
    say("术后换药等候两小时，无人解释。");
}

} // namespace

TEST_CASE("a complaint is registered with the keyboard alone", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    window.page->createNew();
    Form &form = window.card().form();
    REQUIRE(focused() == DisputeWindow::field(form, "complainant_name"));
    say("林小满");
    press(focused(), Qt::Key_Return); // anonymous
    press(focused(), Qt::Key_Return); // relation
    press(focused(), Qt::Key_Down);
    press(focused(), Qt::Key_Return);
    REQUIRE(focused() == DisputeWindow::field(form, "complainant_phone"));
    QTest::keyClicks(focused(), QStringLiteral("13800001111"));
    press(focused(), Qt::Key_Return);
    REQUIRE(focused() == DisputeWindow::field(form, "department"));
    QTest::keyClicks(focused(), QStringLiteral("gky"));
    press(focused(), Qt::Key_Return);
    press(focused(), Qt::Key_Return); // patient
    press(focused(), Qt::Key_Return); // severity
    REQUIRE(focused() == DisputeWindow::field(form, "narrative"));
    say("术后换药等候两小时。");
    press(focused(), Qt::Key_Return);
    say("无人解释。");
    press(focused(), Qt::Key_Tab);
    press(focused(), Qt::Key_Space); // explanation
    REQUIRE(window.page->save());

    const std::optional<Dispute> entered = window.matters().find({1});
    REQUIRE(entered);
    CHECK(entered->number == QStringLiteral("投诉 2026-0001"));
    CHECK(entered->complainant.name == QStringLiteral("林小满"));
    CHECK(entered->complainant.phone == QStringLiteral("13800001111"));
    CHECK(entered->relation == Relation::Self);
    CHECK(entered->narrative == QStringLiteral("术后换药等候两小时。\n无人解释。"));
    CHECK(entered->demands == QStringList{QStringLiteral("explanation")});
    REQUIRE(entered->problems.size() == 1);
    CHECK(entered->problems[0].department ==
          window.desk->office().departmentNamed(QStringLiteral("骨科一病区")));
    CHECK(entered->receivedAt == window.desk.clock.now());
    CHECK(entered->handler == QStringLiteral("王小安"));
    CHECK(window.said.last().contains(QStringLiteral("投诉 2026-0001")));
    CHECK_FALSE(window.page->isEditing());
    CHECK(window.page->list()->view()->currentId() == 1);
    CHECK(window.desk->office().drafts().isEmpty());
}

TEST_CASE("the first entry fits a ward's screen without scrolling", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    window.page->createNew();
    QTest::qWait(0);
    CHECK(window.card().sizeHint().height() <= 600);
}

TEST_CASE("a refused entry says why at its fields and keeps what was typed", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    window.page->createNew();
    Form &form = window.card().form();
    auto *phone = DisputeWindow::fieldAs<QLineEdit>(form, "complainant_phone");
    phone->setFocus();
    QTest::keyClicks(phone, QStringLiteral("1380000"));
    auto *received = DisputeWindow::fieldAs<QLineEdit>(form, "received_at");
    received->setText(QStringLiteral("99-99"));
    CHECK_FALSE(window.page->save());
    CHECK_FALSE(DisputeWindow::problem(form, "received_at").isEmpty());
    CHECK_FALSE(DisputeWindow::problem(form, "complainant_name").isEmpty());
    CHECK_FALSE(DisputeWindow::problem(form, "narrative").isEmpty());
    CHECK(form.row(QStringLiteral("department"))->isWarning());
    CHECK(received->text() == QStringLiteral("99-99"));
    CHECK(phone->text() == QStringLiteral("1380000"));
    CHECK(window.page->isEditing());
    CHECK(window.matters().ids({}, DisputeOrder::Number, false).empty());
}

TEST_CASE("leaving the name empty says so at once: anonymous takes it back", "[dispute][entry]")
{
    DisputeWindow window;
    window.page->createNew();
    Form &form = window.card().form();
    press(focused(), Qt::Key_Tab);
    CHECK_FALSE(DisputeWindow::problem(form, "complainant_name").isEmpty());
    press(focused(), Qt::Key_Space);
    press(focused(), Qt::Key_Tab);
    CHECK(DisputeWindow::problem(form, "complainant_name").isEmpty());
}

TEST_CASE("a department that is not in the list is added from the picker", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    window.page->createNew();
    auto *picker = DisputeWindow::fieldAs<Picker>(window.card().form(), "department");
    picker->setFocus();
    say("口腔科");
    press(picker, Qt::Key_Return);
    QCoreApplication::processEvents();
    const DepartmentId made = window.desk->office().departmentNamed(QStringLiteral("口腔科"));
    REQUIRE(made);
    CHECK(picker->currentId() == made.value);
}

TEST_CASE("an equal complainant is offered as a further visit of the open matter", "[dispute][entry]")
{
    DisputeWindow window([](TemporaryDesk &desk) { REQUIRE(desk->disputes().enter(someDispute())); });
    window.page->createNew();
    say("张三");
    FurtherVisitOffer *offer = window.card().offer();
    CHECK_FALSE(offer->isVisible());
    say("丰");
    REQUIRE(offer->isVisible());
    QPushButton *further = offer->findChild<QPushButton *>();
    REQUIRE(further);
    CHECK(further->text().contains(QStringLiteral("投诉 2026-0001")));
    press(further, Qt::Key_Space);
    CHECK(window.card().visitOf() == DisputeId{1});
    REQUIRE(focused() == DisputeWindow::field(window.card().form(), "narrative"));
    CHECK_FALSE(window.page->save());
    CHECK_FALSE(DisputeWindow::problem(window.card().form(), "narrative").isEmpty());
    say("再次来访，要求书面答复。");
    REQUIRE(window.page->save());

    CHECK(window.matters().ids({}, DisputeOrder::Number, false).size() == 1);
    const QList<TimelineEntry> timeline = window.matters().timeline({1});
    REQUIRE(timeline.size() == 2);
    CHECK(timeline[1].kind == TimelineKind::Visit);
    CHECK(timeline[1].content == QStringLiteral("再次来访，要求书面答复。"));
    CHECK(timeline[1].headCount == 1);
    CHECK(window.said.last().contains(QStringLiteral("投诉 2026-0001")));
}

TEST_CASE("the offer of a further visit can be taken back", "[dispute][entry]")
{
    DisputeWindow window([](TemporaryDesk &desk) { REQUIRE(desk->disputes().enter(someDispute())); });
    window.page->createNew();
    say("张三丰");
    press(window.card().offer()->findChild<QPushButton *>(), Qt::Key_Space);
    REQUIRE(window.card().visitOf());
    window.card().offer()->takeBack();
    CHECK_FALSE(window.card().visitOf());
    CHECK(DisputeWindow::field(window.card().form(), "complainant_name")->isEnabled());
}

TEST_CASE("the full form takes over what the card holds, readable or not", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    typeSomeone(window);
    DisputeWindow::fieldAs<QLineEdit>(window.card().form(), "received_at")->setText(QStringLiteral("9月99"));
    DisputeWindow::fieldAs<Picker>(window.card().form(), "department")->setCurrentId(2);
    press(window.page->editor(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(window.page->editor()->isFull());
    Form &full = window.page->editor()->form()->form();
    CHECK(DisputeWindow::fieldAs<QLineEdit>(full, "received_at")->text() == QStringLiteral("9月99"));
    CHECK(DisputeWindow::fieldAs<QLineEdit>(full, "complainant_name")->text() == QStringLiteral("林小满"));
    CHECK(window.page->editor()->form()->dispute().problems[0].department == DepartmentId{2});
    CHECK_FALSE(window.page->save());
    DisputeWindow::fieldAs<QLineEdit>(full, "received_at")->setText(QStringLiteral("2026-09-14"));
    REQUIRE(window.page->save());
    const std::optional<Dispute> entered = window.matters().find({1});
    REQUIRE(entered);
    CHECK_FALSE(entered->receivedTimeKnown);
    CHECK(entered->receivedOn() == QDate(2026, 9, 14));
}

TEST_CASE("what a killed program had typed is offered again, every field of it", "[dispute][draft]")
{
    DisputeWindow window(withDepartments);
    typeSomeone(window);
    Form &form = window.card().form();
    DisputeWindow::fieldAs<QLineEdit>(form, "received_at")->setText(QStringLiteral("昨天下午"));
    DisputeWindow::fieldAs<Picker>(form, "department")->setCurrentId(1);
    const QJsonObject before = stateOf(form);
    window.page->editor()->writeDraft();

    // What lies on the disk at this moment is all that a killed program leaves.
    QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("test.anhe"));
    REQUIRE(QFile::copy(window.desk.path(), copy));
    REQUIRE(QFile::copy(window.desk.path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    auto reopened = Desk::open(copy, window.desk.clock);
    REQUIRE(reopened);
    {
        DisputePage again(**reopened);
        bring(&again);
        REQUIRE(again.drafts()->offered().size() == 1);
        REQUIRE(again.drafts()->isVisible());
        CHECK(again.drafts()->offered()[0].title.contains(QStringLiteral("林小满")));
        QTest::mouseClick(again.drafts()->findChild<QPushButton *>(), Qt::LeftButton);
        REQUIRE(again.isEditing());
        CHECK(stateOf(again.editor()->card()->form()) == before);
    }
}

TEST_CASE("several entries can be put aside and taken up again", "[dispute][draft]")
{
    DisputeWindow window;
    typeSomeone(window);
    window.page->createNew();
    say("赵春来");
    Dialogs::answerNext(1); // keep as a draft
    press(window.page->editor(), Qt::Key_Escape);
    CHECK_FALSE(window.page->isEditing());
    CHECK(window.page->drafts()->offered().size() == 2);
    CHECK(Dialogs::allAnswersUsed());
    Dialogs::takeShown();
}

TEST_CASE("Esc asks nothing when nothing was typed, and discards only when told to", "[dispute][draft]")
{
    DisputeWindow window;
    window.page->createNew();
    press(window.page->editor(), Qt::Key_Escape);
    CHECK_FALSE(window.page->isEditing());
    window.page->createNew();
    press(window.page->editor(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(window.page->editor()->isFull());
    CHECK(window.page->unsaved().isEmpty());
    press(window.page->editor(), Qt::Key_Escape);
    CHECK_FALSE(window.page->isEditing());
    typeSomeone(window);
    CHECK_FALSE(window.page->unsaved().isEmpty());
    press(window.page->editor(), Qt::Key_M, Qt::ControlModifier);
    CHECK_FALSE(window.page->unsaved().isEmpty()); // typed before the card was unfolded
    window.page->editor()->writeDraft();
    Dialogs::answerNext(3); // go on writing
    press(window.page->editor(), Qt::Key_Escape);
    CHECK(window.page->isEditing());
    Dialogs::answerNext(2); // discard
    press(window.page->editor(), Qt::Key_Escape);
    CHECK_FALSE(window.page->isEditing());
    CHECK(window.desk->office().drafts().isEmpty());
    CHECK(Dialogs::allAnswersUsed());
    Dialogs::takeShown();
}

TEST_CASE("a saved entry leaves no draft behind", "[dispute][draft]")
{
    DisputeWindow window;
    typeSomeone(window);
    window.page->editor()->writeDraft();
    REQUIRE(window.desk->office().drafts().size() == 1);
    REQUIRE(window.page->save());
    CHECK(window.desk->office().drafts().isEmpty());
    CHECK_FALSE(window.page->drafts()->isVisible());
}

TEST_CASE("the name is marked as needed until it is anonymous", "[dispute][entry]")
{
    DisputeWindow window;
    window.page->createNew();
    Form &form = window.card().form();
    CHECK(form.row(QStringLiteral("complainant_name"))->isMissing());
    auto *anonymous = DisputeWindow::fieldAs<QAbstractButton>(form, "anonymous");
    anonymous->click();
    CHECK_FALSE(form.row(QStringLiteral("complainant_name"))->isMissing());
    anonymous->click();
    CHECK(form.row(QStringLiteral("complainant_name"))->isMissing());
    CHECK_FALSE(form.row(QStringLiteral("complainant_name"))->check());
    CHECK(DisputeWindow::problem(form, "complainant_name").contains(QStringLiteral("anonymous")));
}

TEST_CASE("too many persons stay as typed and are told of", "[dispute][entry]")
{
    DisputeWindow window;
    typeSomeone(window);
    Form &form = window.card().form();
    auto *heads = DisputeWindow::fieldAs<QLineEdit>(form, "head_count");
    heads->setFocus();
    heads->selectAll();
    QTest::keyClicks(heads, QStringLiteral("99999999"));
    press(heads, Qt::Key_Tab);
    CHECK(heads->text() == QStringLiteral("99999999"));
    CHECK(DisputeWindow::problem(form, "head_count").contains(QStringLiteral("9999")));
    CHECK_FALSE(window.page->save());
    heads->setText(QStringLiteral("12"));
    REQUIRE(window.page->save());
    CHECK(window.matters().find({1})->headCount == 12);
}

TEST_CASE("Tab goes from what happened into the first problem and on to the button", "[dispute][entry]")
{
    DisputeWindow window(withDepartments);
    window.page->createNew();
    press(window.page->editor(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(window.page->editor()->isFull());
    Form &full = window.page->editor()->form()->form();
    DisputeWindow::field(full, "narrative")->setFocus();
    press(focused(), Qt::Key_Tab);
    CHECK(focused() == DisputeWindow::field(full, "category"));
    press(focused(), Qt::Key_Tab);
    CHECK(focused() == DisputeWindow::field(full, "department"));
    for (int i = 0; i < 4; ++i)
        press(focused(), Qt::Key_Tab);
    const auto *add = qobject_cast<QPushButton *>(focused());
    REQUIRE(add);
    CHECK(add->text() == QStringLiteral("Add a problem"));
}

TEST_CASE("a window that only reads offers no drafts", "[dispute][entry]")
{
    TemporaryDesk desk;
    Draft draft;
    draft.form = QString::fromLatin1(DisputeEditor::DraftForm);
    draft.title = QStringLiteral("林小满");
    REQUIRE(desk->office().saveDraft(draft));
    auto second = Desk::open(desk.path(), desk.clock);
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    DraftStrip mine(desk->office());
    mine.refresh();
    DraftStrip theirs((*second)->office());
    theirs.refresh();
    CHECK(mine.offered().size() == 1);
    CHECK(theirs.offered().isEmpty());
}
