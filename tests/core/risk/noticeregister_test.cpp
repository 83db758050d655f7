#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

struct NoticeDesk : RiskDesk
{
    using RiskDesk::RiskDesk;

    NoticeRegister &notices() { return desk->notices(); }

    SupervisionNotice onRisk(RiskId id) { return notices().proposed({NoticeSubject::Risk, id}); }

    /** A risk overdue since the tenth, with a first notice. */
    NoticeId issuedOn(RiskId id, QDate limit = QDate(2026, 9, 14))
    {
        SupervisionNotice notice = onRisk(id);
        notice.issuedOn = QDate(2026, 9, 11);
        notice.limitOn = limit;
        return must(notices().issue(notice));
    }

    static NoticeReply replied(QDate on = QDate(2026, 9, 15))
    {
        NoticeReply reply;
        reply.repliedOn = on;
        reply.repliedBy = QStringLiteral("李工");
        reply.progress = QStringLiteral("通道已清空，灯具在途。");
        return reply;
    }

    static NoticeReply reviewed(ReplyReview review, const QString &opinion = {})
    {
        NoticeReply reply;
        reply.review = review;
        reply.reviewedOn = QDate(2026, 9, 15);
        reply.reviewedBy = QStringLiteral("王小安");
        reply.opinion = opinion;
        return reply;
    }
};

} // namespace

TEST_CASE("a notice on an overdue risk is filled with what the ledger knows and numbered", "[risk]")
{
    NoticeDesk desk;
    RiskDesk::must(desk->office().saveHospital({QStringLiteral("安和市第一人民医院"),
                                                {},
                                                {},
                                                {},
                                                QStringLiteral("医患关系办公室"),
                                                QStringLiteral("120"),
                                                {},
                                                {},
                                                {}}));
    const RiskId id = desk.assigned();
    const SupervisionNotice proposed = desk.onRisk(id);
    CHECK(proposed.step == NoticeStep::First);
    CHECK(proposed.unit == QStringLiteral("后勤保障科"));
    CHECK(proposed.person == QStringLiteral("李工（后勤保障科）"));
    CHECK(proposed.overdue.contains(QStringLiteral("已逾期5天")));
    CHECK(proposed.limitOn == QDate(2026, 9, 30));
    CHECK(proposed.issuer == QStringLiteral("医患关系办公室"));
    CHECK(desk.notices().count({}) == 0);
    const NoticeId issued = RiskDesk::must(desk.notices().issue(proposed));
    CHECK(desk.notices().find(issued)->number == QStringLiteral("督办〔2026〕1号"));
    CHECK(desk.notices().idOfNumber(QStringLiteral("督办〔2026〕1号")) == issued);
    CHECK(desk.notices().rows(std::vector<qint64>{issued.value}).front().about ==
          QStringLiteral("隐患 2026-0001"));
}

TEST_CASE("no notice without unit or limit, or with a limit before its issue", "[risk]")
{
    NoticeDesk desk;
    SupervisionNotice notice = desk.onRisk(desk.assigned());
    notice.unit = QStringLiteral(" ");
    notice.limitOn = {};
    const auto refused = desk.notices().issue(notice);
    CHECK_FALSE(RiskDesk::refusal(refused, "unit").isEmpty());
    CHECK_FALSE(RiskDesk::refusal(refused, "limit_on").isEmpty());
    notice.unit = QStringLiteral("后勤保障科");
    notice.limitOn = notice.issuedOn.addDays(-1);
    CHECK_FALSE(RiskDesk::refusal(desk.notices().issue(notice), "limit_on").isEmpty());
    CHECK(desk.notices().count({}) == 0);
}

TEST_CASE("an overdue risk goes through two notices to its write-off", "[risk]")
{
    NoticeDesk desk(QDate(2026, 9, 15));
    const RiskId risk = desk.assigned();
    REQUIRE(desk.notices().proposals(NoticeSubject::Risk).size() == 1);
    const NoticeId first = desk.issuedOn(risk);
    CHECK(desk.notices().nextStep({NoticeSubject::Risk, risk}) == NoticeStep::Second); // its limit passed
    NoticeReply reply = NoticeDesk::replied();
    reply.extensionUntil = QDate(2026, 9, 30);
    CHECK_FALSE(RiskDesk::refusal(desk.notices().reply(first, reply), "why_unfinished").isEmpty());
    reply.whyUnfinished = QStringLiteral("灯具缺货");
    RiskDesk::must(desk.notices().reply(first, reply));
    CHECK_FALSE(desk.notices().nextStep({NoticeSubject::Risk, risk})); // the office has to judge first
    CHECK_FALSE(desk.notices().reply(first, reply));
    CHECK_FALSE(
        RiskDesk::refusal(desk.notices().review(first, NoticeDesk::reviewed(ReplyReview::ExtensionRefused)),
                          "opinion")
            .isEmpty());
    RiskDesk::must(desk.notices().review(
        first, NoticeDesk::reviewed(ReplyReview::ExtensionRefused, QStringLiteral("可先用移动应急灯"))));
    const QList<NoticeProposal> next = desk.notices().proposals(NoticeSubject::Risk);
    REQUIRE(next.size() == 1);
    CHECK(next.first().step == NoticeStep::Second);
    CHECK(next.first().earlier == first);
    SupervisionNotice second = desk.onRisk(risk);
    CHECK(second.step == NoticeStep::Second);
    const NoticeId secondId = RiskDesk::must(desk.notices().issue(second));
    CHECK(desk.notices().find(first)->state == NoticeState::Superseded);
    CHECK(desk.notices().find(secondId)->earlier == first);
    CHECK(desk.notices().find(secondId)->number == QStringLiteral("督办〔2026〕2号"));
    CHECK(desk.notices().proposals(NoticeSubject::Risk).isEmpty());

    RiskDesk::must(desk.risks().rectify(
        risk, {QDate(2026, 9, 15), QStringLiteral("李工"), QStringLiteral("已换灯"), {}}));
    RiskDesk::must(desk.risks().verify(risk, {QDate(2026, 9, 15), QStringLiteral("赵科长")}));
    RiskDesk::must(desk.risks().writeOff(
        risk, {QDate(2026, 9, 15), QStringLiteral("王小安"), QStringLiteral("验收单")}));
    reply = NoticeDesk::replied();
    reply.result = QStringLiteral("全部整改完成。");
    RiskDesk::must(desk.notices().reply(secondId, reply));
    RiskDesk::must(desk.notices().review(secondId, NoticeDesk::reviewed(ReplyReview::Done)));
    CHECK(desk.notices().find(secondId)->state == NoticeState::Settled);
    CHECK(desk.notices().arrears().isEmpty());
}

TEST_CASE("a granted extension moves the limit of the notice, one never asked for is refused", "[risk]")
{
    NoticeDesk desk;
    const NoticeId id = desk.issuedOn(desk.assigned());
    CHECK(desk.notices().arrears() ==
          QList<UnitArrears>{{QStringLiteral("后勤保障科"), 1, QDate(2026, 9, 14)}});
    NoticeReply reply = NoticeDesk::replied();
    RiskDesk::must(desk.notices().reply(id, reply));
    CHECK(desk.notices().arrears().isEmpty()); // answered: now the office has to judge
    CHECK_FALSE(RiskDesk::refusal(
                    desk.notices().review(id, NoticeDesk::reviewed(ReplyReview::ExtensionGranted)), "review")
                    .isEmpty());
    CHECK_FALSE(
        RiskDesk::refusal(desk.notices().review(id, NoticeDesk::reviewed(ReplyReview::Done)), "review")
            .isEmpty());
    RiskDesk::must(
        desk.notices().review(id, NoticeDesk::reviewed(ReplyReview::NotDone, QStringLiteral("未见结果"))));
    CHECK(desk.notices().arrears().size() == 1);
    reply.extensionUntil = QDate(2026, 9, 20);
    reply.whyUnfinished = QStringLiteral("灯具缺货");
    RiskDesk::must(desk.notices().reply(id, reply));
    RiskDesk::must(desk.notices().review(id, NoticeDesk::reviewed(ReplyReview::ExtensionGranted)));
    CHECK(desk.notices().find(id)->dueOn() == QDate(2026, 9, 20));
    CHECK(desk.notices().find(id)->replies.size() == 2);
    NoticeFilter open;
    open.dueOnOrBefore = QDate(2026, 9, 20);
    CHECK(desk.notices().count(open) == 1);
    CHECK(desk.notices().arrears().isEmpty());
}

TEST_CASE("the ladder ends with the circular and begins anew after a settled notice", "[risk]")
{
    SupervisionNotice notice;
    notice.limitOn = QDate(2026, 9, 1);
    notice.issuedOn = QDate(2026, 8, 20);
    const QDate today(2026, 9, 2);
    const auto after = [&](NoticeStep step, NoticeState state) {
        notice.step = step;
        notice.state = state;
        return nextStep({notice}, today);
    };
    CHECK(nextStep({}, today) == NoticeStep::First);
    CHECK(after(NoticeStep::First, NoticeState::Issued) == NoticeStep::Second);
    CHECK(after(NoticeStep::Second, NoticeState::Issued) == NoticeStep::Circular);
    CHECK_FALSE(after(NoticeStep::Circular, NoticeState::Issued));
    CHECK(after(NoticeStep::Second, NoticeState::Settled) == NoticeStep::First);
    CHECK_FALSE(after(NoticeStep::First, NoticeState::Replied));
    notice.state = NoticeState::Issued;
    CHECK_FALSE(nextStep({notice}, QDate(2026, 9, 1))); // due today is not overdue
}

TEST_CASE("a second notice needs a first, a circular a second, and none follows a settled one", "[risk]")
{
    NoticeDesk desk(QDate(2026, 9, 15));
    const RiskId risk = desk.assigned();
    SupervisionNotice notice = desk.onRisk(risk);
    notice.step = NoticeStep::Second;
    CHECK(RiskDesk::refusal(desk.notices().issue(notice), "step").contains(QStringLiteral("second")));
    notice.step = NoticeStep::Circular;
    CHECK_FALSE(RiskDesk::refusal(desk.notices().issue(notice), "step").isEmpty());
    const NoticeId first = desk.issuedOn(risk);
    CHECK(RiskDesk::refusal(desk.notices().issue(notice), "step").contains(QStringLiteral("circular")));
    RiskDesk::must(desk.notices().settle(first, QDate(2026, 9, 15), QStringLiteral("现场已整改")));
    notice.step = NoticeStep::Second;
    CHECK_FALSE(RiskDesk::refusal(desk.notices().issue(notice), "step").isEmpty());
    notice.target = {};
    CHECK_FALSE(RiskDesk::refusal(desk.notices().issue(notice), "target").isEmpty());
    CHECK(desk.notices().of({}).isEmpty());
    CHECK(desk.notices().proposed({}).step == NoticeStep::First);
    CHECK(desk.notices().count({}) == 1);
}

TEST_CASE("a next notice while the last one runs is warned of, not refused", "[risk]")
{
    NoticeDesk desk(QDate(2026, 9, 15));
    const RiskId risk = desk.assigned();
    desk.issuedOn(risk, QDate(2026, 9, 20));
    SupervisionNotice second = desk.onRisk(risk);
    second.step = NoticeStep::Second;
    const FieldProblems problems = desk.notices().problemsOf(second);
    CHECK_FALSE(isRefused(problems));
    CHECK(std::any_of(problems.begin(), problems.end(), [](const FieldProblem &problem) {
        return problem.field == QLatin1String("step") &&
               problem.message.contains(QStringLiteral("2026-09-20"));
    }));
    RiskDesk::must(desk.notices().issue(second));
}

TEST_CASE("what a voided notice followed runs again", "[risk]")
{
    NoticeDesk desk(QDate(2026, 9, 15));
    const RiskId risk = desk.assigned();
    const NoticeId first = desk.issuedOn(risk);
    const NoticeId second = RiskDesk::must(desk.notices().issue(desk.onRisk(risk)));
    REQUIRE(desk.notices().find(first)->state == NoticeState::Superseded);
    RiskDesk::must(desk.notices().voidNumber(second, QStringLiteral("误发")));
    CHECK(desk.notices().find(first)->state == NoticeState::Issued);
    CHECK(desk.notices().nextStep({NoticeSubject::Risk, risk}) == NoticeStep::Second);
}

TEST_CASE("matters and missing sweeps are pressed for too", "[risk]")
{
    NoticeDesk desk;
    Dispute late = someDispute(QDateTime(QDate(2026, 9, 1), QTime(10, 0)));
    late.problems.first().department = *desk->office().departmentFor(QStringLiteral("骨科"));
    const DisputeId matter = RiskDesk::must(desk->disputes().enter(late));
    const QList<NoticeProposal> matters = desk.notices().proposals(NoticeSubject::Matter);
    REQUIRE(matters.size() == 1);
    CHECK(matters.first().target.matter == matter);
    CHECK(matters.first().unit == QStringLiteral("骨科"));
    SweepCell cell;
    cell.name = QStringLiteral("门诊一格");
    cell.responsible = QStringLiteral("孙护士长");
    cell.since = QDate(2026, 9, 7);
    RiskDesk::must(desk->sweeps().saveCell(cell));
    const QList<NoticeProposal> sweeps = desk.notices().proposals(NoticeSubject::Sweep);
    REQUIRE(sweeps.size() == 1);
    CHECK(sweeps.first().target.week == QDate(2026, 9, 7));
    const SupervisionNotice notice = desk.notices().proposed(sweeps.first().target);
    CHECK(notice.unit == QStringLiteral("门诊一格"));
    CHECK(notice.matter.contains(QStringLiteral("2026年9月7日至9月13日")));
    RiskDesk::must(desk.notices().issue(notice));
    CHECK(desk.notices().proposals(NoticeSubject::Sweep).isEmpty());
}

TEST_CASE("an answered notice is not voided: receipt, settling and search do their work", "[risk]")
{
    NoticeDesk desk;
    const NoticeId id = desk.issuedOn(desk.assigned());
    CHECK_FALSE(desk.notices().receive(id, QDate(2026, 9, 10), QStringLiteral("李工")));
    RiskDesk::must(desk.notices().receive(id, QDate(2026, 9, 11), QStringLiteral("李工")));
    NoticeFilter found;
    found.text = QStringLiteral("hqbz");
    CHECK(desk.notices().count(found) == 1);
    found.text = QStringLiteral("应急灯");
    CHECK(desk.notices().count(found) == 1);
    CHECK_FALSE(RiskDesk::refusal(desk.notices().settle(id, QDate(2026, 9, 15), {}), "reason").isEmpty());
    RiskDesk::must(desk.notices().settle(id, QDate(2026, 9, 15), QStringLiteral("隐患已销号")));
    CHECK_FALSE(desk.notices().voidNumber(id, QStringLiteral("误发")));
    const NoticeId other = desk.issuedOn(desk.assigned());
    RiskDesk::must(desk.notices().voidNumber(other, QStringLiteral("误发")));
    CHECK(desk.notices().count({}) == 1);
    CHECK(desk.notices().history(id).size() >= 3);
}
