#include "tests/app/listedrows.h"
#include "tests/temporarydesk.h"

#include "core/desk/desk.h"

#include <QSet>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("list tells matters in JSON with the words of the field")
{
    const ExampleLedger example;
    const QJsonArray all = listed(example.path());
    REQUIRE(all.size() == 300);
    QSet<QString> numbers;
    for (const QJsonValue &row : all) {
        numbers << text(row, "number");
        const QString id = text(row, "complainant_id_number");
        CHECK((id.isEmpty() || id.contains(QLatin1String("******"))));
        CHECK(fromCode<MatterKind>(text(row, "kind")));
        CHECK(fromCode<Channel>(text(row, "intake_channel")));
        CHECK(row[QLatin1String("problems")].toArray().size() >= 1);
        CHECK((row[QLatin1String("claimed")].isNull() || row[QLatin1String("claimed")].toInteger() > 0));
    }
    CHECK(numbers.size() == 300);
    CHECK(text(all.first(), "received_at") >= text(all.last(), "received_at"));
}

TEST_CASE("list takes search words, days, statuses and kinds")
{
    const ExampleLedger example;
    const QJsonArray all = listed(example.path());
    const QString name = text(all[10], "complainant");
    const QJsonArray found = listed(example.path(), "matters", {QStringLiteral("--search"), name});
    CHECK(found.size() >= 1);
    CHECK(found.size() < all.size());
    const QJsonArray summer = listed(example.path(), "matters",
                                     {QStringLiteral("--from"), QStringLiteral("2026-06-01"),
                                      QStringLiteral("--to"), QStringLiteral("2026-08-31")});
    CHECK(summer.size() > 0);
    for (const QJsonValue &row : summer)
        CHECK(text(row, "received_on") >= QLatin1String("2026-06-01"));
    const QJsonArray closed =
        listed(example.path(), "matters", {QStringLiteral("--status"), QStringLiteral("closed")});
    const QJsonArray open = listed(
        example.path(), "matters",
        {QStringLiteral("--status"), QStringLiteral("registered,investigating,answered,in_negotiation,in_"
                                                    "mediation,in_administrative_mediation,in_court")});
    const QJsonArray voided =
        listed(example.path(), "matters", {QStringLiteral("--status"), QStringLiteral("voided")});
    CHECK(closed.size() > 0);
    CHECK(open.size() > 0);
    CHECK(voided.size() > 0);
    CHECK(closed.size() + open.size() + voided.size() == all.size());
    for (const QJsonValue &row :
         listed(example.path(), "matters", {QStringLiteral("--kind"), QStringLiteral("petition")}))
        CHECK(text(row, "kind") == QLatin1String("petition"));
}

TEST_CASE("list refuses what says nothing of the register, and days that end before they begin")
{
    const ExampleLedger example(5);
    const auto refused = [&example](const char *table, const QStringList &more) {
        const Answer answer =
            tests::anhe(QStringList{QStringLiteral("list"), example.path(), QLatin1String(table)} + more);
        CHECK(answer.out.isEmpty());
        return answer.exitCode == 2 && answer.err.contains(more.first());
    };
    CHECK(refused("matters", {QStringLiteral("--on"), QStringLiteral("2026-09-01")}));
    CHECK(refused("policies", {QStringLiteral("--kind"), QStringLiteral("x")}));
    CHECK(refused("institutions", {QStringLiteral("--to"), QStringLiteral("2026-09-01")}));
    CHECK(refused("assessments", {QStringLiteral("--search"), QStringLiteral("x")}));
    CHECK(refused("matters", {QStringLiteral("--from"), QStringLiteral("2026-09-02"), QStringLiteral("--to"),
                              QStringLiteral("2026-09-01")}));
}

TEST_CASE("list names the matters that one reopens, and those that reopen it")
{
    const ExampleLedger example;
    QMap<QString, QStringList> reopenedBy;
    QMap<QString, QString> reopens;
    for (const QJsonValue &row : listed(example.path())) {
        for (const QJsonValue &later : row[QLatin1String("reopened_by")].toArray())
            reopenedBy[text(row, "number")] << later.toString();
        if (!row[QLatin1String("reopens")].isNull() && text(row, "status") != QLatin1String("voided"))
            reopens[text(row, "number")] = text(row, "reopens");
    }
    REQUIRE_FALSE(reopens.isEmpty());
    qsizetype links = 0;
    for (auto it = reopens.begin(); it != reopens.end(); ++it, ++links)
        CHECK(reopenedBy[it.value()].contains(it.key()));
    for (const QStringList &later : std::as_const(reopenedBy))
        links -= later.size();
    CHECK(links == 0);
}

TEST_CASE("list tells referrals by the numbers of their matters")
{
    const ExampleLedger example(1500);
    const QJsonArray referrals = listed(example.path(), "referrals");
    CHECK(referrals.size() > 20);
    QSet<QString> routes, states, outcomes, matters;
    for (const QJsonValue &row : listed(example.path()))
        matters << text(row, "number");
    for (const QJsonValue &row : referrals) {
        CHECK(matters.contains(text(row, "matter")));
        routes << text(row, "route");
        states << text(row, "state");
        outcomes << text(row, "outcome");
    }
    CHECK(routes.size() == 4);
    CHECK(states.contains(QStringLiteral("accepted")));
    CHECK(states.contains(QStringLiteral("concluded")));
    CHECK(states.contains(QStringLiteral("refused")));
    CHECK(outcomes.contains(QStringLiteral("agreement")));
    CHECK(outcomes.contains(QStringLiteral("failed")));
    for (const QJsonValue &row :
         listed(example.path(), "referrals", {QStringLiteral("--kind"), QStringLiteral("people")}))
        CHECK(text(row, "route") == QLatin1String("people"));
}

TEST_CASE("list writes CSV with one head line and every row complete")
{
    const ExampleLedger example(40);
    const Answer answer = tests::anhe({QStringLiteral("list"), example.path(), QStringLiteral("matters")});
    REQUIRE(answer.exitCode == 0);
    const QStringList lines = answer.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 41);
    CHECK(lines.first().startsWith(QStringLiteral("number,kind,status,")));
    for (const QString &line : lines.mid(1))
        CHECK(line.count(QLatin1Char(',')) >= lines.first().count(QLatin1Char(',')));
}

TEST_CASE("A cell that a spreadsheet would take for a formula is written as text")
{
    const ExampleLedger example(5);
    {
        const FixedClock clock(QDate(2026, 9, 15));
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        Dispute dispute;
        dispute.receivedAt = clock.now();
        dispute.complainant.name = QStringLiteral("=HYPERLINK(\"x\")");
        dispute.narrative = QStringLiteral("说，\"很不满意\"\n第二行");
        REQUIRE((*desk)->disputes().enter(dispute));
    }
    const Answer answer = tests::anhe({QStringLiteral("list"), example.path(), QStringLiteral("matters")});
    CHECK(answer.out.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\"")));
    CHECK(answer.out.contains(QStringLiteral("\"说，\"\"很不满意\"\"\n第二行\"")));
}

TEST_CASE("list tells the day alone of a matter whose hour nobody knows")
{
    TemporaryDesk office;
    Dispute dayAlone = someDispute(QDate(2026, 9, 10).startOfDay());
    dayAlone.receivedTimeKnown = false;
    REQUIRE(office->disputes().enter(dayAlone));
    REQUIRE(office->disputes().enter(someDispute()));
    const QJsonArray all = listed(office.path());
    REQUIRE(all.size() == 2);
    CHECK(text(all[1], "received_at") == QLatin1String("2026-09-10"));
    CHECK(text(all[0], "received_at").startsWith(QLatin1String("2026-09-10T10:00")));
}
