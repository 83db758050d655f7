#include "tests/ui/dispute/disputeparts.h"

#include "ui/dispute/petitionforms.h"
#include "ui/dispute/petitionpane.h"
#include "ui/dispute/petitionstrip.h"

#include <QPushButton>
#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId petitioned(TemporaryDesk &desk, QDate on = QDate(2026, 9, 7))
{
    Dispute petition = someDispute(QDateTime(on, QTime(9, 0)));
    petition.kind = MatterKind::Petition;
    petition.channel = Channel::Letter;
    const auto id = desk->disputes().enter(petition);
    REQUIRE(id);
    return *id;
}

QPushButton *buttonIn(QWidget &page, const QString &text)
{
    QCoreApplication::processEvents();
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void click(DisputeWindow &window, const char *text)
{
    INFO(text);
    QPushButton *button = buttonIn(*window.page, QString::fromUtf8(text));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void fill(MatterForm &form, const char *field, const char *text)
{
    auto *edit = qobject_cast<QLineEdit *>(form.form().row(QLatin1String(field))->control());
    REQUIRE(edit);
    edit->clear();
    ime(edit, QString::fromUtf8(text));
}

MatterForm &form(DisputeWindow &window, const char *name)
{
    MatterForm *form = window.page->detail()->petition()->formNamed(QLatin1String(name));
    REQUIRE(form);
    return *form;
}

} // namespace

TEST_CASE("a petition goes from acceptance over the opinion and its delivery to the review")
{
    DisputeId id;
    DisputeWindow window([&id](TemporaryDesk &desk) { id = petitioned(desk); });
    DisputeDetail *detail = window.page->detail();
    window.page->open({QStringLiteral("matter"), id.value});
    click(window, "Accept…");
    CHECK(detail->tabs()->currentWidget() == detail->petition());
    fill(form(window, "acceptance"), "accepted_on", "2026-09-10");
    fill(form(window, "acceptance"), "acceptance_told_on", "2026-09-11");
    REQUIRE(window.page->save());
    CHECK(window.matters().find(id)->acceptedOn == QDate(2026, 9, 10));
    CHECK_FALSE(buttonIn(*window.page, QStringLiteral("Accept the petition"))); // done, it is out of sight

    click(window, "Opinion…");
    MatterForm &opinion = form(window, "opinion");
    qobject_cast<ChoiceBox *>(opinion.form().row(QStringLiteral("opinion"))->control())
        ->setCurrentCode(QStringLiteral("explain"));
    fill(opinion, "opinion_on", "2026-09-12");
    opinion.form().row(QStringLiteral("opinion_text"))->focusControl();
    ime(focused(), QStringLiteral("已核实并当面解释说明。"));
    REQUIRE(window.page->save());
    CHECK(window.matters().petition(id).document.opinion == PetitionOpinion::Explain);
    CHECK(window.matters().find(id)->status == Status::Answered);

    click(window, "Told…");
    fill(form(window, "delivery"), "delivered_on", "2026-09-14");
    click(window, "Record the delivery");
    CHECK(window.matters().find(id)->toldOn == QDate(2026, 9, 14));

    fill(form(window, "review"), "review_asked_on", "2026-09-15");
    fill(form(window, "review"), "review_body", "安和市卫生健康委员会");
    click(window, "Record the request");
    CHECK(window.matters().petition(id).review.askedOn == QDate(2026, 9, 15));
    MatterForm &answer = form(window, "review_answer");
    qobject_cast<ChoiceBox *>(answer.form().row(QStringLiteral("review_upheld"))->control())
        ->setCurrentCode(QStringLiteral("1"));
    click(window, "Record the answer");
    CHECK(window.matters().petition(id).review.upheld == true);
    CHECK(form(window, "rereview").isVisible());
}

TEST_CASE("what a petition's step lacks is said beside its field and stays typed")
{
    DisputeId id;
    DisputeWindow window([&id](TemporaryDesk &desk) { id = petitioned(desk); });
    REQUIRE(window.matters().acceptPetition(id, {QDate(2026, 9, 10), QDate(2026, 9, 10), {}}));
    window.page->open({QStringLiteral("matter"), id.value});
    click(window, "Opinion…");
    MatterForm &opinion = form(window, "opinion");
    fill(opinion, "opinion_on", "2026-09-09");
    opinion.form().row(QStringLiteral("opinion_text"))->focusControl();
    ime(focused(), QStringLiteral("不予支持。"));
    CHECK_FALSE(window.page->save());
    CHECK(opinion.form().row(QStringLiteral("opinion"))->hasProblem());
    CHECK(opinion.form().row(QStringLiteral("opinion_on"))->problem().contains(QStringLiteral("2026-09-10")));
    CHECK(window.page->hasUnsaved());
    CHECK(window.matters().petition(id).document.opinion == PetitionOpinion::None);

    click(window, "Extend");
    CHECK(form(window, "extension").form().row(QStringLiteral("extension_by"))->hasProblem());
}

TEST_CASE("the petition tab belongs to petitions, the leader in charge to every matter")
{
    DisputeId petition;
    DisputeId complaint;
    DisputeWindow window([&](TemporaryDesk &desk) {
        petition = petitioned(desk);
        complaint = *desk->disputes().enter(someDispute());
    });
    DisputeDetail *detail = window.page->detail();
    QTabWidget *tabs = detail->tabs();
    window.page->open({QStringLiteral("matter"), complaint.value});
    CHECK_FALSE(tabs->isTabVisible(tabs->indexOf(detail->petition())));
    auto *charge = detail->findChild<ChargePane *>();
    tabs->setCurrentWidget(charge);
    fill(*charge->formNamed(QStringLiteral("charge")), "leader", "陈副院长");
    REQUIRE(window.page->save());
    CHECK(window.matters().charge(complaint)->leader == QStringLiteral("陈副院长"));
    window.page->open({QStringLiteral("matter"), petition.value});
    CHECK(tabs->isTabVisible(tabs->indexOf(detail->petition())));
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("in_charge")});
    CHECK(window.page->table()->rowCount() == 1);
}

TEST_CASE("petitions are narrowed by how far they have come and summed above the list")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        const DisputeId first = petitioned(desk);
        const DisputeId again = petitioned(desk, QDate(2026, 9, 8));
        REQUIRE(desk->disputes().acceptPetition(first, {QDate(2026, 9, 9), QDate(2026, 9, 9), {}}));
        REQUIRE(desk->disputes().markRepeated(again, true));
        REQUIRE(desk->disputes().enter(someDispute()));
    });
    CHECK(window.page->petitions()->isHidden());
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("kind:petition")});
    CHECK(window.page->table()->rowCount() == 2);
    REQUIRE(window.page->petitions()->isVisible());
    QPushButton *inHand = window.page->petitions()->partButton(QStringLiteral("in_hand"));
    CHECK(inHand->text().endsWith(QStringLiteral(" 1")));
    QTest::mouseClick(inHand, Qt::LeftButton);
    CHECK(window.page->table()->rowCount() == 1);
    QTest::mouseClick(window.page->petitions()->partButton(QStringLiteral("repeated")), Qt::LeftButton);
    CHECK(window.page->table()->rowCount() == 1);
    window.page->open({QStringLiteral("matter"), 0, QStringLiteral("opinion:none")});
    CHECK(window.page->table()->rowCount() == 2);
}

TEST_CASE("a first petition is marked as repeated and back again")
{
    DisputeId id;
    DisputeWindow window([&id](TemporaryDesk &desk) { id = petitioned(desk); });
    window.page->open({QStringLiteral("matter"), id.value});
    window.page->detail()->tabs()->setCurrentWidget(window.page->detail()->petition());
    click(window, "It is a repeated one");
    CHECK(window.matters().petition(id).repeated);
    click(window, "It is a first one");
    CHECK_FALSE(window.matters().petition(id).repeated);
}
