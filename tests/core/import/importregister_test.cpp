#include "core/dispute/disputestore.h"
#include "core/ledger/integrity.h"
#include "tests/paths.h"
#include "tests/temporarydesk.h"
#include "tests/text.h"

#include <numeric>

using namespace anhe;
using namespace anhe::tests;

static SourceSheet letters()
{
    const auto sheets = readSheets(samplePath(zh("letters-hospital.xlsx")));
    INFO(sheets.error().toStdString());
    REQUIRE(sheets);
    return sheets->first();
}

static ImportOptions optionsFor(const SourceSheet &sheet)
{
    return {zh("letters-hospital.xlsx"), ColumnMapping::guess(sheet.headings), MatterKind::Complaint,
            Channel::Online};
}

static SourceSheet register_(const QList<QStringList> &rows)
{
    SourceSheet sheet;
    sheet.headings = {zh("编号"), zh("投诉时间"), zh("投诉人"),  zh("科室"),
                      zh("类别"), zh("投诉内容"), zh("处理结果")};
    int number = 2;
    for (const QStringList &row : rows) {
        sheet.rows << row;
        sheet.rowNumbers << number++;
    }
    return sheet;
}

TEST_CASE("the 185 letters come in whole, with their answers")
{
    TemporaryDesk desk;
    const SourceSheet sheet = letters();
    const auto report = desk->imports().import(sheet, optionsFor(sheet));
    INFO(report.error().toStdString());
    REQUIRE(report);
    CHECK(report->read == 185);
    CHECK(report->fresh == 185);
    CHECK(report->refused == 0);
    desk.reopen();
    CHECK(desk->disputes().count({}) == 185);
    DisputeFilter online;
    online.channels = {Channel::Online};
    CHECK(desk->disputes().count(online) == 185);
    CHECK(checkIntegrity(desk->ledger().database()).whole());

    const DisputeStore store(desk->ledger().database());
    const Period quarter = Quarter{2018, 4}.period();
    DisputeFilter opening;
    opening.openAtEndOf = quarter.first.addDays(-1);
    DisputeFilter received;
    received.received = quarter;
    DisputeFilter closed;
    closed.closed = quarter;
    DisputeFilter closing;
    closing.openAtEndOf = quarter.last;
    DisputeFilter onTime = received;
    onTime.answeredOnTime = true;
    CHECK(store.count(opening) == 3);
    CHECK(store.count(received) == 22);
    CHECK(store.count(closed) == 20);
    CHECK(store.count(closing) == 5);
    CHECK(store.count(onTime) == 5);
    const std::vector<int> days = store.daysToClose(closed);
    REQUIRE(days.size() == 20);
    CHECK(std::accumulate(days.begin(), days.end(), 0) / 20.0 == Approx(18.05));
    CHECK((days[9] + days[10]) / 2.0 == Approx(12.5));
}

TEST_CASE("a second import of the same file takes nothing and says why")
{
    TemporaryDesk desk;
    const SourceSheet sheet = letters();
    REQUIRE(desk->imports().import(sheet, optionsFor(sheet)));
    const auto again = desk->imports().import(sheet, optionsFor(sheet));
    REQUIRE(again);
    CHECK(again->fresh == 0);
    CHECK(again->repeated == 185);
    CHECK(again->rows.first().reason.contains(zh("投诉 20")));
}

TEST_CASE("a dry run says what would happen and keeps nothing")
{
    TemporaryDesk desk;
    const SourceSheet sheet = letters();
    const auto tried = desk->imports().tryOut(sheet, optionsFor(sheet));
    REQUIRE(tried);
    CHECK(tried->fresh == 185);
    CHECK(desk->disputes().count({}) == 0);
    CHECK(desk->imports().runs().isEmpty());
}

TEST_CASE("refused, repeated and new rows are told apart, numbers follow time")
{
    TemporaryDesk desk;
    const SourceSheet sheet = register_({
        {zh("A2"), zh("2026-03-02"), zh("张三丰"), zh("急诊科"), zh("服务态度"), zh("态度生硬"),
         zh("已道歉")},
        {zh("A1"), zh("2026年1月5日 9:05"), zh("李小梅"), zh("急诊科"), zh("天文"), zh("等候太久"), {}},
        {zh("A3"), zh("某天"), zh("王五"), {}, {}, zh("日期不清"), {}},
        {zh("A2"), zh("2026-03-04"), zh("赵六"), {}, {}, zh("同一编号"), {}},
        {{}, zh("2026-03-02"), zh("张三丰"), {}, {}, zh("态度生硬"), {}},
        {zh("A5"), zh("2026-03-02"), zh("孙七"), {}, {}, {}, {}},
    });
    const auto report = desk->imports().import(sheet, optionsFor(sheet));
    REQUIRE(report);
    CHECK(report->read == 6);
    CHECK(report->fresh == 2);
    CHECK(report->refused == 2);
    CHECK(report->repeated == 2);
    CHECK(desk->office().departments().size() == 1);
    const auto first = desk->disputes().find(desk->disputes().idOfNumber(zh("投诉 2026-0001")));
    REQUIRE(first);
    CHECK(first->complainant.name == zh("李小梅"));
    CHECK(first->problems.first().category.isEmpty());
    CHECK(first->problems.first().description == zh("天文"));
    CHECK(
        desk->disputes().find(desk->disputes().idOfNumber(zh("投诉 2026-0002")))->problems.first().category ==
        zh("attitude"));
    for (const RowReport &row : report->rows) {
        if (row.outcome != RowOutcome::New)
            CHECK_FALSE(row.reason.isEmpty());
    }
}

TEST_CASE("an outcome with a day of the answer answers the matter and a day alone is remarked")
{
    TemporaryDesk desk;
    SourceSheet sheet;
    sheet.headings = {zh("投诉时间"), zh("投诉人"),   zh("投诉内容"), zh("处理结果"),
                      zh("答复日期"), zh("办结日期"), zh("严重程度"), zh("来源")};
    sheet.rows = {{zh("2026-03-02"), zh("张三丰"), zh("态度生硬"), zh("已道歉"), zh("2026-03-05"),
                   zh("2026-03-09"), zh("较重"), zh("来电")},
                  {zh("2026-03-03"), zh("李小梅"), zh("等候太久"), {}, zh("2026-03-06"), {}, {}, {}},
                  {zh("2026-03-04"), zh("王五"), zh("收费不明"), {}, {}, {}, {}, zh("飞鸽")}};
    sheet.rowNumbers = {2, 3, 4};
    const auto report = desk->imports().import(sheet, {zh("list.csv"), ColumnMapping::guess(sheet.headings)});
    REQUIRE(report);
    CHECK(report->fresh == 3);
    const auto matter = [&desk](const char *number) {
        return *desk->disputes().find(desk->disputes().idOfNumber(zh(number)));
    };
    const Dispute answered = matter("投诉 2026-0001");
    CHECK(answered.answer == zh("已道歉"));
    CHECK(answered.result == zh("已道歉"));
    CHECK(answered.answeredAt.date() == QDate(2026, 3, 5));
    CHECK(answered.closedOn == QDate(2026, 3, 9));
    CHECK(answered.severity == 2);
    CHECK(answered.channel == Channel::Phone);
    const Dispute open = matter("投诉 2026-0002");
    CHECK_FALSE(open.answeredAt.isValid());
    CHECK(open.status == Status::Registered);
    CHECK(open.narrative.endsWith(zh("备注：答复日期：2026-03-06")));
    CHECK(open.channel == Channel::Other);
    CHECK(matter("投诉 2026-0003").channel == Channel::Other);
    REQUIRE(report->rows.size() == 2);
    CHECK(report->rows[0].row == 3);
    CHECK(report->rows[0].reason.contains(zh("2026-03-06")));
    CHECK(report->rows[1].reason.contains(zh("飞鸽")));
}

TEST_CASE("an import is taken back whole, unless somebody has worked on it")
{
    TemporaryDesk desk;
    const SourceSheet sheet = letters();
    const auto report = desk->imports().import(sheet, optionsFor(sheet));
    REQUIRE(report);
    SECTION("untouched: the numbers are free again")
    {
        REQUIRE(desk->imports().undo(report->importId));
        DisputeFilter all;
        all.withVoided = true;
        CHECK(desk->disputes().count(all) == 0);
        CHECK_FALSE(desk->imports().undo(report->importId));
        CHECK(desk->imports().import(sheet, optionsFor(sheet))->fresh == 185);
    }
    SECTION("a later number: the imported ones stay as voided")
    {
        Dispute later = someDispute(QDateTime(QDate(2018, 12, 30), QTime(9, 0)));
        REQUIRE(desk->disputes().enter(later));
        REQUIRE(desk->imports().undo(report->importId));
        CHECK(desk->disputes().count({}) == 1);
        DisputeFilter all;
        all.withVoided = true;
        CHECK(desk->disputes().count(all) == 186);
    }
    SECTION("worked on: refused with the number")
    {
        const std::vector<qint64> ids = desk->disputes().ids({}, DisputeOrder::Received, true);
        Dispute edited = *desk->disputes().find({ids.front()});
        edited.handler = zh("王小安");
        REQUIRE(desk->disputes().amend(edited));
        const auto refused = desk->imports().undo(report->importId);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().contains(edited.number));
        CHECK(desk->disputes().count({}) == 185);
    }
    CHECK(checkIntegrity(desk->ledger().database()).whole());
}

TEST_CASE("a cancelled import leaves the ledger as it was")
{
    TemporaryDesk desk;
    const SourceSheet sheet = letters();
    CHECK_FALSE(desk->imports().import(sheet, optionsFor(sheet), [](int done, int) { return done < 100; }));
    CHECK(desk->disputes().count({}) == 0);
    CHECK(desk->imports().runs().isEmpty());
}

TEST_CASE("mappings are kept with the ledger")
{
    TemporaryDesk desk;
    const ColumnMapping mapping = ColumnMapping::guess(letters().headings);
    REQUIRE(desk->imports().saveMapping(zh("市长信箱"), mapping));
    desk.reopen();
    CHECK(desk->imports().mappings().value(zh("市长信箱")) == mapping);
    CHECK_FALSE(desk->imports().saveMapping(zh(" "), mapping));
}
