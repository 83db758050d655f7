#include "core/dispute/disputerules.h"
#include "core/dispute/disputestore.h"
#include "tests/temporarydesk.h"

using namespace anhe;
using namespace anhe::tests;

static QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

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
    CHECK(desk->disputes().find(*first)->number == s("投诉 2026-0001"));
    CHECK(desk->disputes().find(*second)->number == s("投诉 2026-0002"));
    CHECK(desk->disputes().find(*desk->disputes().enter(petition))->number == s("信访 2026-0001"));
    CHECK(desk->disputes().find(*desk->disputes().enter(lastYear))->number == s("投诉 2025-0001"));
    REQUIRE(desk->disputes().voidNumber(*second, s("重复登记")));
    CHECK(desk->disputes().find(*desk->disputes().enter(someDispute()))->number == s("投诉 2026-0003"));
    CHECK(desk->disputes().find(*second)->endingGround == s("重复登记"));
    CHECK(desk->disputes().idOfNumber(s("投诉 2026-0001")) == *first);
}

TEST_CASE("a matter comes back whole after the file is opened again")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.patient = {s("李四"), Sex::Female, s("11010119900307002X"), s("13900001111"),
                       s("安和市长安路1号")};
    dispute.patientBornOn = QDate(1990, 3, 7);
    dispute.patientAge = 36;
    dispute.demands = {codeText(Demand::Explanation), codeText(Demand::Compensation)};
    dispute.claimed = Money::ofYuan(50000);
    dispute.problems.append(
        Problem{0, s("attitude"), *desk->office().departmentFor(s("急诊科")), s("赵护士"), 2, s("态度生硬")});
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
    CHECK(fields == QStringList{s("received_at"), s("complainant_name"), s("narrative")});
    CHECK(desk->disputes().count({}) == 0);

    Dispute anonymous;
    anonymous.receivedAt = at(9, 10);
    anonymous.anonymous = true;
    anonymous.narrative = s("意见箱来信");
    CHECK(desk->disputes().enter(anonymous));
}

TEST_CASE("an ID number gives birth date and sex, and a conflicting age is a warning")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.patient.idNumber = s("11010119900307002X");
    dispute.patientAge = 50;
    const FieldProblems problems = desk->disputes().problemsOf(dispute);
    REQUIRE(problems.size() >= 1);
    CHECK(problems.last().field == s("patient_age"));
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
    edited.complainant.phone = s("13911112222");
    edited.problems[0].category = s("attitude");
    REQUIRE(desk->disputes().amend(edited, s("来电更正")));
    const QList<HistoryEntry> history = desk->disputes().history(id);
    REQUIRE(history.size() == 3);
    CHECK(history[0].after == s("entered"));
    CHECK(history[1].field == s("complainant_phone"));
    CHECK(history[1].before == s("13800005678"));
    CHECK(history[1].after == s("13911112222"));
    CHECK(history[1].reason == s("来电更正"));
    CHECK(history[1].who == s("王小安"));
    CHECK(history[2].field == s("problems"));
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
    REQUIRE(desk->disputes().answer(id, s("已向家属解释候诊原因并致歉。"), at(9, 12)));
    CHECK(desk->disputes().find(id)->status == Status::Answered);
    CHECK_FALSE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 9)));
    REQUIRE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 12)));
    DisputeFilter notTold;
    notTold.told = false;
    CHECK(desk->disputes().count(notTold) == 1);
    REQUIRE(desk->disputes().tell(id, QDate(2026, 9, 14), s("电话")));
    CHECK(desk->disputes().count(notTold) == 0);
    CHECK_FALSE(desk->disputes().move(id, Status::Investigating));
    CHECK_FALSE(desk->disputes().voidNumber(id, s("x")));
    const auto again = desk->disputes().reopen(id, at(9, 15, 8));
    REQUIRE(again);
    CHECK(desk->disputes().find(*again)->earlier == id);
}

TEST_CASE("a complaint becomes a dispute with its number and history")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    CHECK_FALSE(desk->disputes().escalate(id, {}));
    REQUIRE(desk->disputes().escalate(id, s("提出赔偿要求")));
    const Dispute dispute = *desk->disputes().find(id);
    CHECK(dispute.kind == MatterKind::Dispute);
    CHECK(dispute.number == s("投诉 2026-0001"));
    CHECK(dispute.disputeSince == QDate(2026, 9, 15));
    CHECK_FALSE(desk->disputes().escalate(id, s("again")));
}

TEST_CASE("visits count as batches and persons")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    TimelineEntry visit;
    visit.dispute = id;
    visit.at = at(9, 14);
    visit.kind = TimelineKind::Visit;
    visit.content = s("再次来访");
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
    promise.content = s("三日内回电");
    CHECK_FALSE(desk->disputes().addEntry(promise));
    promise.dueOn = QDate(2026, 9, 14);
    const auto id = desk->disputes().addEntry(promise);
    REQUIRE(id);
    REQUIRE(desk->disputes().openPromises().size() == 1);
    CHECK(desk->disputes().openPromises().first().number == s("投诉 2026-0001"));
    REQUIRE(desk->disputes().keepPromise(*id, QDate(2026, 9, 14)));
    CHECK(desk->disputes().openPromises().isEmpty());
}

TEST_CASE("search finds number, name, initials, phone tail and words, in closed matters too")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    Dispute other = someDispute();
    other.complainant = {s("李小梅"), Sex::Female, {}, s("13700001234"), {}};
    other.narrative = s("CT检查预约时间过长");
    const DisputeId second = *desk->disputes().enter(other);
    REQUIRE(desk->disputes().close(second, Ending::Withdrawn, QDate(2026, 9, 14)));
    const auto found = [&](const char *text) {
        DisputeFilter filter;
        filter.text = s(text);
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
    edited.narrative = s("收费清单不符");
    REQUIRE(desk->disputes().amend(edited));
    CHECK(found("候诊") == Ids{});
    CHECK(found("清单") == Ids{id.value});
}

TEST_CASE("filters count, split and list the same rows")
{
    TemporaryDesk desk;
    const DepartmentId emergency = *desk->office().departmentFor(s("急诊科"));
    for (int i = 0; i < 6; ++i) {
        Dispute dispute = someDispute(at(i < 4 ? 8 : 5, 3 + i));
        dispute.channel = i % 2 ? Channel::Phone : Channel::Letter;
        dispute.problems[0].department = i < 2 ? emergency : DepartmentId{};
        dispute.problems[0].category = i < 3 ? s("quality.operation") : i == 3 ? s("quality") : QString();
        REQUIRE(desk->disputes().enter(dispute));
    }
    DisputeStore store(desk->ledger().database());
    DisputeFilter third;
    third.received = Quarter{2026, 3}.period();
    CHECK(store.count(third) == 4);
    CHECK(store.split(third, DisputeSplit::Category) == QList<SplitCount>{{s("quality"), 4}});
    CHECK(store.split({}, DisputeSplit::Category) == QList<SplitCount>{{s("quality"), 4}, {s(""), 2}});
    CHECK(store.split(third, DisputeSplit::Month) == QList<SplitCount>{{s("2026-08"), 4}});
    DisputeFilter quality;
    quality.categories = QStringList{s("quality")};
    CHECK(store.count(quality) == 4);
    quality.categories = QStringList{s("")};
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
    seal.items = {s("住院病历 1 份 86 页")};
    seal.hospitalPerson = s("王小安");
    CHECK_FALSE(desk->disputes().seal(seal));
    seal.patientSidePerson = s("张三丰");
    seal.custodyPlace = s("病案室");
    const auto id = desk->disputes().seal(seal);
    REQUIRE(id);
    SealOpening opening;
    opening.seal = *id;
    opening.openedAt = at(9, 14);
    opening.bothSides = false;
    opening.ground = s("鉴定需要");
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
    autopsy.signedBy = s("张三丰");
    REQUIRE(desk->disputes().saveAutopsy(autopsy));
    const QList<MatterClock> clocks = clocksOf(*desk->disputes().find(id), desk->disputes().autopsy(id), {},
                                               desk->deadlines().calendar, {});
    REQUIRE(clocks.size() == 3);
    CHECK(clocks[1].rule == s("autopsy"));
    CHECK(clocks[1].due.moment == at(9, 11, 22));
    CHECK(clocks[1].doneOn == QDate(2026, 9, 11));
    CHECK(clocks[2].due.day == QDate(2026, 9, 23));

    autopsy.note = s("家属在场");
    REQUIRE(desk->disputes().saveAutopsy(autopsy));
    const HistoryEntry last = desk->disputes().history(id).last();
    CHECK(last.field == s("autopsy.note"));
    CHECK(last.after == s("家属在场"));
}

TEST_CASE("the checklist of materials is kept with what it was before")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    QList<Material> materials{{0, id, s("患者身份证明"), true, {}, {}}};
    REQUIRE(desk->disputes().saveMaterials(id, materials));
    materials[0].receivedOn = QDate(2026, 9, 14);
    REQUIRE(desk->disputes().saveMaterials(id, materials));
    const qsizetype told = desk->disputes().history(id).size();
    REQUIRE(desk->disputes().saveMaterials(id, materials)); // nothing changed, nothing is told
    const QList<HistoryEntry> history = desk->disputes().history(id);
    CHECK(history.size() == told);
    CHECK(history.last().field == s("materials"));
    CHECK(history.last().before == s("□ 患者身份证明 （必备）"));
    CHECK(history.last().after == s("☑ 患者身份证明 （必备） 2026-09-14"));
}
