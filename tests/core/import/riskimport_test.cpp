#include "core/import/riskrows.h"
#include "core/ledger/history.h"
#include "tests/core/import/files.h"
#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

const char *const riskList =
    "隐患排查整改台账,,,,,,,,,,,,,,,,,,\n"
    "编号,排查日期,排查人,隐患部位,责任科室,隐患类别,隐患内容,可能性,严重程度,风险等级,整改责任人,整改措施,"
    "整改资金,整改期限,应急预案,整改完成日期,验收日期,验收人,销号日期\n"
    "A1,2026-08-03,李巡,住院楼3层,后勤保障科,消防,疏散通道堆放杂物,2,2,,王后勤,清理通道,无需资金,2026-08-20,"
    "专人值守,2026-08-10,2026-08-12,赵验收,2026-08-13\n"
    "A2,2026-08-05,李巡,配电房,后勤保障科,配电,绝缘垫老化,2,3,,王后勤,更换绝缘垫,2000元,2026-09-30,停用,,,,\n"
    "A3,2026-08-06,李巡,门诊大厅,门诊部,稀奇类,地面湿滑,,,较大,,,,,,,,,\n"
    "A4,2026-08-07,李巡,药库,药剂科,毒麻药品,双人双锁未落实,2,2,,钱药师,落实双锁,无需资金,2026-08-20,封存,"
    "2026-08-15,2026-08-16,钱药师,\n"
    "A5,不详,李巡,后院,,,墙体开裂,,,,,,,,,,,,\n"
    "A1,2026-08-03,李巡,住院楼3层,后勤保障科,消防,疏散通道堆放杂物,2,2,,,,,,,,,,\n";

struct RiskListDesk : RiskDesk
{
    RiskListDesk() : sheet(readSheets(files.write(QStringLiteral("台账.csv"), riskList))->first()) {}

    ImportReport imported(bool dry = false)
    {
        const auto report = importRiskList(desk->ledger(), desk->office(), desk->risks(), sheet,
                                           QStringLiteral("台账.csv"), dry);
        INFO(report.error().toStdString());
        REQUIRE(report);
        return *report;
    }

    Files files;
    SourceSheet sheet;
};

} // namespace

TEST_CASE("a risk's day without a year is taken and told, one that counts from today is refused",
          "[risk][import]")
{
    RiskListDesk desk;
    desk.sheet = readSheets(desk.files.write(QStringLiteral("短.csv"), "排查日期,隐患部位,隐患内容\n"
                                                                       "8月3日,后院,墙体开裂\n"
                                                                       "昨天,后院,地面塌陷\n"))
                     ->first();
    const ImportReport report = desk.imported();
    CHECK(report.fresh == 1);
    REQUIRE(report.rows.size() == 2);
    CHECK(report.rows[0].outcome == RowOutcome::New);
    CHECK(report.rows[0].reason.contains(QStringLiteral("8月3日")));
    CHECK(report.rows[1].outcome == RowOutcome::Refused);
    CHECK(report.rows[1].reason.contains(QStringLiteral("昨天")));
}

TEST_CASE("a hidden-risk register comes in with each risk as far as it had got", "[risk][import]")
{
    RiskListDesk desk;
    CHECK(isRiskList(desk.sheet.headings));
    const ImportReport dry = desk.imported(true);
    CHECK(desk->risks().count({}) == 0);
    const ImportReport report = desk.imported();
    CHECK(dry.fresh == report.fresh);
    CHECK(report.read == 6);
    CHECK(report.fresh == 4);
    CHECK(report.refused == 1);
    CHECK(report.repeated == 1);
    QString told;
    for (const RowReport &row : report.rows)
        told += QStringLiteral("%1: %2\n").arg(row.row).arg(row.reason);
    INFO(told.toStdString());
    const std::vector<qint64> ids = desk->risks().ids({}, RiskOrder::Found, false);
    REQUIRE(ids.size() == 4);
    const auto risk = [&](size_t i) { return *desk->risks().find(RiskId{ids[i]}); };
    CHECK(risk(0).category == QStringLiteral("fire"));
    CHECK(risk(0).before.likelihood == 2);
    CHECK(risk(0).verifiedBy == QStringLiteral("赵验收"));
    CHECK(risk(0).note.contains(QStringLiteral("A1")));
    CHECK(risk(1).state == RiskState::Assigned);
    CHECK(risk(1).fixings.dueOn == QDate(2026, 9, 30));
    CHECK(risk(2).state == RiskState::Reported);
    CHECK(risk(2).note.contains(QStringLiteral("较大")));
    CHECK(risk(2).category.isEmpty());
}

TEST_CASE("what a row says of a risk that cannot be assigned stays in its remark", "[risk][import]")
{
    RiskListDesk desk;
    desk.sheet =
        readSheets(desk.files.write(QStringLiteral("未评级.csv"),
                                    "排查日期,排查人,隐患部位,隐患内容,风险等级,整改责任人,整改期限\n"
                                    "2026-08-06,李巡,门诊大厅,地面湿滑,一般,沈家豪,2026-11-20\n"))
            ->first();
    const ImportReport report = desk.imported();
    REQUIRE(report.fresh == 1);
    REQUIRE(report.rows.size() == 1);
    CHECK(report.rows.first().reason.contains(QStringLiteral("not assigned")));
    const std::vector<qint64> ids = desk->risks().ids({}, RiskOrder::Found, false);
    const Risk risk = *desk->risks().find(RiskId{ids.front()});
    CHECK(risk.state == RiskState::Reported);
    for (const char *kept : {"一般", "沈家豪", "2026-11-20"})
        CHECK(risk.note.contains(QString::fromUtf8(kept)));
}

TEST_CASE("a register that was brought in is taken back as one, and its numbers are free again",
          "[risk][import]")
{
    RiskListDesk desk;
    const RiskId earlier = desk.reported();
    const ImportReport report = desk.imported();
    REQUIRE(report.entered.size() == 4);
    RiskDesk::must(desk.risks().takeOut(report.entered, QStringLiteral("撤销导入")));
    CHECK(desk.risks().count({}) == 1);
    CHECK_FALSE(desk.risks().takeOut(report.entered, QStringLiteral("撤销导入")));
    const ImportReport again = desk.imported();
    CHECK(again.fresh == 4);
    const RiskId first{again.entered.front()};
    CHECK(desk.risks().find(first)->numberSerial == desk.risks().find(earlier)->numberSerial + 1);
    CHECK(desk.risks().history(first).first().after == QStringLiteral("entered"));
    CHECK(History(desk->ledger().database()).firstBroken() == 0);
}

TEST_CASE("an imported register stays once somebody has worked on it: later numbers leave it voided",
          "[risk][import]")
{
    RiskListDesk desk;
    const ImportReport report = desk.imported();
    RiskDesk::must(desk.risks().attach({report.entered.back()}, desk.file(QStringLiteral("现场.jpg"))));
    const auto refused = desk.risks().takeOut(report.entered, QStringLiteral("撤销导入"));
    CHECK(refused.error().contains(desk.risks().find({report.entered.back()})->number));
    CHECK(desk.risks().count({}) == 4);
    RiskDesk::must(desk.risks().detach(desk.risks().photos({report.entered.back()}).first(), {}));

    desk.reported();
    RiskDesk::must(desk.risks().takeOut(report.entered, QStringLiteral("撤销导入")));
    CHECK(desk.risks().count({}) == 1);
    const Risk voided = *desk.risks().find({report.entered.front()});
    CHECK(voided.state == RiskState::Voided);
    CHECK(voided.voidedBecause == QStringLiteral("撤销导入"));
    CHECK(desk.imported().fresh == 4);
}

TEST_CASE("a step that the rules refuse is told and the risk stays before it", "[risk][import]")
{
    RiskListDesk desk;
    const ImportReport report = desk.imported();
    const std::vector<qint64> ids = desk->risks().ids({}, RiskOrder::Found, false);
    // Verified by who rectified it: the risk waits for a second person.
    CHECK(desk->risks().find(RiskId{ids[3]})->state == RiskState::Rectified);
    const auto told = [&](int row) {
        for (const RowReport &line : report.rows) {
            if (line.row == row)
                return line;
        }
        return RowReport();
    };
    CHECK(told(6).outcome == RowOutcome::New);
    CHECK_FALSE(told(6).reason.isEmpty());
    CHECK(told(7).outcome == RowOutcome::Refused);
    CHECK(told(7).reason.contains(QStringLiteral("不详")));
    CHECK(told(8).outcome == RowOutcome::Repeated);
}
