#include "tests/ui/mediation/mediationwindow.h"
#include "ui/common/choice.h"
#include "ui/common/moneyedit.h"
#include "ui/common/textedit.h"
#include "ui/mediation/settlementrows.h"

#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QDate agreedDay(2026, 3, 3);

QWidget *focus()
{
    return QApplication::focusWidget();
}

/** The form of a conclusion with an agreement, days and words filled. */
void beginAgreement(MediationWindow &window, ReferralId id)
{
    window.show(id);
    window.button(QStringLiteral("Conclude…"))->click();
    window.field<ChoiceBox>("outcome")->setCurrentCode(codeText(Outcome::Agreement));
    window.fill("concluded_on", "2026-03-18");
    window.fill("signed_on", "2026-03-18");
    window.field<TextEdit>("facts")->setText(zh("术后感染。"));
    window.field<TextEdit>("content")->setText(zh("医方补偿患方。"));
}

void openSettlement(MediationWindow &window, ReferralId id)
{
    window.show(id);
    window.detail().tabs()->setCurrentIndex(1);
}

} // namespace

TEST_CASE("an agreement is entered item by item with keys, and the total follows")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, agreedDay);
    window.open();
    beginAgreement(window, id);
    auto *items = window.field<CompensationRows>("items");
    items->addButton()->setFocus();
    press(focus(), Qt::Key_Return);
    press(focus(), Qt::Key_Return);
    ime(focus(), QStringLiteral("50000"));
    CHECK(window.field<MoneyEdit>("total")->amount() == Money::ofYuan(50000));
    press(focus(), Qt::Key_Return);
    ime(focus(), zh("含复诊"));
    press(focus(), Qt::Key_Return);
    press(focus(), Qt::Key_Down);
    press(focus(), Qt::Key_Return);
    ime(focus(), zh("1万"));
    CHECK(items->sum() == Money::ofYuan(60000));
    CHECK(window.field<MoneyEdit>("total")->amount() == Money::ofYuan(60000));
    window.fill("due_on", "2026-04-10");
    REQUIRE(window.page->save());
    const std::optional<Agreement> agreement = window.desk.mediation().agreement(id);
    REQUIRE(agreement);
    CHECK(agreement->total == Money::ofYuan(60000));
    REQUIRE(agreement->items.size() == 2);
    CHECK(agreement->items.first().note == zh("含复诊"));
    CHECK(agreement->items.last().kind == CompensationKind::LostIncome);
    CHECK(agreement->capitals == moneyCapitals(Money::ofYuan(60000)));
    CHECK(window.desk.mediation().payments(id).size() == 1);
}

TEST_CASE("a text that waives the right to sue is refused at its field and stays")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, agreedDay);
    window.open();
    beginAgreement(window, id);
    const QString waiver = zh("患方不得再向人民法院起诉。");
    window.field<TextEdit>("content")->setText(waiver);
    CHECK_FALSE(window.page->save());
    CHECK(window.row("content").hasProblem());
    CHECK_FALSE(window.row("content").isWarning());
    CHECK(window.field<TextEdit>("content")->text() == waiver);
    CHECK(window.desk.at(id).isRunning());
}

TEST_CASE("instalments must make up the amount agreed")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, agreedDay);
    window.open();
    beginAgreement(window, id);
    window.fill("total", "30000");
    CHECK_FALSE(window.row("payments").isVisible());
    window.field<ChoiceBox>("payment")->setCurrentCode(codeText(PaymentManner::Instalments));
    CHECK(window.row("payments").isVisible());
    auto *plan = window.field<InstalmentRows>("payments");
    Payment first;
    first.amount = Money::ofYuan(10000);
    first.dueOn = QDate(2026, 4, 1);
    Payment second = first;
    second.dueOn = QDate(2026, 5, 1);
    plan->setPayments({first, second});
    CHECK_FALSE(window.page->save());
    CHECK(window.row("payments").problem().contains(QStringLiteral("30,000.00")));
    second.amount = Money::ofYuan(20000);
    second.payer = Payer::Insurer;
    plan->setPayments({first, second});
    REQUIRE(window.page->save());
    const QList<Payment> kept = window.desk.mediation().payments(id);
    REQUIRE(kept.size() == 2);
    CHECK(kept.last().payer == Payer::Insurer);
}

TEST_CASE("a negotiation past the ceiling is warned of at the amount and still concluded")
{
    MediationWindow window;
    Ceiling ceiling;
    ceiling.basis = CeilingBasis::PayOut;
    ceiling.amount = Money::ofYuan(10000);
    ceiling.source = zh("省规定");
    REQUIRE(window.desk.mediation().saveCeilings({true, {ceiling}}));
    const ReferralId id = window.desk.accepted(Route::Negotiation, agreedDay);
    window.open();
    beginAgreement(window, id);
    CHECK_FALSE(window.row("stamped_on").isVisible());
    window.line("total")->setFocus();
    window.fill("total", "25000");
    press(window.line("total"), Qt::Key_Return);
    CHECK(window.row("total").isWarning());
    window.fill("due_on", "2026-04-01");
    CHECK(window.page->save());
    CHECK(window.desk.at(id).outcome == Outcome::Agreement);
}

TEST_CASE("a termination needs its ground: what is typed for another outcome stands in nobody's way")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, agreedDay);
    window.open();
    beginAgreement(window, id);
    window.fill("total", "abc");
    window.field<ChoiceBox>("outcome")->setCurrentCode(codeText(Outcome::Terminated));
    CHECK_FALSE(window.row("total").isVisible());
    CHECK_FALSE(window.page->save());
    CHECK(window.row("termination_ground").hasProblem());
    window.field<ChoiceBox>("termination_ground")
        ->setCurrentCode(codeText(TerminationGround::PartyUnwilling));
    CHECK(window.page->save());
    CHECK(window.desk.at(id).outcome == Outcome::Terminated);
    CHECK_FALSE(window.desk.mediation().agreement(id));
}

TEST_CASE("a judgment may order payments, a withdrawn application needs no more than its day")
{
    MediationWindow window;
    const ReferralId court = window.desk.accepted(Route::Litigation, agreedDay);
    const ReferralId applied = window.desk.applied(Route::People, agreedDay, window.desk.enter());
    window.open();
    window.show(court);
    window.button(QStringLiteral("Conclude…"))->click();
    window.field<ChoiceBox>("outcome")->setCurrentCode(codeText(Outcome::Judgment));
    Payment ordered;
    ordered.amount = Money::ofYuan(8000);
    ordered.dueOn = QDate(2026, 4, 1);
    window.field<InstalmentRows>("payments")->setPayments({ordered});
    REQUIRE(window.page->save());
    CHECK(window.desk.mediation().payments(court).size() == 1);

    window.show(applied);
    window.button(QStringLiteral("Withdrawn…"))->click();
    CHECK(window.field<ChoiceBox>("outcome")->currentCode() == codeText(Outcome::Withdrawn));
    REQUIRE(window.page->save());
    CHECK(window.desk.at(applied).outcome == Outcome::Withdrawn);
}

TEST_CASE("part of an amount is paid, the rest stays owed, and a payment is taken back")
{
    MediationWindow window;
    const ReferralId id = window.desk.concluded(Route::People, agreedDay, QDate(2026, 3, 12));
    window.open();
    openSettlement(window, id);
    window.button(QStringLiteral("Paid…"))->click();
    window.fill("amount", "70000");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("amount").hasProblem());
    window.fill("amount", "20000");
    window.fill("receipt", "收据 001");
    REQUIRE(window.page->save());
    CHECK(window.desk.dispute().paid == Money::ofYuan(20000));
    CHECK(window.words().contains(zh("收据 001")));
    CHECK(window.words().contains(QStringLiteral("40,000.00")));
    Dialogs::giveNextReason(zh("记错"));
    window.button(QStringLiteral("Take back…"))->click();
    CHECK_FALSE(window.desk.dispute().paid);
    Dialogs::takeShown();
}

TEST_CASE("what is owed is planned anew with a reason")
{
    MediationWindow window;
    const ReferralId id = window.desk.concluded(Route::People, agreedDay, QDate(2026, 3, 12));
    window.open();
    openSettlement(window, id);
    window.button(QStringLiteral("Plan what is owed anew…"))->click();
    auto *plan = window.field<InstalmentRows>("payments");
    QList<Payment> parts = plan->payments();
    REQUIRE(parts.size() == 1);
    parts.first().amount = Money::ofYuan(25000);
    parts.append(parts.first());
    plan->setPayments(parts);
    window.field<TextEdit>("reason")->setText(zh("双方商定分期"));
    CHECK_FALSE(window.page->save());
    CHECK(window.row("payments").hasProblem());
    parts.last().amount = Money::ofYuan(35000);
    plan->setPayments(parts);
    REQUIRE(window.page->save());
    CHECK(window.desk.mediation().payments(id).size() == 2);
}

TEST_CASE("the court's confirmation and the call-back are noted")
{
    MediationWindow window;
    const ReferralId id = window.desk.concluded(Route::People, agreedDay, QDate(2026, 3, 12));
    window.open();
    openSettlement(window, id);
    window.button(QStringLiteral("Confirmation…"))->click();
    window.fill("court", "安和区人民法院");
    window.fill("applied_on", "2026-03-16");
    REQUIRE(window.page->save());
    CHECK(window.desk.mediation().confirmation(id)->state == ConfirmationState::Applied);
    CHECK(window.words().contains(zh("安和区人民法院")));

    window.button(QStringLiteral("Held…"))->click();
    window.fill("spoken_to", "张三丰");
    window.field<ChoiceBox>("performance")->setCurrentCode(codeText(Performance::Full));
    REQUIRE(window.page->save());
    const QList<CallBack> held = window.desk.mediation().callBacks(id);
    REQUIRE(held.size() == 1);
    CHECK(held.first().heldOn == QDate(2026, 3, 20));
    CHECK(held.first().by == zh("王小安"));
    CHECK(held.first().performance == Performance::Full);
}

TEST_CASE("the agreement is amended, and its total still fits what is paid")
{
    MediationWindow window;
    const ReferralId id = window.desk.concluded(Route::People, agreedDay, QDate(2026, 3, 12));
    window.open();
    openSettlement(window, id);
    window.button(QStringLiteral("Amend the agreement…"))->click();
    window.fill("stamped_on", "2026-03-13");
    CHECK_FALSE(window.row("payments").isVisible());
    REQUIRE(window.page->save());
    CHECK(window.desk.mediation().agreement(id)->stampedOn == QDate(2026, 3, 13));
    CHECK(window.desk.mediation().payments(id).size() == 1);
}
