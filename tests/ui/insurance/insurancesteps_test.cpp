#include "tests/ui/insurance/insurancewindow.h"
#include "ui/common/choice.h"
#include "ui/common/moneyedit.h"
#include "ui/common/pickseveral.h"
#include "ui/insurance/claimdetail.h"
#include "ui/insurance/claimrows.h"
#include "ui/insurance/limitbars.h"

#include <QListWidget>
#include <QMenu>
#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

void startPolicy(InsuranceWindow &window)
{
    window.open();
    window.page->open({QStringLiteral("policy"), 0, QStringLiteral("new")});
    REQUIRE(window.step().key() == QStringLiteral("enter"));
}

} // namespace

TEST_CASE("a policy is entered by keyboard: the period's end is proposed, the hospital is insured")
{
    InsuranceWindow window;
    startPolicy(window);
    window.fill("insurer", "平安财产保险");
    window.fill("number", "PA-2026-01");
    window.field<DateEdit>("period_last")->clear();
    window.field<DateEdit>("period_first")->setFocus();
    window.fill("period_first", "2026-10-01");
    press(window.field<DateEdit>("period_first"), Qt::Key_Return);
    window.fill("retroactive_on", "2025-10-01");
    window.fill("aggregate", "200万");
    CHECK(window.field<DateEdit>("period_last")->date() == QDate(2027, 9, 30));
    CHECK(window.field<PickSeveral>("institutions")->ids() == QList<qint64>{window.desk.hospital.value});
    while (window.detail().step() && !window.page->save()) {
        INFO(window.step().refusal().toStdString());
        REQUIRE(window.step().refusal().contains(QStringLiteral("once more")));
    }
    REQUIRE(window.rows(InsurancePage::Part::Policies) == 1);
    const Policy entered =
        *window.insurance().find(PolicyId{window.list(InsurancePage::Part::Policies).rows()->idAt(0)});
    CHECK(entered.number == zh("PA-2026-01"));
    CHECK(entered.aggregate == Money::ofYuan(2'000'000));
    CHECK(window.said.last().contains(zh("PA-2026-01")));
}

TEST_CASE("what is wrong with a policy is said beside its field and nothing typed is lost")
{
    InsuranceWindow window;
    window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    startPolicy(window);
    window.fill("insurer", "安和财产保险股份有限公司");
    window.fill("number", "AH-2026");
    window.fill("period_first", "2026-12-31");
    window.fill("period_last", "2026-01-01");
    window.fill("retroactive_on", "2027-05-01");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("period_last").hasProblem());
    CHECK_FALSE(window.row("period_last").isWarning());
    CHECK(window.row("period_last").problem().contains(QStringLiteral("reversed")));
    CHECK(window.row("number").hasProblem());
    window.fill("period_last", "2027-12-30");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("retroactive_on").problem().contains(QStringLiteral("2027-05-01")));
    window.fill("per_person", "-5");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("per_person").hasProblem());
    CHECK(window.field<QLineEdit>("number")->text() == zh("AH-2026"));
    CHECK(window.rows(InsurancePage::Part::Policies) == 1);
}

TEST_CASE("a renewal proposes the next year and a shorter retroactive cover is warned of once")
{
    InsuranceWindow window;
    const PolicyId old = window.desk.insured(zh("AH-2025"), QDate(2025, 10, 1), QDate(2024, 1, 1));
    window.open();
    window.page->open({QStringLiteral("policy"), old.value});
    window.button(QStringLiteral("Renew…"))->click();
    CHECK(window.field<DateEdit>("period_first")->date() == QDate(2026, 10, 1));
    window.fill("number", "AH-2026");
    window.fill("retroactive_on", "2026-10-01");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("retroactive_on").isWarning());
    CHECK(window.page->save());
    CHECK(window.rows(InsurancePage::Part::Policies) == 2);
}

TEST_CASE("hundreds of institutions are picked by initials, many at once, and taken out again")
{
    InsuranceWindow window;
    for (int i = 0; i < 300; ++i) {
        Institution other;
        other.name = QStringLiteral("安和县第%1村卫生室").arg(i + 1);
        other.level = InstitutionLevel::Unrated;
        other.kind = InstitutionKind::VillageRoom;
        REQUIRE(window.insurance().enter(other));
    }
    Institution named;
    named.name = zh("清河镇卫生院");
    named.level = InstitutionLevel::Primary;
    const InstitutionId wanted = *window.insurance().enter(named);
    startPolicy(window);
    auto *several = window.field<PickSeveral>("institutions");
    several->picker()->setFocus();
    QTest::keyClicks(several->picker(), QStringLiteral("qhz"));
    press(several->picker(), Qt::Key_Return);
    CHECK(several->ids().contains(wanted.value));
    CHECK(several->picker()->text().isEmpty());
    CHECK(several->picker()->hasFocus());
    for (QAction *action : several->findChild<QMenu *>()->actions()) {
        if (action->text().contains(word(InstitutionLevel::Unrated)))
            action->trigger();
    }
    CHECK(several->ids().size() >= 302);
    several->list()->clearSelection();
    several->list()->item(several->list()->count() - 1)->setSelected(true);
    press(several->list(), Qt::Key_Delete);
    CHECK(several->ids().size() >= 301);
}

TEST_CASE("what is typed into an insurance form is there again after the program was killed")
{
    InsuranceWindow window;
    startPolicy(window);
    window.fill("number", "PA-未写完");
    window.detail().writeDraft();
    window.page.reset();
    window.desk.reopen();
    window.open();
    window.page->goTo(InsurancePage::Part::Policies);
    QPushButton *offered = window.button(QStringLiteral("A new policy"));
    REQUIRE(offered);
    offered->click();
    CHECK(window.field<QLineEdit>("number")->text() == zh("PA-未写完"));
    CHECK(window.page->hasUnsaved());
}

TEST_CASE("a claim is begun from its matter and goes from report to payment by its buttons")
{
    InsuranceWindow window;
    const PolicyId policy = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = window.desk.disputed(QDate(2026, 9, 14), QDate(2026, 5, 1));
    window.open();
    window.page->open({QStringLiteral("claim"), 0, QStringLiteral("matter:%1").arg(matter.value)});
    CHECK(window.words().contains(QStringLiteral("Covered by")));
    CHECK(window.field<Picker>("policy")->currentId() == policy.value);
    REQUIRE(window.page->save());
    REQUIRE(window.rows(InsurancePage::Part::Claims) == 1);
    const ClaimId id{window.list(InsurancePage::Part::Claims).rows()->idAt(0)};
    CHECK(stateOf(window.desk.at(id)) == ClaimState::NotReported);

    window.button(QStringLiteral("Reported…"))->click();
    REQUIRE(window.page->save());
    CHECK(stateOf(window.desk.at(id)) == ClaimState::Reported);
    window.button(QStringLiteral("Handed in…"))->click();
    auto *papers = window.field<ClaimPaperRows>("papers");
    CHECK(papers->count() == usualClaimPapers().size());
    REQUIRE(window.page->save());
    window.button(QStringLiteral("Assessed…"))->click();
    window.fill("assessed", "20万");
    REQUIRE(window.page->save());
    window.button(QStringLiteral("Agreed…"))->click();
    window.fill("agreed", "20万");
    window.fill("insurer_share", "15万");
    CHECK(window.words().contains(QStringLiteral("50,000.00 yuan missing")));
    CHECK_FALSE(window.page->save());
    CHECK(window.row("insurer_share").hasProblem());
    window.button(QStringLiteral("Divide by the policy"))->click();
    CHECK(window.field<MoneyEdit>("insurer_share")->amount() == Money::ofYuan(200'000));
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).insurerShare == Money::ofYuan(200'000));

    // 保险法 art 65: the hospital has not paid the patient.
    window.button(QStringLiteral("Paid out…"))->click();
    CHECK_FALSE(window.page->save());
    CHECK(window.row("paid_on").hasProblem());
    window.field<ChoiceBox>("paid_to")->setCurrentCode(codeText(PaidTo::Patient));
    REQUIRE(window.page->save());
    CHECK(stateOf(window.desk.at(id)) == ClaimState::Paid);
    CHECK(window.button(QStringLiteral("Close the claim…")));
}

TEST_CASE("a claim that passes a limit is warned of before it is saved")
{
    InsuranceWindow window;
    Policy small = somePolicy(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    small.institutions = {window.desk.hospital};
    small.perPerson.reset();
    small.perEvent.reset();
    small.aggregate = Money::ofYuan(300'000);
    const PolicyId policy = window.desk.entered(small);
    const DisputeId first = window.desk.disputed(QDate(2026, 6, 1), QDate(2026, 5, 1));
    window.desk.claimed(window.desk.agreed(first, policy, Money::ofYuan(250'000), QDate(2026, 8, 1)));
    const DisputeId second = window.desk.disputed(QDate(2026, 7, 1), QDate(2026, 6, 1));
    Claim open = window.insurance().proposedClaim(second);
    open.policy = policy;
    open.reportedAt = QDate(2026, 7, 2).startOfDay();
    open.assessedOn = QDate(2026, 8, 1);
    const ClaimId id = window.desk.claimed(open);
    window.open();
    window.page->open({QStringLiteral("claim"), id.value});
    window.button(QStringLiteral("Agreed…"))->click();
    window.fill("agreed", "10万");
    window.fill("insurer_share", "10万");
    window.fill("hospital_share", "0");
    window.fill("deductible_share", "0");
    auto *bars = window.step().findChild<LimitBars *>();
    REQUIRE(bars);
    CHECK(bars->spoken().contains(QStringLiteral("passed by 50,000.00")));
    CHECK_FALSE(window.page->save());
    CHECK(window.step().refusal().contains(QStringLiteral("once more")));
    CHECK_FALSE(window.desk.at(id).agreed);
    REQUIRE(window.page->save());
    CHECK(window.desk.at(id).agreed == Money::ofYuan(100'000));
}

TEST_CASE("a claim's detail leads to matter and policy, shows clocks, papers and a void number")
{
    InsuranceWindow window;
    const PolicyId policy = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = window.desk.disputed(QDate(2026, 9, 14), QDate(2026, 5, 1));
    Claim claim = window.insurance().proposedClaim(matter);
    claim.policy = policy;
    const ClaimId id = window.desk.claimed(claim);
    window.open();
    window.page->open({QStringLiteral("claim"), id.value});
    const auto more = [&](const char *text) {
        for (QAction *action : window.detail().moreMenu()->actions()) {
            if (action->text() == zh(text))
                return action->trigger();
        }
        FAIL("no such entry");
    };
    more("Go to the matter");
    REQUIRE(window.targets.size() == 1);
    CHECK(window.targets.first() == Target{QStringLiteral("matter"), matter.value});
    window.detail().tabs()->setCurrentIndex(2);
    CHECK(window.words().contains(usualClaimPapers().first().name));
    more("Go to the policy");
    CHECK(window.page->part() == InsurancePage::Part::Policies);
    CHECK(window.detail().record() == policy.value);
    window.page->open({QStringLiteral("claim"), id.value});
    Dialogs::giveNextReason(zh("重复登记"));
    more("Void the number…");
    CHECK(window.desk.at(id).voided);
    CHECK(window.rows(InsurancePage::Part::Claims) == 0);
    window.page->open({QStringLiteral("claim"), id.value});
    CHECK(window.rows(InsurancePage::Part::Claims) == 1);
    Dialogs::takeShown();
}

TEST_CASE("an institution is entered with the time it has to be insured")
{
    InsuranceWindow window;
    window.open();
    window.page->open({QStringLiteral("institution"), 0, QStringLiteral("new")});
    window.fill("name", "清河镇卫生院");
    window.field<ChoiceBox>("level")->setCurrentCode(codeText(InstitutionLevel::Primary));
    REQUIRE(window.page->save());
    const InstitutionId id{window.detail().record()};
    const Institution entered = *window.insurance().find(id);
    CHECK(entered.inScope == QList<Period>{{QDate(2026, 1, 1), {}}});
    CHECK(window.words().contains(QStringLiteral("Never insured")));
    window.button(QStringLiteral("Amend…"))->click();
    window.fill("name", "");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("name").hasProblem());
}
