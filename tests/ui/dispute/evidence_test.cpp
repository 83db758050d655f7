#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/choice.h"
#include "ui/common/dialogs.h"
#include "ui/common/textedit.h"
#include "ui/dispute/attachmentspane.h"
#include "ui/dispute/evidenceforms.h"
#include "ui/dispute/evidencepane.h"
#include "ui/dispute/materialspane.h"

#include <QCheckBox>
#include <QFile>
#include <QMimeData>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace anhe;
using namespace anhe::tests;

namespace {

template <typename Pane>
Pane *paneOf(DisputeWindow &window)
{
    window.page->open({QStringLiteral("matter"), 1});
    auto *pane = window.page->detail()->findChild<Pane *>();
    window.page->detail()->tabs()->setCurrentWidget(pane);
    return pane;
}

void oneDied(TemporaryDesk &desk)
{
    REQUIRE(desk->disputes().enter(someDispute()));
}

void sealed(TemporaryDesk &desk)
{
    oneDied(desk);
    Seal seal;
    seal.dispute = {1};
    seal.sealedAt = QDateTime(QDate(2026, 9, 11), QTime(9, 0));
    seal.items = {QStringLiteral("住院病历复印件 86 页")};
    seal.hospitalPerson = QStringLiteral("王小安");
    seal.patientSidePerson = QStringLiteral("张三丰");
    seal.custodyPlace = QStringLiteral("病案室");
    REQUIRE(desk->disputes().seal(seal));
}

void clickIn(QWidget *in, const char *text)
{
    QPushButton *button = buttonNamed(in, QString::fromUtf8(text));
    INFO(text);
    REQUIRE(button);
    button->click();
}

} // namespace

TEST_CASE("a seal without the patient's side is refused in words and nothing typed is lost",
          "[dispute][evidence]")
{
    DisputeWindow window(oneDied);
    auto *pane = paneOf<EvidencePane>(window);
    SealForm *form = pane->sealForm();
    auto *items = DisputeWindow::fieldAs<TextEdit>(form->form(), "items");
    items->setText(QStringLiteral("手术记录 4 页\n\n护理记录 12 页"));
    form->sealAsked();
    CHECK(window.matters().seals({1}).isEmpty());
    CHECK(DisputeWindow::problem(form->form(), "patient_side_person").contains(QStringLiteral("both sides")));
    CHECK(items->text().startsWith(QStringLiteral("手术记录")));
    DisputeWindow::fieldAs<QLineEdit>(form->form(), "patient_side_person")->setText(QStringLiteral("张三丰"));
    form->sealAsked();
    REQUIRE(window.matters().seals({1}).size() == 1);
    CHECK(window.matters().seals({1})[0].items.size() == 2);
    CHECK(items->text().isEmpty());
}

TEST_CASE("the hospital may not open a seal alone before its time: the refusal says until when",
          "[dispute][evidence]")
{
    DisputeWindow window(sealed);
    auto *pane = paneOf<EvidencePane>(window);
    clickIn(pane, "Open this seal…");
    SealOpeningForm *form = pane->openingForm();
    DisputeWindow::fieldAs<QCheckBox>(form->form(), "both_sides")->setChecked(false);
    DisputeWindow::fieldAs<QLineEdit>(form->form(), "ground")->setText(QStringLiteral("核对病历"));
    form->openingAsked();
    CHECK(DisputeWindow::problem(form->form(), "both_sides").contains(QStringLiteral("2029-09-11")));
    CHECK(window.matters().openings(1).isEmpty());
    DisputeWindow::fieldAs<QCheckBox>(form->form(), "both_sides")->setChecked(true);
    DisputeWindow::fieldAs<QLineEdit>(form->form(), "patient_side_person")->setText(QStringLiteral("张三丰"));
    form->openingAsked();
    REQUIRE(window.matters().openings(1).size() == 1);
    CHECK(window.matters().openings(1)[0].ground == QStringLiteral("核对病历"));
}

TEST_CASE("an autopsy needs a death, a decision and a signature", "[dispute][evidence]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        Dispute dead = someDispute();
        dead.diedAt = QDateTime(QDate(2026, 9, 14), QTime(8, 0));
        REQUIRE(desk->disputes().enter(dead));
    });
    auto *pane = paneOf<EvidencePane>(window);
    Form &form = pane->autopsyForm()->form();
    DisputeWindow::fieldAs<ChoiceBox>(form, "decision")->setCurrentCode(QStringLiteral("consented"));
    pane->autopsyForm()->saveAsked();
    CHECK_FALSE(DisputeWindow::problem(form, "signed_by").isEmpty());
    DisputeWindow::fieldAs<QLineEdit>(form, "signed_by")->setText(QStringLiteral("张三丰"));
    pane->autopsyForm()->saveAsked();
    REQUIRE(window.matters().autopsy({1}));
    CHECK(window.matters().autopsy({1})->signedBy == QStringLiteral("张三丰"));
}

TEST_CASE("materials are listed, ticked when handed in and dated", "[dispute][materials]")
{
    DisputeWindow window(oneDied);
    auto *pane = paneOf<MaterialsPane>(window);
    clickIn(pane, "Add the usual materials");
    const qsizetype usual = window.matters().materials({1}).size();
    CHECK(usual > 4);
    pane->nameEdit()->setText(QStringLiteral("影像光盘"));
    press(pane->nameEdit(), Qt::Key_Return);
    REQUIRE(window.matters().materials({1}).size() == usual + 1);
    pane->table()->item(0, 2)->setCheckState(Qt::Checked);
    QCoreApplication::processEvents();
    CHECK(window.matters().materials({1})[0].receivedOn == QDate(2026, 9, 15));
    pane->table()->item(1, 2)->setText(QStringLiteral("9-12"));
    QCoreApplication::processEvents();
    CHECK(window.matters().materials({1})[1].receivedOn == QDate(2026, 9, 12));
    pane->table()->setCurrentCell(int(usual), 0);
    clickIn(pane, "Remove the line");
    CHECK(window.matters().materials({1}).size() == usual);
}

TEST_CASE("files dropped on the matter are kept, saved out whole and removed with a reason",
          "[dispute][attach]")
{
    DisputeWindow window(oneDied);
    auto *pane = paneOf<AttachmentsPane>(window);
    const QString path = window.desk.folder.filePath(QStringLiteral("出院小结.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("小结");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane->viewport(), &drop);
    REQUIRE(window.matters().attachments({1}).size() == 1);
    CHECK(pane->table()->item(0, 0)->text() == QStringLiteral("出院小结.txt"));

    const QString copy = window.desk.folder.filePath(QStringLiteral("copy.txt"));
    Dialogs::setNextFile(copy);
    clickIn(pane, "Save as…");
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == QByteArray("小结"));

    Dialogs::giveNextReason(QStringLiteral("误传"));
    clickIn(pane, "Remove…");
    CHECK(window.matters().attachments({1}).isEmpty());

    Dialogs::answerNext(0);
    pane->addFiles({window.desk.folder.filePath(QStringLiteral("没有.txt"))});
    CHECK_FALSE(Dialogs::takeShown().isEmpty());
    CHECK(Dialogs::allAnswersUsed());
}

TEST_CASE("a day of the autopsy before the death is told of on leaving the field", "[dispute][evidence]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        Dispute dead = someDispute();
        dead.diedAt = QDateTime(QDate(2026, 9, 14), QTime(8, 0));
        REQUIRE(desk->disputes().enter(dead));
    });
    auto *pane = paneOf<EvidencePane>(window);
    Form &form = pane->autopsyForm()->form();
    auto *performed = DisputeWindow::fieldAs<QLineEdit>(form, "performed_at");
    performed->setText(QStringLiteral("2026-09-13 08:00"));
    CHECK_FALSE(form.row(QStringLiteral("performed_at"))->check());
    performed->setText(QStringLiteral("2026-09-14 20:00"));
    CHECK(form.row(QStringLiteral("performed_at"))->check());
}
