#include "core/calendar/workingdaycalendar.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

const WorkingDayCalendar &calendar()
{
    return WorkingDayCalendar::shipped();
}

int workingDaysOf(int year)
{
    return calendar().workingDaysBetween(QDate(year - 1, 12, 31), QDate(year, 12, 31));
}

QString refusal(const QString &csv)
{
    return WorkingDayCalendar::fromCsv(csv, QStringLiteral("test")).error();
}

WorkingDayCalendar read(const QString &csv)
{
    return *WorkingDayCalendar::fromCsv(csv, QStringLiteral("test"));
}

} // namespace

TEST_CASE("the shipped calendar has the working days of every published year")
{
    const QList<std::pair<int, int>> years{{2019, 250}, {2020, 249}, {2021, 250}, {2022, 249},
                                           {2023, 249}, {2024, 251}, {2025, 248}, {2026, 248}};
    for (const auto &[year, days] : years) {
        CAPTURE(year);
        CHECK(workingDaysOf(year) == days);
    }
    CHECK(calendar().years().constFirst() == 2012);
    CHECK(calendar().years().constLast() == 2026);
    CHECK(calendar().isPublished(2026));
    CHECK_FALSE(calendar().isPublished(2027));
    CHECK_FALSE(calendar().isPublished(2011));
    CHECK(calendar().version() == QStringLiteral("cn-working-days-2012-2026"));
}

TEST_CASE("working days are counted from the day after the event")
{
    CHECK(calendar().addWorkingDays(QDate(2024, 1, 29), 5) == QDate(2024, 2, 4));
    CHECK(calendar().addWorkingDays(QDate(2025, 9, 22), 10) == QDate(2025, 10, 11));
    CHECK(calendar().addWorkingDays(QDate(2026, 2, 9), 30) == QDate(2026, 3, 27));
    CHECK(calendar().addWorkingDays(QDate(2020, 1, 20), 5) == QDate(2020, 2, 4));
    CHECK(calendar().addWorkingDays(QDate(2026, 2, 9), 5) == QDate(2026, 2, 14));

    CHECK(calendar().addWorkingDays(QDate(2026, 2, 15), 0) == QDate(2026, 2, 15));
    CHECK(calendar().addWorkingDays(QDate(2026, 2, 24), -1) == QDate(2026, 2, 14));
    CHECK(calendar().workingDaysBetween(QDate(2026, 2, 14), QDate(2026, 2, 24)) == 1);
    CHECK(calendar().workingDaysBetween(QDate(2026, 2, 24), QDate(2026, 2, 14)) == -1);
    CHECK(calendar().workingDayFrom(QDate(2026, 2, 15)) == QDate(2026, 2, 24));
    CHECK(calendar().workingDayFrom(QDate(2026, 2, 24)) == QDate(2026, 2, 24));
}

TEST_CASE("counting between two days agrees with looking at each day, inside and outside the known years")
{
    const WorkingDayCalendar own = calendar().withOfficeDays(
        {{QDate(2026, 3, 6), false, QString()}, {QDate(2028, 3, 4), true, QString()}});
    for (const QDate from : {QDate(2011, 6, 4), QDate(2018, 12, 28), QDate(2026, 2, 13), QDate(2029, 5, 5)}) {
        int counted = 0;
        for (QDate day = from.addDays(1); day <= from.addYears(4); day = day.addDays(1)) {
            counted += own.isWorkingDay(day) ? 1 : 0;
            REQUIRE(own.workingDaysBetween(from, day) == counted);
            REQUIRE(own.workingDaysBetween(day, from) == -counted);
        }
    }
    CHECK(WorkingDayCalendar().workingDaysBetween(QDate(2026, 3, 1), QDate(2026, 3, 8)) == 5);
}

TEST_CASE("every kind of day is told apart")
{
    CHECK(calendar().kindOf(QDate(2026, 2, 13)) == DayKind::Workday);
    CHECK(calendar().kindOf(QDate(2026, 2, 14)) == DayKind::MakeUpWorkday);
    CHECK(calendar().kindOf(QDate(2026, 2, 15)) == DayKind::Weekend);
    CHECK(calendar().kindOf(QDate(2026, 2, 16)) == DayKind::Holiday);
    CHECK(calendar().kindOf(QDate(2018, 12, 29)) == DayKind::MakeUpWorkday);
    CHECK(calendar().kindOf(QDate(2031, 1, 4)) == DayKind::Weekend);
    CHECK(calendar().kindOf(QDate(2031, 1, 1)) == DayKind::Workday);
    CHECK(calendar().kindOf(QDate(1999, 10, 2)) == DayKind::Weekend);
}

TEST_CASE("holidays have their names, also in the middle of their run")
{
    CHECK(holidayName(calendar(), QDate(2026, 1, 3)) == QStringLiteral("New Year"));
    CHECK(holidayName(calendar(), QDate(2018, 12, 30)) == QStringLiteral("New Year"));
    CHECK(holidayName(calendar(), QDate(2026, 2, 22)) == QStringLiteral("Spring Festival"));
    CHECK(holidayName(calendar(), QDate(2023, 4, 5)) == QStringLiteral("Qingming Festival"));
    CHECK(holidayName(calendar(), QDate(2022, 4, 30)) == QStringLiteral("Labour Day"));
    CHECK(holidayName(calendar(), QDate(2025, 6, 2)) == QStringLiteral("Dragon Boat Festival"));
    CHECK(holidayName(calendar(), QDate(2021, 9, 20)) == QStringLiteral("Mid-Autumn Festival"));
    CHECK(holidayName(calendar(), QDate(2023, 10, 5)) == QStringLiteral("National Day"));
    CHECK(holidayName(calendar(), QDate(2015, 9, 4)) == QStringLiteral("Victory Day"));
    CHECK(holidayName(calendar(), QDate(2026, 3, 7)).isEmpty());
    CHECK(holidayName(calendar(), QDate(2026, 2, 14)).isEmpty());
    for (QDate day(2012, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1)) {
        if (calendar().kindOf(day) == DayKind::Holiday)
            CHECK(holidayName(calendar(), day) != QStringLiteral("Public holiday"));
    }
}

TEST_CASE("a notice reaches back into the December before it without publishing that year")
{
    const WorkingDayCalendar only2019 =
        read(QStringLiteral("date,kind\n2018-12-29,work\n2018-12-31,off\n2019-01-01,off\n"));
    CHECK(only2019.kindOf(QDate(2018, 12, 29)) == DayKind::MakeUpWorkday);
    CHECK_FALSE(only2019.isPublished(2018));
    CHECK(only2019.isPublished(2019));
}

TEST_CASE("a calendar file may come from a spreadsheet program")
{
    const WorkingDayCalendar sheet =
        read(QStringLiteral("\uFEFFDate, Kind\r\n2027/1/1,OFF\r\n\r\n2027/2/6, work \r\n"));
    CHECK(sheet.kindOf(QDate(2027, 1, 1)) == DayKind::Holiday);
    CHECK(sheet.kindOf(QDate(2027, 2, 6)) == DayKind::MakeUpWorkday);
    CHECK(read(sheet.csv()) == sheet);
}

TEST_CASE("a bad calendar file is refused with its line")
{
    CHECK(refusal(QStringLiteral("2027-01-01,off")).startsWith(QStringLiteral("Line 1: ")));
    CHECK(refusal(QStringLiteral("date,kind\n2027-01-01,off\n2027-02-30,off")) ==
          QStringLiteral("Line 3: “2027-02-30” is not a date like 2026-02-14."));
    CHECK(refusal(QStringLiteral("date,kind\n2027-01-01,holiday")) ==
          QStringLiteral("Line 2: “holiday” is neither off (a day off) nor work (worked)."));
    CHECK(refusal(QStringLiteral("date,kind\n2027-01-01")) ==
          QStringLiteral("Line 2: “2027-01-01” is not a day and a kind parted by one comma."));
    CHECK(refusal(QStringLiteral("date,kind\n2027-01-01,off\n2027-01-01,off")) ==
          QStringLiteral("Line 3: 2027-01-01 stands in the file twice."));
    CHECK(refusal(QStringLiteral("date,kind\n2027-01-01,work"))
              .startsWith(QStringLiteral("Line 2: 2027-01-01 is a Friday")));
    CHECK(refusal(QStringLiteral("date,kind\n")) == QStringLiteral("The calendar file holds no day."));
    CHECK(refusal(QString()) == QStringLiteral("The calendar file holds no day."));
}

TEST_CASE("the office's own days lie above the notice")
{
    const WorkingDayCalendar own = calendar().withOfficeDays({
        {QDate(2026, 3, 6), false, QStringLiteral("院庆")},
        {QDate(2026, 3, 7), true, QStringLiteral("义诊补班")},
        {QDate(2027, 5, 20), false, QStringLiteral("停电检修")},
    });
    CHECK(own.kindOf(QDate(2026, 3, 6)) == DayKind::OfficeOff);
    CHECK(own.kindOf(QDate(2026, 3, 7)) == DayKind::OfficeWork);
    CHECK(own.officeReason(QDate(2026, 3, 6)) == QStringLiteral("院庆"));
    CHECK(own.addWorkingDays(QDate(2026, 3, 5), 1) == QDate(2026, 3, 7));
    CHECK_FALSE(own.isWorkingDay(QDate(2027, 5, 20)));
    CHECK_FALSE(own.isPublished(2027));
    CHECK(own.withOfficeDays({}) == calendar());
    CHECK(holidayName(own, QDate(2026, 3, 6)).isEmpty());
}

TEST_CASE("a newer file of one year leaves the other years as they were")
{
    const WorkingDayCalendar newer =
        read(QStringLiteral("date,kind\n2026-12-26,work\n2026-12-31,off\n2027-01-01,off\n"));
    const WorkingDayCalendar both = calendar().updatedWith(newer);
    CHECK(both.isPublished(2026));
    CHECK(both.isPublished(2027));
    CHECK(both.version() == QStringLiteral("test"));
    CHECK(both.kindOf(QDate(2026, 2, 14)) == DayKind::MakeUpWorkday);
    CHECK(differences(calendar(), both) ==
          QList<DayChange>{{QDate(2026, 12, 26), DayKind::Weekend, DayKind::MakeUpWorkday},
                           {QDate(2026, 12, 31), DayKind::Workday, DayKind::Holiday},
                           {QDate(2027, 1, 1), DayKind::Workday, DayKind::Holiday}});
    CHECK(differences(both, both).isEmpty());
}

TEST_CASE("a corrected year replaces the year whole")
{
    const WorkingDayCalendar corrected =
        calendar().updatedWith(read(QStringLiteral("date,kind\n2026-01-01,off\n2026-10-01,off\n")));
    CHECK(corrected.kindOf(QDate(2026, 2, 14)) == DayKind::Weekend);
    CHECK(corrected.kindOf(QDate(2025, 10, 11)) == DayKind::MakeUpWorkday);
}
