#include "tests/ui/insurance/insurancewindow.h"
#include "ui/common/coverageview.h"
#include "ui/common/emptystate.h"
#include "ui/common/listimportpanel.h"
#include "ui/forms/printpreview.h"
#include "ui/insurance/claimdetail.h"
#include "ui/insurance/coveragepane.h"
#include "ui/insurance/insuranceimport.h"
#include "ui/insurance/insurancelistfilters.h"
#include "ui/insurance/limitbars.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("an empty insurance page says what belongs in each register and offers the first step")
{
    InsuranceWindow window;
    window.open();
    EmptyState *empty = nullptr;
    for (EmptyState *state : window.page->findChildren<EmptyState *>()) {
        if (state->title() == QStringLiteral("No claims yet"))
            empty = state;
    }
    REQUIRE(empty);
    REQUIRE(empty->isVisible());
    empty->button()->click();
    CHECK(window.step().key() == QStringLiteral("enter"));
    press(window.page.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(window.page->part() == InsurancePage::Part::Policies);
    window.page->createNew();
    CHECK(window.step().title() == QStringLiteral("A new policy"));
    press(window.page.get(), Qt::Key_3, Qt::AltModifier);
    CHECK(window.page->part() == InsurancePage::Part::Institutions);
    CHECK(window.rows(InsurancePage::Part::Institutions) == 1);
}

TEST_CASE("the three lists show their rows, narrow by chips and keep the model's rules")
{
    InsuranceWindow window;
    const PolicyId old = window.desk.insured(zh("AH-2025"), QDate(2025, 1, 1), QDate(2024, 1, 1));
    const PolicyId now = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    const DisputeId matter = window.desk.disputed(QDate(2026, 6, 1), QDate(2026, 5, 1));
    window.desk.claimed(window.desk.agreed(matter, now, Money::ofYuan(50'000), QDate(2026, 8, 1)));
    window.open();
    for (const InsurancePage::Part part :
         {InsurancePage::Part::Claims, InsurancePage::Part::Policies, InsurancePage::Part::Institutions}) {
        window.page->goTo(part); // a list asks when it comes into sight
        QAbstractItemModelTester(window.list(part).rows());
    }
    REQUIRE(window.rows(InsurancePage::Part::Policies) == 2);
    CHECK(window.cell(InsurancePage::Part::Policies, 0, 0) == zh("AH-2026"));
    CHECK(window.cell(InsurancePage::Part::Policies, 0, 8).contains(QStringLiteral("50,000.00")));
    CHECK(window.rows(InsurancePage::Part::Claims) == 1);
    CHECK(window.cell(InsurancePage::Part::Claims, 0, 5) == zh("AH-2026"));
    CHECK(window.cell(InsurancePage::Part::Institutions, 0, 5) == zh("AH-2026"));

    window.page->open({QStringLiteral("policy"), 0, QStringLiteral("in_force")});
    CHECK(window.page->part() == InsurancePage::Part::Policies);
    CHECK(window.rows(InsurancePage::Part::Policies) == 1);
    window.page->open({QStringLiteral("policy"), old.value});
    CHECK(window.rows(InsurancePage::Part::Policies) == 2);
    CHECK(window.detail().record() == old.value);
    window.page->search(zh("AH-2025"));
    CHECK(window.rows(InsurancePage::Part::Policies) == 1);
}

TEST_CASE("keys of the insurance lists tell their filters")
{
    const QDate today(2026, 9, 15);
    const InstitutionFilter institutions = institutionFilterOf(
        {QStringLiteral("in_scope"), QStringLiteral("on:2026-06-30"), QStringLiteral("level:tertiary"),
         QStringLiteral("standing:lapsed"), QStringLiteral("standing:never")},
        {}, today);
    CHECK(institutions.inScopeOn == QDate(2026, 6, 30));
    CHECK(institutions.standingOn == QDate(2026, 6, 30));
    CHECK(institutions.levels == QList{InstitutionLevel::Tertiary});
    CHECK(institutions.standings == QList{CoverStanding::Lapsed, CoverStanding::Never});
    const PolicyFilter expiring = policyFilterOf({QStringLiteral("expiring")}, {}, today);
    CHECK(expiring.ends == Period{today, today.addDays(expiringDays)});
    CHECK(expiring.withoutRenewal);
    const ClaimFilter claims = claimFilterOf(
        {QStringLiteral("agreed:2026"), QStringLiteral("of:7"), QStringLiteral("state:voided")}, {}, today);
    CHECK(claims.agreed == Period{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(claims.dispute == DisputeId{7});
    CHECK(claims.withVoided);
}

TEST_CASE("a policy's detail draws the chain with its gap and shows what is left of the limit")
{
    InsuranceWindow window;
    window.desk.insured(zh("AH-2025"), QDate(2025, 1, 1), QDate(2024, 1, 1));
    const PolicyId now = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 11), QDate(2024, 1, 1));
    const DisputeId matter = window.desk.disputed(QDate(2026, 6, 1), QDate(2026, 5, 1));
    window.desk.claimed(window.desk.agreed(matter, now, Money::ofYuan(500'000), QDate(2026, 8, 1)));
    window.open();
    window.page->open({QStringLiteral("policy"), now.value});
    QCoreApplication::processEvents();
    auto *view = window.detail().findChild<CoverageView *>();
    REQUIRE(view);
    CHECK(view->isVisible());
    CHECK(view->accessibleDescription().contains(QStringLiteral("2026-01-01 – 2026-01-10")));
    CHECK(view->accessibleDescription().contains(QStringLiteral("10 days")));
    CHECK_FALSE(view->grab().isNull());
    CHECK(window.words().contains(QStringLiteral("2026-01-10")));
    window.detail().tabs()->setCurrentIndex(2);
    QCoreApplication::processEvents();
    auto *bars = window.detail().findChild<LimitBars *>();
    REQUIRE(bars);
    CHECK(bars->spoken().contains(QStringLiteral("used 500,000.00 of 2,000,000.00, left 1,500,000.00")));
}

TEST_CASE("the coverage of a day counts by level, names who is missing, and each number opens its rows")
{
    InsuranceWindow window;
    for (int i = 0; i < 6; ++i) {
        Institution other;
        other.name = QStringLiteral("第%1卫生院").arg(i + 1);
        other.level = InstitutionLevel::Primary;
        other.kind = InstitutionKind::TownshipCentre;
        other.inScope = {{QDate(2026, 1, 1), {}}};
        REQUIRE(window.insurance().enter(other));
    }
    Policy policy = somePolicy(zh("TB-2026"), QDate(2026, 1, 1), QDate(2025, 1, 1));
    for (const qint64 id : window.insurance().ids(InstitutionFilter(), InstitutionOrder::Name, false)) {
        if (policy.institutions.size() < 5)
            policy.institutions.append(InstitutionId{id});
    }
    window.desk.entered(policy);
    window.open();
    window.page->open({QStringLiteral("coverage")});
    QCoreApplication::processEvents();
    CoveragePane *pane = window.page->coverage();
    const CoverageRate rate = window.insurance().coverage(QDate(2026, 9, 15));
    REQUIRE(rate.total.never > 0);
    QPushButton *never = nullptr;
    for (QPushButton *button : pane->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("All: never insured")))
            never = button;
    }
    REQUIRE(never);
    CHECK(never->text().toLongLong() == rate.total.never);
    never->click();
    CHECK(window.page->part() == InsurancePage::Part::Institutions);
    CHECK(window.rows(InsurancePage::Part::Institutions) == rate.total.never);

    window.page->open({QStringLiteral("coverage")});
    window.page->open({QStringLiteral("coverage"), 0, QStringLiteral("2025-12-31")});
    CHECK(window.wordsIn(*pane).contains(QStringLiteral("No institution has to be insured on this day.")));
}

TEST_CASE("lists of insurance are written as workbooks and text")
{
    InsuranceWindow window;
    window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    window.open();
    window.page->goTo(InsurancePage::Part::Policies);
    for (const char *name : {"policies.xlsx", "policies.csv"}) {
        const QString file = window.desk.folder.filePath(QLatin1String(name));
        window.list(InsurancePage::Part::Policies).exportTo(file);
        REQUIRE(QTest::qWaitFor([&] { return window.said.join(QString()).contains(file); }, 10000));
        CHECK(QFileInfo(file).size() > 100);
    }
    QFile text(window.desk.folder.filePath(QStringLiteral("policies.csv")));
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(text.readAll());
    CHECK(lines.contains(zh("AH-2026")));
    CHECK(lines.contains(zh("2000000")));
}

TEST_CASE("lists of institutions and policies are looked at before they are brought in")
{
    InsuranceWindow window;
    window.open();
    const QString file = window.desk.folder.filePath(zh("机构.csv"));
    QFile list(file);
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("\xEF\xBB\xBF"
               "机构名称,级别,类别\n清河镇卫生院,一级,乡镇卫生院\n白石乡卫生院,一级,乡镇卫生院\n");
    list.close();
    window.page->goTo(InsurancePage::Part::Institutions);
    window.page->imports()->read(file, insuranceImport(*window.desk.desk, ListKind::Institutions));
    CHECK(window.page->imports()->isVisible());
    CHECK(window.rows(InsurancePage::Part::Institutions) == 1);
    REQUIRE(window.page->imports()->takeButton()->isEnabled());
    window.page->imports()->takeButton()->click();
    CHECK_FALSE(window.page->imports()->isVisible());
    CHECK(window.rows(InsurancePage::Part::Institutions) == 3);

    Dialogs::answerNext(0);
    window.page->imports()->read(file, insuranceImport(*window.desk.desk, ListKind::Policies));
    CHECK(Dialogs::takeShown().join(QString()).contains(zh("保单号")));
    CHECK_FALSE(window.page->imports()->isVisible());
}

TEST_CASE("the coverage table and the year's claims open as papers")
{
    InsuranceWindow window;
    window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    window.open();
    window.page->open({QStringLiteral("coverage")});
    for (const char *paper : {"Coverage table…", "Yearly statement…"}) {
        window.button(zh(paper))->click();
        const QList<PrintPreview *> shown = window.page->findChildren<PrintPreview *>();
        REQUIRE(shown.size() == 1);
        CHECK(shown.first()->pageList()->count() > 0);
        delete shown.first();
    }
}

TEST_CASE("a read-only ledger shows the insurance and lets nothing be entered")
{
    InsuranceWindow window;
    const PolicyId policy = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    auto second = Desk::open(window.desk.path(), window.desk.clock);
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    InsurancePage page(**second);
    page.resize(1230, 660);
    bring(&page);
    page.open({QStringLiteral("policy"), policy.value});
    Dialogs::answerNext(0);
    page.createNew();
    CHECK(Dialogs::takeShown() == QStringList{(*second)->ledger().readOnlyReason()});
    CHECK_FALSE(page.detail(InsurancePage::Part::Policies)->step());
}

TEST_CASE("the history of a policy speaks words and yuan")
{
    InsuranceWindow window;
    const PolicyId id = window.desk.insured(zh("AH-2026"), QDate(2026, 1, 1), QDate(2024, 1, 1));
    Policy changed = *window.insurance().find(id);
    changed.perPerson = Money::ofYuan(800'000);
    REQUIRE(window.insurance().amend(changed));
    window.open();
    window.page->open({QStringLiteral("policy"), id.value});
    window.detail().tabs()->setCurrentIndex(4);
    CHECK(window.words().contains(QStringLiteral("Limit per person：500,000.00 → 800,000.00")));
}
