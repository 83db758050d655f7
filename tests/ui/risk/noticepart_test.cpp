#include "tests/ui/risk/partwindow.h"
#include "ui/forms/printpreview.h"
#include "ui/risk/noticepart.h"
#include "ui/risk/noticestrip.h"
#include "ui/risk/noticetable.h"
#include "ui/risk/noticewords.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTreeWidget>

using namespace anhe;
using namespace anhe::tests;

namespace {

struct NoticeWindow : PartWindow<NoticePart>
{
    using PartWindow::PartWindow;

    NoticeRegister &notices() { return desk->notices(); }
    SupervisionNotice at(NoticeId id) { return *notices().find(id); }

    NoticeId issued(RiskId risk, QDate on = QDate(2026, 9, 11), QDate limit = QDate(2026, 9, 14))
    {
        SupervisionNotice notice = notices().proposed({NoticeSubject::Risk, risk});
        notice.issuedOn = on;
        notice.limitOn = limit;
        return must(notices().issue(notice));
    }
    void show(NoticeId id) { part->open({QStringLiteral("notice"), id.value}); }
    QPushButton *proposal(int index)
    {
        QList<QPushButton *> chips;
        for (QPushButton *chip : part->strip()->findChildren<QPushButton *>()) {
            if (!chip->isHidden())
                chips << chip;
        }
        REQUIRE(chips.size() > index);
        return chips[index];
    }
};

} // namespace

TEST_CASE("a proposal fills the form with one click and nothing is issued before it is saved", "[notice]")
{
    NoticeWindow window;
    const RiskId risk = window.assigned();
    window.open();
    CHECK(window.rows() == 0);
    window.proposal(0)->click();
    CHECK(window.step().title().contains(QStringLiteral("隐患 2026-0001")));
    CHECK(window.field<QLineEdit>("unit")->text() == QStringLiteral("后勤保障科"));
    CHECK(window.notices().count({}) == 0);
    window.fill("contact_phone", "1234567");
    window.save();
    REQUIRE(window.rows() == 1);
    const SupervisionNotice notice = window.at({window.list().rows()->idAt(0)});
    CHECK(notice.target.risk == risk);
    CHECK(notice.step == NoticeStep::First);
    CHECK(notice.contactPhone == QStringLiteral("1234567"));
    CHECK(window.detail().record() == notice.id.value);
    CHECK(window.said.last().contains(notice.number));
    CHECK_FALSE(window.part->strip()->isVisible()); // the limit runs: nothing is proposed
}

TEST_CASE("what a notice needs is asked beside its field and nothing typed is lost", "[notice]")
{
    NoticeWindow window;
    const RiskId risk = window.assigned();
    window.open();
    window.part->createNew();
    window.fill("matter", "楼道堆物多次未清");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("risk").hasProblem());
    CHECK(window.row("unit").hasProblem());
    CHECK_FALSE(window.row("unit").isWarning());
    window.field<Picker>("risk")->setCurrentId(risk.value);
    window.fill("unit", "后勤保障科");
    window.fill("limit_on", "2026-09-01");
    window.field<ChoiceBox>("step")->setCurrentCode(codeText(NoticeStep::Second));
    CHECK_FALSE(window.part->save());
    CHECK(window.row("limit_on").problem().contains(QStringLiteral("before the day of issue")));
    CHECK(window.row("step").problem().contains(QStringLiteral("follows a first one")));
    CHECK(window.field<QPlainTextEdit>("matter")->toPlainText() == QStringLiteral("楼道堆物多次未清"));
    CHECK(window.notices().count({}) == 0);
}

TEST_CASE("a thing chosen by hand fills the form, and how urgent it is sets the limit", "[notice]")
{
    NoticeWindow window;
    Dispute late = someDispute(QDateTime(QDate(2026, 9, 1), QTime(10, 0)));
    late.problems.first().department = *window.desk->office().departmentFor(QStringLiteral("骨科"));
    const DisputeId matter = RiskDesk::must(window.desk->disputes().enter(late));
    window.open();
    window.part->createNew();
    CHECK(window.row("risk").isVisible());
    window.field<ChoiceBox>("subject")->setCurrentCode(codeText(NoticeSubject::Matter));
    CHECK_FALSE(window.row("risk").isVisible());
    auto *picker = window.field<Picker>("dispute");
    picker->setFocus();
    ime(picker, zh("投诉 2026-0001"));
    press(picker, Qt::Key_Return);
    CHECK(window.field<QLineEdit>("unit")->text() == QStringLiteral("骨科"));
    auto *urgency = window.field<ChoiceBox>("urgency");
    urgency->setFocus();
    press(urgency, Qt::Key_Home);
    CHECK(window.field<DateEdit>("limit_on")->date() == QDate(2026, 9, 18)); // urgent: three days
    window.save();
    CHECK(window.at({window.list().rows()->idAt(0)}).target ==
          NoticeTarget{NoticeSubject::Matter, {}, matter});
}

TEST_CASE("receipt, reply, review and the second notice go by the buttons of the detail", "[notice]")
{
    NoticeWindow window;
    const NoticeId first = window.issued(window.assigned());
    window.open();
    window.show(first);
    window.button(QStringLiteral("Signed for…"))->click();
    window.fill("received_by", "");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("received_by").hasProblem());
    window.fill("received_by", "李工");
    window.save();
    CHECK(window.at(first).receivedBy == QStringLiteral("李工"));

    window.button(QStringLiteral("Reply…"))->click();
    window.fill("progress", "通道已清空，灯具在途");
    window.fill("extension_until", "2026-09-20");
    CHECK_FALSE(window.part->save());
    CHECK(window.row("why_unfinished").hasProblem());
    window.fill("why_unfinished", "灯具缺货");
    window.save();
    CHECK(window.at(first).state == NoticeState::Replied);
    CHECK_FALSE(window.button(QStringLiteral("Reply…")));

    window.button(QStringLiteral("Review…"))->click();
    CHECK(window.words().contains(QStringLiteral("通道已清空")));
    CHECK_FALSE(window.row("granted_until").isVisible());
    window.field<ChoiceBox>("review")->setCurrentCode(codeText(ReplyReview::ExtensionGranted));
    CHECK(window.row("granted_until").isVisible());
    window.field<ChoiceBox>("review")->setCurrentCode(codeText(ReplyReview::ExtensionRefused));
    CHECK_FALSE(window.part->save());
    CHECK(window.row("opinion").hasProblem());
    window.fill("opinion", "可先用移动应急灯");
    window.save();

    window.button(QStringLiteral("Next notice…"))->click();
    CHECK(window.field<ChoiceBox>("step")->currentCode() == codeText(NoticeStep::Second));
    window.save();
    CHECK(window.at(first).state == NoticeState::Superseded);
    const SupervisionNotice second = window.at({window.detail().record()});
    CHECK(second.step == NoticeStep::Second);
    CHECK(second.earlier == first);
    CHECK(window.words().contains(QStringLiteral("All notices on this")));
    window.detail().tabs()->setCurrentIndex(1);
    CHECK(window.words().contains(QStringLiteral("No reply slip yet")));
}

TEST_CASE("units in arrears open their notices, settling and voiding ask why", "[notice]")
{
    NoticeWindow window;
    const NoticeId late = window.issued(window.assigned());
    const NoticeId running = window.issued(window.assigned(), QDate(2026, 9, 11), QDate(2026, 9, 30));
    window.open();
    REQUIRE(window.rows() == 2);
    QPushButton *arrears = window.button(QStringLiteral("后勤保障科 1"));
    REQUIRE(arrears);
    arrears->click();
    CHECK(window.rows() == 1);
    CHECK(window.list().rows()->idAt(0) == late.value);
    window.show(late);
    window.more("Settle without a reply…");
    window.fill("reason", "现场已整改");
    window.save();
    CHECK(window.at(late).state == NoticeState::Settled);
    CHECK_FALSE(window.button(QStringLiteral("后勤保障科 1")));
    window.show(running);
    Dialogs::giveNextReason(zh("单位填错"));
    window.more("Void the number…");
    CHECK(window.at(running).state == NoticeState::Voided);
    Dialogs::takeShown();
}

TEST_CASE("a notice leads to what it is about and prints with its reply slip", "[notice]")
{
    NoticeWindow window;
    const RiskId risk = window.assigned();
    const NoticeId id = window.issued(risk);
    window.open();
    QAbstractItemModelTester tester(window.list().rows());
    window.show(id);
    window.more("Go to what the notice is about");
    CHECK(window.targets.last() == Target{QStringLiteral("risk"), risk.value});
    window.part->print();
    const QList<PrintPreview *> shown = window.part->findChildren<PrintPreview *>();
    REQUIRE(shown.size() == 1);
    CHECK(shown.first()->pageList()->count() > 0);
    CHECK(shown.first()->windowTitle().contains(window.at(id).number));
    delete shown.first();
}

TEST_CASE("other pages begin a notice by a filter, and the lists' filters are known", "[notice]")
{
    NoticeWindow window;
    const RiskId risk = window.assigned();
    window.open();
    window.part->open({QStringLiteral("notice"), 0, QStringLiteral("new?risk:%1").arg(risk.value)});
    CHECK(window.field<QLineEdit>("person")->text() == QStringLiteral("李工（后勤保障科）"));
    const NoticeTarget sweep{NoticeSubject::Sweep, {}, {}, SweepCellId{7}, QDate(2026, 9, 7)};
    CHECK(noticeTargetAt(noticePlace(sweep)) == sweep);
    CHECK(noticeTargetAt(QStringLiteral("new")).isNone());
    const QDate today(2026, 9, 15);
    CHECK(noticeFilterOf({QStringLiteral("overdue")}, {}, today).arrearsOn == today);
    const NoticeFilter week = noticeFilterOf({QStringLiteral("due_this_week")}, {}, today);
    CHECK(week.dueOnOrAfter == QDate(2026, 9, 16));
    CHECK(week.dueOnOrBefore == QDate(2026, 9, 20));
    const NoticeFilter narrow = noticeFilterOf(
        {QStringLiteral("step:second"), QStringLiteral("unit:信息科"), QStringLiteral("risk:4")}, {}, today);
    CHECK(narrow.steps == QList{NoticeStep::Second});
    CHECK(narrow.unit == QStringLiteral("信息科"));
    CHECK(narrow.target == NoticeTarget{NoticeSubject::Risk, RiskId{4}});
}

TEST_CASE("many proposals unfold into a table that keys walk through", "[notice]")
{
    NoticeWindow window;
    for (int i = 0; i < 5; ++i)
        window.assigned();
    window.open();
    QPushButton *all = window.button(QStringLiteral("All 5"));
    REQUIRE(all);
    all->click();
    QTreeWidget *table = window.part->strip()->all();
    REQUIRE(table->isVisible());
    REQUIRE(table->topLevelItemCount() == 5);
    press(table, Qt::Key_Down);
    const QString number = table->currentItem()->text(0);
    press(table, Qt::Key_Return);
    CHECK(window.step().title().contains(number));
}

TEST_CASE("the usual limits are edited in place and used by the next proposal", "[notice]")
{
    NoticeWindow window;
    const RiskId risk = window.assigned();
    window.open();
    for (QAction *action : window.list().actions()) {
        if (action->text() == QStringLiteral("Limits and texts…"))
            action->trigger();
    }
    window.field<QSpinBox>("ordinary_days")->setValue(10);
    window.save();
    CHECK(window.notices().defaults().ordinaryDays == 10);
    CHECK(window.notices().proposed({NoticeSubject::Risk, risk}).limitOn == QDate(2026, 9, 25));
}

TEST_CASE("the register of notices is written as a workbook", "[notice]")
{
    NoticeWindow window;
    window.issued(window.assigned());
    window.open();
    const QString file = window.folder.filePath(QStringLiteral("notices.xlsx"));
    window.list().exportTo(file);
    REQUIRE(QTest::qWaitFor([&] { return window.said.join(QString()).contains(file); }, 10000));
    CHECK(QFileInfo(file).size() > 100);
}
