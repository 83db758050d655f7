#include "app/duecommand.h"

#include "core/calendar/deadlinerule.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace anhe;

namespace {

struct DueAnswer
{
    int exitCode;
    QString out;
    QString err;

    QString firstLine() const { return out.section(QLatin1Char('\n'), 0, 0); }
};

DueAnswer due(const QString &line)
{
    DueAnswer answer{};
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.exitCode = dueCommand(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), out, err);
    return answer;
}

QString firstLine(const QString &line)
{
    const DueAnswer answer = due(line);
    CHECK(answer.exitCode == 0);
    CHECK(answer.err.isEmpty());
    return answer.firstLine();
}

} // namespace

TEST_CASE("due prints the day first and why below")
{
    const DueAnswer answer = due(QStringLiteral("--rule feedback.investigate --from 2026-02-09T10:00"));
    CHECK(answer.exitCode == 0);
    CHECK(answer.err.isEmpty());
    CHECK(answer.firstLine() == QStringLiteral("2026-02-14"));
    CHECK(answer.out.contains(QStringLiteral("Make-up working days, counted: 2026-02-14")));
    CHECK(answer.out.contains(QStringLiteral("No rest days fall into this time.")));
}

TEST_CASE("due takes pauses, extensions, lengths, named days and local values")
{
    CHECK(firstLine(QStringLiteral("--rule mediation.people --from 2026-02-09")) ==
          QStringLiteral("2026-03-27"));
    CHECK(firstLine(QStringLiteral("--rule mediation.people --from 2026-03-02 --pause 2026-03-09..2026-03-13 "
                                   "--pause 2026-03-16..2026-03-20")) == QStringLiteral("2026-04-28"));
    CHECK(firstLine(QStringLiteral("--rule mediation.people --from 2026-03-02 --pause 2026-03-09..")) ==
          QStringLiteral("paused"));
    CHECK(firstLine(QStringLiteral("--rule petition.finish --from 2026-03-03 --extend 30")) ==
          QStringLiteral("2026-06-01"));
    CHECK(firstLine(QStringLiteral("--rule insurer.report --from 2026-03-02T18:00 --length 48")) ==
          QStringLiteral("2026-03-04T18:00"));
    CHECK(firstLine(QStringLiteral("--rule promise --from 2026-03-02 --on 2026-03-08")) ==
          QStringLiteral("2026-03-08"));
    CHECK(firstLine(QStringLiteral("--rule feedback.investigate --from 2026-03-02 --local 3")) ==
          QStringLiteral("2026-03-05"));
    CHECK(firstLine(QStringLiteral("--rule autopsy --from 2026-12-31T23:30")) ==
          QStringLiteral("2027-01-02T23:30"));
}

TEST_CASE("due says when a year is not published")
{
    const DueAnswer answer = due(QStringLiteral("--rule feedback.departments --from 2026-12-28T09:00"));
    CHECK(answer.firstLine() == QStringLiteral("2027-01-11"));
    CHECK(answer.out.contains(QStringLiteral("The working days of 2027 are not published yet")));
}

TEST_CASE("due reads another calendar and refuses a bad one with its line")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("next.csv"));
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QString line = QStringLiteral("--rule feedback.investigate --from 2026-12-30 --calendar ") + path;
    write("date,kind\n2026-01-01,off\n2027-01-01,off\n2027-01-03,work\n");
    const DueAnswer good = due(line);
    CHECK(good.firstLine() == QStringLiteral("2027-01-06"));
    CHECK(good.out.contains(QStringLiteral("Calendar: next.")));
    write("date,kind\n2027-01-01,free\n");
    const DueAnswer bad = due(line);
    CHECK(bad.exitCode == 1);
    CHECK(bad.out.isEmpty());
    CHECK(bad.err.contains(QStringLiteral("Line 2: ")));
    const DueAnswer missing = due(line + QStringLiteral(".none"));
    CHECK(missing.exitCode == 1);
    CHECK(missing.err.contains(QStringLiteral("cannot be read")));
}

TEST_CASE("due refuses what the rule does not allow")
{
    const DueAnswer answer = due(QStringLiteral("--rule mediation.admin --from 2026-03-02 --extend 5"));
    CHECK(answer.exitCode == 1);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err == QStringLiteral("This limit cannot be extended.\n"));
    CHECK(due(QStringLiteral("--rule promise --from 2026-03-02")).exitCode == 1);
    CHECK(due(QStringLiteral("--rule mediation.people --from 2026-03-02 --pause 2026-03-09..2026-03-01"))
              .exitCode == 1);
}

TEST_CASE("due tells wrong usage apart")
{
    for (const char *line :
         {"", "--rule feedback.never --from 2026-03-02", "--rule feedback.spot", "--from 2026-03-02",
          "--rule feedback.spot --from 2026-02-30", "--rule autopsy --from 2026-03-02",
          "--rule mediation.people --from 2026-03-02 --pause 2026-03-09",
          "--rule mediation.people --from 2026-03-02 --extend many",
          "--rule mediation.people --from 2026-03-02 --extend -3",
          "--rule promise --from 2026-03-02 --on soon", "--rule feedback.spot --from 2026-03-02 --format xml",
          "--rule feedback.spot --from 2026-03-02 now", "--rule feedback.spot --from 2026-03-02 --fast"}) {
        CAPTURE(line);
        const DueAnswer answer = due(QLatin1String(line));
        CHECK(answer.exitCode == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.size() > 10);
    }
}

TEST_CASE("due speaks JSON")
{
    const DueAnswer answer =
        due(QStringLiteral("--rule quality.major --from 2026-03-02T18:00 --local 6 --format json"));
    const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
    CHECK(object[QStringLiteral("due")].toString() == QStringLiteral("2026-03-03"));
    CHECK(object[QStringLiteral("due_at")].toString() == QStringLiteral("2026-03-03T00:00:00"));
    CHECK(object[QStringLiteral("national")].toInt() == 12);
    CHECK(object[QStringLiteral("local")].toInt() == 6);
    CHECK(object[QStringLiteral("published")].toBool());
    CHECK(object[QStringLiteral("explanation")].toArray().size() >= 5);
    const QJsonObject paused =
        QJsonDocument::fromJson(
            due(QStringLiteral(
                    "--rule mediation.people --from 2026-03-02 --pause 2026-03-09.. --format json"))
                .out.toUtf8())
            .object();
    CHECK(paused[QStringLiteral("due")].isNull());
    CHECK(paused[QStringLiteral("paused")].toBool());
}

TEST_CASE("due lists every rule, one a line, its key first")
{
    const QStringList lines = due(QStringLiteral("--list")).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(size_t(lines.size()) == allRules().size());
    CHECK(lines[1].startsWith(QStringLiteral("feedback.investigate\t")));
    const DueAnswer json = due(QStringLiteral("--list --format json"));
    CHECK(QJsonDocument::fromJson(json.out.toUtf8()).array().size() == lines.size());
    CHECK(due(QStringLiteral("--help")).out.startsWith(QStringLiteral("Usage: anhe due")));
}
