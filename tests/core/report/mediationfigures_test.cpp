#include "tests/core/mediation/mediationdesk.h"

#include "core/report/reportchecker.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A second quarter in which no two figures of mediation are the same by chance. */
struct QuarterOfMediation : MediationDesk
{
    QuarterOfMediation() : MediationDesk(QDate(2026, 12, 31))
    {
        const ReferralId spring = concluded(Route::People, QDate(2026, 3, 9), QDate(2026, 4, 8), enter());
        concluded(Route::People, QDate(2026, 4, 3), QDate(2026, 5, 6), enter());
        ended(accepted(Route::People, QDate(2026, 4, 1), enter()), Outcome::Failed, QDate(2026, 5, 15));
        ended(accepted(Route::People, QDate(2026, 4, 2), enter()), Outcome::Terminated, QDate(2026, 6, 30));
        ended(applied(Route::People, QDate(2026, 4, 3), enter()), Outcome::Withdrawn, QDate(2026, 4, 9));
        concluded(Route::People, QDate(2026, 6, 30), QDate(2026, 7, 1), enter());
        accepted(Route::People, QDate(2026, 6, 1), enter());
        negotiatedMatter = enter();
        const ReferralId negotiated =
            concluded(Route::Negotiation, QDate(2026, 4, 1), QDate(2026, 4, 2), negotiatedMatter);
        pay(spring, Payer::Insurer, 40000, QDate(2026, 5, 1));
        pay(spring, Payer::Hospital, 20000, QDate(2026, 7, 1));
        pay(negotiated, Payer::Hospital, 50000, QDate(2026, 6, 1));
        pay(negotiated, Payer::Doctor, 10000, QDate(2026, 6, 2));
    }

    void pay(ReferralId id, Payer payer, qint64 yuan, QDate on)
    {
        for (const Payment &payment : mediation().payments(id)) {
            if (!payment.isPaid()) {
                const auto paid = mediation().recordPayment(payment.id, {payer, Money::ofYuan(yuan), on, {}});
                INFO(paid.error().toStdString());
                REQUIRE(paid);
                return;
            }
        }
        FAIL("nothing is owed");
    }

    template <typename Edit>
    void close(DisputeId id, Edit edit)
    {
        const auto closed = desk->ledger().change([&](Change &change) -> Result<void> {
            return desk->disputes().edit(change, id, {}, [&](Dispute &dispute) {
                dispute.answer = zh("已达成协议。");
                dispute.answeredAt = QDateTime(QDate(2026, 6, 2), QTime(9, 0));
                dispute.closedOn = QDate(2026, 6, 3);
                dispute.status = Status::Closed;
                dispute.ending = Ending::Answered;
                edit(dispute);
                return Result<void>();
            });
        });
        INFO(closed.error().toStdString());
        REQUIRE(closed);
    }

    /** A closed matter in which an amount was entered by hand. */
    DisputeId closedWithPaid(QDate on, qint64 yuan)
    {
        Dispute dispute = someDispute(QDateTime(QDate(2026, 3, 2), QTime(9, 0)));
        dispute.answer = zh("已核实并答复。");
        dispute.answeredAt = QDateTime(on, QTime(9, 0));
        dispute.closedOn = on;
        dispute.status = Status::Closed;
        dispute.ending = Ending::Answered;
        dispute.paid = Money::ofYuan(yuan);
        const auto id = desk->ledger().change(
            [&](Change &change) -> Result<DisputeId> { return desk->disputes().enter(change, dispute); });
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    }

    QuarterlyAnalysis analysis(Quarter quarter = {2026, 2}) { return desk->reports().analysis(quarter); }

    DisputeId negotiatedMatter;
};

QString paperOf(const QuarterlyAnalysis &analysis, const char *key)
{
    const FigureValue *value = analysis.now.find(QString::fromLatin1(key));
    return value ? figurePaper(*value) : zh("?");
}

} // namespace

TEST_CASE("people's mediation is counted by acceptance, by conclusion and by outcome")
{
    QuarterOfMediation year;
    const QuarterlyAnalysis second = year.analysis();
    CHECK(paperOf(second, "referrals.accepted") == zh("5件"));
    CHECK(paperOf(second, "referrals.concluded") == zh("4件"));
    CHECK(paperOf(second, "referrals.agreed") == zh("2件"));
    CHECK(paperOf(second, "referrals.failed") == zh("1件"));
    CHECK(paperOf(second, "referrals.terminated") == zh("1件"));
    CHECK(paperOf(second, "referrals.withdrawn") == zh("0件"));
    CHECK(paperOf(second, "referrals.open") == zh("2件"));
    CHECK(paperOf(second, "mediation.success_by_concluded") == zh("50.0%（2/4）"));
    CHECK(paperOf(second, "mediation.success_by_accepted") == zh("40.0%（2/5）"));
    CHECK(paperOf(year.analysis({2025, 1}), "mediation.success_by_accepted") == zh("—"));
}

TEST_CASE("the four routes add up and one of them is people's mediation")
{
    QuarterOfMediation year;
    const FigureSet now = year.analysis().now;
    CHECK(now.parts(zh("routes.accepted")).size() == 4);
    CHECK(now.count(zh("routes.accepted")) == 6);
    CHECK(now.count(zh("routes.accepted.people")) == now.count(zh("referrals.accepted")));
    CHECK(now.count(zh("routes.concluded.people")) == now.count(zh("referrals.concluded")));
    CHECK(now.count(zh("routes.open.people")) == now.count(zh("referrals.open")));
    CHECK(now.count(zh("routes.agreed.negotiation")) == 1);
}

TEST_CASE("what was paid counts on the day of payment, by payer, and each fen once")
{
    QuarterOfMediation year;
    year.closedWithPaid(QDate(2026, 5, 20), 700);
    year.closedWithPaid(QDate(2026, 8, 20), 900);
    const QuarterlyAnalysis second = year.analysis();
    CHECK(paperOf(second, "paid.insurer") == zh("40,000.00元"));
    CHECK(paperOf(second, "paid.hospital") == zh("50,000.00元"));
    CHECK(paperOf(second, "paid.doctor") == zh("10,000.00元"));
    CHECK(paperOf(second, "paid.other") == zh("0.00元"));
    CHECK(paperOf(second, "paid.entered") == zh("700.00元"));
    CHECK(paperOf(second, "paid.total") == zh("100,700.00元"));
    const QuarterlyAnalysis third = year.analysis({2026, 3});
    CHECK(paperOf(third, "paid.total") == zh("20,900.00元"));
    CHECK(year.desk->reports().count(*second.drill({zh("paid.total")})) == 3);
    CHECK(year.desk->reports().count(*second.drill({zh("paid.insurer")})) == 1);
    CHECK(year.desk->reports().count(*second.drill({zh("paid.entered")})) == 1);
}

TEST_CASE("a closed matter counts what is entered beyond its recorded payments, and no fen twice")
{
    QuarterOfMediation year;
    year.close(year.negotiatedMatter, [](Dispute &dispute) {
        CHECK(dispute.paid == Money::ofYuan(60000));
        dispute.paid = Money::ofYuan(60300);
    });
    const QuarterlyAnalysis second = year.analysis();
    CHECK(paperOf(second, "paid.entered") == zh("300.00元"));
    CHECK(paperOf(second, "paid.total") == zh("100,300.00元"));
    CHECK(year.desk->reports().count(*second.drill({zh("paid.total")})) == 2);
}

TEST_CASE("every figure of routes and payments opens the rows it counts, and parts add up")
{
    QuarterOfMediation year;
    year.closedWithPaid(QDate(2026, 5, 20), 700);
    const QuarterlyAnalysis second = year.analysis();
    int counted = 0;
    for (const FigureValue &value : second.now.all()) {
        const Drill &rows = value.figure.numerator.rows;
        if (!std::holds_alternative<ReferralFilter>(rows) && !std::holds_alternative<PaidMattersFilter>(rows))
            continue;
        INFO(value.figure.key.toStdString());
        ++counted;
        const qint64 n = year.desk->reports().count(rows);
        CHECK(qint64(year.desk->reports().ids(rows).size()) == n);
        if (value.figure.numerator.aggregate == Aggregate::Count)
            CHECK(n == value.count());
        else
            CHECK((n > 0) == (value.count() > 0));
    }
    CHECK(counted == 36);
    for (const SeriesPoint &point : second.routes.points)
        CHECK(year.desk->reports().count(point.rows) == point.count);
    for (const ReportFinding &finding : checkReport(second, reportContent(second)))
        CHECK(finding.kind != ReportFinding::Kind::Total);
}

TEST_CASE("a failed mediation threatens as long as its matter is open")
{
    QuarterOfMediation year;
    const DisputeId matter = year.enter();
    year.ended(year.accepted(Route::People, QDate(2026, 4, 1), matter), Outcome::Failed, QDate(2026, 5, 15));
    const auto unsettled = [&] {
        const QuarterlyAnalysis second = year.analysis();
        const FigureValue *figure = second.now.find(zh("referrals.unsettled"));
        REQUIRE(figure);
        CHECK(year.desk->reports().count(figure->figure.numerator.rows) == figure->count());
        return figure->count();
    };
    CHECK(unsettled() == 3);
    year.close(matter, [](Dispute &) {});
    CHECK(unsettled() == 2);
    QString risks;
    for (const Topic &topic : riskTopics(year.analysis()))
        risks += topic.text();
    CHECK(risks.contains(zh("调解不成2件、终止调解1件；季末相关纠纷尚未办结的有2件")));
}

TEST_CASE("when all mediations end alike the report says so of all")
{
    MediationDesk desk(QDate(2026, 12, 31));
    for (int i = 0; i < 2; ++i)
        desk.ended(desk.accepted(Route::People, QDate(2026, 4, 1), desk.enter()), Outcome::Failed,
                   QDate(2026, 5, 15));
    QString text;
    for (const Topic &topic : resolvedTopics(desk->reports().analysis({2026, 2})))
        text += topic.text();
    INFO(text.toStdString());
    CHECK(text.contains(zh("途径的纠纷2件（均为人民调解）")));
    CHECK(text.contains(zh("调解终结2件，均调解不成；")));
}

TEST_CASE("the report names each success rate by its base and tells who paid")
{
    QuarterOfMediation year;
    const QuarterlyAnalysis second = year.analysis();
    QString text;
    for (const Topic &topic : resolvedTopics(second))
        text += topic.text();
    INFO(text.toStdString());
    CHECK(text.contains(zh("调解终结4件，其中达成协议2件、调解不成1件、终止调解1件")));
    CHECK_FALSE(text.contains(zh("撤回申请")));
    QString risks;
    for (const Topic &topic : riskTopics(second))
        risks += topic.text();
    CHECK(risks.contains(zh("调解不成1件、终止调解1件；季末相关纠纷均未办结")));
    CHECK(text.contains(zh("50.0%（2/4）")));
    CHECK(text.contains(zh("40.0%（2/5）")));
    CHECK(text.contains(
        zh("其中由保险公司支付的40,000.00元、由医院支付的50,000.00元、由医务人员支付的10,000.00元")));
}

TEST_CASE("numbers of mediation typed into the narrative are compared with those of mediation")
{
    QuarterOfMediation year;
    const QuarterlyAnalysis second = year.analysis();
    const auto findings = [&](const char *text) {
        return checkTypedFigures({zh("一"), zh("resolved"), zh(text), true}, second).size();
    };
    CHECK(findings("人民调解受理5件，终结4件，其中达成协议2件，调解不成1件") == 0);
    CHECK(findings("人民调解受理6件") == 1);
    CHECK(findings("医调委受理5件，终结5件") == 1);
    CHECK(findings("诉讼受理9件，办结9件") == 0);
    CHECK(findings("保险公司赔付4万元") == 0);
    CHECK(findings("保险公司赔付5万元") == 1);
}
