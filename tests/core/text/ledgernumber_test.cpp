#include "core/text/ledgernumber.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("a number is found however it is typed", "[text]")
{
    const QString matter = yearlyNumber(QStringLiteral("投诉"), 2026, 1);
    CHECK(matter == QStringLiteral("投诉 2026-0001"));
    for (const char *typed :
         {"投诉 2026-0001", "投诉2026-0001", " 投诉　2026-1 ", "投诉２０２６－０００１", "投诉 2026—1"}) {
        INFO(typed);
        CHECK(spelledNumber(QString::fromUtf8(typed)) == matter);
    }
    CHECK(spelledNumber(QStringLiteral("隐患2026-12345")) == QStringLiteral("隐患 2026-12345"));
}

TEST_CASE("a notice is found by the number that its paper bears", "[text]")
{
    const QString notice = officialNumber(QStringLiteral("督办"), 2026, 7);
    CHECK(notice == QStringLiteral("督办〔2026〕7号"));
    for (const char *typed : {"督办〔2026〕7号", "安一医督办〔2026〕7号", "督办[2026]7号", "督办（2026）7号",
                              "督办【2026】 07", "督办［2026］7号"}) {
        INFO(typed);
        CHECK(spelledNumber(QString::fromUtf8(typed)) == notice);
    }
    CHECK(spelledNumber(QStringLiteral("安医调(2026)3号")) == QStringLiteral("安医调〔2026〕3号"));
}

TEST_CASE("what is no number of a series stays as it was typed", "[text]")
{
    for (const char *typed : {"张三", "2026-0001", "投诉 2026", "AH2026-1", "投诉 2026-0001-2", ""})
        CHECK(spelledNumber(QString::fromUtf8(typed)) == QString::fromUtf8(typed));
    CHECK(spelledNumber(QStringLiteral("  张三 ")) == QStringLiteral("张三"));
}
