#include "tests/app/listedrows.h"

#include "core/desk/desk.h"

#include <QFileInfo>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("The example ledger lists risks, notices and sweeps, each with its number", "[risk]")
{
    const ExampleLedger example(600);
    const QJsonArray risks = listed(example.path(), "risks");
    CHECK(risks.size() >= 50);
    CHECK(risks.first()[QStringLiteral("number")].toString().startsWith(QStringLiteral("隐患 2026-")));
    CHECK(
        listed(example.path(), "risks", {QStringLiteral("--status"), QStringLiteral("written_off")}).size() >
        10);
    CHECK(listed(example.path(), "risks", {QStringLiteral("--search"), QStringLiteral("不会有的词")})
              .isEmpty());
    const QJsonArray notices = listed(example.path(), "notices");
    REQUIRE_FALSE(notices.isEmpty());
    CHECK(notices.last()[QStringLiteral("number")].toString().startsWith(QStringLiteral("督办〔202")));
    CHECK(notices.last()[QStringLiteral("about")].toString().startsWith(QStringLiteral("隐患 ")));
    const QJsonArray decisions = listed(example.path(), "decisions");
    REQUIRE(decisions.size() == 3);
    CHECK(text(decisions.last(), "number") == QStringLiteral("评估 2026-0001"));
    CHECK(listed(example.path(), "decisions", {QStringLiteral("--kind"), QStringLiteral("none")}).size() ==
          1);
    const QJsonArray sweeps = listed(example.path(), "sweeps");
    CHECK(sweeps.size() > 300);
    CHECK_FALSE(
        listed(example.path(), "sweeps", {QStringLiteral("--kind"), QStringLiteral("monthly")}).isEmpty());
    CHECK(tests::anhe({QStringLiteral("check"), example.path()}).exitCode == 0);
}

TEST_CASE("The example ledger has risks in every state, decisions with and without assessment", "[risk]")
{
    const ExampleLedger example(600);
    const FixedClock clock(QDate(2026, 9, 15));
    auto desk = Desk::open(example.path(), clock);
    REQUIRE(desk);
    QSet<QString> states;
    for (const SplitCount &part : (*desk)->risks().split({}, RiskSplit::State))
        states.insert(part.key);
    CHECK(states.size() >= 4);
    CHECK((*desk)->risks().count({}) ==
          50 + (*desk)->clusters().decisions().size() - ((*desk)->clusters().decisions().size() > 1 ? 1 : 0));
    StabilityFilter unassessed;
    unassessed.assessed = false;
    CHECK((*desk)->assessments().count(unassessed) == 1);
    CHECK((*desk)->assessments().count({}) == 3);
    CHECK((*desk)->sweeps().count((*desk)->sweeps().missingNow()) > 0);
}

TEST_CASE("The same seed makes the same risks", "[risk]")
{
    const ExampleLedger one(60);
    const ExampleLedger other(60);
    for (const char *name : {"risks", "notices", "sweeps"})
        CHECK(listed(one.path(), name) == listed(other.path(), name));
}

TEST_CASE("form writes the papers of the risk registers", "[risk]")
{
    const ExampleLedger example(600);
    const auto newest = [&example](const char *table, const QStringList &narrowed = {}) {
        return listed(example.path(), table, narrowed).last()[QStringLiteral("number")].toString();
    };
    const QString risk = newest("risks");
    const QString notice = newest("notices");
    const QString sweep = newest("sweeps", {QStringLiteral("--kind"), QStringLiteral("weekly")});
    const QString urgent = newest("sweeps", {QStringLiteral("--kind"), QStringLiteral("urgent")});
    const std::tuple<const char *, const char *, QString> forms[] = {
        {"risk_write_off", "--risk", risk},
        {"supervision_notice", "--notice", notice},
        {"weekly_sweep", "--sweep", sweep},
        {"urgent_report", "--sweep", urgent},
        {"monthly_return", "--month", QStringLiteral("2026-08")},
        {"stability_assessment", "--assessment", QStringLiteral("评估 2026-0001")}};
    for (const auto &[form, option, number] : forms) {
        INFO(form);
        const QString file = example.path(QLatin1String(form) + QStringLiteral(".pdf"));
        const QStringList line{QStringLiteral("form"), example.path(),       QStringLiteral("--form"),
                               QLatin1String(form),    QStringLiteral("-o"), file};
        const Answer answer = tests::anhe(line + QStringList{QLatin1String(option), number});
        INFO(answer.err.toStdString());
        CHECK(answer.exitCode == 0);
        CHECK(QFileInfo(file).size() > 2000);
        CHECK(tests::anhe(line).exitCode == 2);
        CHECK(tests::anhe(line + QStringList{QStringLiteral("--blank")}).exitCode == 0);
    }
    // The office's code stands before the number on the paper; an ASCII keyboard has no such brackets.
    const QString printed =
        QStringLiteral("安一医") + QString(notice)
                                       .replace(QStringLiteral("〔"), QStringLiteral("["))
                                       .replace(QStringLiteral("〕"), QStringLiteral("]"));
    CHECK(tests::anhe({QStringLiteral("form"), example.path(), QStringLiteral("--form"),
                       QStringLiteral("supervision_notice"), QStringLiteral("--notice"), printed,
                       QStringLiteral("-o"), example.path(QStringLiteral("printed.pdf"))})
              .exitCode == 0);
    const Answer otherKind = tests::anhe({QStringLiteral("form"), example.path(), QStringLiteral("--form"),
                                          QStringLiteral("weekly_sweep"), QStringLiteral("--sweep"), urgent,
                                          QStringLiteral("-o"), example.path(QStringLiteral("x.pdf"))});
    CHECK(otherKind.exitCode == 1);
    CHECK(otherKind.err.contains(QStringLiteral("another kind")));
    CHECK(tests::anhe({QStringLiteral("form"), example.path(), QStringLiteral("--form"),
                       QStringLiteral("supervision_notice"), QStringLiteral("--notice"),
                       QStringLiteral("督办〔1999〕1号"), QStringLiteral("-o"),
                       example.path(QStringLiteral("x.pdf"))})
              .exitCode == 1);
}
