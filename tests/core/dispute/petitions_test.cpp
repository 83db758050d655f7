#include "core/desk/formdesk.h"
#include "core/dispute/disputerules.h"
#include "tests/temporarydesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId received(TemporaryDesk &desk, QDate on = QDate(2026, 7, 1))
{
    Dispute petition = someDispute(QDateTime(on, QTime(9, 0)));
    petition.kind = MatterKind::Petition;
    petition.channel = Channel::Letter;
    const auto id = desk->disputes().enter(petition);
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

void must(const Result<void> &result)
{
    INFO(result.error().toStdString());
    REQUIRE(result);
}

QStringList fieldsOf(const Result<void> &result)
{
    QStringList fields;
    if (!result) {
        for (const FieldProblem &problem : result.failure().problems) {
            if (!problem.warning)
                fields << problem.field;
        }
    }
    return fields;
}

OpinionDocument opinion(QDate on)
{
    OpinionDocument document;
    document.opinion = PetitionOpinion::Explain;
    document.on = on;
    document.text = QStringLiteral("已核实并解释说明。");
    document.basis = QStringLiteral("《信访工作条例》");
    return document;
}

qint64 count(TemporaryDesk &desk, const std::function<void(DisputeFilter &)> &narrow)
{
    DisputeFilter filter;
    narrow(filter);
    return desk->disputes().count(filter);
}

} // namespace

TEST_CASE("a petition is accepted, told, answered by an opinion document and delivered", "[petition]")
{
    TemporaryDesk desk;
    const DisputeId id = received(desk);
    CHECK(fieldsOf(desk->disputes().acceptPetition(id, {QDate(2026, 6, 30)})) ==
          QStringList{QStringLiteral("accepted_on")});
    CHECK(fieldsOf(desk->disputes().giveOpinion(id, opinion(QDate(2026, 7, 20))))
              .contains(QStringLiteral("opinion_on")));
    must(desk->disputes().acceptPetition(id,
                                         {QDate(2026, 7, 6), QDate(2026, 7, 8), QStringLiteral("电话告知")}));
    CHECK(fieldsOf(desk->disputes().deliverOpinion(id, QDate(2026, 8, 1), {})) ==
          QStringList{QStringLiteral("delivered_on")});
    must(desk->disputes().giveOpinion(id, opinion(QDate(2026, 7, 20))));
    must(desk->disputes().deliverOpinion(id, QDate(2026, 7, 22), QStringLiteral("直接送达")));
    desk.reopen();
    const std::optional<Dispute> kept = desk->disputes().find(id);
    CHECK(kept->acceptanceToldOn == QDate(2026, 7, 8));
    CHECK(kept->status == Status::Answered);
    CHECK(kept->answeredAt.date() == QDate(2026, 7, 20));
    CHECK(kept->toldOn == QDate(2026, 7, 22));
    const Petition petition = desk->disputes().petition(id);
    CHECK(petition.acceptanceToldHow == QStringLiteral("电话告知"));
    CHECK(petition.document.opinion == PetitionOpinion::Explain);
    CHECK(petition.document.deliveredOn == QDate(2026, 7, 22));
    QStringList fields;
    for (const HistoryEntry &entry : desk->disputes().history(id))
        fields << entry.field;
    CHECK(fields.contains(QStringLiteral("opinion")));
    CHECK(fields.contains(QStringLiteral("accepted_on")));
}

TEST_CASE("a petition is extended once, with head and reason, by at most 30 days", "[petition]")
{
    TemporaryDesk desk;
    const DisputeId id = received(desk);
    const PetitionExtension month{30, QDate(2026, 8, 20), QStringLiteral("陈院长"),
                                  QStringLiteral("等待鉴定")};
    CHECK(fieldsOf(desk->disputes().extendPetition(id, month)).contains(QStringLiteral("extension_on")));
    must(desk->disputes().acceptPetition(id, {QDate(2026, 7, 6), {}, {}}));
    CHECK(fieldsOf(desk->disputes().extendPetition(id, {31, QDate(2026, 8, 20), {}, {}})) ==
          QStringList{QStringLiteral("extension_days"), QStringLiteral("extension_by"),
                      QStringLiteral("extension_reason")});
    must(desk->disputes().extendPetition(id, month));
    CHECK(desk->disputes().find(id)->finishExtendedDays == 30);
    CHECK(fieldsOf(desk->disputes().extendPetition(id, month)) ==
          QStringList{QStringLiteral("extension_days")});

    const DisputeId answered = received(desk);
    must(desk->disputes().acceptPetition(answered, {QDate(2026, 7, 6), {}, {}}));
    must(desk->disputes().giveOpinion(answered, opinion(QDate(2026, 7, 20))));
    CHECK(fieldsOf(desk->disputes().extendPetition(answered, month)) ==
          QStringList{QStringLiteral("extension_on")});
}

TEST_CASE("review and re-review follow each other and have their clocks", "[petition]")
{
    TemporaryDesk desk;
    const DisputeId id = received(desk);
    DisputeRegister &register_ = desk->disputes();
    must(register_.acceptPetition(id, {QDate(2026, 7, 6), QDate(2026, 7, 6), {}}));
    must(register_.giveOpinion(id, opinion(QDate(2026, 7, 20))));
    const QString body = QStringLiteral("安和市卫生健康委员会");
    CHECK_FALSE(register_.askReview(id, ReviewStep::Review, QDate(2026, 7, 25), body));
    must(register_.deliverOpinion(id, QDate(2026, 7, 22), {}));
    CHECK_FALSE(register_.askReview(id, ReviewStep::Rereview, QDate(2026, 7, 25), body));
    must(register_.askReview(id, ReviewStep::Review, QDate(2026, 7, 25), body));
    CHECK_FALSE(register_.answerReview(id, ReviewStep::Review, {{}, {}, QDate(2026, 7, 24), true, {}}));
    must(register_.answerReview(id, ReviewStep::Review,
                                {{}, {}, QDate(2026, 8, 10), true, QStringLiteral("维持")}));
    must(register_.askReview(id, ReviewStep::Rereview, QDate(2026, 8, 20), body));
    QMap<QString, QDate> done;
    QMap<QString, QDate> due;
    for (const MatterClock &clock :
         clocksOf(*register_.find(id), {}, {}, desk->deadlines().calendar, {}, register_.petition(id))) {
        done[clock.rule] = clock.doneOn;
        due[clock.rule] = clock.due.day;
    }
    CHECK(done[QStringLiteral("petition.review")] == QDate(2026, 7, 25));
    CHECK(done[QStringLiteral("petition.review.answer")] == QDate(2026, 8, 10));
    CHECK(done[QStringLiteral("petition.rereview")] == QDate(2026, 8, 20));
    CHECK_FALSE(done[QStringLiteral("petition.rereview.answer")].isValid());
    CHECK(due[QStringLiteral("petition.rereview.answer")] >= QDate(2026, 9, 19));
}

TEST_CASE("the limit to tell of acceptance runs until the petitioner is told or the petition is closed",
          "[petition]")
{
    TemporaryDesk desk;
    DisputeRegister &register_ = desk->disputes();
    const auto runs = [&desk, &register_](DisputeId id) {
        for (const MatterClock &clock :
             clocksOf(*register_.find(id), {}, {}, desk->deadlines().calendar, {}, register_.petition(id))) {
            if (clock.rule == QLatin1String("petition.accept"))
                return true;
        }
        return false;
    };
    const DisputeId id = received(desk);
    CHECK(runs(id));
    must(register_.acceptPetition(id, {QDate(2026, 7, 6), {}, {}}));
    CHECK(runs(id));
    must(register_.acceptPetition(id, {QDate(2026, 7, 6), QDate(2026, 7, 8), {}}));
    CHECK_FALSE(runs(id));
    const DisputeId never = received(desk, QDate(2026, 7, 3));
    must(register_.answer(never, QStringLiteral("已答复。"), desk.clock.now()));
    must(register_.close(never, Ending::Answered, QDate(2026, 9, 15)));
    CHECK_FALSE(runs(never));
}

TEST_CASE("petitions are counted by what they are: first or repeated, by opinion, by leader", "[petition]")
{
    TemporaryDesk desk;
    const DisputeId first = received(desk);
    const DisputeId again = received(desk, QDate(2026, 7, 3));
    const auto complaint = desk->disputes().enter(someDispute());
    REQUIRE(complaint);
    CHECK_FALSE(desk->disputes().markRepeated(*complaint, true));
    must(desk->disputes().markRepeated(again, true));
    must(desk->disputes().acceptPetition(first, {QDate(2026, 7, 6), QDate(2026, 7, 6), {}}));
    must(desk->disputes().giveOpinion(first, opinion(QDate(2026, 7, 20))));
    CHECK(count(desk, [](auto &f) { f.firstPetition = true; }) == 1);
    CHECK(count(desk, [](auto &f) { f.firstPetition = false; }) == 1);
    CHECK(count(desk, [](auto &f) { f.opinions = {PetitionOpinion::Explain}; }) == 1);
    CHECK(count(desk, [](auto &f) { f.accepted = Quarter{2026, 3}.period(); }) == 1);
    CHECK(count(desk, [](auto &f) { f.accepted = Quarter{2026, 2}.period(); }) == 0);
    CHECK_FALSE(desk->disputes().putInCharge(again, MatterCharge{}));
    must(desk->disputes().putInCharge(again, MatterCharge{QStringLiteral("陈副院长"), {}, {}, {}}));
    CHECK(desk->disputes().charge(again)->since == QDate(2026, 9, 15));
    CHECK(count(desk, [](auto &f) { f.inCharge = true; }) == 1);
    CHECK(count(desk, [](auto &f) { f.leader = QStringLiteral("陈副院长"); }) == 1);
    must(desk->disputes().putInCharge(again, {}));
    CHECK_FALSE(desk->disputes().charge(again));
}

TEST_CASE("a petition is due by its own clocks, not by the feedback to a complaint", "[petition]")
{
    TemporaryDesk desk; // 2026-09-15
    const DisputeId id = received(desk, QDate(2026, 7, 1));
    const auto due = [&] { return desk->disputes().find(id)->feedbackDue; };
    const auto rules = [&] {
        QStringList running;
        const DeadlineContext &deadlines = desk->deadlines();
        for (const MatterClock &clock :
             clocksOf(*desk->disputes().find(id), {}, {}, deadlines.calendar, deadlines.localRules))
            running << clock.rule;
        return running;
    };
    CHECK(due() == QDate(2026, 7, 16)); // 15 days to tell whether it is accepted
    CHECK(rules() == QStringList{QStringLiteral("petition.accept")});
    must(desk->disputes().acceptPetition(id, {QDate(2026, 7, 10), {}, {}}));
    CHECK(due() == QDate(2026, 7, 16)); // accepted, but the petitioner is still to be told
    CHECK(rules() == QStringList{QStringLiteral("petition.accept"), QStringLiteral("petition.finish")});
    CHECK(formInput(*desk.desk, {id})->petitionDue == QDate(2026, 9, 8));
    must(desk->disputes().acceptPetition(id, {QDate(2026, 7, 10), QDate(2026, 7, 10), {}}));
    CHECK(due() == QDate(2026, 9, 8)); // 60 days from the acceptance
    CHECK(rules() == QStringList{QStringLiteral("petition.finish")});
    CHECK(count(desk, [](DisputeFilter &f) { f.overdueOn = QDate(2026, 9, 8); }) == 0);
    CHECK(count(desk, [](DisputeFilter &f) { f.overdueOn = QDate(2026, 9, 9); }) == 1);
    must(desk->disputes().extendPetition(
        id, {30, QDate(2026, 9, 1), QStringLiteral("陈院长"), QStringLiteral("须会同两个部门核查")}));
    CHECK(due() == QDate(2026, 10, 8)); // the thirtieth day more falls on a holiday
    must(desk->disputes().giveOpinion(id, opinion(QDate(2026, 9, 14))));
    CHECK(count(desk, [](DisputeFilter &f) { f.answeredOnTime = true; }) == 1);
}
