#include "ui/common/typedday.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("a day is read in every way a person types it", "[typedday]")
{
    const QDate today(2026, 11, 21);
    const auto [typed, day] = GENERATE(table<const char *, QDate>({
        {"2026-11-21", QDate(2026, 11, 21)},
        {"20261121", QDate(2026, 11, 21)},
        {"2026/1/2", QDate(2026, 1, 2)},
        {"2026年1月2日", QDate(2026, 1, 2)},
        {"1-2", QDate(2026, 1, 2)},
        {"0102", QDate(2026, 1, 2)},
        {"1月2日", QDate(2026, 1, 2)},
        {"１－２", QDate(2026, 1, 2)},
        {"今天", QDate(2026, 11, 21)},
        {"昨天", QDate(2026, 11, 20)},
        {"today", QDate(2026, 11, 21)},
        {"-3", QDate(2026, 11, 18)},
        {"+10", QDate(2026, 12, 1)},
    }));
    INFO(typed);
    CHECK(typedDay(QString::fromUtf8(typed), today) == day);
}

TEST_CASE("a due day without its year may lie ahead", "[typedday]")
{
    const QDate today(2026, 11, 21);
    CHECK(typedDay(QStringLiteral("12-1"), today) == QDate(2025, 12, 1));
    CHECK(typedDay(QStringLiteral("12-1"), today, {.future = true}) == QDate(2026, 12, 1));
    CHECK(typedDay(QStringLiteral("明天"), today) == QDate(2026, 11, 22));
}

TEST_CASE("what is no day is not taken for one", "[typedday]")
{
    const QString typed = QString::fromUtf8(GENERATE("2026-02-30", "13-1", "abc", "", "1-2-3-4", "0230"));
    INFO(typed.toStdString());
    CHECK_FALSE(typedDay(typed, QDate(2026, 11, 21)));
}

TEST_CASE("a time is read with and without its colon", "[typedday]")
{
    CHECK(typedTime(QStringLiteral("14:30")) == QTime(14, 30));
    CHECK(typedTime(QStringLiteral("1430")) == QTime(14, 30));
    CHECK(typedTime(QStringLiteral("930")) == QTime(9, 30));
    CHECK(typedTime(QStringLiteral("14点30分")) == QTime(14, 30));
    CHECK(typedTime(QStringLiteral("9点")) == QTime(9, 0));
    CHECK(typedTime(QStringLiteral("１４：３０")) == QTime(14, 30));
    CHECK_FALSE(typedTime(QStringLiteral("25:00")));
    CHECK_FALSE(typedTime(QStringLiteral("14:75")));
}
