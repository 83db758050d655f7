#include "tests/ui/mediation/mediationwindow.h"
#include "ui/common/emptystate.h"
#include "ui/mediation/referrallistfilter.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

enum Columns { NumberColumn, StateColumn, LimitColumn, RouteColumn, PeopleColumn, BodyColumn, MatterColumn };

const QDate early(2026, 3, 3);

} // namespace

TEST_CASE("an empty register of referrals offers the first step")
{
    MediationWindow window;
    window.open();
    EmptyState *empty = nullptr;
    for (EmptyState *state : window.page->findChildren<EmptyState *>()) {
        if (state->title() == QStringLiteral("No referrals yet"))
            empty = state;
    }
    REQUIRE(empty);
    REQUIRE(empty->isVisible());
    empty->button()->click();
    CHECK(window.step().key() == QStringLiteral("draft"));
}

TEST_CASE("the list shows number, state, limit with its reason, people and matter")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, early);
    window.open();
    QAbstractItemModelTester tester(window.page->table());
    REQUIRE(window.rows() == 1);
    CHECK(window.cell(0, NumberColumn) == window.desk.at(id).number);
    CHECK(window.cell(0, StateColumn) == word(ReferralState::Accepted));
    CHECK(window.cell(0, RouteColumn) == word(Route::People));
    CHECK(window.cell(0, PeopleColumn) == zh("张三丰"));
    CHECK(window.cell(0, MatterColumn) == window.desk.dispute().number);
    CHECK_FALSE(window.cell(0, LimitColumn).isEmpty());
    const QString why = window.page->table()->index(0, LimitColumn).data(Qt::ToolTipRole).toString();
    CHECK(why.contains(QStringLiteral("2026-03-03")));
}

TEST_CASE("chips narrow the list and the badge counts what the overdue chip shows")
{
    MediationWindow window(QDate(2026, 6, 30));
    window.desk.accepted(Route::People, early);
    window.desk.drafted(Route::Negotiation, window.desk.enter());
    window.desk.concluded(Route::People, early, QDate(2026, 3, 12), window.desk.enter());
    window.open();
    REQUIRE(window.rows() == 3);
    CHECK(window.page->badge() == 1);
    const auto shown = [&](const QStringList &keys) {
        window.page->list()->setFilters(keys);
        Q_EMIT window.page->list()->narrowed();
        return window.rows();
    };
    CHECK(shown({QStringLiteral("overdue")}) == window.page->badge());
    CHECK(shown({QStringLiteral("open")}) == 2);
    CHECK(shown({QStringLiteral("unpaid")}) == 1);
    CHECK(shown({QStringLiteral("route:people")}) == 2);
    CHECK(shown({QStringLiteral("route:people"), QStringLiteral("route:negotiation")}) == 3);
    CHECK(shown({QStringLiteral("outcome:agreement")}) == 1);
    CHECK(shown({QStringLiteral("concluded:last_quarter")}) == 1);
    CHECK(shown({QStringLiteral("concluded:this_quarter")}) == 0);
}

TEST_CASE("keys of a list of referrals tell its filter")
{
    const QDate today(2026, 8, 5);
    const auto of = [today](const char *key) { return referralFilterOf({QLatin1String(key)}, {}, today); };
    CHECK(of("accepted:this_month").accepted == Period{QDate(2026, 8, 1), QDate(2026, 8, 31)});
    CHECK(of("concluded:2026Q1").concluded == Period{QDate(2026, 1, 1), QDate(2026, 3, 31)});
    CHECK(of("applied:2026-07-01..2026-07-10").applied == Period{QDate(2026, 7, 1), QDate(2026, 7, 10)});
    CHECK(of("ids:3,5").ids == QList<ReferralId>{{3}, {5}});
    CHECK(of("of:7").dispute == DisputeId{7});
    CHECK(of("state:voided").withVoided);
    CHECK(of("overdue").overdueOn == today);
}

TEST_CASE("a target opens a referral that the filters leave out, and searching finds one")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.page->open({QStringLiteral("referral"), 0, QStringLiteral("outcome:agreement")});
    CHECK(window.rows() == 0);
    window.show(id);
    CHECK(window.rows() == 1);
    CHECK(window.detail().referral() == id);
    window.page->search(zh("张三丰"));
    CHECK(window.rows() == 1);
    window.page->search(zh("无此人"));
    CHECK(window.rows() == 0);
}

TEST_CASE("a voided referral is shown when asked for by its id")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    REQUIRE(window.desk.mediation().voidNumber(id, zh("重复登记")));
    window.open();
    CHECK(window.rows() == 0);
    window.show(id);
    CHECK(window.rows() == 1);
    CHECK(window.words().contains(zh("重复登记")));
    CHECK_FALSE(window.button(QStringLiteral("Amend…")));
}

TEST_CASE("the detail leads to the matter and asks for paper")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.show(id);
    QSignalSpy printed(window.page.get(), &MediationPage::printRequested);
    window.page->print();
    CHECK(printed.count() == 1);
    for (QAction *action : window.detail().moreMenu()->actions()) {
        if (action->text() == QStringLiteral("Go to the matter"))
            action->trigger();
    }
    REQUIRE(window.targets.size() == 1);
    CHECK(window.targets.first() == Target{QStringLiteral("matter"), window.desk.matter.value});
}

TEST_CASE("a read-only ledger shows everything and lets nothing be done, with the reason")
{
    MediationWindow window;
    const ReferralId id = window.desk.accepted(Route::People, early);
    auto second = Desk::open(window.desk.path(), window.desk.clock);
    REQUIRE(second);
    REQUIRE((*second)->ledger().isReadOnly());
    MediationPage page(**second);
    page.resize(1230, 660);
    bring(&page);
    page.open({QStringLiteral("referral"), id.value});
    int offered = 0;
    for (const QPushButton *button : page.detail()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Conclude…") || button->text() == QStringLiteral("Extend…")) {
            ++offered;
            CHECK_FALSE(button->isEnabled());
            CHECK(button->toolTip() == (*second)->ledger().readOnlyReason());
        }
    }
    CHECK(offered == 2);
    Dialogs::answerNext(0);
    page.createNew();
    CHECK(Dialogs::takeShown() == QStringList{(*second)->ledger().readOnlyReason()});
    CHECK_FALSE(page.detail()->step());
}

TEST_CASE("the list is written as a workbook and as text")
{
    MediationWindow window;
    window.desk.concluded(Route::People, early, QDate(2026, 3, 12));
    window.open();
    for (const char *name : {"list.xlsx", "list.csv"}) {
        const QString file = window.desk.folder.filePath(QLatin1String(name));
        window.page->exportTo(file);
        REQUIRE(QTest::qWaitFor([&] { return window.said.join(QString()).contains(file); }, 10000));
        CHECK(QFileInfo(file).size() > 100);
    }
    QFile text(window.desk.folder.filePath(QStringLiteral("list.csv")));
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString lines = QString::fromUtf8(text.readAll());
    CHECK(lines.contains(zh("移送 2026-0001")));
    CHECK(lines.contains(zh("60000")));
}

TEST_CASE("the history speaks words and amounts, not codes and fen")
{
    MediationWindow window;
    const ReferralId id = window.desk.concluded(Route::People, early, QDate(2026, 3, 12));
    window.open();
    window.show(id);
    QTabWidget *tabs = window.detail().tabs();
    tabs->setCurrentIndex(tabs->count() - 1);
    const QString words = window.words();
    CHECK(words.contains(word(Outcome::Agreement)));
    CHECK(words.contains(QStringLiteral("60,000.00")));
    CHECK_FALSE(words.contains(QStringLiteral("6000000")));
    CHECK(words.contains(word(CompensationKind::MedicalFees)));
    CHECK_FALSE(words.contains(codeText(CompensationKind::MedicalFees)));
    CHECK(words.contains(zh("王小安")));
}

TEST_CASE("papers are added, saved as a copy and taken out with a reason")
{
    MediationWindow window;
    const ReferralId id = window.desk.drafted(Route::People);
    window.open();
    window.show(id);
    window.detail().tabs()->setCurrentIndex(2);
    const QString paper = window.desk.folder.filePath(zh("调解申请书.txt"));
    QFile file(paper);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("paper");
    file.close();
    Dialogs::setNextFile(paper);
    window.button(QStringLiteral("Add files…"))->click();
    CHECK(window.words().contains(zh("调解申请书.txt")));
    const QString copy = window.desk.folder.filePath(QStringLiteral("copy.txt"));
    Dialogs::setNextFile(copy);
    window.button(QStringLiteral("Save a copy…"))->click();
    CHECK(QFileInfo(copy).size() == 5);
    Dialogs::giveNextReason(zh("放错了"));
    window.button(QStringLiteral("Take out…"))->click();
    CHECK(window.desk.mediation().attachments(id).isEmpty());
    CHECK(Dialogs::allAnswersUsed());
    Dialogs::takeShown();
}
