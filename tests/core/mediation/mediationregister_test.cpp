#include "core/mediation/referralrules.h"
#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("referrals have numbers without gaps by year, and a voided number stays with its reason")
{
    MediationDesk desk;
    const ReferralId first = desk.drafted(Route::People);
    const ReferralId second = desk.drafted(Route::Negotiation);
    Referral lastYear = desk.referral(Route::People);
    lastYear.draftedOn = QDate(2025, 12, 30);
    CHECK(desk.at(first).number == zh("移送 2026-0001"));
    CHECK(desk.at(second).number == zh("移送 2026-0002"));
    CHECK(desk.at(*desk.mediation().draft(lastYear)).number == zh("移送 2025-0001"));
    CHECK_FALSE(desk.mediation().voidNumber(second, {}));
    REQUIRE(desk.mediation().voidNumber(second, zh("选错事项")));
    CHECK(desk.at(desk.drafted(Route::People)).number == zh("移送 2026-0003"));
    CHECK(desk.at(second).outcomeText == zh("选错事项"));
    CHECK(desk.mediation().idOfNumber(zh("移送 2026-0002")) == second);
    CHECK(desk.mediation().count({}) == 3);
    ReferralFilter all;
    all.withVoided = true;
    CHECK(desk.mediation().count(all) == 4);
}

TEST_CASE("a draft says what it lacks and keeps nothing")
{
    MediationDesk desk;
    Referral empty;
    CHECK(refusedFields(desk.mediation().draft(empty).failure()) ==
          QStringList{zh("dispute"), zh("drafted_on"), zh("body")});
    Referral wrong = desk.referral(Route::Negotiation);
    wrong.patientRepresentatives = {zh("甲"), zh("乙"), zh("丙"), zh("丁"), zh("戊"), zh("己")};
    wrong.claimed = Money{0};
    wrong.draftedOn = QDate(2026, 9, 16);
    CHECK(refusedFields(desk.mediation().draft(wrong).failure()) ==
          QStringList{zh("drafted_on"), zh("claimed"), zh("patient_representatives")});
    CHECK(desk.mediation().count({}) == 0);
    wrong = desk.referral(Route::Negotiation);
    wrong.hospitalRepresentatives = {zh("甲"), zh("乙"), zh("丙"), zh("丁"), zh("戊")};
    CHECK(desk.mediation().draft(wrong));
}

TEST_CASE("a proposal knows the bodies and the claim of the matter")
{
    MediationDesk desk;
    Hospital hospital = desk->office().hospital();
    hospital.mediationBody = zh("安和市医患纠纷人民调解委员会");
    hospital.healthAuthority = zh("安和市卫生健康委员会");
    REQUIRE(desk->office().saveHospital(hospital));
    Dispute claimed = desk.dispute();
    claimed.claimed = Money::ofYuan(12000);
    REQUIRE(desk->disputes().amend(claimed));
    CHECK(desk.mediation().proposed(desk.matter, Route::People).body == hospital.mediationBody);
    CHECK(desk.mediation().proposed(desk.matter, Route::Administrative).body == hospital.healthAuthority);
    CHECK(desk.mediation().proposed(desk.matter, Route::Negotiation).claimed == Money::ofYuan(12000));
}

TEST_CASE("a closed or voided matter is not referred")
{
    MediationDesk desk;
    const DisputeId closed = desk.enter();
    REQUIRE(desk->disputes().close(closed, Ending::Withdrawn, QDate(2026, 3, 5)));
    const auto refused = desk.mediation().draft(desk.referral(Route::People, closed));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(zh("投诉 2026-0002")));
    const DisputeId voided = desk.enter();
    REQUIRE(desk->disputes().voidNumber(voided, zh("重复")));
    CHECK_FALSE(desk.mediation().draft(desk.referral(Route::People, voided)));
    const ReferralId applied = desk.applied(Route::People, QDate(2026, 3, 3));
    REQUIRE(desk->disputes().close(desk.matter, Ending::Withdrawn, QDate(2026, 3, 5)));
    CHECK_FALSE(desk.mediation().accept(applied, Acceptance{QDate(2026, 3, 6)}));
}

TEST_CASE("each state allows its moves and refuses the others with both words")
{
    MediationDesk desk;
    const ReferralId id = desk.drafted(Route::People);
    const auto tooEarly = desk.mediation().accept(id, Acceptance{QDate(2026, 3, 5)});
    REQUIRE_FALSE(tooEarly);
    CHECK(tooEarly.error().contains(word(ReferralState::Drafted)));
    CHECK(tooEarly.error().contains(word(ReferralState::Accepted)));
    CHECK_FALSE(desk.mediation().refuse(id, QDate(2026, 3, 5), ReferralRefusal::Incomplete));
    CHECK_FALSE(desk.mediation().conclude(id, MediationDesk::agreed(QDate(2026, 3, 5))));
    REQUIRE(desk.mediation().apply(id, {QDate(2026, 3, 4)}));
    CHECK_FALSE(desk.mediation().apply(id, {QDate(2026, 3, 4)}));
    const auto notAccepted = desk.mediation().conclude(id, MediationDesk::agreed(QDate(2026, 3, 5)));
    REQUIRE_FALSE(notAccepted);
    CHECK(refusedFields(notAccepted.failure()) == QStringList{zh("outcome")});
    CHECK(refusedFields(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 3)}).failure()) ==
          QStringList{zh("accepted_on")});
    CHECK(refusedFields(desk.mediation().accept(id, Acceptance{QDate(2026, 9, 16)}).failure()) ==
          QStringList{zh("accepted_on")});
    REQUIRE(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 5)}));
    CHECK_FALSE(desk.mediation().voidNumber(id, zh("错")));
    CHECK_FALSE(desk.mediation().refuse(id, QDate(2026, 3, 6), ReferralRefusal::Incomplete));
    desk.ended(id, Outcome::Failed, QDate(2026, 3, 20));
    CHECK_FALSE(desk.mediation().conclude(id, MediationDesk::agreed(QDate(2026, 3, 21))));
    CHECK(MediationRegister::allowedMoves(desk.at(id)).isEmpty());
}

TEST_CASE("a mediation that one side applied for waits for the other side's consent")
{
    MediationDesk desk;
    const ReferralId id = desk.drafted(Route::People);
    REQUIRE(desk.mediation().apply(id, {QDate(2026, 3, 4), ApplicantSide::Patient, ApplicationForm::Oral}));
    CHECK(refusedFields(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 5)}).failure()) ==
          QStringList{zh("consent_on")});
    REQUIRE(desk.mediation().accept(id, {QDate(2026, 3, 6), QDate(2026, 3, 5), {}, {zh("周调解员")}, false}));
    CHECK(desk.at(id).form == ApplicationForm::Oral);
    CHECK(desk.at(id).mediators == QStringList{zh("周调解员")});
}

TEST_CASE("a refusal needs its ground and leaves the matter where it was")
{
    MediationDesk desk;
    const ReferralId id = desk.applied(Route::People, QDate(2026, 3, 4));
    CHECK_FALSE(desk.mediation().refuse(id, QDate(2026, 3, 6), ReferralRefusal::None));
    CHECK_FALSE(desk.mediation().refuse(id, QDate(2026, 3, 6), ReferralRefusal::Other));
    REQUIRE(
        desk.mediation().refuse(id, QDate(2026, 3, 6), ReferralRefusal::OtherSideUnwilling, zh("患方来电")));
    CHECK(desk.at(id).state == ReferralState::Refused);
    CHECK(desk.dispute().status == Status::Registered);
    CHECK(desk.dispute().kind == MatterKind::Complaint);
}

TEST_CASE("a route under way makes the complaint a dispute, and the matter follows it")
{
    const std::pair<Route, Status> routes[] = {{Route::Negotiation, Status::InNegotiation},
                                               {Route::People, Status::InMediation},
                                               {Route::Administrative, Status::InAdministrativeMediation},
                                               {Route::Litigation, Status::InCourt}};
    for (const auto &[route, status] : routes) {
        MediationDesk desk;
        const ReferralId id = desk.applied(route, QDate(2026, 3, 4));
        CHECK(desk.dispute().kind == MatterKind::Complaint);
        REQUIRE(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 5)}));
        const Dispute running = desk.dispute();
        CHECK(running.status == status);
        CHECK(running.kind == MatterKind::Dispute);
        CHECK(running.disputeSince == QDate(2026, 3, 5));
        CHECK(running.number == zh("投诉 2026-0001"));
        desk.ended(id, Outcome::Withdrawn, QDate(2026, 3, 9));
        CHECK(desk.dispute().status == Status::Investigating);
        CHECK(desk.dispute().isOpen());
    }
}

TEST_CASE("an answered matter goes back to answered, a petition stays a petition")
{
    MediationDesk desk;
    REQUIRE(desk->disputes().answer(desk.matter, zh("已答复"), QDateTime(QDate(2026, 3, 3), QTime(9, 0))));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 4));
    desk.ended(id, Outcome::Failed, QDate(2026, 3, 20));
    CHECK(desk.dispute().status == Status::Answered);
    Dispute petition = someDispute(QDateTime(QDate(2026, 3, 2), QTime(9, 0)));
    petition.kind = MatterKind::Petition;
    const DisputeId petitionId = *desk->disputes().enter(petition);
    desk.accepted(Route::People, QDate(2026, 3, 4), petitionId);
    CHECK(desk->disputes().find(petitionId)->kind == MatterKind::Petition);
}

TEST_CASE("each step is told in both histories and in the matter's timeline, by whom")
{
    MediationDesk desk;
    int told = 0;
    QObject::connect(&desk->disputes(), &DisputeRegister::changed, [&told] { ++told; });
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 4));
    CHECK(told == 3);
    QStringList lines;
    for (const HistoryEntry &line : desk.mediation().history(id)) {
        CHECK(line.who == zh("王小安"));
        lines << line.field + QLatin1Char('=') + line.after;
    }
    CHECK(lines.first() == zh("=entered"));
    CHECK(lines.contains(zh("state=applied")));
    CHECK(lines.contains(zh("accepted_on=2026-03-04")));
    bool statusTold = false;
    for (const HistoryEntry &line : desk->disputes().history(desk.matter))
        statusTold = statusTold || (line.field == zh("status") && line.after == zh("in_mediation"));
    CHECK(statusTold);
    int decisions = 0;
    for (const TimelineEntry &entry : desk->disputes().timeline(desk.matter)) {
        if (entry.kind == TimelineKind::Decision && entry.content.contains(desk.at(id).number))
            ++decisions;
    }
    CHECK(decisions == 2);
    CHECK(History(desk->ledger().database()).firstBroken() == 0);
}

TEST_CASE("amending corrects texts and days, not the steps themselves")
{
    MediationDesk desk;
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    Referral edited = desk.at(id);
    edited.issues = zh("术后感染与手术的关系");
    edited.acceptedOn = QDate(2026, 3, 10);
    edited.state = ReferralState::Drafted;
    edited.route = Route::Litigation;
    REQUIRE(desk.mediation().amend(edited, zh("受理日期填错")));
    const Referral kept = desk.at(id);
    CHECK(kept.issues == edited.issues);
    CHECK(kept.acceptedOn == QDate(2026, 3, 10));
    CHECK(kept.state == ReferralState::Accepted);
    CHECK(kept.route == Route::People);
    CHECK(desk.mediation().history(id).last().reason == zh("受理日期填错"));
    edited = kept;
    edited.acceptedOn = {};
    CHECK_FALSE(desk.mediation().amend(edited));
    edited = kept;
    edited.concludedOn = QDate(2026, 3, 12);
    CHECK_FALSE(desk.mediation().amend(edited));
    edited = kept;
    edited.appliedOn = QDate(2026, 3, 11);
    CHECK(refusedFields(desk.mediation().amend(edited).failure()) == QStringList{zh("accepted_on")});
}

TEST_CASE("a step entered by mistake is taken back with its reason, and the matter follows")
{
    MediationDesk desk;
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 9), QDate(2026, 3, 25));
    CHECK(desk.dispute().ending == Ending::Settled);
    CHECK_FALSE(desk.mediation().takeBack(id, {}));
    REQUIRE(desk.mediation().takeBack(id, zh("结果填错")));
    CHECK(desk.at(id).state == ReferralState::Accepted);
    CHECK(desk.at(id).outcome == Outcome::None);
    CHECK(desk.dispute().status == Status::InMediation);
    CHECK_FALSE(desk.dispute().closedOn.isValid());
    CHECK_FALSE(desk.dispute().toldOn.isValid()); // only the settlement had told
    CHECK(desk.mediation().overduePayments().isEmpty());
    CHECK(desk.mediation().agreement(id)); // what was typed is kept for the next conclusion
    desk.ended(id, Outcome::Failed, QDate(2026, 3, 26));
    CHECK(desk.mediation().overduePayments().isEmpty()); // nor does the failed one owe what was agreed before
    CHECK(desk.mediation().callBacks(id).isEmpty());
    REQUIRE(desk.mediation().takeBack(id, zh("再改")));
    REQUIRE(desk.mediation().takeBack(id, zh("未受理")));
    CHECK(desk.at(id).state == ReferralState::Applied);
    CHECK(desk.dispute().status == Status::Investigating);
    REQUIRE(desk.mediation().takeBack(id, zh("未申请")));
    CHECK(desk.at(id).state == ReferralState::Drafted);
    CHECK_FALSE(desk.mediation().takeBack(id, zh("已是草稿")));
}

TEST_CASE("a mediation does not come back to life beside a lawsuit under way")
{
    MediationDesk desk;
    const ReferralId mediation = desk.accepted(Route::People, QDate(2026, 3, 2));
    const ReferralId lawsuit = desk.applied(Route::Litigation, QDate(2026, 3, 16));
    Acceptance acceptance{QDate(2026, 3, 20)};
    acceptance.endOthers = true;
    REQUIRE(desk.mediation().accept(lawsuit, acceptance));
    CHECK_FALSE(desk.mediation().takeBack(mediation, zh("误操作")));
    CHECK(desk.at(mediation).outcome == Outcome::Terminated);
}

TEST_CASE("nor beside a mediation at another body")
{
    MediationDesk desk;
    const ReferralId people = desk.accepted(Route::People, QDate(2026, 3, 2));
    desk.ended(people, Outcome::Failed, QDate(2026, 3, 10));
    const ReferralId authority = desk.accepted(Route::Administrative, QDate(2026, 3, 12));
    const auto refused = desk.mediation().takeBack(people, zh("误操作"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(desk.at(authority).number));
    CHECK(desk.at(people).outcome == Outcome::Failed);
}

TEST_CASE("a referral comes back whole after the file is opened again")
{
    MediationDesk desk;
    Referral full = desk.referral(Route::People);
    full.issues = zh("争议焦点\n第二行");
    full.claim = zh("赔偿并道歉");
    full.mediators = {zh("周调解员"), zh("吴调解员")};
    full.patientRepresentatives = {zh("张三丰")};
    full.hospitalRepresentatives = {zh("王小安"), zh("李主任")};
    full.note = zh("备注");
    const ReferralId id = *desk.mediation().draft(full);
    REQUIRE(desk.mediation().apply(id, {QDate(2026, 3, 4), ApplicantSide::Patient, ApplicationForm::Oral}));
    REQUIRE(desk.mediation().accept(id, {QDate(2026, 3, 9), QDate(2026, 3, 6), zh("调2026-7"), {}, false}));
    REQUIRE(desk.mediation().pause(
        id, {0, PauseGround::Appraisal, QDate(2026, 3, 12), {}, zh("某鉴定所"), zh("委托书")}));
    REQUIRE(desk.mediation().resume(id, QDate(2026, 3, 20)));
    REQUIRE(desk.mediation().extend(id, {5, QDate(2026, 3, 30), true, zh("延期协议")}));
    REQUIRE(desk.mediation().conclude(id, MediationDesk::agreed(QDate(2026, 4, 8))));
    const Referral kept = desk.at(id);
    CHECK(kept.issues == full.issues);
    CHECK(kept.mediators == full.mediators);
    CHECK(kept.pauses.size() == 1);
    const auto agreement = desk.mediation().agreement(id);
    const auto payments = desk.mediation().payments(id);
    const auto callBacks = desk.mediation().callBacks(id);
    desk.reopen();
    CHECK(desk.at(id) == kept);
    CHECK(desk.mediation().agreement(id) == agreement);
    CHECK(desk.mediation().payments(id) == payments);
    CHECK(desk.mediation().callBacks(id) == callBacks);
    CHECK(desk.mediation().of(desk.matter) == QList<Referral>{kept});
}

TEST_CASE("referrals are found by number, body, case number and the matter's names")
{
    MediationDesk desk;
    Referral referral = desk.referral(Route::Litigation);
    referral.caseNumber = zh("（2026）安民初12号");
    const ReferralId id = *desk.mediation().draft(referral);
    for (const char *text :
         {"移送 2026-0001", "安民初12", "区人民法院", "张三丰", "zsf", "5678", "投诉 2026-0001"}) {
        ReferralFilter filter;
        filter.text = zh(text);
        INFO(text);
        CHECK(desk.mediation().ids(filter, ReferralOrder::Number, false) == std::vector<qint64>{id.value});
    }
    ReferralFilter none;
    none.text = zh("100%");
    CHECK(desk.mediation().count(none) == 0);
}
