#include "tests/app/listedrows.h"
#include "tests/paths.h"

#include "core/desk/desk.h"

#include <QFile>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("report prints its figures as JSON and writes the paper as PDF and as Word document")
{
    const ExampleLedger example(500);
    const QString pdf = example.path(QStringLiteral("report.pdf"));
    const QStringList question{QStringLiteral("report"), example.path(), QStringLiteral("--quarter"),
                               QStringLiteral("2026Q2")};
    const Answer both =
        tests::anhe(question + QStringList{QStringLiteral("-o"), pdf, QStringLiteral("--as-of"),
                                           QStringLiteral("2026-07-05")});
    INFO(both.err.toStdString());
    REQUIRE(both.exitCode == 0);
    QFile paper(pdf);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    CHECK(paper.read(5) == "%PDF-");
    const QString docx = example.path(QStringLiteral("report.docx"));
    CHECK(tests::anhe(question + QStringList{QStringLiteral("-o"), docx}).exitCode == 0);
    CHECK(QFile(docx).size() > 1000);
    const Answer figures =
        tests::anhe(question + QStringList{QStringLiteral("--figures"), QStringLiteral("json")});
    REQUIRE(figures.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(figures.out.toUtf8()).object();
    CHECK(told[QLatin1String("period")].toString() == QLatin1String("2026Q2"));
    qint64 fresh = -1;
    for (const QJsonValue &figure : told[QLatin1String("figures")].toArray()) {
        if (text(figure, "key") == QLatin1String("matters.new"))
            fresh = figure[QLatin1String("value")].toInteger();
    }
    const QJsonArray received = listed(example.path(), "matters",
                                       {QStringLiteral("--from"), QStringLiteral("2026-04-01"),
                                        QStringLiteral("--to"), QStringLiteral("2026-06-30")});
    qint64 counted = 0;
    for (const QJsonValue &row : received)
        counted += text(row, "status") != QLatin1String("voided");
    CHECK(fresh == counted);
}

TEST_CASE("figures on the output are JSON alone, also when the paper is written beside them")
{
    const ExampleLedger example(60);
    const Answer both =
        tests::anhe({QStringLiteral("report"), example.path(), QStringLiteral("--quarter"),
                     QStringLiteral("2026Q2"), QStringLiteral("--figures"), QStringLiteral("json"),
                     QStringLiteral("-o"), example.path(QStringLiteral("report.docx"))});
    REQUIRE(both.exitCode == 0);
    QJsonParseError error;
    QJsonDocument::fromJson(both.out.toUtf8(), &error);
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(both.err.contains(QStringLiteral("report.docx")));
    CHECK(QFile(example.path(QStringLiteral("report.docx"))).size() > 1000);
}

TEST_CASE("a submitted report gives its frozen figures, and tells what differs today")
{
    const ExampleLedger example(60);
    const QStringList question{QStringLiteral("report"),    example.path(),
                               QStringLiteral("--quarter"), QStringLiteral("2026Q2"),
                               QStringLiteral("--figures"), QStringLiteral("json")};
    const FixedClock clock(QDate(2026, 9, 15));
    QByteArray frozen;
    {
        const auto desk = Desk::open(example.path(), clock);
        REQUIRE(desk);
        const Report draft = (*desk)->reports().report({2026, 2});
        REQUIRE((*desk)->reports().submit(draft));
        Dispute late;
        late.receivedAt = QDateTime(QDate(2026, 6, 29), QTime(10, 0));
        late.complainant.name = QStringLiteral("林知秋");
        late.narrative = QStringLiteral("补登记的来信。");
        late.channel = Channel::Letter;
        REQUIRE((*desk)->disputes().enter(late));
        const Report submitted = (*desk)->reports().report({2026, 2});
        frozen = (*desk)->reports().figuresText(submitted, {}); // what the page exports
    }
    const Answer answer = tests::anhe(question);
    REQUIRE(answer.exitCode == 0);
    CHECK(answer.out.toUtf8() == frozen);
    CHECK(answer.err.contains(QStringLiteral("2026-09-15")));
    CHECK(answer.err.contains(QStringLiteral("matters.new")));
    const Answer other =
        tests::anhe(question + QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-07-01")});
    CHECK(other.exitCode == 1);
    CHECK(other.out.isEmpty());
}

TEST_CASE("report is cut off on the as-of day, which lies between the quarter's first day and today")
{
    const ExampleLedger example(300);
    const auto asked = [&](const char *quarter, const char *asOf) {
        return tests::anhe({QStringLiteral("report"), example.path(), QStringLiteral("--figures"),
                            QStringLiteral("json"), QStringLiteral("--quarter"), QLatin1String(quarter),
                            QStringLiteral("--as-of"), QLatin1String(asOf)});
    };
    const Answer cut = asked("2026Q2", "2026-05-10");
    REQUIRE(cut.exitCode == 0);
    qint64 fresh = -1;
    const QJsonObject told = QJsonDocument::fromJson(cut.out.toUtf8()).object();
    for (const QJsonValue &figure : told[QLatin1String("figures")].toArray()) {
        if (text(figure, "key") == QLatin1String("matters.new"))
            fresh = figure[QLatin1String("value")].toInteger();
    }
    qint64 counted = 0;
    for (const QJsonValue &row : listed(example.path(), "matters",
                                        {QStringLiteral("--from"), QStringLiteral("2026-04-01"),
                                         QStringLiteral("--to"), QStringLiteral("2026-05-10")}))
        counted += text(row, "status") != QLatin1String("voided");
    CHECK(fresh == counted);
    for (const char *day : {"2026-03-31", "2026-09-16"}) {
        const Answer refused = asked("2026Q2", day);
        CHECK(refused.exitCode == 1);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(QStringLiteral("between the quarter's first day and today")));
    }
    CHECK(asked("2026Q2", "2026-09-15").exitCode == 0);
}

TEST_CASE("a quarter or year that has not begun has no report")
{
    const ExampleLedger example(60);
    const Answer quarter =
        tests::anhe({QStringLiteral("report"), example.path(), QStringLiteral("--figures"),
                     QStringLiteral("json"), QStringLiteral("--quarter"), QStringLiteral("2026Q4")});
    CHECK(quarter.exitCode == 1);
    CHECK(quarter.out.isEmpty());
    CHECK(quarter.err.contains(QStringLiteral("2026Q4 has not begun.")));
    const QString paper = example.path(QStringLiteral("paper.pdf"));
    const Answer work = tests::anhe({QStringLiteral("form"), example.path(), QStringLiteral("--form"),
                                     QStringLiteral("safety_year"), QStringLiteral("--year"),
                                     QStringLiteral("2027"), QStringLiteral("-o"), paper});
    CHECK(work.exitCode == 1);
    CHECK(work.err.contains(QStringLiteral("2027 has not begun.")));
    const Answer claims = tests::anhe({QStringLiteral("cover"), example.path(), QStringLiteral("--year"),
                                       QStringLiteral("2027"), QStringLiteral("-o"), paper});
    CHECK(claims.exitCode == 1);
    CHECK_FALSE(QFile::exists(paper));
}

TEST_CASE("report tells what the real letters came to, and notes a quarter that has not ended")
{
    const QTemporaryDir folder;
    const QString ledger = folder.filePath(QStringLiteral("letters.anhe"));
    REQUIRE(tests::anhe({QStringLiteral("new"), ledger, QStringLiteral("--hospital"),
                         QStringLiteral("安和市第一人民医院")})
                .exitCode == 0);
    const Answer read =
        tests::anhe({QStringLiteral("import"), ledger, samplePath(QStringLiteral("letters-hospital.xlsx")),
                     QStringLiteral("--channel"), QStringLiteral("online")});
    INFO(read.err.toStdString());
    REQUIRE(read.exitCode == 0);
    const QStringList asked{QStringLiteral("report"), ledger, QStringLiteral("--figures"),
                            QStringLiteral("json"), QStringLiteral("--quarter")};
    const Answer figures = tests::anhe(asked + QStringList{QStringLiteral("2018Q4")});
    REQUIRE(figures.exitCode == 0);
    CHECK(figures.err.isEmpty());
    QMap<QString, QJsonValue> byKey;
    const QJsonObject told = QJsonDocument::fromJson(figures.out.toUtf8()).object();
    for (const QJsonValue &figure : told[QLatin1String("figures")].toArray())
        byKey.insert(text(figure, "key"), figure);
    const auto number = [&](const char *key, const char *part = "value") {
        return byKey[QLatin1String(key)][QLatin1String(part)].toDouble();
    };
    CHECK(number("matters.opening") == 3);
    CHECK(number("matters.new") == 22);
    CHECK(number("matters.closed") == 20);
    CHECK(number("matters.closing") == 5);
    CHECK(number("feedback.on_time", "numerator") == 5);
    CHECK(number("feedback.on_time", "denominator") == 22);
    CHECK(number("days_to_close.mean") == Approx(18.05));
    CHECK(number("days_to_close.median") == 12.5);
    const Answer running = tests::anhe(asked + QStringList{QStringLiteral("2026Q3")});
    CHECK(running.exitCode == 0);
    CHECK(running.err.contains(QStringLiteral("2026-09-30")));
}
