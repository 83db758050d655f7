#include "core/calendar/duedate.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace anhe;

namespace {

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

Result<DueDate> reckon(const char *rule, const DueTerms &terms, const LocalRules &local = {})
{
    return dueDate(*ruleFor(QLatin1String(rule)), terms, WorkingDayCalendar::shipped(), local);
}

DueDate due(const char *rule, const char *start, const QList<Pause> &pauses = {}, int extension = 0)
{
    return *reckon(rule, {at(start), pauses, extension});
}

} // namespace

TEST_CASE("rule keys are unique, and every rule names its words and its basis")
{
    QSet<QString> keys;
    for (const DeadlineRule &rule : allRules()) {
        CAPTURE(rule.key);
        CHECK_FALSE(keys.contains(QString(rule.id())));
        keys.insert(QString(rule.id()));
        CHECK(ruleFor(rule.id()) == &rule);
        CHECK_FALSE(rule.title().isEmpty());
        CHECK_FALSE(rule.startsText().isEmpty());
        const bool citesArticle = rule.basisText().contains(QStringLiteral("art. "));
        CHECK(citesArticle == (rule.source == RuleSource::Law));
    }
    CHECK(ruleFor(u"feedback.never") == nullptr);
}

TEST_CASE("every rule gives its day")
{
    struct Expected
    {
        const char *rule, *start, *day;
    };
    const Expected table[] = {
        {"feedback.spot", "2026-02-14T10:00", "2026-02-14"},
        {"feedback.investigate", "2026-02-09T10:00", "2026-02-14"},
        {"feedback.departments", "2025-09-22T08:00", "2025-10-11"},
        {"route.notice", "2026-02-15T23:00", "2026-02-15"},
        {"autopsy", "2026-02-13T22:30", "2026-02-15"},
        {"autopsy.frozen", "2026-02-10T09:00", "2026-02-17"},
        {"body.keep", "2026-02-07T09:00", "2026-02-21"},
        {"seal.open", "2023-03-04T09:00", "2026-03-04"},
        {"mediation.people", "2026-02-09T09:00", "2026-03-27"},
        {"mediation.admin.accept", "2024-01-29T09:00", "2024-02-04"},
        {"mediation.admin", "2026-02-09T09:00", "2026-03-27"},
        {"confirmation", "2026-03-02T09:00", "2026-04-01"},
        {"accident.report", "2026-03-02T09:00", "2026-03-09"},
        {"quality.general", "2026-03-02T09:00", "2026-03-17"},
        {"quality.major", "2026-03-02T18:00", "2026-03-03"},
        {"quality.severe", "2026-03-02T18:00", "2026-03-02"},
        {"insurer.assess", "2026-03-02T09:00", "2026-04-01"},
        {"insurer.pay", "2026-03-02T09:00", "2026-03-12"},
        {"insurer.refuse", "2026-03-02T09:00", "2026-03-05"},
        {"insurer.prepay", "2026-03-02T09:00", "2026-05-06"}, // 2026-05-01 is Labour Day
        {"petition.accept", "2026-03-02T09:00", "2026-03-17"},
        {"petition.objection", "2020-01-20T09:00", "2020-02-04"},
        {"petition.finish", "2026-03-03T09:00", "2026-05-06"},
        {"petition.review", "2026-03-02T09:00", "2026-04-01"},
        {"petition.review.answer", "2026-03-02T09:00", "2026-04-01"},
        {"petition.rereview", "2026-03-02T09:00", "2026-04-01"},
        {"petition.rereview.answer", "2026-03-02T09:00", "2026-04-01"},
        {"limitation", "2023-03-03T09:00", "2026-03-03"},
        {"sweep.weekly", "2026-02-09T09:00", "2026-02-15"},
        {"return.monthly", "2024-02-09T09:00", "2024-02-29"},
    };
    for (const Expected &expected : table) {
        CAPTURE(expected.rule);
        const Result<DueDate> result = reckon(expected.rule, {at(expected.start)});
        REQUIRE(result);
        CHECK(result->day == day(expected.day));
        CHECK(result->isPublished());
    }
    for (const char *rule : {"major.report", "insurer.report"}) {
        CHECK_FALSE(reckon(rule, {at("2026-03-02T09:00")}));
        CHECK(reckon(rule, {at("2026-03-02T09:00"), {}, 0, 24})->moment == at("2026-03-03T09:00"));
    }
    for (const char *rule : {"notice", "rectification", "promise", "payment", "call_back"}) {
        CHECK_FALSE(reckon(rule, {at("2026-03-02T09:00")}));
        CHECK(reckon(rule, {at("2026-03-02T09:00"), {}, 0, {}, day("2026-03-08")})->day == day("2026-03-08"));
        CHECK(reckon(rule, {at("2026-03-02T09:00"), {}, 0, 15})->day == day("2026-03-17"));
    }
    CHECK(std::size(table) + 7 == allRules().size());
}

TEST_CASE("a period that ends on a rest day moves to the next working day, a ceiling does not")
{
    // 2026-02-17 is in the middle of the Spring Festival (15 to 23 February).
    const DueDate report = due("accident.report", "2026-02-10T09:00");
    CHECK(report.countedTo == day("2026-02-17"));
    CHECK(report.day == day("2026-02-24"));
    CHECK(report.hasRolledOn());
    // 2026-02-28 is a Saturday that is worked: no reason to move.
    CHECK(due("accident.report", "2026-02-21T09:00").day == day("2026-02-28"));
    // 2026-01-04 is a worked Sunday, 2026-01-03 the holiday before it.
    CHECK(due("accident.report", "2025-12-27T09:00").day == day("2026-01-04"));
    CHECK_FALSE(due("autopsy.frozen", "2026-02-10T09:00").hasRolledOn());
    CHECK_FALSE(due("body.keep", "2026-02-07T09:00").hasRolledOn());
    CHECK(due("limitation", "2023-02-17T09:00").day == day("2026-02-24"));
    CHECK(due("seal.open", "2023-02-17T09:00").day == day("2026-02-17"));
}

TEST_CASE("an hour limit runs over midnight, rest days and the end of summer time")
{
    CHECK(due("quality.major", "2026-12-31T18:15").moment == at("2027-01-01T06:15"));
    CHECK(due("quality.severe", "2026-02-28T23:30").moment == at("2026-03-01T01:30"));
    CHECK(due("autopsy", "2026-02-15T00:00").moment == at("2026-02-17T00:00"));
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    CHECK(due("autopsy", "2026-03-28T01:00").moment.time() == QTime(1, 0));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

TEST_CASE("years end on the corresponding day, 29 February on the last of the month")
{
    CHECK(due("seal.open", "2024-02-29T09:00").day == day("2027-02-28"));
    CHECK(due("limitation", "2020-02-29T09:00").day == day("2023-02-28"));
    CHECK(due("feedback.investigate", "2024-02-28T09:00").day == day("2024-03-06"));
}

TEST_CASE("the first day is not counted, whatever day it is")
{
    CHECK(due("feedback.investigate", "2026-03-07T23:59").day == day("2026-03-13")); // Saturday
    CHECK(due("feedback.investigate", "2026-02-14T08:00").day == day("2026-02-28")); // worked Saturday
    CHECK(due("feedback.investigate", "2026-02-18T08:00").day == day("2026-02-28")); // Spring Festival
}

TEST_CASE("pauses are left out of mediation")
{
    const char *start = "2026-03-02T09:00";
    REQUIRE(due("mediation.people", start).day == day("2026-04-14"));

    SECTION("inside: ten working days")
    {
        CHECK(due("mediation.people", start, {{day("2026-03-09"), day("2026-03-20")}}).day ==
              day("2026-04-28"));
    }
    SECTION("overlapping pauses count once")
    {
        CHECK(due("mediation.people", start,
                  {{day("2026-03-09"), day("2026-03-16")}, {day("2026-03-12"), day("2026-03-20")}})
                  .day == day("2026-04-28"));
    }
    SECTION("before the start: nothing")
    {
        CHECK(due("mediation.people", start, {{day("2026-02-02"), day("2026-02-27")}}).day ==
              day("2026-04-14"));
        CHECK(due("mediation.people", start, {{day("2026-02-02"), day("2026-03-02")}}).day ==
              day("2026-04-14"));
    }
    SECTION("reaching over the start: only the days after it")
    {
        CHECK(due("mediation.people", start, {{day("2026-02-02"), day("2026-03-03")}}).day ==
              day("2026-04-15"));
    }
    SECTION("ending on the day that would be due")
    {
        CHECK(due("mediation.people", start, {{day("2026-04-14"), day("2026-04-14")}}).day ==
              day("2026-04-15"));
        CHECK(due("mediation.people", start, {{day("2026-04-13"), day("2026-04-14")}}).day ==
              day("2026-04-16"));
    }
    SECTION("over a weekend only: nothing")
    {
        CHECK(due("mediation.people", start, {{day("2026-03-07"), day("2026-03-08")}}).day ==
              day("2026-04-14"));
    }
    SECTION("after the end: nothing")
    {
        CHECK(due("mediation.people", start, {{day("2026-04-15"), day("2026-05-15")}}).day ==
              day("2026-04-14"));
    }
    SECTION("open: no day, but what is left")
    {
        const DueDate paused = due("mediation.people", start, {{day("2026-03-09"), {}}});
        CHECK(paused.isPaused());
        CHECK_FALSE(paused.day.isValid());
        CHECK(paused.pausedSince == day("2026-03-09"));
        CHECK(paused.unitsLeft == 26);
    }
    SECTION("open, but only after the end: due")
    {
        CHECK(due("mediation.people", start, {{day("2026-04-15"), {}}}).day == day("2026-04-14"));
    }
    SECTION("open while a closed one overlaps")
    {
        CHECK(
            due("mediation.people", start, {{day("2026-03-09"), day("2026-03-10")}, {day("2026-03-10"), {}}})
                .unitsLeft == 26);
    }
}

TEST_CASE("a hearing is left out of the re-review of a petition, also where its last day moves")
{
    CHECK(due("petition.rereview.answer", "2026-03-02T09:00", {{day("2026-03-10"), day("2026-03-14")}}).day ==
          day("2026-04-07")); // 04-06 is Qingming
    CHECK(due("petition.rereview.answer", "2026-03-05T09:00", {{day("2026-04-07"), day("2026-04-08")}}).day ==
          day("2026-04-09")); // 04-04 is a rest day, 04-07 and 04-08 are paused
    const DueDate paused = due("petition.rereview.answer", "2026-03-05T09:00", {{day("2026-04-06"), {}}});
    CHECK(paused.isPaused());
    CHECK_FALSE(paused.day.isValid());
}

TEST_CASE("feedback does not stop for a pause")
{
    CHECK(due("feedback.investigate", "2026-03-02T09:00", {{day("2026-03-03"), {}}}).day ==
          day("2026-03-09"));
}

TEST_CASE("extensions keep to what the rule allows")
{
    CHECK(due("mediation.people", "2026-03-02T09:00", {}, 10).day == day("2026-04-28"));
    CHECK(due("petition.finish", "2026-03-03T09:00", {}, 30).day == day("2026-06-01"));
    CHECK(reckon("mediation.admin", {at("2026-03-02T09:00"), {}, 5}).error() ==
          QStringLiteral("This limit cannot be extended."));
    CHECK(reckon("petition.finish", {at("2026-03-02T09:00"), {}, 31}).error() ==
          QStringLiteral("This limit can be extended by 30 days at most."));
    CHECK_FALSE(reckon("mediation.people", {at("2026-03-02T09:00"), {}, -1}));
    CHECK(reckon("notice", {at("2026-03-02T09:00"), {}, 5, {}, day("2026-03-10")})->day == day("2026-03-15"));
}

TEST_CASE("only a stricter local value takes the place of the national one")
{
    const LocalRules strict{{QStringLiteral("feedback.investigate"), 3}};
    const DueDate local = *reckon("feedback.investigate", {at("2026-03-02T09:00")}, strict);
    CHECK(local.day == day("2026-03-05"));
    CHECK(local.localApplied);
    CHECK(local.rule.length == 5);
    CHECK(local.localLength == 3);

    const LocalRules lax{{QStringLiteral("feedback.investigate"), 7}};
    const DueDate national = *reckon("feedback.investigate", {at("2026-03-02T09:00")}, lax);
    CHECK(national.day == day("2026-03-09"));
    CHECK_FALSE(national.localApplied);
    CHECK(national.localLength == 7);

    const LocalRules hours{{QStringLiteral("major.report"), 2}, {QStringLiteral("notice"), 15}};
    CHECK(reckon("major.report", {at("2026-03-02T23:00")}, hours)->moment == at("2026-03-03T01:00"));
    CHECK(reckon("notice", {at("2026-03-02T23:00")}, hours)->day == day("2026-03-17"));
    CHECK(reckon("notice", {at("2026-03-02T23:00"), {}, 0, 5}, hours)->day == day("2026-03-07"));
}

TEST_CASE("a year without a notice counts plain weekends and says so")
{
    const DueDate over = due("feedback.departments", "2026-12-28T09:00");
    CHECK(over.day == day("2027-01-11"));
    CHECK(over.unpublishedYears == QList<int>{2027});
    CHECK_FALSE(over.isPublished());
    CHECK(due("feedback.investigate", "2026-12-24T09:00").isPublished());
    CHECK(due("petition.finish", "2026-12-01T09:00").unpublishedYears == QList<int>{2027});
    CHECK(due("feedback.investigate", "2031-06-02T09:00").day == day("2031-06-09"));
    CHECK(due("body.keep", "2026-12-28T09:00").isPublished()); // no calendar is asked
}

TEST_CASE("terms that make no sense are refused with a sentence")
{
    CHECK(reckon("feedback.investigate", {}).error() ==
          QStringLiteral("The day on which the limit starts is missing."));
    CHECK(reckon("mediation.people", {at("2026-03-02T09:00"), {{day("2026-03-05"), day("2026-03-04")}}})
              .error() == QStringLiteral("A pause ends before it begins."));
    CHECK_FALSE(reckon("mediation.people", {at("2026-03-02T09:00"), {Pause{}}}));
    CHECK(reckon("feedback.investigate", {at("9999-12-30T09:00")}).error() ==
          QStringLiteral("A date lies outside the years 1949 to 2199."));
    CHECK_FALSE(
        reckon("mediation.people", {at("2026-03-02T09:00"), {{day("2026-03-05"), day("9999-12-31")}}}));
    CHECK_FALSE(reckon("promise", {at("2026-03-02T09:00"), {}, 0, {}, day("2206-03-05")}));
    CHECK_FALSE(reckon("feedback.investigate", {at("2026-03-02T09:00"), {}, 0, 3}));
    CHECK_FALSE(reckon("insurer.report", {at("2026-03-02T09:00"), {}, 0, 0}));
    CHECK_FALSE(reckon("promise", {at("2026-03-02T09:00"), {}, 0, {}, day("2026-03-01")}));
    CHECK_FALSE(reckon("body.keep", {at("2026-03-02T09:00"), {}, 0, {}, day("2026-03-05")}));
}
