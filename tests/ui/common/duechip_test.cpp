#include "ui/common/duechip.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("a chip tells an hour limit that was kept too late on its own day")
{
    const QDateTime died(QDate(2026, 11, 26), QTime(8, 0));
    const auto chipAt = [&died](const QTime &time) {
        MatterClock clock{QStringLiteral("autopsy"),
                          *dueDate(*ruleFor("autopsy"), {died}, WorkingDayCalendar::shipped()),
                          QDate(2026, 11, 28),
                          {}};
        if (time.isValid())
            clock.doneAt = QDateTime(clock.doneOn, time);
        return dueChip(clock, QDateTime(QDate(2026, 11, 30), QTime(9, 0)));
    };
    CHECK(chipAt(QTime(8, 0)).text == QStringLiteral("done"));
    CHECK(chipAt(QTime(8, 0)).tone == Tone::Green);
    CHECK(chipAt(QTime(20, 0)).text == QStringLiteral("done late"));
    CHECK(chipAt(QTime(20, 0)).tone == Tone::Amber);
    CHECK(chipAt(QTime()).text == QStringLiteral("done")); // only the day is kept: no hour is held against it
}
