#include "tests/core/insurance/insurancedesk.h"
#include "tests/ui/common/typing.h"
#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/choice.h"
#include "ui/common/coverageview.h"
#include "ui/common/inlineform.h"
#include "ui/dispute/insurancepane.h"

#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A dispute of May, received in June, of a hospital insured this year and the year before. */
void disputed(TemporaryDesk &desk)
{
    for (const int year : {2025, 2026}) {
        Policy policy = somePolicy(QStringLiteral("AH-%1").arg(year), QDate(year, 1, 1), QDate(2024, 1, 1));
        policy.institutions = {desk->insurance().own()};
        REQUIRE(desk->insurance().enter(policy));
    }
    Dispute dispute = someDispute(QDateTime(QDate(2026, 6, 1), QTime(10, 0)));
    dispute.kind = MatterKind::Dispute;
    dispute.happenedOn = QDate(2026, 5, 1);
    dispute.claimed = Money::ofYuan(300'000);
    dispute.demands = {codeText(Demand::Compensation)};
    REQUIRE(desk->disputes().enter(dispute));
}

InsurancePane *shownPane(DisputeWindow &window)
{
    window.page->open({QStringLiteral("matter"), 1});
    auto *pane = window.page->detail()->findChild<InsurancePane *>();
    window.page->detail()->tabs()->setCurrentWidget(pane);
    QCoreApplication::processEvents();
    return pane;
}

QString wordsIn(QWidget *widget)
{
    QCoreApplication::processEvents();
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a matter says whether it is covered, why, and draws the days that decide", "[dispute][insurance]")
{
    DisputeWindow window(disputed);
    InsurancePane *pane = shownPane(window);
    CHECK(pane->timeline()->isVisible());
    CHECK(pane->timeline()->spoken().contains(QStringLiteral("AH-2026")));
    CHECK(pane->timeline()->spoken().contains(QStringLiteral("2026-05-01")));
    CHECK(wordsIn(pane).contains(QStringLiteral("2026-06-01")));
    CHECK(buttonNamed(pane, QStringLiteral("AH-2026 · 安和财产保险股份有限公司")));
    buttonNamed(pane, QStringLiteral("Begin a claim…"))->click();
    REQUIRE(window.targets.size() == 1);
    CHECK(window.targets.first() == Target{QStringLiteral("claim"), 0, QStringLiteral("matter:1")});
}

TEST_CASE("a missing incident leaves the verdict doubtful and leads to its field", "[dispute][insurance]")
{
    DisputeWindow window([](TemporaryDesk &desk) {
        disputed(desk);
        Dispute without = *desk->disputes().find({1});
        without.happenedOn = QDate();
        REQUIRE(desk->disputes().amend(without));
    });
    InsurancePane *pane = shownPane(window);
    CHECK(window.desk->insurance().verdict({1}).coverage == Coverage::Doubtful);
    CHECK(wordsIn(pane).contains(QStringLiteral("To be decided it needs:")));
}

TEST_CASE("first claim and accident insurance are entered with the matter and kept while half typed",
          "[dispute][insurance]")
{
    DisputeWindow window(disputed);
    InsurancePane *pane = shownPane(window);
    Form &form = pane->form()->form();
    auto *first = DisputeWindow::fieldAs<QLineEdit>(form, "first_claim_on");
    first->clear();
    ime(first, QStringLiteral("2026-06-03"));
    CHECK_FALSE(window.page->unsaved().isEmpty());
    CHECK(form.row(QStringLiteral("accident_product"))->isHidden());
    DisputeWindow::fieldAs<ChoiceBox>(form, "accident")->setCurrentCode(codeText(AccidentCover::Insured));
    CHECK_FALSE(form.row(QStringLiteral("accident_product"))->isHidden());
    ime(DisputeWindow::field(form, "accident_product"), QStringLiteral("手术意外险"));
    buttonNamed(pane->form(), QStringLiteral("Save"))->click();
    const MatterInsurance kept = window.desk->insurance().insuranceOf({1});
    CHECK(kept.firstClaimOn == QDate(2026, 6, 3));
    CHECK(kept.accidentProduct == QStringLiteral("手术意外险"));
    CHECK(window.page->unsaved().isEmpty());

    first->clear();
    ime(first, QStringLiteral("2026-04-01"));
    buttonNamed(pane->form(), QStringLiteral("Save"))->click();
    CHECK(form.row(QStringLiteral("first_claim_on"))->hasProblem());
    CHECK(window.desk->insurance().insuranceOf({1}).firstClaimOn == QDate(2026, 6, 3));
}
