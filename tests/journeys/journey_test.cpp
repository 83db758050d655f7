#include "app/ledgerwindow.h"
#include "core/demo/demoledger.h"
#include "core/desk/formdesk.h"
#include "core/desk/today.h"
#include "core/ledger/integrity.h"
#include "tests/core/mediation/mediationdesk.h"
#include "tests/text.h"
#include "tests/ui/dispute/disputeparts.h"
#include "ui/common/dialogs.h"
#include "ui/common/remembered.h"

#include <QTest>

using namespace anhe;
using namespace anhe::tests;

/** Types a complaint with the keys of the first entry card, in the window's own page. */
static DisputeId typeComplaint(LedgerWindow &program)
{
    program.window().goTo(zh("dispute"));
    auto *page = qobject_cast<DisputePage *>(program.window().currentPage());
    REQUIRE(page);
    bring(&program.window());
    page->createNew();
    Form &form = page->editor()->card()->form();
    DisputeWindow::field(form, "complainant_name")->setFocus();
    say("林小满");
    DisputeWindow::field(form, "complainant_phone")->setFocus();
    QTest::keyClicks(focused(), zh("13800001111"));
    DisputeWindow::field(form, "narrative")->setFocus();
    say("术后切口感染，家属要求说明原因并赔偿。");
    REQUIRE(page->save());
    return program.desk()->disputes().idOfNumber(zh("投诉 2026-0001"));
}

/** Leads it through people's mediation to an agreement. */
static void mediate(Desk &desk, DisputeId matter)
{
    MediationRegister &mediation = desk.mediation();
    Referral referral = mediation.proposed(matter, Route::People);
    referral.body = zh("安和市医调委");
    referral.claimed = Money::ofYuan(80000);
    referral.draftedOn = QDate(2026, 9, 15);
    const auto id = mediation.draft(referral);
    REQUIRE(id);
    REQUIRE(mediation.apply(*id, {QDate(2026, 9, 15)}));
    REQUIRE(mediation.accept(*id, Acceptance{QDate(2026, 9, 15)}));
    REQUIRE(mediation.conclude(*id, MediationDesk::agreed(QDate(2026, 9, 15))));
}

TEST_CASE("a complaint is typed, mediated, agreed, printed, counted, and all is there when the file is "
          "opened again")
{
    QTemporaryDir folder;
    rememberIn(folder.filePath(zh("desk.ini")));
    const QString path = folder.filePath(zh("journey.anhe"));
    const FixedClock clock(QDateTime(QDate(2026, 9, 15), QTime(9, 0)));
    REQUIRE(Desk::create(path, zh("安和市第一人民医院"), clock));
    Dispute settled;
    {
        LedgerWindow program(clock);
        program.window().resize(1366, 768);
        program.start(path);
        REQUIRE(program.desk());
        const DisputeId matter = typeComplaint(program);
        REQUIRE(matter);
        mediate(*program.desk(), matter);
        settled = *program.desk()->disputes().find(matter);
        CHECK(settled.kind == MatterKind::Dispute);
        CHECK(settled.ending == Ending::Settled);

        const QString form = folder.filePath(zh("agreement.pdf"));
        const auto input = formInput(*program.desk(), {matter});
        REQUIRE(input);
        const auto written = writeForm(*program.desk(), *formFor(zh("settlement_agreement")), *input, form);
        INFO(written.error().toStdString());
        REQUIRE(written);
        CHECK(QFileInfo(form).size() > 1000);

        const QuarterlyAnalysis analysis = program.desk()->reports().analysis({2026, 3});
        const auto number = [&](const char *key) { return analysis.now.find(zh(key))->value; };
        CHECK(number("matters.new") == 1);
        CHECK(number("matters.closed") == 1);
        CHECK(number("matters.closing") == 0);
        CHECK(number("referrals.agreed") == 1);
        CHECK(number("mediation.success_by_concluded") == 1);
        for (const char *key : {"home", "mediation", "report", "import", "settings", "dispute"}) {
            program.window().goTo(zh(key));
            CHECK(program.window().currentKey() == zh(key));
            QCoreApplication::processEvents();
        }
    }
    LedgerWindow program(clock);
    REQUIRE(program.open(path));
    CHECK(program.desk()->disputes().find(settled.id) == settled);
    CHECK(program.desk()->mediation().of(settled.id).size() == 1);
    CHECK(checkIntegrity(program.desk()->ledger().database()).problems == QStringList());
}

TEST_CASE("whatever stands in the day's list opens on a page, and so does its whole list")
{
    QTemporaryDir folder;
    rememberIn(folder.filePath(zh("desk.ini")));
    const QString path = folder.filePath(zh("example.anhe"));
    const QDate day(2026, 9, 15);
    const FixedClock clock(QDateTime(day, QTime(9, 0)));
    {
        const auto desk = Desk::create(path, zh("安和市第一人民医院"), clock);
        REQUIRE(desk);
        REQUIRE(fillDemo(**desk, {300, 1, day}));
    }
    LedgerWindow program(clock);
    program.start(path);
    REQUIRE(program.desk());
    QSet<QString> kinds;
    const auto opens = [&](const Target &target) {
        program.window().goTo(zh("home"));
        program.window().open(target);
        INFO(target.kind.toStdString() << ' ' << target.filter.toStdString());
        CHECK(program.window().currentKey() != zh("home"));
    };
    const Today today = todayOf(*program.desk());
    for (const TodaySection &section : today.sections) {
        for (const TodayItem &item : section.items) {
            if (!kinds.contains(item.kind))
                opens({item.kind, item.id});
            kinds.insert(item.kind);
        }
        for (const TodayList &list : section.lists)
            opens({list.kind, 0, list.filter});
    }
    CHECK(kinds.contains(zh("matter")));
    CHECK(kinds.contains(zh("referral")));
}

TEST_CASE("a file that is no ledger leaves the start page standing, with the reason")
{
    QTemporaryDir folder;
    rememberIn(folder.filePath(zh("desk.ini")));
    const FixedClock clock(QDate(2026, 9, 15));
    LedgerWindow program(clock);
    Dialogs::answerNext(0);
    CHECK_FALSE(program.open(folder.filePath(zh("missing.anhe"))));
    CHECK(Dialogs::takeShown().join(QLatin1Char(' ')).contains(zh("missing.anhe")));
    CHECK_FALSE(program.desk());
}
