#include "tests/ui/risk/riskwindow.h"
#include "ui/common/choice.h"
#include "ui/common/chosenfiles.h"
#include "ui/common/picker.h"
#include "ui/common/textedit.h"
#include "ui/forms/riskformwindow.h"

#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace anhe;
using namespace anhe::tests;

namespace {

void choose(RiskWindow &window, const char *field, const char *code)
{
    window.field<ChoiceBox>(field)->setCurrentCode(QLatin1String(code));
}

void write(RiskWindow &window, const char *field, const char *text)
{
    window.field<TextEdit>(field)->setText(zh(text));
}

} // namespace

TEST_CASE("a risk is reported by keyboard, its level is reckoned while it is typed and its photos are kept")
{
    RiskWindow window;
    window.open();
    window.page->createNew();
    REQUIRE(window.step().key() == QStringLiteral("report"));
    CHECK(window.row("place").control()->hasFocus());
    ime(window.field<QLineEdit>("place"), zh("住院楼地下一层配电间"));
    press(window.field<QLineEdit>("place"), Qt::Key_Return);
    CHECK(window.row("department_id").control()->hasFocus());
    press(window.row("department_id").control(), Qt::Key_Return);
    REQUIRE(window.row("description").control()->hasFocus());
    ime(window.row("description").control(), zh("配电柜旁堆放杂物，灭火器已过期。"));
    press(window.row("description").control(), Qt::Key_Tab);
    QTest::keyClicks(window.row("category").control(), QStringLiteral("xiaofang"));
    press(window.row("category").control(), Qt::Key_Return);
    choose(window, "before_likelihood", "4");
    choose(window, "before_impact", "5");
    QCoreApplication::processEvents();
    const auto chips = window.step().findChildren<Chip *>();
    REQUIRE(chips.size() == 1);
    CHECK(chips.first()->chip().text == QStringLiteral("4 × 5 = 20 · Major risk"));
    CHECK(chips.first()->chip().tone == Tone::Red);
    window.field<ChosenFiles>("photos")->add({window.desk.file(QStringLiteral("before.jpg"))});
    REQUIRE(window.page->save());
    REQUIRE(window.rows(RiskPage::Part::Risks) == 1);
    const Risk kept = window.risk({window.list(RiskPage::Part::Risks).rows()->idAt(0)});
    CHECK(kept.place == zh("住院楼地下一层配电间"));
    CHECK(kept.category == QStringLiteral("fire"));
    CHECK(kept.before.level == RiskLevel::Major);
    CHECK(kept.foundOn == QDate(2026, 9, 15));
    CHECK(window.risks().photos(kept.id).size() == 1);
    CHECK(window.detail().record() == kept.id.value);
    CHECK(window.said.last().contains(kept.number));
}

TEST_CASE("LEC asks for its own three numbers and gives its own level")
{
    RiskWindow window;
    window.open();
    window.page->createNew();
    choose(window, "before_method", "lec");
    QCoreApplication::processEvents();
    CHECK(window.row("before_likelihood").isHidden());
    REQUIRE_FALSE(window.row("before_exposure").isHidden());
    choose(window, "before_lec_likelihood", "6");
    choose(window, "before_exposure", "6");
    choose(window, "before_consequence", "7");
    CHECK(window.step().findChild<Chip *>()->chip().text == QStringLiteral("6 × 6 × 7 = 252 · Larger risk"));
    ime(window.field<QLineEdit>("place"), zh("锅炉房"));
    write(window, "description", "安全阀未按期校验。");
    window.saveOverRemarks();
    const Risk kept = window.risk({window.list(RiskPage::Part::Risks).rows()->idAt(0)});
    CHECK(kept.before.method == RatingMethod::Lec);
    CHECK(kept.before.level == RiskLevel::Larger);
}

TEST_CASE("a larger risk is not assigned with blanks: each is named beside its field and what is typed stays")
{
    RiskWindow window;
    const RiskId id = window.desk.reported(); // 4 × 4
    window.begin(id, "assign");
    ime(window.field<QLineEdit>("responsible"), zh("李工（后勤保障科）"));
    write(window, "measures", "清空通道。");
    window.fill("due_on", "2026-09-20");
    CHECK_FALSE(window.page->save());
    for (const char *field : {"funds", "contingency", "leader", "team", "plan"}) {
        INFO(field);
        CHECK(window.row(field).problem().contains(QStringLiteral("Larger risk")));
        CHECK_FALSE(window.row(field).isWarning());
    }
    CHECK(window.field<QLineEdit>("responsible")->text() == zh("李工（后勤保障科）"));
    CHECK(window.risk(id).state == RiskState::Reported);
    window.fill("funds", "2000元");
    window.fill("contingency", "消防应急预案");
    window.fill("leader", "陈副院长");
    window.fill("team", "后勤保障科、保卫科");
    write(window, "plan", "一周内清理。");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Assigned);
    CHECK(window.risk(id).fixings.leader == zh("陈副院长"));
}

TEST_CASE("a risk reported without a rating is rated where it is assigned, and a lower one needs no leader")
{
    RiskWindow window;
    Risk unrated = window.desk.someRisk(QDate(2026, 9, 1), {});
    const RiskId id = window.desk.reported(unrated);
    window.begin(id, "assign");
    window.fill("responsible", "李工");
    write(window, "measures", "清空通道。");
    window.fill("due_on", "2026-09-20");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("before_method").hasProblem());
    choose(window, "before_likelihood", "2");
    choose(window, "before_impact", "3");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Assigned);
    CHECK(window.risk(id).before.level == RiskLevel::General);
}

TEST_CASE("who rectified a risk cannot verify it: a second person can, and the write-off asks for evidence")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned();
    window.begin(id, "rectify");
    window.fill("rectified_by", "李工");
    write(window, "result", "通道已清空，灯已更换。");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Rectified);

    window.begin(id, "verify");
    window.fill("verified_by", "李工");
    choose(window, "passed", "yes");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("verified_by").problem().contains(QStringLiteral("second person")));
    CHECK(window.risk(id).state == RiskState::Rectified);
    window.fill("verified_by", "赵科长");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Verified);

    window.begin(id, "write_off");
    window.fill("written_off_by", "王小安");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("evidence").problem().contains(QStringLiteral("with evidence")));
    CHECK(window.risk(id).state == RiskState::Verified);
    window.field<ChosenFiles>("evidence_files")->add({window.desk.file(QStringLiteral("after.jpg"))});
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::WrittenOff);
    CHECK(window.risks().evidence(id).size() == 1);
}

TEST_CASE("a verification that finds work undone sends the risk back and says why")
{
    RiskWindow window;
    const RiskId id = window.desk.rectified();
    window.begin(id, "verify");
    window.fill("verified_by", "赵科长");
    choose(window, "passed", "no");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("verification").hasProblem());
    write(window, "verification", "东侧应急灯仍不亮。");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Rectifying);
    window.detail().tabs()->setCurrentIndex(1);
    CHECK(window.words().contains(zh("东侧应急灯仍不亮")));
}

TEST_CASE("more time is asked for with a reason and granted by another person, and the limit moves")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned(QDate(2026, 9, 18));
    window.begin(id, "ask_extension");
    window.fill("requested_by", "李工");
    window.fill("until", "2026-09-30");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("reason").hasProblem());
    write(window, "reason", "配件到货推迟。");
    REQUIRE(window.page->save());
    REQUIRE(window.risk(id).openExtension());
    CHECK(window.button(QStringLiteral("Decide on the extension…")));
    CHECK_FALSE(window.button(QStringLiteral("Rectified…")));

    window.begin(id, "decide_extension");
    window.fill("decided_by", "李工");
    choose(window, "granted", "yes");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("decided_by").problem().contains(QStringLiteral("cannot grant")));
    window.fill("decided_by", "陈副院长");
    REQUIRE(window.page->save());
    CHECK(window.risk(id).fixings.dueOn == QDate(2026, 9, 30));
}

TEST_CASE("a step half typed waits with its files, and stands there again in the next window")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned();
    window.begin(id, "rectify");
    const QString photo = window.desk.file(QStringLiteral("after.jpg"));
    write(window, "result", "通道已清空");
    window.field<ChosenFiles>("evidence_files")->add({photo});
    window.detail().writeDraft();
    window.page.reset();
    window.open();
    CHECK(window.page->unsaved().contains(window.risk(id).number));
    window.page->open({QStringLiteral("risk"), id.value});
    REQUIRE(window.detail().step());
    CHECK(window.field<TextEdit>("result")->text() == zh("通道已清空"));
    REQUIRE(window.field<ChosenFiles>("evidence_files")->files().size() == 1);
    CHECK(window.field<ChosenFiles>("evidence_files")->files().first().path == photo);
    QFile::remove(photo);
    window.fill("rectified_by", "李工");
    CHECK_FALSE(window.page->save());
    CHECK(window.row("evidence_files").problem().contains(QStringLiteral("no longer there")));
    auto *list = window.field<ChosenFiles>("evidence_files")->list();
    list->setCurrentRow(0);
    press(list, Qt::Key_Delete);
    REQUIRE(window.page->save());
    CHECK(window.risk(id).state == RiskState::Rectified);
}

TEST_CASE("the last step is taken back and a number is voided, each with its reason")
{
    RiskWindow window;
    const RiskId id = window.desk.rectified();
    window.open();
    window.page->open({QStringLiteral("risk"), id.value});
    const auto more = [&window](const char *word) {
        for (QAction *action : window.detail().moreMenu()->actions()) {
            if (action->text() == zh(word) && action->isVisible())
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    REQUIRE(more("Take the last step back…"));
    CHECK_FALSE(more("Void the number…"));
    Dialogs::giveNextReason(zh("误点"));
    more("Take the last step back…")->trigger();
    CHECK(window.risk(id).state == RiskState::Assigned);
    Dialogs::giveNextReason(zh("重复上报"));
    REQUIRE(more("Void the number…"));
    more("Void the number…")->trigger();
    CHECK(window.risk(id).state == RiskState::Voided);
    Dialogs::takeShown();
}

TEST_CASE("a matter begins a risk that is linked to it, and a link is taken off with a reason")
{
    RiskWindow window;
    const Result<DisputeId> matter = window.desk->disputes().enter(someDispute());
    REQUIRE(matter);
    window.open();
    window.page->open({QStringLiteral("risk"), 0, QStringLiteral("matter:%1").arg(matter->value)});
    REQUIRE(window.detail().step());
    CHECK(window.field<TextEdit>("description")->text().contains(zh("候诊三小时")));
    ime(window.field<QLineEdit>("place"), zh("门诊大厅"));
    window.saveOverRemarks();
    const QList<RiskId> linked = window.risks().of(*matter);
    REQUIRE(linked.size() == 1);
    CHECK(window.detail().record() == linked.first().value);
    Dialogs::giveNextReason(zh("并非同一问题"));
    QToolButton *unlink = nullptr;
    for (QToolButton *button : window.detail().findChildren<QToolButton *>()) {
        if (button->accessibleName() == QStringLiteral("Unlink the matter") && !button->isHidden())
            unlink = button;
    }
    REQUIRE(unlink);
    unlink->click();
    CHECK(window.risks().of(*matter).isEmpty());
    Dialogs::takeShown();
}

TEST_CASE("the write-off form opens as a paper, and what it misses leads to its step")
{
    RiskWindow window;
    const RiskId id = window.desk.assigned();
    window.open();
    window.page->open({QStringLiteral("risk"), id.value});
    window.page->print();
    const QList<RiskFormWindow *> papers = window.page->findChildren<RiskFormWindow *>();
    REQUIRE(papers.size() == 1);
    CHECK(papers.first()->pageList()->count() > 0);
    const int missing = papers.first()->missingList()->count();
    REQUIRE(missing > 0);
    Q_EMIT papers.first()->fillInRequested(0);
    REQUIRE(window.detail().step());
    CHECK(window.step().key() == QStringLiteral("rectify"));
    delete papers.first();
}
