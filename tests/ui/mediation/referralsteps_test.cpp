#include "tests/ui/mediation/mediationwindow.h"
#include "ui/common/choice.h"
#include "ui/common/picker.h"

#include <QCheckBox>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QDate earlyDay(2026, 3, 3);

} // namespace

TEST_CASE("a matter is taken to a route by keys alone")
{
    MediationWindow window;
    window.open();
    window.page->open(
        {QStringLiteral("referral"), 0, QStringLiteral("matter:%1").arg(window.desk.matter.value)});
    CHECK(window.line("dispute")->text().contains(window.desk.dispute().number));
    window.field<ChoiceBox>("route")->setFocus();
    press(focused(), Qt::Key_Down);
    CHECK(window.field<ChoiceBox>("route")->currentCode() == codeText(Route::Administrative));
    press(focused(), Qt::Key_Return);
    CHECK(focused() == window.line("drafted_on"));
    press(focused(), Qt::Key_Return);
    REQUIRE(focused() == window.line("body"));
    ime(focused(), zh("安和市卫生健康委员会"));
    press(focused(), Qt::Key_Return);
    REQUIRE(focused() == window.line("claimed"));
    ime(focused(), zh("3.5万"));
    REQUIRE(window.page->save());
    const QList<Referral> drafted = window.desk.mediation().of(window.desk.matter);
    REQUIRE(drafted.size() == 1);
    CHECK(drafted.first().route == Route::Administrative);
    CHECK(drafted.first().body == zh("安和市卫生健康委员会"));
    CHECK(drafted.first().claimed == Money::ofYuan(35000));
    CHECK(window.detail().referral() == drafted.first().id);
    CHECK_FALSE(window.detail().step());
    CHECK(window.page->unsaved().isEmpty());
}

TEST_CASE("without a matter the form asks for it, and takes its number or its only name")
{
    MediationWindow window;
    window.open();
    window.page->createNew();
    window.fill("dispute", "不存在");
    window.fill("body", "安和市医调委");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("dispute").problem().contains(zh("不存在")));
    CHECK(window.line("body")->text() == zh("安和市医调委"));
    window.line("dispute")->clear();
    ime(window.line("dispute"), window.desk.dispute().number);
    REQUIRE(window.page->save());
    CHECK(window.desk.mediation().of(window.desk.matter).size() == 1);
}

TEST_CASE("what the register refuses stands at its field and what was typed stays")
{
    MediationWindow window;
    const ReferralId id = window.desk.applied(Route::People, earlyDay);
    window.open();
    window.show(id);
    window.button(QStringLiteral("Accepted…"))->click();
    window.fill("accepted_on", "2026-03-01");
    window.fill("case_number", "医调 7 号");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("accepted_on").hasProblem());
    CHECK(window.line("case_number")->text() == zh("医调 7 号"));
    CHECK(window.desk.at(id).state == ReferralState::Applied);
    window.fill("accepted_on", "2026-03-05");
    CHECK(window.page->save());
    CHECK(window.desk.at(id).acceptedOn == QDate(2026, 3, 5));
}

TEST_CASE("one side's application needs the other's consent, asked for where it is needed")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    REQUIRE(window.desk.mediation().apply(id, {earlyDay, ApplicantSide::Patient}));
    window.open();
    window.show(id);
    window.button(QStringLiteral("Accepted…"))->click();
    CHECK(window.row("consent_on").isVisible());
    CHECK_FALSE(window.page->save());
    CHECK(window.row("consent_on").hasProblem());
    window.fill("consent_on", "2026-03-04");
    CHECK(window.page->save());
    CHECK(window.desk.at(id).consentOn == QDate(2026, 3, 4));
}

TEST_CASE("an acceptance says which mediation it ends and asks for a tick")
{
    MediationWindow window;
    const ReferralId running = window.desk.accepted(Route::People, earlyDay);
    const ReferralId court = window.desk.drafted(Route::Litigation);
    window.open();
    window.show(court);
    window.button(QStringLiteral("Case filed…"))->click();
    CHECK(window.words().contains(window.desk.at(running).number));
    CHECK_FALSE(window.page->save());
    CHECK(window.step().refusal().contains(window.desk.at(running).number));
    CHECK(window.desk.at(running).isRunning());
    window.field<QCheckBox>("end_others")->setFocus();
    press(focused(), Qt::Key_Space);
    REQUIRE(window.page->save());
    CHECK(window.desk.at(running).terminationGround == TerminationGround::Lawsuit);
    CHECK(window.desk.at(court).isRunning());
}

TEST_CASE("a refusal needs its ground")
{
    MediationWindow window;
    const ReferralId id = window.desk.applied(Route::People, earlyDay);
    window.open();
    window.show(id);
    window.button(QStringLiteral("Not accepted…"))->click();
    CHECK_FALSE(window.page->save());
    CHECK(window.row("refusal").hasProblem());
    window.field<ChoiceBox>("refusal")->setCurrentCode(codeText(ReferralRefusal::Incomplete));
    CHECK(window.page->save());
    CHECK(window.desk.at(id).refusal == ReferralRefusal::Incomplete);
}

TEST_CASE("an appraisal stops the clock, its end lets it run, an extension adds days")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, earlyDay);
    window.open();
    window.show(id);
    window.button(QStringLiteral("Stop the clock…"))->click();
    window.fill("pauses", "2026-03-10");
    window.fill("body", "安和市医学会");
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).isPaused());
    CHECK_FALSE(window.button(QStringLiteral("Stop the clock…")));
    window.button(QStringLiteral("Let it run…"))->click();
    window.fill("pauses", "2026-03-18");
    REQUIRE(window.page->save());
    CHECK_FALSE(window.desk.at(id).isPaused());
    window.button(QStringLiteral("Extend…"))->click();
    window.fill("extension_days", "10");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("extension_by_both").hasProblem());
    window.field<QCheckBox>("extension_by_both")->setFocus();
    press(focused(), Qt::Key_Space);
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).extensionDays == 10);
}

TEST_CASE("an extension until a day is reckoned in working days")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, earlyDay);
    window.open();
    window.show(id);
    const QDate due = window.desk.mediation().clocksOf(id).first().due.day;
    window.button(QStringLiteral("Extend…"))->click();
    ime(window.line("extension_to"), due.addDays(7).toString(Qt::ISODate));
    CHECK(window.line("extension_days")->text().toInt() ==
          window.desk->deadlines().calendar.workingDaysBetween(due, due.addDays(7)));
}

TEST_CASE("Esc leaves a step at once, or after a question when something is typed")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.show(id);
    window.button(QStringLiteral("Apply…"))->click();
    press(window.line("applied_on"), Qt::Key_Escape);
    CHECK_FALSE(window.detail().step());
    window.button(QStringLiteral("Apply…"))->click();
    window.fill("applied_on", "2026-03-05");
    Dialogs::answerNext(1);
    press(window.line("applied_on"), Qt::Key_Escape);
    REQUIRE(window.detail().step());
    CHECK(window.line("applied_on")->text() == QStringLiteral("2026-03-05"));
    Dialogs::answerNext(0);
    press(window.line("applied_on"), Qt::Key_Escape);
    CHECK_FALSE(window.detail().step());
    CHECK(window.page->unsaved().isEmpty());
    Dialogs::takeShown();
}

TEST_CASE("a half-typed step waits with its referral, also when the program ends")
{
    MediationWindow window;
    const ReferralId first = window.desk.drafted(Route::People);
    const ReferralId second = window.desk.drafted(Route::People, window.desk.enter());
    window.open();
    window.show(first);
    window.button(QStringLiteral("Apply…"))->click();
    window.fill("applied_on", "2026-03-0");
    window.show(second);
    CHECK_FALSE(window.detail().step());
    CHECK_FALSE(window.page->unsaved().isEmpty());
    window.show(first);
    CHECK(window.line("applied_on")->text() == QStringLiteral("2026-03-0"));

    window.detail().writeDraft();
    window.page.reset();
    window.desk.reopen();
    window.open();
    window.show(first);
    CHECK(window.line("applied_on")->text() == QStringLiteral("2026-03-0"));
    window.fill("applied_on", "2026-03-05");
    REQUIRE(window.page->save());
    CHECK(window.desk->office().drafts().isEmpty());
}

TEST_CASE("a referral half drafted is offered above the list after the program ended")
{
    MediationWindow window;
    window.open();
    window.page->open(
        {QStringLiteral("referral"), 0, QStringLiteral("matter:%1").arg(window.desk.matter.value)});
    window.fill("body", "安和市医调委");
    const QString title = window.step().title();
    CHECK(title.contains(window.desk.dispute().number));
    window.detail().writeDraft();
    window.page.reset();
    window.desk.reopen();
    window.open();
    CHECK_FALSE(window.detail().step());
    QPushButton *offer = nullptr;
    for (QPushButton *button : window.page->findChildren<QPushButton *>()) {
        if (button->text() == title && button->isVisible())
            offer = button;
    }
    REQUIRE(offer);
    offer->click();
    CHECK(window.line("body")->text() == zh("安和市医调委"));
    QCoreApplication::processEvents();
    for (QPushButton *button : window.page->findChildren<QPushButton *>())
        CHECK_FALSE((button->text() == title && button->isVisible()));
    CHECK(window.page->save());
    CHECK(window.page->unsaved().isEmpty());
}

TEST_CASE("days of steps made are amended, a step taken by mistake is taken back with a reason")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, earlyDay);
    window.open();
    window.show(id);
    press(window.page->list()->view(), Qt::Key_Return);
    REQUIRE(window.step().key() == QStringLiteral("amend"));
    window.fill("accepted_on", "2026-03-06");
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).acceptedOn == QDate(2026, 3, 6));
    Dialogs::giveNextReason(zh("日期记错"));
    for (QAction *action : window.detail().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("Take the last step back…"))
            action->trigger();
    }
    CHECK(window.desk.at(id).state == ReferralState::Applied);
    Dialogs::takeShown();
}
