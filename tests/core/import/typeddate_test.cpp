#include "core/import/typeddate.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

const QDate typedOn(2026, 3, 5);

/** ISO text of what was read; empty when it is no date. */
std::string read(const char *text, DateReading reading = {})
{
    const std::optional<TypedDate> typed = fromTyped(QString::fromUtf8(text), typedOn, reading);
    return typed ? typed->text().toStdString() : std::string();
}

} // namespace

TEST_CASE("a whole date is read in every form people type")
{
    for (const char *text :
         {"2026-1-2", "2026/1/2", "2026.1.2", "2026年1月2日", "2026年01月02号", "20260102", "260102",
          "26-1-2", "26.01.02", "２０２６－１－２", " 2026 - 01 - 02 ", "2026年1月2日（星期五）",
          "2026-01-02 周五", "1/2/2026", "2026、1、2", "\t2026-01-02\n"}) {
        INFO(text);
        CHECK(read(text) == "2026-01-02");
    }
}

TEST_CASE("an hour is kept, and its absence too")
{
    for (const char *text :
         {"2026/1/2 9:05", "2026-01-02T09:05", "2026年1月2日 上午9时5分", "2026年1月2日9点05分",
          "2026.1.2 9：05", "202601020905", "20260102090500", "2026-01-02 09:05:00", "2026-01-02 09:05:00.0",
          "2026-01-02T09:05:00+08:00", "2026-1-2 9:05 AM", "2026-1-2上午9:05", "2026-1-2 星期五 9:05"}) {
        INFO(text);
        CHECK(read(text) == "2026-01-02 09:05");
    }
    CHECK(read("2026/1/2 9:05:07") == "2026-01-02 09:05:07");
    CHECK(read("2026年1月2日 下午3点半") == "2026-01-02 15:30");
    CHECK(read("2026-1-2 晚8点") == "2026-01-02 20:00");
    CHECK(read("2026-1-2 中午12点") == "2026-01-02 12:00");
    CHECK(read("2026-1-2 凌晨12点") == "2026-01-02 00:00");
    CHECK(read("2026-1-2 3:15 PM") == "2026-01-02 15:15");
    CHECK_FALSE(fromTyped(QStringLiteral("2026-1-2"), typedOn)->hasTime());
    CHECK(fromTyped(QStringLiteral("2026-1-2 0:00"), typedOn)->hasTime());
    CHECK(fromTyped(QStringLiteral("2026-1-2 0:04"), typedOn)->dateTime() ==
          QDateTime(QDate(2026, 1, 2), QTime(0, 4)));
}

TEST_CASE("a day without a year is the last one that has come")
{
    for (const char *text : {"1-2", "0102", "1月2日", "1/2", "1.2", "01-02", "1月2号"}) {
        INFO(text);
        CHECK(read(text) == "2026-01-02");
    }
    CHECK(read("3-5") == "2026-03-05");
    CHECK(read("3-6") == "2025-03-06");
    CHECK(read("1231") == "2025-12-31");
    CHECK(read("2-29") == "2024-02-29");
    CHECK(read("12月31日 下午2:10") == "2025-12-31 14:10");
    CHECK(read("3-6", {.future = true}) == "2026-03-06");
}

TEST_CASE("a guessed year is told from a written one")
{
    for (const char *text : {"1-2", "0102", "1月2日", "1月2日 9:05"})
        CHECK(fromTyped(QString::fromUtf8(text), typedOn)->yearGuessed);
    for (const char *text : {"2026-1-2", "260102", "202601020905", "2026年1月2日 9:05", "昨天"})
        CHECK_FALSE(fromTyped(QString::fromUtf8(text), typedOn)->yearGuessed);
}

TEST_CASE("a reader of lists counts no days from today")
{
    for (const char *text : {"昨天", "-3", "+0", "昨天下午3点"}) {
        INFO(text);
        CHECK(read(text, {.relative = false}) == "");
    }
    CHECK(read("2026-1-2", {.relative = false}) == "2026-01-02");
}

TEST_CASE("days are counted from today")
{
    CHECK(read("今天") == "2026-03-05");
    CHECK(read("昨天") == "2026-03-04");
    CHECK(read("前天") == "2026-03-03");
    CHECK(read("大前天") == "2026-03-02");
    CHECK(read("明天") == "2026-03-06");
    CHECK(read("昨天下午3点") == "2026-03-04 15:00");
    CHECK(read("-3") == "2026-03-02");
    CHECK(read("+10") == "2026-03-15");
    CHECK(read("－5") == "2026-02-28");
}

TEST_CASE("what is no date is not made into one")
{
    for (const char *text :
         {"",         " ",      "3",         "2026",        "2026-13-1", "2026-2-29",      "2-30",
          "1332",     "2026-1", "2026年1月", "13900001111", "待定",      "2026-1-2 25:00", "2026-1-2 9:61",
          "1850-1-1", "46024",  "3楼",       "9:05",        "20261301",  "2026-1-2-3"}) {
        INFO(text);
        CHECK(read(text) == "");
    }
}

TEST_CASE("a spreadsheet's day number is a date only in an import")
{
    CHECK(read("46024", {.serials = true}) == "2026-01-02");
    CHECK(read("46024.378472222", {.serials = true}) == "2026-01-02 09:05");
    CHECK(fromSerial(46024)->text() == QStringLiteral("2026-01-02"));
    CHECK(fromSerial(44562, true)->text() == QStringLiteral("2026-01-02"));
    CHECK(fromSerial(46024.99999999)->text() == QStringLiteral("2026-01-03"));
    CHECK_FALSE(fromSerial(-1));
    CHECK_FALSE(fromSerial(1e12));
}
