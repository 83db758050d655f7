#include "core/calendar/dueexplanation.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

QDateTime moment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString why(const char *rule, const DueTerms &terms, const LocalRules &local = {},
            const WorkingDayCalendar &calendar = WorkingDayCalendar::shipped())
{
    QLocale::setDefault(QLocale(QLocale::English)); // the names of the weekdays
    return explain(*dueDate(*ruleFor(QLatin1String(rule)), terms, calendar, local)).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("five working days before the Spring Festival are explained whole")
{
    CHECK(why("feedback.investigate", {moment("2026-02-09T10:00")}) ==
          QStringLiteral("Due on 2026-02-14 (Saturday).\n"
                         "Rule: Feedback on a complaint that needs investigation: within 5 working days from "
                         "receipt of the "
                         "complaint.\n"
                         "Start: 2026-02-09 10:00 (receipt of the complaint); that day is not counted, "
                         "2026-02-10 is the first "
                         "(Civil Code, art. 201).\n"
                         "Counted: 5 working days (2026-02-10 to 2026-02-14).\n"
                         "Make-up working days, counted: 2026-02-14 (Saturday).\n"
                         "No rest days fall into this time.\n"
                         "Calendar: cn-working-days-2012-2026.\n"
                         "Basis: Measures for Complaint Handling in Medical Institutions (as quoted in the "
                         "press; the official "
                         "text prevails)."));
}

TEST_CASE("a long limit names the holidays and weekends it skips")
{
    const QString text = why("mediation.people", {moment("2026-02-09T10:00")});
    CHECK(
        text.contains(QStringLiteral("Holidays, not counted: Spring Festival (2026-02-15 to 2026-02-23).")));
    CHECK(text.contains(QStringLiteral("2026-02-14 (Saturday) and 2026-02-28 (Saturday)")));
    CHECK(text.contains(QStringLiteral("Weekends, not counted: 2026-03-01, 2026-03-07 to 2026-03-08,")));
    CHECK(why("mediation.people", {moment("2026-03-02T10:00"), {}, 60})
              .contains(QStringLiteral("Weekends, not counted: 29 days.")));
}

TEST_CASE("pauses are named with ground and document, and what is left when one is open")
{
    const Pause appraisal{QDate(2026, 3, 9), QDate(2026, 3, 20), QStringLiteral("鉴定"),
                          QStringLiteral("鉴定委托书")};
    CHECK(why("mediation.people", {moment("2026-03-02T10:00"), {appraisal}})
              .contains(
                  QStringLiteral("Pauses, not counted: 2026-03-09 to 2026-03-20 (鉴定 and 鉴定委托书).")));
    const QString open = why("mediation.people", {moment("2026-03-02T10:00"), {{QDate(2026, 3, 9), {}}}});
    CHECK(open.startsWith(QStringLiteral("Paused since 2026-03-09; left of the limit: 26 working days.")));
    CHECK(open.contains(QStringLiteral("Counted: 4 working days (2026-03-03 to 2026-03-08).")));
    CHECK(open.contains(QStringLiteral("Pauses, not counted: from 2026-03-09 on.")));
    CHECK(why("mediation.people", {moment("2026-03-02T10:00"), {{QDate(2026, 3, 1), {}}}})
              .contains(QStringLiteral("No day was counted before the pause.")));
    CHECK(why("feedback.investigate", {moment("2026-03-02T10:00"), {appraisal}})
              .contains(QStringLiteral("Pauses do not stop this limit")));
}

TEST_CASE("a last day that moves on says why, and so does one that stands")
{
    CHECK(why("accident.report", {moment("2026-02-10T09:00")})
              .contains(QStringLiteral(
                  "The last day is a rest day: 2026-02-17 (Tuesday, Spring Festival); so the next "
                  "working day, 2026-02-24 (Tuesday) (Civil Code, art. 203).")));
    CHECK(why("body.keep", {moment("2026-02-07T09:00")})
              .contains(
                  QStringLiteral("2026-02-21 (Saturday, Spring Festival); this limit does not move on.")));
    CHECK(why("limitation", {moment("2024-02-29T09:00")}).contains(QStringLiteral("art. 202")));
}

TEST_CASE("national and local value are both told")
{
    const LocalRules strict{{QStringLiteral("feedback.investigate"), 3}};
    CHECK(why("feedback.investigate", {moment("2026-03-02T09:00")}, strict)
              .contains(QStringLiteral("National value 5 working days, local value 3 working days: the "
                                       "stricter local one applies.")));
    const LocalRules lax{{QStringLiteral("feedback.investigate"), 7}};
    CHECK(why("feedback.investigate", {moment("2026-03-02T09:00")}, lax)
              .contains(QStringLiteral("the local one is not stricter, the national applies.")));
}

TEST_CASE("hours, written days and years without a notice are explained")
{
    CHECK(why("quality.major", {moment("2026-03-02T18:00")})
              .startsWith(QStringLiteral("Due at 2026-03-03 06:00.")));
    CHECK(why("insurer.report", {moment("2026-03-02T18:00"), {}, 0, 48})
              .contains(QStringLiteral("Length as written: 48 hours.")));
    CHECK(why("promise", {moment("2026-03-02T18:00"), {}, 0, {}, QDate(2026, 3, 5)})
              .contains(QStringLiteral("Day named: 2026-03-05.")));
    CHECK(why("feedback.departments", {moment("2026-12-28T09:00")})
              .contains(QStringLiteral("The working days of 2027 are not published yet")));
    CHECK(why("body.keep", {moment("2026-12-28T09:00")})
              .contains(QStringLiteral("2027 are not published yet; this limit does not depend on them.")));
    CHECK(why("feedback.departments", {moment("2010-12-01T09:00")})
              .contains(QStringLiteral("The calendar has no working days of 2010")));
}

TEST_CASE("the office's own days are named with their reason")
{
    const WorkingDayCalendar own =
        WorkingDayCalendar::shipped().withOfficeDays({{QDate(2026, 3, 4), false, QStringLiteral("院庆")},
                                                      {QDate(2026, 3, 7), true, QStringLiteral("补班")}});
    const QString text = why("feedback.investigate", {moment("2026-03-02T09:00")}, {}, own);
    CHECK(text.startsWith(QStringLiteral("Due on 2026-03-09 (Monday).")));
    CHECK(text.contains(QStringLiteral("Office closed, not counted: 院庆 (2026-03-04).")));
    CHECK(text.contains(QStringLiteral("Worked by the office, counted: 2026-03-07 (Saturday).")));
}

TEST_CASE("every rule can say why")
{
    for (const DeadlineRule &rule : allRules()) {
        DueTerms terms{moment("2026-09-21T09:00")};
        if (rule.needsLength())
            terms.writtenLength = 10;
        const Result<DueDate> due = dueDate(rule, terms, WorkingDayCalendar::shipped());
        CAPTURE(rule.key);
        REQUIRE(due);
        const QStringList sentences = explain(*due);
        CHECK(sentences.size() >= 5);
        for (const QString &sentence : sentences)
            CHECK_FALSE(sentence.contains(QLatin1Char('%')));
    }
}
