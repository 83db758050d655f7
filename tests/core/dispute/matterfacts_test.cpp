#include "core/dispute/disputerules.h"
#include "tests/temporarydesk.h"
#include "tests/text.h"

using namespace anhe;
using namespace anhe::tests;

static std::vector<qint64> idsOf(const QList<DisputeId> &matters)
{
    std::vector<qint64> ids;
    for (DisputeId id : matters)
        ids.push_back(id.value);
    return ids;
}

TEST_CASE("a party's ethnic group and occupation are kept, and each change stands in the history")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.complainant.ethnicGroup = zh("汉族");
    dispute.patient.occupation = zh("教师");
    const DisputeId id = *desk->disputes().enter(dispute);
    desk.reopen();
    Dispute kept = *desk->disputes().find(id);
    CHECK(kept.complainant.ethnicGroup == zh("汉族"));
    CHECK(kept.patient.occupation == zh("教师"));
    kept.complainant.occupation = zh("农民");
    REQUIRE(desk->disputes().amend(kept));
    CHECK(desk->disputes().history(id).last().field == zh("complainant_occupation"));
    CHECK(desk->disputes().history(id).last().after == zh("农民"));
}

TEST_CASE("a closed matter and the one that takes it up again know each other")
{
    TemporaryDesk desk;
    const DisputeId first = *desk->disputes().enter(someDispute());
    const DisputeId other = *desk->disputes().enter(someDispute());
    REQUIRE(desk->disputes().close(first, Ending::Settled, QDate(2026, 9, 12)));
    const DisputeId again = *desk->disputes().reopen(first, QDateTime(QDate(2026, 9, 14), QTime(9, 0)));
    const DisputeId slip = *desk->disputes().reopen(first, QDateTime(QDate(2026, 9, 15), QTime(8, 0)));
    REQUIRE(desk->disputes().voidNumber(slip, zh("重复登记")));

    const QList<Reopening> ofFirst = desk->disputes().reopenings(idsOf({first}));
    REQUIRE(ofFirst.size() == 1); // a voided number takes up nothing
    CHECK(ofFirst[0].later == again);
    CHECK(ofFirst[0].laterNumber == desk->disputes().find(again)->number);
    CHECK(ofFirst[0].laterReceivedOn == QDate(2026, 9, 14));
    CHECK(ofFirst[0].earlierClosedOn == QDate(2026, 9, 12));
    CHECK(desk->disputes().reopenings(idsOf({again})) == ofFirst);
    CHECK(desk->disputes().reopenings(idsOf({first, again, other})) == ofFirst);
    CHECK(desk->disputes().reopenings(idsOf({other})).isEmpty());
}

TEST_CASE("matters are read whole for a list, in the order asked, and those that are gone are left out")
{
    TemporaryDesk desk;
    Dispute two = someDispute();
    two.problems.append(Problem{0, zh("attitude"), {}, zh("周医生"), 2, zh("态度生硬")});
    const DisputeId first = *desk->disputes().enter(two);
    const DisputeId second = *desk->disputes().enter(someDispute());
    const std::vector<Dispute> matters = desk->disputes().matters(idsOf({second, {999}, first}));
    REQUIRE(matters.size() == 2);
    CHECK(matters[0] == *desk->disputes().find(second));
    CHECK(matters[1] == *desk->disputes().find(first));
    CHECK(matters[1].problems.size() == 2);
    CHECK(desk->disputes().matters({}).empty());
}

TEST_CASE("a major dispute is reported within the hours the office has set, from when it was known")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.kind = MatterKind::Dispute;
    const DisputeId id = *desk->disputes().enter(dispute);
    const auto clockOf = [&desk, id](const LocalRules &rules) -> std::optional<MatterClock> {
        for (const MatterClock &clock :
             clocksOf(*desk->disputes().find(id), {}, {}, desk->deadlines().calendar, rules)) {
            if (clock.rule == QLatin1String("major.report"))
                return clock;
        }
        return {};
    };
    const LocalRules twelveHours{{zh("major.report"), 12}};
    CHECK_FALSE(clockOf(twelveHours));

    desk.clock.set(QDateTime(QDate(2026, 9, 15), QTime(16, 0)));
    Dispute worse = *desk->disputes().find(id);
    worse.major = true;
    worse.majorCriteria = {zh("造成患者死亡"), zh("引起媒体或网络广泛关注")};
    REQUIRE(desk->disputes().amend(worse));
    const Dispute kept = *desk->disputes().find(id);
    CHECK(kept.majorCriteria == worse.majorCriteria);
    CHECK(kept.majorKnownAt == QDateTime(QDate(2026, 9, 15), QTime(16, 0)));
    CHECK_FALSE(clockOf({})); // no hours set, no clock
    REQUIRE(clockOf(twelveHours));
    CHECK(clockOf(twelveHours)->due.moment == QDateTime(QDate(2026, 9, 16), QTime(4, 0)));
    CHECK_FALSE(clockOf(twelveHours)->doneOn.isValid());

    Dispute reported = kept;
    reported.majorReportedAt = QDateTime(QDate(2026, 9, 15), QTime(18, 0));
    CHECK_FALSE(desk->disputes().amend(reported)); // two hours from now
    desk.clock.set(QDateTime(QDate(2026, 9, 15), QTime(19, 0)));
    REQUIRE(desk->disputes().amend(reported));
    CHECK(clockOf(twelveHours)->doneOn == QDate(2026, 9, 15));
}

TEST_CASE("what is major at the first entry is known from its receipt")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.kind = MatterKind::Dispute;
    dispute.major = true;
    const DisputeId id = *desk->disputes().enter(dispute);
    CHECK(desk->disputes().find(id)->majorKnownAt == dispute.receivedAt);
}
