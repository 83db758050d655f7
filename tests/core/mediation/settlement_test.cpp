#include "tests/core/mediation/mediationdesk.h"

#include <algorithm>

using namespace anhe;
using namespace anhe::tests;

static QStringList refusedWith(const std::function<void(Agreement &)> &edit, const QList<Payment> &plan = {})
{
    MediationDesk desk;
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 2));
    Conclusion conclusion = MediationDesk::agreed(QDate(2026, 3, 20));
    conclusion.plan = plan;
    edit(*conclusion.agreement);
    const auto done = desk.mediation().conclude(id, conclusion);
    if (done)
        return {};
    CHECK(desk.at(id).isRunning());
    CHECK_FALSE(desk.mediation().agreement(id));
    CHECK(desk.dispute().status == Status::InMediation);
    return refusedFields(done.failure());
}

static Payment owed(qint64 yuan, QDate on)
{
    Payment payment;
    payment.amount = Money::ofYuan(yuan);
    payment.dueOn = on;
    return payment;
}

TEST_CASE("an agreement settles the matter, plans one payment and a call-back")
{
    MediationDesk desk;
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    const Dispute settled = desk.dispute();
    CHECK(settled.status == Status::Closed);
    CHECK(settled.ending == Ending::Settled);
    CHECK(settled.closedOn == QDate(2026, 3, 20));
    CHECK(settled.toldOn == QDate(2026, 3, 20));
    CHECK(settled.endingGround.contains(desk.at(id).number));
    CHECK(desk.mediation().agreement(id)->capitals == zh("陆万元整"));
    const QList<Payment> payments = desk.mediation().payments(id);
    REQUIRE(payments.size() == 1);
    CHECK(payments.first().amount == Money::ofYuan(60000));
    CHECK(payments.first().dueOn == QDate(2026, 4, 4));
    REQUIRE(desk.mediation().callBacks(id).size() == 1);
    CHECK(desk.mediation().callBacks(id).first().dueOn == QDate(2026, 4, 19));
}

TEST_CASE(
    "an agreement with a wrong sum, wrong capitals or no day of payment is refused, nothing is half kept")
{
    CHECK(refusedWith([](Agreement &) {}).isEmpty());
    CHECK(refusedWith([](Agreement &agreement) { agreement.total = Money::ofYuan(60001); }) ==
          QStringList{zh("total")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.capitals = zh("陆万零壹元整"); }) ==
          QStringList{zh("capitals")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.capitals = zh("陆万元整"); }).isEmpty());
    CHECK(refusedWith([](Agreement &agreement) { agreement.dueOn = {}; }) == QStringList{zh("due_on")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.dueOn = QDate(2026, 3, 19); }) ==
          QStringList{zh("due_on")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.signedOn = {}; }) == QStringList{zh("signed_on")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.signedOn = QDate(2026, 3, 1); }) ==
          QStringList{zh("signed_on")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.signedOn = QDate(2026, 3, 21); }) ==
          QStringList{zh("signed_on")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.content.clear(); }) == QStringList{zh("content")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.items.first().amount = Money{0}; }) ==
          QStringList{zh("items"), zh("total")});
}

TEST_CASE("an agreement that waives the right to sue is refused beside the text concerned")
{
    CHECK(refusedWith([](Agreement &agreement) {
              agreement.content += zh("患方此后不得再向人民法院起诉。");
          }) == QStringList{zh("content")});
    CHECK(refusedWith([](Agreement &agreement) { agreement.manner = zh("付款后患方放弃诉讼"); }) ==
          QStringList{zh("manner")});
}

TEST_CASE("instalments need their days and must add up to what was agreed")
{
    const auto instalments = [](Agreement &agreement) { agreement.payment = PaymentManner::Instalments; };
    CHECK(refusedWith(instalments) == QStringList{zh("payments")});
    CHECK(refusedWith(instalments, {owed(30000, QDate(2026, 4, 1)), owed(20000, QDate(2026, 5, 1))}) ==
          QStringList{zh("payments")});
    CHECK(refusedWith(instalments, {owed(30000, QDate(2026, 4, 1)), owed(30000, {})}) ==
          QStringList{zh("payments")});
    CHECK(
        refusedWith(instalments, {owed(30000, QDate(2026, 4, 1)), owed(30000, QDate(2026, 5, 1))}).isEmpty());
}

TEST_CASE("a conclusion needs its day, an outcome of its route, and what belongs to it")
{
    MediationDesk desk;
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 2));
    CHECK(refusedFields(desk.mediation().conclude(id, {}).failure()) ==
          QStringList{zh("concluded_on"), zh("outcome")});
    Conclusion conclusion;
    conclusion.on = QDate(2026, 3, 20);
    conclusion.outcome = Outcome::Judgment;
    CHECK(refusedFields(desk.mediation().conclude(id, conclusion).failure()) == QStringList{zh("outcome")});
    conclusion.outcome = Outcome::Terminated;
    CHECK(refusedFields(desk.mediation().conclude(id, conclusion).failure()) ==
          QStringList{zh("termination_ground")});
    conclusion.outcome = Outcome::Agreement;
    CHECK(refusedFields(desk.mediation().conclude(id, conclusion).failure()) == QStringList{zh("agreement")});
    conclusion.outcome = Outcome::Failed;
    conclusion.on = QDate(2026, 3, 1);
    CHECK(refusedFields(desk.mediation().conclude(id, conclusion).failure()) ==
          QStringList{zh("concluded_on")});
    conclusion.on = QDate(2026, 3, 20);
    CHECK(desk.mediation().conclude(id, conclusion));
}

TEST_CASE("payments are recorded whole or in part, with payer and receipt, and the matter knows what it cost")
{
    MediationDesk desk;
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    const qint64 whole = desk.mediation().payments(id).first().id;
    CHECK(desk.mediation().overduePayments().size() == 1);
    CHECK(
        refusedFields(desk.mediation()
                          .recordPayment(whole, {Payer::Insurer, Money::ofYuan(60001), QDate(2026, 4, 1), {}})
                          .failure()) == QStringList{zh("amount")});
    CHECK(refusedFields(desk.mediation()
                            .recordPayment(whole, {Payer::Insurer, Money::ofYuan(1), QDate(2026, 9, 16), {}})
                            .failure()) == QStringList{zh("paid_on")});
    REQUIRE(desk.mediation().recordPayment(
        whole, {Payer::Insurer, Money::ofYuan(45000), QDate(2026, 4, 1), zh("回单1")}));
    CHECK(desk.dispute().paid == Money::ofYuan(45000));
    QList<OwedPayment> overdue = desk.mediation().overduePayments();
    REQUIRE(overdue.size() == 1);
    CHECK(overdue.first().payment.amount == Money::ofYuan(15000));
    CHECK(overdue.first().number == desk.at(id).number);
    CHECK(overdue.first().disputeNumber == zh("投诉 2026-0001"));
    REQUIRE(desk.mediation().recordPayment(
        overdue.first().payment.id, {Payer::Hospital, Money::ofYuan(15000), QDate(2026, 5, 6), zh("回单2")}));
    CHECK(desk.mediation().overduePayments().isEmpty());
    CHECK(desk.dispute().paid == Money::ofYuan(60000));
    CHECK_FALSE(
        desk.mediation().recordPayment(whole, {Payer::Insurer, Money::ofYuan(1), QDate(2026, 5, 6), {}}));
    REQUIRE(desk.mediation().takeBackPayment(whole, zh("退票")));
    CHECK(desk.dispute().paid == Money::ofYuan(15000));
    CHECK(desk.mediation().overduePayments().size() == 1);
    CHECK_FALSE(desk.mediation().takeBack(id, zh("还有付款")));
}

TEST_CASE("what is still owed can be planned anew as long as the sum holds")
{
    MediationDesk desk;
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    const qint64 whole = desk.mediation().payments(id).first().id;
    REQUIRE(desk.mediation().recordPayment(whole,
                                           {Payer::Hospital, Money::ofYuan(20000), QDate(2026, 4, 1), {}}));
    CHECK_FALSE(desk.mediation().replan(id, {owed(60000, QDate(2026, 6, 1))}, zh("分期")));
    REQUIRE(desk.mediation().replan(id, {owed(25000, QDate(2026, 10, 1)), owed(15000, QDate(2026, 11, 1))},
                                    zh("双方同意延期")));
    CHECK(desk.mediation().payments(id).size() == 3);
    CHECK(desk.mediation().overduePayments().isEmpty());
    CHECK(desk.mediation().owed(QDate(2026, 10, 31)).size() == 1);
}

TEST_CASE("a judgment closes the matter and what it orders is followed as payments")
{
    MediationDesk desk;
    const ReferralId id = desk.drafted(Route::Litigation);
    REQUIRE(desk.mediation().accept(
        id, Acceptance{QDate(2026, 3, 2)})); // heard of when the court had accepted it
    Conclusion judged;
    judged.on = QDate(2026, 6, 1);
    judged.outcome = Outcome::Judgment;
    judged.plan = {owed(30000, {})};
    CHECK(refusedFields(desk.mediation().conclude(id, judged).failure()) == QStringList{zh("payments")});
    judged.plan = {owed(30000, QDate(2026, 6, 20))};
    REQUIRE(desk.mediation().conclude(id, judged));
    CHECK(desk.dispute().ending == Ending::Settled);
    CHECK(desk.mediation().overduePayments().size() == 1);
    CHECK_FALSE(desk.mediation().agreement(id));
}

TEST_CASE("a court confirms only an effective agreement of a mediation body")
{
    MediationDesk desk;
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    Confirmation confirmation;
    confirmation.referral = id;
    confirmation.state = ConfirmationState::Confirmed;
    CHECK(refusedFields(desk.mediation().saveConfirmation(confirmation).failure()) ==
          QStringList{zh("court"), zh("applied_on"), zh("decided_on")});
    confirmation.state = ConfirmationState::Applied;
    confirmation.court = zh("安和区人民法院");
    confirmation.appliedOn = QDate(2026, 3, 19);
    CHECK(refusedFields(desk.mediation().saveConfirmation(confirmation).failure()) ==
          QStringList{zh("applied_on")});
    confirmation.appliedOn = QDate(2026, 4, 2);
    REQUIRE(desk.mediation().saveConfirmation(confirmation));
    confirmation.state = ConfirmationState::Confirmed;
    confirmation.decidedOn = QDate(2026, 4, 20);
    confirmation.document = zh("（2026）安民特3号");
    REQUIRE(desk.mediation().saveConfirmation(confirmation));
    CHECK(desk.mediation().confirmation(id)->document == confirmation.document);
    const QList<MatterClock> clocks = desk.mediation().clocksOf(id);
    const auto clock = std::find_if(clocks.begin(), clocks.end(), [](const MatterClock &each) {
        return each.rule == QLatin1String("confirmation");
    });
    REQUIRE(clock != clocks.end());
    CHECK(standing(*clock, desk.clock.now()).state == DueState::Done);
    CHECK_FALSE(standing(*clock, desk.clock.now()).late);
    CHECK_FALSE(desk.mediation().takeBack(id, zh("已确认")));

    const ReferralId negotiated =
        desk.concluded(Route::Negotiation, QDate(2026, 3, 2), QDate(2026, 3, 20), desk.enter());
    confirmation.referral = negotiated;
    CHECK_FALSE(desk.mediation().saveConfirmation(confirmation));
}

TEST_CASE("call-backs are due, held and kept")
{
    MediationDesk desk(QDate(2026, 4, 19));
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    CHECK(desk.mediation().callBacksDue(QDate(2026, 4, 18)).isEmpty());
    const QList<DueCallBack> due = desk.mediation().callBacksDue(QDate(2026, 4, 19));
    REQUIRE(due.size() == 1);
    CHECK(due.first().number == desk.at(id).number);
    CallBack held = due.first().callBack;
    held.heldOn = QDate(2026, 4, 19);
    CHECK(refusedFields(desk.mediation().saveCallBack(held).failure()) == QStringList{zh("by")});
    held.by = zh("王小安");
    held.spokenTo = zh("张三丰");
    held.performance = Performance::Partial;
    held.satisfaction = Satisfaction::Acceptable;
    held.hiddenRisk = zh("尾款未付，可能再访");
    REQUIRE(desk.mediation().saveCallBack(held));
    CHECK(desk.mediation().callBacksDue(QDate(2026, 12, 31)).isEmpty());
    CHECK(desk.mediation().callBacks(id) == QList<CallBack>{held});
    CHECK_FALSE(desk.mediation().dropCallBack(held.id, zh("误")));
    CallBack next;
    next.referral = id;
    CHECK(refusedFields(desk.mediation().saveCallBack(next).failure()) == QStringList{zh("due_on")});
    next.dueOn = QDate(2026, 7, 1);
    const auto planned = desk.mediation().saveCallBack(next);
    REQUIRE(planned);
    REQUIRE(desk.mediation().dropCallBack(*planned, zh("不再需要")));
    CHECK(desk.mediation().callBacks(id).size() == 1);
    const ReferralId running = desk.accepted(Route::People, QDate(2026, 3, 2), desk.enter());
    next.referral = running;
    CHECK_FALSE(desk.mediation().saveCallBack(next));
}
