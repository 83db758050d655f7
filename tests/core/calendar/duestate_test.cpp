#include "core/calendar/duestate.h"
#include "core/calendar/moveddeadlines.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

QDateTime instant(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

DueDate dueFrom(const char *rule, const char *start, const QList<Pause> &pauses = {})
{
    return *dueDate(*ruleFor(QLatin1String(rule)), {instant(start), pauses}, WorkingDayCalendar::shipped());
}

QString chip(const DueDate &limit, const char *now)
{
    return chipText(remaining(limit, instant(now)));
}

} // namespace

TEST_CASE("what is left is told in working days")
{
    const DueDate limit = dueFrom("feedback.investigate", "2026-03-02T09:00"); // due Monday 2026-03-09
    CHECK(remaining(limit, instant("2026-03-02T09:00")).workingDays == 5);
    CHECK(chip(limit, "2026-03-04T17:00") == QStringLiteral("3 working days left"));
    CHECK(chip(limit, "2026-03-07T17:00") == QStringLiteral("1 working day left"));
    CHECK(remaining(limit, instant("2026-03-09T23:59")).state == DueState::DueToday);
    CHECK(chip(limit, "2026-03-09T23:59") == QStringLiteral("due today"));
    CHECK(remaining(limit, instant("2026-03-10T00:00")).state == DueState::Overdue);
    CHECK(chip(limit, "2026-03-10T00:00") == QStringLiteral("overdue by 1 working day"));
    CHECK(chip(limit, "2026-03-15T12:00") == QStringLiteral("overdue by 4 working days"));
}

TEST_CASE("rest days are no working days of delay, nor of time left")
{
    const DueDate friday = dueFrom("feedback.investigate", "2026-03-06T09:00"); // due Friday 2026-03-13
    CHECK(chip(friday, "2026-03-14T12:00") == QStringLiteral("overdue by less than a working day"));
    const DueDate sweep = dueFrom("sweep.weekly", "2026-03-02T09:00"); // due Sunday 2026-03-08
    CHECK(chip(sweep, "2026-03-06T12:00") == QStringLiteral("2 rest days left"));
    CHECK(chip(sweep, "2026-03-07T12:00") == QStringLiteral("1 rest day left"));
    const DueDate feedback = dueFrom("feedback.investigate", "2026-02-09T10:00"); // due on a worked Saturday
    CHECK(chip(feedback, "2026-02-13T10:00") == QStringLiteral("1 working day left"));
    CHECK(chip(feedback, "2026-02-23T10:00") == QStringLiteral("overdue by less than a working day"));
}

TEST_CASE("a limit in calendar days is told in calendar days")
{
    const DueDate body = dueFrom("body.keep", "2026-03-02T09:00"); // until Monday 2026-03-16
    CHECK(chip(body, "2026-03-05T12:00") == QStringLiteral("11 days left"));
    CHECK(chip(body, "2026-03-14T12:00") == QStringLiteral("2 days left"));
    CHECK(chip(body, "2026-03-15T12:00") == QStringLiteral("1 day left"));
    CHECK(chip(body, "2026-03-16T12:00") == QStringLiteral("due today"));
    CHECK(chip(body, "2026-03-17T12:00") == QStringLiteral("overdue by 1 day"));
    const DueDate accept = dueFrom("petition.accept", "2026-03-05T09:00"); // until Friday 2026-03-20
    CHECK(chip(accept, "2026-03-06T09:00") == QStringLiteral("14 days left"));
    CHECK(chip(accept, "2026-03-22T09:00") == QStringLiteral("overdue by 2 days")); // rest days are delay too
}

TEST_CASE("an hour limit is told in hours")
{
    const DueDate limit = dueFrom("quality.major", "2026-03-02T18:00"); // due 2026-03-03 06:00
    CHECK(chip(limit, "2026-03-02T18:00") == QStringLiteral("12 hours left"));
    CHECK(remaining(limit, instant("2026-03-02T18:00")).state == DueState::Calm);
    CHECK(remaining(limit, instant("2026-03-03T05:30")).state == DueState::DueToday);
    CHECK(chip(limit, "2026-03-03T05:30") == QStringLiteral("less than an hour left"));
    CHECK(remaining(limit, instant("2026-03-03T06:00")).state == DueState::DueToday);
    CHECK(chip(limit, "2026-03-03T06:01") == QStringLiteral("overdue by less than an hour"));
    CHECK(chip(limit, "2026-03-03T07:30") == QStringLiteral("overdue by 1 hour"));
    CHECK(chip(limit, "2026-03-06T05:30") == QStringLiteral("overdue by 71 hours"));
    CHECK(chip(limit, "2026-03-06T06:30") == QStringLiteral("overdue by 3 days"));
}

TEST_CASE("paused, waiting and done limits are never overdue")
{
    const DueDate paused =
        dueFrom("mediation.people", "2026-03-02T09:00", {{QDate(2026, 3, 9), {}, QStringLiteral("鉴定")}});
    CHECK(chip(paused, "2030-01-01T00:00") == QStringLiteral("paused"));
    const DueDate seal = dueFrom("seal.open", "2023-03-04T09:00");
    CHECK(chip(seal, "2026-03-04T09:00") == QStringLiteral("full on 2026-03-04"));
    CHECK(chip(seal, "2026-03-05T09:00") == QStringLiteral("time is full"));
    const DueDate limit = dueFrom("feedback.investigate", "2026-03-02T09:00");
    CHECK(chipText(finished(limit, instant("2026-03-09T20:00"))) == QStringLiteral("done"));
    CHECK(chipText(finished(limit, instant("2026-03-10T08:00"))) == QStringLiteral("done late"));
    CHECK(isInTime(dueFrom("quality.severe", "2026-03-02T18:00"), instant("2026-03-02T20:00")));
    CHECK_FALSE(isInTime(dueFrom("quality.severe", "2026-03-02T18:00"), instant("2026-03-02T20:01")));
    CHECK(isInTime(paused, instant("2030-01-01T00:00")));
}

TEST_CASE("a changed calendar lists the open deadlines it moves")
{
    // As in February 2020: the holiday was made longer, until 2 February, after deadlines had been reckoned.
    const WorkingDayCalendar before =
        *WorkingDayCalendar::fromCsv(WorkingDayCalendar::shipped()
                                         .csv()
                                         .remove(QStringLiteral("2020-01-31,off\n"))
                                         .replace(QStringLiteral("2020-01-19,work\n"),
                                                  QStringLiteral("2020-01-19,work\n2020-02-01,work\n")),
                                     QStringLiteral("2020 first notice"));
    const WorkingDayCalendar &after = WorkingDayCalendar::shipped();
    const QList<OpenDeadline> open{
        {QStringLiteral("投诉 2020-0001"),
         QStringLiteral("feedback.investigate"),
         {instant("2020-01-20T09:00")}},
        {QStringLiteral("投诉 2020-0002"),
         QStringLiteral("feedback.investigate"),
         {instant("2020-01-06T09:00")}},
        {QStringLiteral("纠纷 2020-0001"),
         QStringLiteral("mediation.people"),
         {instant("2020-01-20T09:00"), {{QDate(2020, 1, 21), {}}}}},
        {QStringLiteral("纠纷 2020-0002"), QStringLiteral("unknown"), {instant("2020-01-20T09:00")}},
    };
    const QList<MovedDeadline> moved = movedDeadlines(open, before, after);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0] == MovedDeadline{QStringLiteral("投诉 2020-0001"), QStringLiteral("feedback.investigate"),
                                    QDate(2020, 2, 1), QDate(2020, 2, 4)});
    CHECK(movedText(moved[0]).contains(QStringLiteral("from 2020-02-01 to 2020-02-04")));
    CHECK(movedDeadlines(open, after, after).isEmpty());
}
