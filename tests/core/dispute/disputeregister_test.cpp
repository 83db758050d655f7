#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "tests/temporarydesk.h"
#include "tests/text.h"

using namespace anhe;
using namespace anhe::tests;

static QDateTime at(int month, int day, int hour = 9)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0));
}

TEST_CASE("every kind has its own numbers without gaps, by year")
{
    TemporaryDesk desk;
    Dispute petition = someDispute();
    petition.kind = MatterKind::Petition;
    Dispute lastYear = someDispute(QDateTime(QDate(2025, 12, 31), QTime(8, 0)));
    const auto first = desk->disputes().enter(someDispute());
    const auto second = desk->disputes().enter(someDispute());
    CHECK(desk->disputes().find(*first)->number == zh("投诉 2026-0001"));
    CHECK(desk->disputes().find(*second)->number == zh("投诉 2026-0002"));
    CHECK(desk->disputes().find(*desk->disputes().enter(petition))->number == zh("信访 2026-0001"));
    CHECK(desk->disputes().find(*desk->disputes().enter(lastYear))->number == zh("投诉 2025-0001"));
    REQUIRE(desk->disputes().voidNumber(*second, zh("重复登记")));
    CHECK(desk->disputes().find(*desk->disputes().enter(someDispute()))->number == zh("投诉 2026-0003"));
    CHECK(desk->disputes().find(*second)->endingGround == zh("重复登记"));
    CHECK(desk->disputes().idOfNumber(zh("投诉 2026-0001")) == *first);
}

TEST_CASE("a matter comes back whole after the file is opened again")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.patient = {zh("李四"), Sex::Female, zh("11010119900307002X"), zh("13900001111"),
                       zh("安和市长安路1号")};
    dispute.patientBornOn = QDate(1990, 3, 7);
    dispute.patientAge = 36;
    dispute.demands = {codeText(Demand::Explanation), codeText(Demand::Compensation)};
    dispute.claimed = Money::ofYuan(50000);
    dispute.problems.append(Problem{0, zh("attitude"), *desk->office().departmentFor(zh("急诊科")),
                                    zh("赵护士"), 2, zh("态度生硬")});
    const DisputeId id = *desk->disputes().enter(dispute);
    const Dispute kept = *desk->disputes().find(id);
    desk.reopen();
    CHECK(*desk->disputes().find(id) == kept);
    CHECK(kept.problems.size() == 2);
    CHECK(kept.claimed == Money::ofYuan(50000));
    CHECK(kept.demands == dispute.demands);
    CHECK(kept.feedbackDue == QDate(2026, 9, 17));
}

TEST_CASE("only what a first entry needs is demanded, and each refusal names its field")
{
    TemporaryDesk desk;
    Dispute empty;
    empty.receivedAt = at(9, 20);
    const auto refused = desk->disputes().enter(empty);
    REQUIRE_FALSE(refused);
    QStringList fields;
    for (const FieldProblem &problem : refused.failure().problems) {
        if (!problem.warning)
            fields << problem.field;
    }
    CHECK(fields == QStringList{zh("received_at"), zh("complainant_name"), zh("narrative")});
    CHECK(desk->disputes().count({}) == 0);

    Dispute anonymous;
    anonymous.receivedAt = at(9, 10);
    anonymous.anonymous = true;
    anonymous.narrative = zh("意见箱来信");
    CHECK(desk->disputes().enter(anonymous));
}

TEST_CASE("an ID number gives birth date and sex, and a conflicting age is a warning")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.patient.idNumber = zh("11010119900307002X");
    dispute.patientAge = 50;
    const FieldProblems problems = desk->disputes().problemsOf(dispute);
    REQUIRE(problems.size() >= 1);
    CHECK(problems.last().field == zh("patient_age"));
    CHECK(problems.last().warning);
    const Dispute kept = *desk->disputes().find(*desk->disputes().enter(dispute));
    CHECK(kept.patientBornOn == QDate(1990, 3, 7));
    CHECK(kept.patient.sex == Sex::Female);
}

TEST_CASE("each change stands in the history with old and new value")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    Dispute edited = *desk->disputes().find(id);
    edited.complainant.phone = zh("13911112222");
    edited.problems[0].category = zh("attitude");
    REQUIRE(desk->disputes().amend(edited, zh("来电更正")));
    const QList<HistoryEntry> history = desk->disputes().history(id);
    REQUIRE(history.size() == 3);
    CHECK(history[0].after == zh("entered"));
    CHECK(history[1].field == zh("complainant_phone"));
    CHECK(history[1].before == zh("13800005678"));
    CHECK(history[1].after == zh("13911112222"));
    CHECK(history[1].reason == zh("来电更正"));
    CHECK(history[1].who == zh("王小安"));
    CHECK(history[2].field == zh("problems"));
    REQUIRE(desk->disputes().amend(*desk->disputes().find(id)));
    CHECK(desk->disputes().history(id).size() == 3); // nothing changed, nothing written
}

TEST_CASE("a matter moves only where it may, and closing without telling shows")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    CHECK_FALSE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 12)));
    REQUIRE(desk->disputes().move(id, Status::Investigating));
    CHECK_FALSE(desk->disputes().move(id, Status::InCourt));
    REQUIRE(desk->disputes().answer(id, zh("已向家属解释候诊原因并致歉。"), at(9, 12)));
    CHECK(desk->disputes().find(id)->status == Status::Answered);
    CHECK_FALSE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 9)));
    REQUIRE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 12)));
    DisputeFilter notTold;
    notTold.told = false;
    CHECK(desk->disputes().count(notTold) == 1);
    REQUIRE(desk->disputes().tell(id, QDate(2026, 9, 14), zh("电话")));
    CHECK(desk->disputes().count(notTold) == 0);
    CHECK_FALSE(desk->disputes().move(id, Status::Investigating));
    CHECK_FALSE(desk->disputes().voidNumber(id, zh("x")));
    const auto again = desk->disputes().reopen(id, at(9, 15, 8));
    REQUIRE(again);
    CHECK(desk->disputes().find(*again)->earlier == id);
}

TEST_CASE("a complaint becomes a dispute with its number and history")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    CHECK_FALSE(desk->disputes().escalate(id, {}));
    REQUIRE(desk->disputes().escalate(id, zh("提出赔偿要求")));
    const Dispute dispute = *desk->disputes().find(id);
    CHECK(dispute.kind == MatterKind::Dispute);
    CHECK(dispute.number == zh("投诉 2026-0001"));
    CHECK(dispute.disputeSince == QDate(2026, 9, 15));
    CHECK_FALSE(desk->disputes().escalate(id, zh("again")));
}

TEST_CASE("visits count as batches and persons")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    TimelineEntry visit;
    visit.dispute = id;
    visit.at = at(9, 14);
    visit.kind = TimelineKind::Visit;
    visit.content = zh("再次来访");
    visit.headCount = 3;
    REQUIRE(desk->disputes().addEntry(visit));
    visit.headCount = 0;
    CHECK_FALSE(desk->disputes().addEntry(visit));
    TimelineStore store(desk->ledger().database());
    const VisitFilter september{{QDate(2026, 9, 1), QDate(2026, 9, 30)}, {}};
    CHECK(store.visits(september) == 2);
    CHECK(store.persons(september) == 5);
    CHECK(store.mattersOf(september) == std::vector<qint64>{id.value});
}

TEST_CASE("a promise stays on the list until it is kept")
{
    TemporaryDesk desk;
    TimelineEntry promise;
    promise.dispute = *desk->disputes().enter(someDispute());
    promise.at = at(9, 11);
    promise.kind = TimelineKind::Promise;
    promise.content = zh("三日内回电");
    CHECK_FALSE(desk->disputes().addEntry(promise));
    promise.dueOn = QDate(2026, 9, 14);
    const auto id = desk->disputes().addEntry(promise);
    REQUIRE(id);
    REQUIRE(desk->disputes().openPromises().size() == 1);
    CHECK(desk->disputes().openPromises().first().number == zh("投诉 2026-0001"));
    REQUIRE(desk->disputes().keepPromise(*id, QDate(2026, 9, 14)));
    CHECK(desk->disputes().openPromises().isEmpty());
}

TEST_CASE("search finds number, name, initials, phone tail and words, in closed matters too")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    Dispute other = someDispute();
    other.complainant = {zh("李小梅"), Sex::Female, {}, zh("13700001234"), {}};
    other.narrative = zh("CT检查预约时间过长");
    const DisputeId second = *desk->disputes().enter(other);
    REQUIRE(desk->disputes().close(second, Ending::Withdrawn, QDate(2026, 9, 14)));
    const auto found = [&](const char *text) {
        DisputeFilter filter;
        filter.text = zh(text);
        return desk->disputes().ids(filter, DisputeOrder::Received, true);
    };
    using Ids = std::vector<qint64>;
    CHECK(found("张三") == Ids{id.value});
    CHECK(found("zsf") == Ids{id.value});
    CHECK(found("zhangsan") == Ids{id.value});
    CHECK(found("5678") == Ids{id.value});
    CHECK(found("候诊") == Ids{id.value});
    CHECK(found("2026-0002") == Ids{second.value});
    CHECK(found("ct检查") == Ids{second.value});
    CHECK(found("lxm") == Ids{second.value});
    CHECK(found("候诊 李小") == Ids{});
    CHECK(found("\" OR *") == Ids{});
    Dispute edited = *desk->disputes().find(id);
    edited.narrative = zh("收费清单不符");
    REQUIRE(desk->disputes().amend(edited));
    CHECK(found("候诊") == Ids{});
    CHECK(found("清单") == Ids{id.value});
}

TEST_CASE("filters count, split and list the same rows")
{
    TemporaryDesk desk;
    const DepartmentId emergency = *desk->office().departmentFor(zh("急诊科"));
    for (int i = 0; i < 6; ++i) {
        Dispute dispute = someDispute(at(i < 4 ? 8 : 5, 3 + i));
        dispute.channel = i % 2 ? Channel::Phone : Channel::Letter;
        dispute.problems[0].department = i < 2 ? emergency : DepartmentId{};
        dispute.problems[0].category = i < 3 ? zh("quality.operation") : i == 3 ? zh("quality") : QString();
        REQUIRE(desk->disputes().enter(dispute));
    }
    DisputeStore store(desk->ledger().database());
    DisputeFilter third;
    third.received = Quarter{2026, 3}.period();
    CHECK(store.count(third) == 4);
    CHECK(store.split(third, DisputeSplit::Category) == QList<SplitCount>{{zh("quality"), 4}});
    CHECK(store.split({}, DisputeSplit::Category) == QList<SplitCount>{{zh("quality"), 4}, {zh(""), 2}});
    CHECK(store.split(third, DisputeSplit::Month) == QList<SplitCount>{{zh("2026-08"), 4}});
    DisputeFilter quality;
    quality.categories = QStringList{zh("quality")};
    CHECK(store.count(quality) == 4);
    quality.categories = QStringList{zh("")};
    CHECK(store.count(quality) == 2);
    DisputeFilter none;
    none.departments = QList<DepartmentId>{DepartmentId{}};
    CHECK(store.count(none) == 4);
    CHECK(store.ids(none, DisputeOrder::Received, false).size() == 4);
    CHECK(store.rows(store.ids(none, DisputeOrder::Received, true)).front().receivedAt == at(8, 6));
    DisputeFilter opening;
    opening.openAtEndOf = QDate(2026, 6, 30);
    CHECK(store.count(opening) == 2);
}

TEST_CASE("a seal is opened by both sides, and alone only after three years or a settlement")
{
    TemporaryDesk desk;
    Seal seal;
    seal.dispute = *desk->disputes().enter(someDispute());
    seal.sealedAt = at(9, 11);
    seal.items = {zh("住院病历 1 份 86 页")};
    seal.hospitalPerson = zh("王小安");
    CHECK_FALSE(desk->disputes().seal(seal));
    seal.patientSidePerson = zh("张三丰");
    seal.custodyPlace = zh("病案室");
    const auto id = desk->disputes().seal(seal);
    REQUIRE(id);
    SealOpening opening;
    opening.seal = *id;
    opening.openedAt = at(9, 14);
    opening.bothSides = false;
    opening.ground = zh("鉴定需要");
    CHECK_FALSE(desk->disputes().openSeal(opening));
    REQUIRE(desk->disputes().close(seal.dispute, Ending::Settled, QDate(2026, 9, 13)));
    CHECK(desk->disputes().openSeal(opening));
    CHECK(desk->disputes().openings(*id).size() == 1);
    CHECK(soleOpeningBar(seal, someDispute(), QDate(2029, 9, 10), false));
    CHECK_FALSE(soleOpeningBar(seal, someDispute(), QDate(2029, 9, 11), false));
    CHECK(soleOpeningBar(seal, someDispute(), QDate(2029, 9, 11), true));
}

TEST_CASE("death starts the clocks of autopsy and body")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.kind = MatterKind::Dispute;
    dispute.diedAt = at(9, 9, 22);
    const DisputeId id = *desk->disputes().enter(dispute);
    Autopsy autopsy;
    autopsy.dispute = id;
    autopsy.performedAt = at(9, 11);
    CHECK_FALSE(desk->disputes().saveAutopsy(autopsy));
    autopsy.decision = AutopsyDecision::Consented;
    autopsy.signedBy = zh("张三丰");
    REQUIRE(desk->disputes().saveAutopsy(autopsy));
    const QList<MatterClock> clocks = clocksOf(*desk->disputes().find(id), desk->disputes().autopsy(id), {},
                                               desk->deadlines().calendar, {});
    REQUIRE(clocks.size() == 3);
    CHECK(clocks[1].rule == zh("autopsy"));
    CHECK(clocks[1].due.moment == at(9, 11, 22));
    CHECK(clocks[1].doneOn == QDate(2026, 9, 11));
    CHECK(clocks[2].due.day == QDate(2026, 9, 23));

    autopsy.note = zh("家属在场");
    REQUIRE(desk->disputes().saveAutopsy(autopsy));
    const HistoryEntry last = desk->disputes().history(id).last();
    CHECK(last.field == zh("autopsy.note"));
    CHECK(last.after == zh("家属在场"));
}

TEST_CASE("the checklist of materials is kept with what it was before")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    QList<Material> materials{{0, id, zh("患者身份证明"), true, {}, {}}};
    REQUIRE(desk->disputes().saveMaterials(id, materials));
    materials[0].receivedOn = QDate(2026, 9, 14);
    REQUIRE(desk->disputes().saveMaterials(id, materials));
    const qsizetype told = desk->disputes().history(id).size();
    REQUIRE(desk->disputes().saveMaterials(id, materials)); // nothing changed, nothing is told
    const QList<HistoryEntry> history = desk->disputes().history(id);
    CHECK(history.size() == told);
    CHECK(history.last().field == zh("materials"));
    CHECK(history.last().before == zh("□ 患者身份证明 （必备）"));
    CHECK(history.last().after == zh("☑ 患者身份证明 （必备） 2026-09-14"));
}
