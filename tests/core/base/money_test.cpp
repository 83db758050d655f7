#include "core/base/money.h"
#include "tests/text.h"

#include <catch2/catch.hpp>

using namespace anhe;
using anhe::tests::zh;

TEST_CASE("an amount is read in the ways people type it")
{
    CHECK(Money::fromText(zh("12345.6")) == Money{1234560});
    CHECK(Money::fromText(zh("¥ 12,345.60元")) == Money{1234560});
    CHECK(Money::fromText(zh("１２３")) == Money{12300});
    CHECK(Money::fromText(zh("1.2万")) == Money::ofYuan(12000));
    CHECK(Money::fromText(zh("0.000001万")) == Money{1});
    CHECK(Money::fromText(zh("-5")) == Money{-500});
    for (const char *wrong : {"", "1.234", "abc", "1.", ".5", "1e3", "一百", "9999999999999"})
        CHECK_FALSE(Money::fromText(zh(wrong)));
}

TEST_CASE("an amount is written with separators and two decimals")
{
    CHECK(Money{1234560}.text() == zh("12,345.60"));
    CHECK(Money{-5}.text() == zh("-0.05"));
    CHECK(Money{}.text() == zh("0.00"));
}

TEST_CASE("RMB capitals follow the rules of bank papers")
{
    const std::pair<qint64, const char *> cases[] = {
        {0, "零元整"},
        {1, "壹分"},
        {10, "壹角整"},
        {106, "壹元零陆分"},
        {160, "壹元陆角整"},
        {1000, "壹拾元整"},
        {10100, "壹佰零壹元整"},
        {100000, "壹仟元整"},
        {100001, "壹仟元零壹分"},
        {1000000, "壹万元整"},
        {1000100, "壹万零壹元整"},
        {1010000, "壹万零壹佰元整"},
        {1100000, "壹万壹仟元整"},
        {10001000, "壹拾万零壹拾元整"},
        {1234567, "壹万贰仟叁佰肆拾伍元陆角柒分"},
        {10000000000, "壹亿元整"},
        {10000000100, "壹亿零壹元整"},
        {10001000000, "壹亿零壹万元整"},
        {680000 * 100 + 325, "陆拾捌万零叁元贰角伍分"},
    };
    for (const auto &[fen, capitals] : cases) {
        INFO(fen);
        CHECK(moneyCapitals({fen}) == zh(capitals));
    }
}
