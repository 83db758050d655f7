#include "core/risk/riskrules.h"
#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("risks get the next number of their year and come back as they were", "[risk]")
{
    RiskDesk desk;
    const RiskId first = desk.reported();
    const RiskId second = desk.reported(desk.someRisk(QDate(2026, 9, 14)));
    const RiskId old = desk.reported(desk.someRisk(QDate(2025, 12, 31)));
    CHECK(desk.risks().find(first)->number == QStringLiteral("隐患 2026-0001"));
    CHECK(desk.risks().find(second)->number == QStringLiteral("隐患 2026-0002"));
    CHECK(desk.risks().find(old)->number == QStringLiteral("隐患 2025-0001"));
    CHECK(desk.risks().idOfNumber(QStringLiteral("隐患 2026-0002")) == second);
    desk.reopen();
    const std::optional<Risk> kept = desk.risks().find(first);
    REQUIRE(kept);
    CHECK(kept->before.level == RiskLevel::Larger);
    CHECK(kept->description == QStringLiteral("消防通道堆放纸箱，应急灯不亮。"));
    CHECK(kept->state == RiskState::Reported);
}

TEST_CASE("a risk without place, description or a day in the past is refused by field", "[risk]")
{
    RiskDesk desk;
    Risk risk = desk.someRisk(QDate(2026, 9, 16));
    risk.description = QStringLiteral("  ");
    risk.place.clear();
    risk.department = {};
    const auto refused = desk.risks().report(risk);
    CHECK_FALSE(RiskDesk::refusal(refused, "found_on").isEmpty());
    CHECK_FALSE(RiskDesk::refusal(refused, "description").isEmpty());
    CHECK_FALSE(RiskDesk::refusal(refused, "place").isEmpty());
    CHECK(desk.risks().count({}) == 0);
}

TEST_CASE("photos chosen before saving are kept with the risk, or nothing is", "[risk]")
{
    RiskDesk desk;
    const RiskId id = RiskDesk::must(desk.risks().report(
        desk.someRisk(), {{desk.file(QStringLiteral("通道.jpg")), QStringLiteral("现场")}}));
    CHECK(desk.risks().photos(id).size() == 1);
    CHECK(desk.risks().photos(id).first().note == QStringLiteral("现场"));
    const auto missing =
        desk.risks().report(desk.someRisk(), {{desk.folder.filePath(QStringLiteral("无.jpg"))}});
    CHECK_FALSE(missing);
    CHECK(desk.risks().count({}) == 1);
}

TEST_CASE("a larger risk is not assigned with one of the fixings, leader, team or plan blank", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.reported();
    const std::pair<const char *, QString RiskFixings::*> blanks[] = {
        {"responsible", &RiskFixings::responsible},
        {"measures", &RiskFixings::measures},
        {"funds", &RiskFixings::funds},
        {"contingency", &RiskFixings::contingency},
        {"leader", &RiskFixings::leader},
        {"team", &RiskFixings::team},
        {"plan", &RiskFixings::plan}};
    for (const auto &[field, member] : blanks) {
        INFO(field);
        RiskFixings fixings = RiskDesk::allFixed();
        fixings.*member = QStringLiteral(" ");
        CHECK_FALSE(
            RiskDesk::refusal(desk.risks().assign(id, {QDate(2026, 9, 2), fixings}), field).isEmpty());
    }
    RiskFixings open = RiskDesk::allFixed({});
    CHECK_FALSE(RiskDesk::refusal(desk.risks().assign(id, {QDate(2026, 9, 2), open}), "due_on").isEmpty());
    RiskDesk::must(desk.risks().assign(id, {QDate(2026, 9, 2), RiskDesk::allFixed()}));
    CHECK(desk.risks().find(id)->state == RiskState::Assigned);
}

TEST_CASE("a general risk needs who, what and until when: one not rated is not assigned", "[risk]")
{
    RiskDesk desk;
    RiskFixings few = RiskDesk::allFixed();
    few.funds.clear();
    few.contingency.clear();
    few.leader.clear();
    few.team.clear();
    few.plan.clear();
    const RiskId general = desk.reported(desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(2, 3)));
    RiskDesk::must(desk.risks().assign(general, {QDate(2026, 9, 2), few}));
    const RiskId unrated = desk.reported(desk.someRisk(QDate(2026, 9, 1), {}));
    CHECK_FALSE(RiskDesk::refusal(desk.risks().assign(unrated, {QDate(2026, 9, 2), RiskDesk::allFixed()}),
                                  "before_method")
                    .isEmpty());
}

TEST_CASE("a risk goes its way to the write-off and its history tells each field", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.assigned();
    RiskDesk::must(desk.risks().begin(id, QDate(2026, 9, 3)));
    RiskRectification done{QDate(2026, 9, 8), QStringLiteral("李工"), QStringLiteral("已清空。"),
                           RiskDesk::matrix(1, 4)};
    RiskDesk::must(desk.risks().rectify(id, done));
    RiskDesk::must(desk.risks().verify(id, {QDate(2026, 9, 9), QStringLiteral("赵科长")}));
    RiskDesk::must(desk.risks().attachEvidence(id, desk.file(QStringLiteral("整改后.jpg"))));
    RiskDesk::must(desk.risks().writeOff(id, {QDate(2026, 9, 9), QStringLiteral("王小安")}));
    const std::optional<Risk> risk = desk.risks().find(id);
    CHECK(risk->state == RiskState::WrittenOff);
    CHECK(risk->after.level == RiskLevel::Low);
    CHECK_FALSE(risk->isOpen());
    QStringList states;
    for (const HistoryEntry &entry : desk.risks().history(id)) {
        if (entry.field == QLatin1String("state"))
            states << entry.after;
    }
    CHECK(states == QStringList{QStringLiteral("assigned"), QStringLiteral("rectifying"),
                                QStringLiteral("rectified"), QStringLiteral("verified"),
                                QStringLiteral("written_off")});
}

TEST_CASE("who rectified a risk or is responsible for it cannot verify it", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.rectified();
    const QString same = RiskDesk::refusal(
        desk.risks().verify(id, {QDate(2026, 9, 9), QStringLiteral(" 李工 "), true, {}, {}}), "verified_by");
    CHECK(same.contains(QStringLiteral("a second person")));
    CHECK(isSamePerson(QStringLiteral("李工（后勤保障科）"), QStringLiteral("李 工")));
    CHECK_FALSE(isSamePerson(QStringLiteral("李工"), QStringLiteral("李工长")));
    CHECK_FALSE(isSamePerson({}, {}));
    CHECK(desk.risks().find(id)->state == RiskState::Rectified);
}

TEST_CASE("a verification that fails sends the risk back with what is left to do", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.rectified();
    CHECK_FALSE(RiskDesk::refusal(
                    desk.risks().verify(id, {QDate(2026, 9, 9), QStringLiteral("赵科长"), false, {}, {}}),
                    "verification")
                    .isEmpty());
    RiskDesk::must(desk.risks().verify(
        id, {QDate(2026, 9, 9), QStringLiteral("赵科长"), false, QStringLiteral("灯仍不亮"), {}}));
    const std::optional<Risk> risk = desk.risks().find(id);
    CHECK(risk->state == RiskState::Rectifying);
    CHECK_FALSE(risk->rectifiedOn.isValid());
    CHECK(risk->isOverdue(QDate(2026, 9, 15)));
}

TEST_CASE("a risk is written off after verification and with evidence only", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.rectified();
    const RiskWriteOff bare{QDate(2026, 9, 9), QStringLiteral("王小安"), {}};
    CHECK(desk.risks().writeOff(id, bare).error().contains(QStringLiteral("second person")));
    RiskDesk::must(desk.risks().verify(id, {QDate(2026, 9, 9), QStringLiteral("赵科长")}));
    CHECK(
        RiskDesk::refusal(desk.risks().writeOff(id, bare), "evidence").contains(QStringLiteral("evidence")));
    RiskDesk::must(
        desk.risks().writeOff(id, {QDate(2026, 9, 9), QStringLiteral("王小安"), QStringLiteral("验收单")}));
}

TEST_CASE("evidence of a written-off risk stays: the last step can be taken back with a reason", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.rectified();
    RiskDesk::must(desk.risks().attachEvidence(id, desk.file(QStringLiteral("验收.jpg"))));
    RiskDesk::must(desk.risks().verify(id, {QDate(2026, 9, 9), QStringLiteral("赵科长")}));
    RiskDesk::must(desk.risks().writeOff(id, {QDate(2026, 9, 9), QStringLiteral("王小安")}));
    const Attachment evidence = desk.risks().evidence(id).first();
    CHECK_FALSE(desk.risks().detach(evidence, QStringLiteral("误传")));
    CHECK_FALSE(desk.risks().takeBack(id, {}));
    RiskDesk::must(desk.risks().takeBack(id, QStringLiteral("登记有误")));
    CHECK(desk.risks().find(id)->state == RiskState::Verified);
    CHECK_FALSE(desk.risks().find(id)->writtenOffOn.isValid());
    RiskDesk::must(desk.risks().detach(evidence, QStringLiteral("误传")));
}

TEST_CASE("an extension is asked for with a reason and granted by another, never before the request",
          "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.assigned();
    RiskExtension decided;
    decided.decidedOn = QDate(2026, 9, 9);
    decided.decidedBy = QStringLiteral("陈副院长");
    decided.granted = true;
    CHECK(desk.risks().decideExtension(id, decided).error().contains(QStringLiteral("asked for first")));

    RiskExtension asked;
    asked.requestedOn = QDate(2026, 9, 8);
    asked.requestedBy = QStringLiteral("李工");
    asked.until = QDate(2026, 9, 10);
    CHECK_FALSE(RiskDesk::refusal(desk.risks().askExtension(id, asked), "reason").isEmpty());
    CHECK_FALSE(RiskDesk::refusal(desk.risks().askExtension(id, asked), "until").isEmpty());
    asked.reason = QStringLiteral("灯具缺货");
    asked.until = QDate(2026, 9, 20);
    RiskDesk::must(desk.risks().askExtension(id, asked));
    CHECK_FALSE(desk.risks().askExtension(id, asked));

    decided.decidedOn = QDate(2026, 9, 7);
    CHECK(RiskDesk::refusal(desk.risks().decideExtension(id, decided), "decided_on")
              .contains(QStringLiteral("before it was asked for")));
    decided.decidedOn = QDate(2026, 9, 9);
    decided.decidedBy = QStringLiteral("李工");
    CHECK_FALSE(RiskDesk::refusal(desk.risks().decideExtension(id, decided), "decided_by").isEmpty());
    decided.decidedBy = QStringLiteral("陈副院长");
    RiskDesk::must(desk.risks().decideExtension(id, decided));
    const std::optional<Risk> risk = desk.risks().find(id);
    CHECK(risk->fixings.dueOn == QDate(2026, 9, 20));
    CHECK(risk->firstDueOn == QDate(2026, 9, 10));
    CHECK(risk->extensions.size() == 1);
    RiskFilter extended;
    extended.extended = true;
    CHECK(desk.risks().count(extended) == 1);
}

TEST_CASE("the limit of an assigned risk cannot be moved by amending it", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.assigned();
    Risk edited = *desk.risks().find(id);
    edited.fixings.dueOn = QDate(2026, 12, 31);
    CHECK_FALSE(RiskDesk::refusal(desk.risks().amend(edited), "due_on").isEmpty());
    edited = *desk.risks().find(id);
    edited.fixings.leader.clear();
    CHECK_FALSE(RiskDesk::refusal(desk.risks().amend(edited), "leader").isEmpty());
    edited = *desk.risks().find(id);
    edited.place = QStringLiteral("住院楼");
    RiskDesk::must(desk.risks().amend(edited, QStringLiteral("地点更正")));
    CHECK(desk.risks().find(id)->place == QStringLiteral("住院楼"));
    CHECK(desk.risks().history(id).last().reason == QStringLiteral("地点更正"));
}

TEST_CASE("a voided number stays in the series with its reason and counts nowhere", "[risk]")
{
    RiskDesk desk;
    const RiskId id = desk.reported();
    CHECK_FALSE(desk.risks().voidNumber(id, {}));
    RiskDesk::must(desk.risks().voidNumber(id, QStringLiteral("重复登记")));
    desk.reported();
    CHECK(desk.risks().count({}) == 1);
    RiskFilter all;
    all.withVoided = true;
    CHECK(desk.risks().count(all) == 2);
    CHECK(desk.risks().find(id)->voidedBecause == QStringLiteral("重复登记"));
}

TEST_CASE("risks are found by number, words, pinyin of place and people, and by department", "[risk]")
{
    RiskDesk desk;
    desk.assigned();
    Risk other = desk.someRisk();
    other.place = QStringLiteral("药库");
    other.description = QStringLiteral("麻醉药品双人双锁未落实。");
    other.department = *desk->office().departmentFor(QStringLiteral("药剂科"));
    desk.reported(other);
    const auto hits = [&](const char *text) {
        RiskFilter filter;
        filter.text = QString::fromUtf8(text);
        return desk.risks().count(filter);
    };
    CHECK(hits("2026-0002") == 1);
    CHECK(hits("通道") == 1);
    CHECK(hits("双锁") == 1);
    CHECK(hits("yaoku") == 1);
    CHECK(hits("yjk") == 1);
    CHECK(hits("药剂科") == 1);
    CHECK(hits("chenfuyuan") == 1);
    CHECK(hits("不在此处") == 0);
    CHECK(hits("") == 2);
}

TEST_CASE("the matrix counts the risks of each cell, and a cell opens them", "[risk]")
{
    RiskDesk desk;
    desk.reported(desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(5, 5)));
    desk.reported(desk.someRisk(QDate(2026, 9, 2), RiskDesk::matrix(5, 5)));
    desk.reported(desk.someRisk(QDate(2026, 9, 3), RiskDesk::matrix(1, 2)));
    desk.rectified();
    RiskFilter open;
    open.open = true;
    const QList<RiskCellCount> cells = desk.risks().cells(open);
    CHECK(cells == QList<RiskCellCount>{{{1, 2, false}, 1}, {{4, 4, false}, 1}, {{5, 5, false}, 2}});
    for (const RiskCellCount &cell : cells) {
        RiskFilter rows = open;
        rows.cell = cell.cell;
        CHECK(desk.risks().count(rows) == cell.count);
        CHECK(qint64(desk.risks().ids(rows, RiskOrder::Found, true).size()) == cell.count);
    }
    CHECK(desk.risks().cells(open, true).isEmpty());
}

TEST_CASE("overdue risks are those assigned and not rectified whose limit has passed", "[risk]")
{
    RiskDesk desk;
    const RiskId late = desk.assigned(QDate(2026, 9, 14));
    desk.assigned(QDate(2026, 9, 15));
    desk.rectified();
    RiskFilter overdue;
    overdue.overdueOn = QDate(2026, 9, 15);
    CHECK(desk.risks().ids(overdue, RiskOrder::Due, false) == std::vector<qint64>{late.value});
    RiskFilter then; // both rectified on 8 September, one of them five days after its limit
    const RiskId missed = desk.assigned(QDate(2026, 9, 3));
    RiskDesk::must(desk.risks().rectify(
        missed, {QDate(2026, 9, 8), QStringLiteral("李工"), QStringLiteral("已清空。"), {}}));
    then.overdueOn = QDate(2026, 9, 7);
    CHECK(desk.risks().count(then) == 0);
    then.asOf = then.overdueOn;
    CHECK(desk.risks().ids(then, RiskOrder::Due, false) == std::vector<qint64>{missed.value});
    RiskFilter week;
    week.dueOnOrAfter = QDate(2026, 9, 15);
    week.dueOnOrBefore = QDate(2026, 9, 20);
    CHECK(desk.risks().count(week) == 1);
}

TEST_CASE("a risk is linked to its matters and a matter names its risks", "[risk]")
{
    RiskDesk desk;
    const DisputeId matter = RiskDesk::must(desk->disputes().enter(someDispute()));
    const RiskId id = desk.reported();
    RiskDesk::must(desk.risks().link(id, matter));
    RiskDesk::must(desk.risks().link(id, matter));
    CHECK(desk.risks().find(id)->matters == QList<DisputeId>{matter});
    CHECK(desk.risks().of(matter) == QList<RiskId>{id});
    RiskFilter linked;
    linked.matter = matter;
    CHECK(desk.risks().count(linked) == 1);
    RiskDesk::must(desk.risks().unlink(id, matter, QStringLiteral("误连")));
    CHECK(desk.risks().of(matter).isEmpty());
}

TEST_CASE("new cut points leave the risks their levels until their entry is amended", "[risk]")
{
    RiskDesk desk;
    const RiskId open = desk.reported();
    const RiskId moved = desk.reported();
    const RiskId done = desk.writtenOff();
    RiskLevelScheme scheme;
    scheme.matrixMajor = 16;
    RiskDesk::must(desk.risks().saveLevels(scheme));
    RiskDesk::must(desk.risks().assign(moved, {QDate(2026, 9, 2), RiskDesk::allFixed()}));
    for (const RiskId id : {open, moved, done})
        CHECK(desk.risks().find(id)->before.level == RiskLevel::Larger);
    CHECK(desk.risks().find(desk.reported())->before.level == RiskLevel::Major);

    Risk edited = *desk.risks().find(open);
    edited.place = QStringLiteral("门诊楼三层西侧通道");
    RiskDesk::must(desk.risks().amend(edited));
    CHECK(desk.risks().find(open)->before.level == RiskLevel::Major);
}

TEST_CASE("risks split into parts that add up, and sort by level from the worst", "[risk]")
{
    RiskDesk desk;
    desk.reported(desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(1, 1)));
    const RiskId worst = desk.reported(desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(5, 5)));
    desk.reported(desk.someRisk(QDate(2026, 8, 1), {}));
    qint64 sum = 0;
    for (const SplitCount &part : desk.risks().split({}, RiskSplit::Level))
        sum += part.count;
    CHECK(sum == 3);
    const std::vector<qint64> sorted = desk.risks().ids({}, RiskOrder::Level, true);
    REQUIRE(sorted.size() == 3);
    CHECK(sorted.front() == worst.value);
    CHECK(desk.risks().rows(sorted).front().level == RiskLevel::Major);
}
