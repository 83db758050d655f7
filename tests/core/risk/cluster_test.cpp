#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

struct ClusterDesk : RiskDesk
{
    using RiskDesk::RiskDesk;

    ClusterRegister &clusters() { return desk->clusters(); }

    DisputeId complaint(QDate on, const char *department = "骨科", const char *category = "attitude",
                        const char *name = "甲")
    {
        Dispute dispute = someDispute(QDateTime(on, QTime(10, 0)));
        dispute.complainant.name = QString::fromUtf8(name);
        dispute.problems.first().category = QLatin1String(category);
        dispute.problems.first().department = *desk->office().departmentFor(QString::fromUtf8(department));
        return must(desk->disputes().enter(dispute));
    }
};

} // namespace

TEST_CASE("three matters of one department and category within the days propose a risk", "[risk]")
{
    ClusterDesk desk;
    const DisputeId a = desk.complaint(QDate(2026, 8, 20));
    const DisputeId b = desk.complaint(QDate(2026, 9, 1));
    desk.complaint(QDate(2026, 9, 2), "骨科", "fees");
    desk.complaint(QDate(2026, 9, 2), "儿科");
    CHECK(desk.clusters().proposals().isEmpty());
    const DisputeId c = desk.complaint(QDate(2026, 9, 10));
    const QList<ComplaintCluster> proposals = desk.clusters().proposals();
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.first().matters == QList<DisputeId>{a, b, c});
    CHECK(proposals.first().first == QDate(2026, 8, 20));
    const Risk risk = desk.clusters().riskOf(proposals.first());
    CHECK(risk.source == RiskSource::Cluster);
    CHECK(risk.description.contains(QStringLiteral("骨科“服务态度”类投诉3件")));
}

TEST_CASE("the same person thrice in different departments is no cluster", "[risk]")
{
    ClusterDesk desk;
    desk.complaint(QDate(2026, 9, 1), "骨科", "attitude", "同一人");
    desk.complaint(QDate(2026, 9, 2), "儿科", "attitude", "同一人");
    desk.complaint(QDate(2026, 9, 3), "骨科", "fees", "同一人");
    CHECK(desk.clusters().proposals().isEmpty());
}

TEST_CASE("matters too far apart are no cluster: overlapping windows make one", "[risk]")
{
    ClusterDesk desk;
    RiskDesk::must(desk.clusters().saveRule({3, 10}));
    for (const int day : {1, 6, 11})
        desk.complaint(QDate(2026, 8, day));
    CHECK(desk.clusters().proposals().isEmpty()); // ten days from the first to the third
    desk.complaint(QDate(2026, 8, 13));
    desk.complaint(QDate(2026, 8, 20));
    REQUIRE(desk.clusters().proposals().size() == 1);
    CHECK(desk.clusters().proposals().first().matters.size() == 4); // from the sixth to the twentieth
    CHECK_FALSE(desk.clusters().saveRule({1, 10}));
    CHECK_FALSE(desk.clusters().saveRule({3, 400}));
}

TEST_CASE("an accepted cluster makes the risk with its matters and does not come again", "[risk]")
{
    ClusterDesk desk;
    for (const int day : {1, 2, 3})
        desk.complaint(QDate(2026, 9, day));
    const ComplaintCluster cluster = desk.clusters().proposals().first();
    const RiskId id = RiskDesk::must(desk.clusters().accept(cluster, desk.clusters().riskOf(cluster)));
    CHECK(desk.risks().find(id)->matters.size() == 3);
    CHECK(desk.risks().of(cluster.matters.first()) == QList<RiskId>{id});
    CHECK(desk.clusters().proposals().isEmpty());
    CHECK_FALSE(desk.clusters().accept(cluster, desk.clusters().riskOf(cluster)));
    desk.complaint(QDate(2026, 9, 4));
    CHECK(desk.clusters().proposals().isEmpty()); // three new ones are needed
}

TEST_CASE("a dismissed cluster needs a reason and comes again only when it grows", "[risk]")
{
    ClusterDesk desk;
    for (const int day : {1, 2, 3})
        desk.complaint(QDate(2026, 9, day));
    const ComplaintCluster cluster = desk.clusters().proposals().first();
    CHECK_FALSE(desk.clusters().dismiss(cluster, QStringLiteral(" ")));
    RiskDesk::must(desk.clusters().dismiss(cluster, QStringLiteral("同一事件多人反映")));
    CHECK(desk.clusters().proposals().isEmpty());
    const DisputeId fourth = desk.complaint(QDate(2026, 9, 10));
    const QList<ComplaintCluster> again = desk.clusters().proposals();
    REQUIRE(again.size() == 1);
    CHECK(again.first().matters.contains(fourth));
    REQUIRE(again.first().dismissed);
    CHECK(again.first().dismissed->reason == QStringLiteral("同一事件多人反映"));
    CHECK(desk.clusters().decisions().size() == 1);
}

TEST_CASE("voided and uncategorised matters make no cluster", "[risk]")
{
    ClusterDesk desk;
    desk.complaint(QDate(2026, 9, 1));
    desk.complaint(QDate(2026, 9, 2));
    const DisputeId third = desk.complaint(QDate(2026, 9, 3));
    for (const int day : {1, 2, 3})
        desk.complaint(QDate(2026, 9, day), "儿科", "");
    REQUIRE(desk.clusters().proposals().size() == 1);
    RiskDesk::must(desk->disputes().voidNumber(third, QStringLiteral("重复")));
    CHECK(desk.clusters().proposals().isEmpty());
}
