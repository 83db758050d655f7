#include "tests/app/listedrows.h"
#include "tests/core/insurance/insurancedesk.h"

#include "core/ledger/integrity.h"

#include <QFileInfo>
#include <QSet>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A chain with a gap, 2025-01-01 to 2025-03-01, after a year that covers back to 2022-07-01. */
struct ChainLedger : InsuranceDesk
{
    ChainLedger()
    {
        insured(QStringLiteral("P1"), QDate(2024, 1, 1), QDate(2022, 7, 1));
        insured(QStringLiteral("P3"), QDate(2025, 3, 1), QDate(2022, 7, 1));
        before = numberOf(disputed(QDate(2024, 5, 6), QDate(2023, 2, 1)));
        tooEarly = numberOf(disputed(QDate(2024, 5, 7), QDate(2022, 6, 30)));
        inGap = numberOf(disputed(QDate(2025, 2, 3), QDate(2024, 6, 1)));
        unknownDay = numberOf(disputed(QDate(2024, 5, 8), QDate()));
        desk.reset();
    }

    QString numberOf(DisputeId id) { return desk->disputes().find(id)->number; }

    QJsonObject cover(const QString &number) const
    {
        const Answer answer = tests::anhe({QStringLiteral("cover"), path(), QStringLiteral("--matter"),
                                           number, QStringLiteral("--format"), QStringLiteral("json")});
        INFO(answer.err.toStdString());
        REQUIRE(answer.exitCode == 0);
        return QJsonDocument::fromJson(answer.out.toUtf8()).object();
    }

    QString before, tooEarly, inGap, unknownDay;
};

QStringList reasonsOf(const QJsonObject &answer)
{
    QStringList codes;
    for (const QJsonValue &reason : answer[QStringLiteral("reasons")].toArray())
        codes << reason.toObject()[QStringLiteral("reason")].toString();
    return codes;
}

QString coverageOf(const QJsonObject &answer)
{
    return answer[QStringLiteral("coverage")].toString();
}

} // namespace

TEST_CASE("cover says of a renewal chain what is in, out and doubtful, and why", "[insurance]")
{
    const ChainLedger ledger;
    QJsonObject answer = ledger.cover(ledger.before);
    CHECK(coverageOf(answer) == QStringLiteral("in"));
    CHECK(answer[QStringLiteral("policy")].toString() == QStringLiteral("P1"));
    CHECK(answer[QStringLiteral("days")].toObject()[QStringLiteral("incident_on")].toString() ==
          QStringLiteral("2023-02-01"));
    answer = ledger.cover(ledger.tooEarly);
    CHECK(coverageOf(answer) == QStringLiteral("out"));
    CHECK(reasonsOf(answer).contains(QStringLiteral("incident_before_retroactive")));
    answer = ledger.cover(ledger.inGap);
    CHECK(coverageOf(answer) == QStringLiteral("out"));
    CHECK(reasonsOf(answer).contains(QStringLiteral("first_claim_in_gap")));
    CHECK(answer[QStringLiteral("policies")].toArray().size() == 2);
    answer = ledger.cover(ledger.unknownDay);
    CHECK(coverageOf(answer) == QStringLiteral("doubtful"));
    CHECK(answer[QStringLiteral("missing")].toArray() == QJsonArray{QStringLiteral("incident_on")});
}

TEST_CASE("cover tells in words, and refuses a matter that is not there", "[insurance]")
{
    const ChainLedger ledger;
    const Answer answer =
        tests::anhe({QStringLiteral("cover"), ledger.path(), QStringLiteral("--matter"), ledger.tooEarly});
    CHECK(answer.exitCode == 0);
    CHECK(answer.out.contains(QStringLiteral("2022-07-01")));
    CHECK(answer.out.contains(QStringLiteral("P3")));
    CHECK(tests::anhe({QStringLiteral("cover"), ledger.path(), QStringLiteral("--matter"),
                       QStringLiteral("纠纷 1999-0001")})
              .exitCode == 1);
    CHECK(tests::anhe({QStringLiteral("cover"), ledger.path()}).exitCode == 2);
    CHECK(tests::anhe({QStringLiteral("cover"), ledger.path(), QStringLiteral("--matter"), ledger.before,
                       QStringLiteral("--format"), QStringLiteral("xml")})
              .exitCode == 2);
}

TEST_CASE("policies, claims and institutions are listed with stable keys", "[insurance]")
{
    const ExampleLedger example(400);
    const QJsonArray institutions = listed(example.path(), "institutions");
    CHECK(institutions.size() == 26);
    const QJsonArray policies = listed(example.path(), "policies");
    CHECK(policies.size() >= 3);
    const QJsonArray claims = listed(example.path(), "claims");
    REQUIRE_FALSE(claims.isEmpty());
    const QJsonObject policy = policies.last().toObject();
    for (const char *key : {"number", "insurer", "period_first", "retroactive_on", "per_person", "aggregate",
                            "deductible_percent", "hours_to_report", "institutions", "used"})
        CHECK(policy.contains(QLatin1String(key)));
    const QJsonObject claim = claims.first().toObject();
    CHECK(claim[QStringLiteral("number")].toString().startsWith(QStringLiteral("理赔 ")));
    for (const char *key : {"matter", "policy", "state", "agreed", "insurer_share", "hospital_share",
                            "deductible_share", "days_to_hand_in", "days_to_be_paid"})
        CHECK(claim.contains(QLatin1String(key)));
    const QJsonArray lapsed =
        listed(example.path(), "institutions", {QStringLiteral("--status"), QStringLiteral("lapsed")});
    CHECK(lapsed.size() == 1);
    CHECK(listed(example.path(), "policies", {QStringLiteral("--on"), QStringLiteral("2026-09-15")}).size() ==
          2);
    CHECK(tests::anhe({QStringLiteral("list"), example.path(), QStringLiteral("policies"),
                       QStringLiteral("--status"), QStringLiteral("open")})
              .exitCode == 2);
}

TEST_CASE("the example ledger's claims hold together and stand in many states", "[insurance]")
{
    const ExampleLedger example(2500);
    const FixedClock clock(QDate(2026, 9, 15));
    const auto desk = Desk::open(example.path(), clock);
    REQUIRE(desk);
    InsuranceRegister &insurance = (*desk)->insurance();
    QSet<ClaimState> states;
    for (const qint64 id : insurance.ids(ClaimFilter(), ClaimOrder::Number, false)) {
        const Claim claim = *insurance.find(ClaimId{id});
        states.insert(stateOf(claim));
        QStringList refused;
        for (const FieldProblem &problem : insurance.problemsOf(claim)) {
            if (!problem.warning)
                refused << problem.field + QLatin1Char(' ') + problem.message;
        }
        INFO(claim.number.toStdString() << ": " << refused.join(QLatin1Char('\n')).toStdString());
        CHECK(refused.isEmpty());
    }
    for (const ClaimState state :
         {ClaimState::Reported, ClaimState::Opened, ClaimState::MoreAsked, ClaimState::Assessed,
          ClaimState::Agreed, ClaimState::Closed, ClaimState::Refused, ClaimState::Withdrawn}) {
        INFO(code(state).data());
        CHECK(states.contains(state));
    }
    const QList<ChainBreak> chain = insurance.chain(insurance.own());
    REQUIRE(chain.size() == 1);
    CHECK(chain.first().kind == ChainBreakKind::Gap);
    CHECK(insurance.coverage(QDate(2026, 9, 15)).total.insured == 25);
    CHECK(checkIntegrity((*desk)->ledger().database()).whole());
}

TEST_CASE("cover writes the coverage of a day and the claims of a year", "[insurance]")
{
    const ExampleLedger example(200);
    for (const char *name : {"cover.pdf", "cover.docx"}) {
        const QString file = example.folder.filePath(QLatin1String(name));
        const Answer answer = tests::anhe({QStringLiteral("cover"), example.path(), QStringLiteral("--on"),
                                           QStringLiteral("2026-09-15"), QStringLiteral("-o"), file});
        INFO(answer.err.toStdString());
        CHECK(answer.exitCode == 0);
        CHECK(QFileInfo(file).size() > 2000);
    }
    const QString year = example.folder.filePath(QStringLiteral("year.pdf"));
    CHECK(tests::anhe({QStringLiteral("cover"), example.path(), QStringLiteral("--year"),
                       QStringLiteral("2026"), QStringLiteral("-o"), year})
              .exitCode == 0);
    CHECK(QFileInfo(year).size() > 2000);
    CHECK(tests::anhe(
              {QStringLiteral("cover"), example.path(), QStringLiteral("--year"), QStringLiteral("2026")})
              .exitCode == 2);
    const Answer both = tests::anhe({QStringLiteral("cover"), example.path(), QStringLiteral("--year"),
                                     QStringLiteral("2026"), QStringLiteral("--on"),
                                     QStringLiteral("2026-09-15"), QStringLiteral("-o"), year});
    CHECK(both.exitCode == 2);
    CHECK(both.err.contains(QStringLiteral("--on")));
}

TEST_CASE("import takes lists of institutions and policies, tells refused rows, keeps nothing when dry",
          "[insurance]")
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("office.anhe"));
    REQUIRE(tests::anhe({QStringLiteral("new"), ledger, QStringLiteral("--hospital"),
                         QStringLiteral("安和市卫生健康委员会")})
                .exitCode == 0);
    const QString list = folder.filePath(QStringLiteral("list.csv"));
    QFile file(list);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("机构名称,级别,机构代码\n甲医院,三级,A1\n乙卫生院,一级,A2\n,一级,A3\n");
    file.close();
    const QStringList command{QStringLiteral("import"), ledger, list, QStringLiteral("--as"),
                              QStringLiteral("institutions")};
    const Answer dry = tests::anhe(command + QStringList{QStringLiteral("--dry-run")});
    CHECK(dry.exitCode == 0);
    CHECK(listed(ledger, "institutions").size() == 1);
    const Answer taken = tests::anhe(command);
    INFO(taken.err.toStdString());
    CHECK(taken.exitCode == 0);
    CHECK(taken.out.count(QLatin1Char('\n')) == 5); // three columns, the counts, the refused row
    CHECK(taken.out.startsWith(QStringLiteral("机构名称 → ")));
    CHECK(listed(ledger, "institutions").size() == 3);
    CHECK(tests::anhe(
              {QStringLiteral("import"), ledger, list, QStringLiteral("--as"), QStringLiteral("policies")})
              .exitCode == 1);
    CHECK(tests::anhe(
              {QStringLiteral("import"), ledger, list, QStringLiteral("--as"), QStringLiteral("patients")})
              .exitCode == 2);
}
