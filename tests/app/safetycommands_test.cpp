#include "tests/app/listedrows.h"

#include "core/desk/desk.h"

#include <QFile>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("the example's safe-hospital log is listed: activities, indicators, assessments", "[safety]")
{
    const ExampleLedger example(60);
    const QJsonArray activities = listed(example.path(), "activities");
    CHECK(activities.size() > 40);
    const QJsonArray drills =
        listed(example.path(), "activities", {QStringLiteral("--kind"), QStringLiteral("drill")});
    CHECK(drills.size() > 0);
    for (const QJsonValue &drill : drills)
        CHECK(drill[QStringLiteral("kind")].toString() == QStringLiteral("drill"));
    const QJsonArray indicators = listed(example.path(), "indicators");
    REQUIRE(indicators.size() > 20);
    for (const QJsonValue &indicator : indicators) {
        const bool rate = !indicator[QStringLiteral("denominator")].isNull();
        CHECK(rate == indicator[QStringLiteral("rate")].toString().endsWith(QLatin1Char('%')));
    }
    CHECK(listed(example.path(), "assessments").size() == 42);
}

TEST_CASE("the example's deductions say what was lost, by the rule of their own item", "[safety]")
{
    const ExampleLedger example(60);
    const FixedClock clock(QDate(2026, 9, 15));
    const auto desk = Desk::open(example.path(), clock);
    REQUIRE(desk);
    int deductions = 0;
    for (const qint64 id : (*desk)->safety().assessmentIds()) {
        const std::optional<Assessment> sheet = (*desk)->safety().find(AssessmentId{id});
        REQUIRE(sheet);
        for (const AssessmentLine &line : sheet->lines) {
            INFO(line.item.item.toStdString() << ": " << line.reason.toStdString());
            const double lost = line.item.points - *line.selfScore;
            CHECK((lost > 0) == !line.reason.isEmpty());
            if (lost <= 0)
                continue;
            ++deductions;
            CHECK(line.reason.endsWith(QStringLiteral("扣%1分").arg(pointsText(lost))));
            bool byRule = false;
            for (const int times : {1, 2, 3})
                byRule = byRule || line.item.howToScore.contains(
                                       QStringLiteral("扣%1分").arg(pointsText(lost / times)));
            CHECK(byRule);
        }
    }
    CHECK(deductions > 3);
}

TEST_CASE("papers of the safe-hospital log are written", "[safety]")
{
    const ExampleLedger example(60);
    const QString paper = example.path(QStringLiteral("paper.pdf"));
    const auto write = [&](const QStringList &more) {
        QFile::remove(paper);
        return tests::anhe(QStringList{QStringLiteral("form"), example.path(), QStringLiteral("-o"), paper,
                                       QStringLiteral("--form")} +
                           more);
    };
    CHECK(write({QStringLiteral("safety_year"), QStringLiteral("--year"), QStringLiteral("2026")}).exitCode ==
          0);
    CHECK(QFile::exists(paper));
    CHECK(write({QStringLiteral("activity_log"), QStringLiteral("--from"), QStringLiteral("2026-07-01"),
                 QStringLiteral("--to"), QStringLiteral("2026-09-30")})
              .exitCode == 0);
    CHECK(write({QStringLiteral("assessment_sheet"), QStringLiteral("--assessment"),
                 QStringLiteral("考核 2026-0001")})
              .exitCode == 0);
    CHECK(write({QStringLiteral("assessment_sheet"), QStringLiteral("--assessment"), QStringLiteral("7")})
              .exitCode == 1);
    CHECK(write({QStringLiteral("safety_year")}).exitCode == 2);
}

TEST_CASE("activities and indicators are imported from the command line", "[safety]")
{
    const ExampleLedger example(60);
    const auto bring = [&example](const char *as, const QByteArray &text) {
        const QString path = example.path(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return tests::anhe(
            {QStringLiteral("import"), example.path(), path, QStringLiteral("--as"), QLatin1String(as)});
    };
    const qsizetype before = listed(example.path(), "activities").size();
    const Answer log =
        bring("activities", "日期,类别,主题,人数\n2026-01-06,月例会,一月例会,18\n2026-01-07,团建,春游,9\n");
    INFO(log.err.toStdString());
    CHECK(log.exitCode == 0);
    CHECK(log.out.contains(QStringLiteral("Read 2, new 1, repeated 0, refused 1")));
    CHECK(listed(example.path(), "activities").size() == before + 1);
    const Answer numbers = bring("indicators", "季度,指标,分子,分母\n2019Q1,smi_managed,5006,5222\n");
    CHECK(numbers.out.contains(QStringLiteral("new 1")));
    CHECK(bring("guards", "a,b\n").exitCode == 2);
}
