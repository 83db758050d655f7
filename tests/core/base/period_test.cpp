#include "core/base/period.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("a quarter knows its days and its neighbours")
{
    const Quarter quarter{2026, 1};
    CHECK(quarter.period() == Period{QDate(2026, 1, 1), QDate(2026, 3, 31)});
    CHECK(quarter.previous() == Quarter{2025, 4});
    CHECK(Quarter{2025, 4}.next() == quarter);
    CHECK(quarter.lastYear() == Quarter{2025, 1});
    CHECK(Quarter::of(QDate(2018, 12, 31)) == Quarter{2018, 4});
    CHECK(quarter.text() == QStringLiteral("2026Q1"));
    CHECK(quarter.paper() == QStringLiteral("2026年第一季度"));
    CHECK(Quarter::fromText(QStringLiteral("2018q4")) == Quarter{2018, 4});
    CHECK_FALSE(Quarter::fromText(QStringLiteral("2018Q5")));
}

TEST_CASE("a period without an end is open on that side")
{
    CHECK(Period{QDate(2026, 1, 1), {}}.contains(QDate(2030, 1, 1)));
    CHECK_FALSE(Period{QDate(2026, 1, 1), {}}.contains(QDate(2025, 12, 31)));
    CHECK_FALSE(Period{}.contains(QDate()));
}
