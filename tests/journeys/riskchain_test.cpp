#include "core/risk/riskcodes.h"
#include "tests/journeys/typist.h"
#include "ui/common/recorddetail.h"
#include "ui/report/drillpanel.h"
#include "ui/report/reportpage.h"
#include "ui/risk/riskpage.h"

#include <QMenu>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** Chooses an entry of the menu of the record in sight. */
void more(Typist &typist, const char *text)
{
    auto *risks = qobject_cast<RiskPage *>(&typist.page());
    REQUIRE(risks);
    QCoreApplication::processEvents();
    for (QAction *action : risks->detail(risks->part())->moreMenu()->actions()) {
        if (action->text() == zh(text) && action->isVisible())
            return action->trigger();
    }
    FAIL("no entry " << text);
}

/** A larger risk, found on the first of September and to be put right by the tenth. */
void typeRisk(Typist &typist)
{
    typist.goTo("risk");
    typist.begin();
    typist.type("place", zh("门诊楼三层东侧通道"));
    typist.type("description", zh("消防通道堆放纸箱，应急灯不亮。"));
    typist.type("category", zh("消防"));
    typist.choose("before_likelihood", QStringLiteral("4"));
    typist.choose("before_impact", QStringLiteral("4"));
    typist.type("found_on", QDate(2026, 9, 1));
    typist.save();

    typist.click("Assign…");
    typist.type("assigned_on", QDate(2026, 9, 2));
    typist.type("responsible", zh("李工"));
    typist.type("due_on", QDate(2026, 9, 10));
    typist.type("measures", zh("清空通道，更换应急灯。"));
    typist.type("funds", zh("2000元"));
    typist.type("contingency", zh("消防应急预案"));
    typist.type("team", zh("后勤保障科、保卫科"));
    typist.type("plan", zh("一周内清理并逐层复查。"));
    CHECK_FALSE(typist.trySave()); // one problem, one leader
    CHECK(typist.row(QStringLiteral("leader")).hasProblem());
    typist.type("leader", zh("陈副院长"));
    typist.save();
}

void typeFirstNotice(Typist &typist)
{
    more(typist, "Issue a supervision notice…");
    typist.type("issued_on", QDate(2026, 9, 11));
    typist.type("limit_on", QDate(2026, 9, 14));
    typist.type("unit", zh("后勤保障科"));
    typist.type("person", zh("李工"));
    typist.save();
    typist.click("Signed for…");
    typist.type("received_on", QDate(2026, 9, 11));
    typist.type("received_by", zh("李工"));
    typist.save();
    typist.click("Reply…");
    typist.type("replied_on", QDate(2026, 9, 14));
    typist.type("progress", zh("通道已清空，灯具在途。"));
    typist.type("extension_until", QDate(2026, 9, 30));
    typist.type("why_unfinished", zh("灯具缺货。"));
    typist.save();
    typist.click("Review…");
    typist.choose("review", ReplyReview::ExtensionRefused);
    typist.type("reviewed_on", QDate(2026, 9, 15));
    typist.type("reviewed_by", zh("王小安"));
    CHECK_FALSE(typist.trySave()); // a refusal says why
    CHECK(typist.row(QStringLiteral("opinion")).hasProblem());
    typist.type("opinion", zh("可先用移动应急灯，不予延期。"));
    typist.save();
}

void typeSecondNotice(Typist &typist)
{
    typist.click("Next notice…");
    CHECK(qobject_cast<ChoiceBox *>(typist.row(QStringLiteral("step")).control())->currentCode() ==
          codeText(NoticeStep::Second));
    typist.type("issued_on", QDate(2026, 9, 16));
    typist.type("limit_on", QDate(2026, 9, 18));
    typist.save();
    typist.click("Reply…");
    typist.type("replied_on", QDate(2026, 9, 18));
    typist.type("progress", zh("应急灯已全部更换。"));
    typist.type("result", zh("整改完成。"));
    typist.save();
    typist.click("Review…");
    typist.choose("review", ReplyReview::Done);
    typist.type("reviewed_on", QDate(2026, 9, 19));
    typist.type("reviewed_by", zh("王小安"));
    typist.save();
}

void putRight(Typist &typist)
{
    more(typist, "Go to what the notice is about");
    typist.click("Rectified…");
    typist.type("rectified_on", QDate(2026, 9, 17));
    typist.type("rectified_by", zh("李工"));
    typist.type("result", zh("通道已清空，应急灯已更换。"));
    typist.save();
    typist.click("Verify…");
    typist.type("verified_on", QDate(2026, 9, 19));
    typist.type("verified_by", zh("李工"));
    typist.choose("passed", QStringLiteral("yes"));
    CHECK_FALSE(typist.trySave()); // not the one who did the work
    CHECK(typist.row(QStringLiteral("verified_by")).hasProblem());
    typist.type("verified_by", zh("赵科长"));
    typist.type("verification", zh("现场复核属实。"));
    typist.save();
    typist.click("Write off…");
    typist.type("written_off_on", QDate(2026, 9, 20));
    typist.type("written_off_by", zh("王小安"));
    CHECK_FALSE(typist.trySave()); // not without evidence
    CHECK(typist.row(QStringLiteral("evidence")).hasProblem());
    typist.type("evidence", zh("复核照片存保卫科"));
    typist.save();
}

} // namespace

TEST_CASE("an overdue risk is pressed for by two notices, verified by another person, written off and "
          "counted")
{
    Typist typist(QDate(2026, 10, 9));
    typeRisk(typist);
    CHECK(typist.page().badge() == 1);
    typeFirstNotice(typist);
    typeSecondNotice(typist);
    putRight(typist);
    CHECK(typist.page().badge() == 0);

    const std::optional<Risk> risk = typist.desk().risks().find(RiskId{1});
    REQUIRE(risk);
    CHECK(risk->state == RiskState::WrittenOff);
    CHECK(risk->verifiedBy != risk->rectifiedBy);
    const std::vector<qint64> notices = typist.desk().notices().ids({}, NoticeOrder::Number, false);
    REQUIRE(notices.size() == 2);
    CHECK(typist.desk().notices().find(NoticeId{notices[0]})->state == NoticeState::Superseded);
    CHECK(typist.desk().notices().find(NoticeId{notices[1]})->state == NoticeState::Settled);

    ReportPage &report = typist.report(QStringLiteral("2026Q3"));
    const std::pair<const char *, qint64> counted[] = {
        {"risks.found", 1},    {"risks.found.larger", 1}, {"risks.written_off", 1}, {"risks.closing", 0},
        {"notices.issued", 2}, {"notices.replied", 2},    {"notices.arrears", 0}};
    for (const auto &[key, count] : counted) {
        INFO(key);
        CHECK(report.analysis()->now.count(QLatin1String(key)) == count);
        report.open({QStringLiteral("report"), 0, QStringLiteral("2026Q3 ") + QLatin1String(key)});
        CHECK(report.rows()->rowCount() == count);
    }
}
