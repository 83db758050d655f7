#include "core/base/idnumber.h"

#include <catch2/catch.hpp>

using namespace anhe;

static QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TEST_CASE("an ID number is checked and read")
{
    CHECK(readIdNumber(s("11010119900307002x")) == IdNumberFacts{QDate(1990, 3, 7), false});
    CHECK(readIdNumber(s("110101199003070011"))->male);
    for (const char *wrong : {"", "110101199003070021", "11010119900230002X", "110101900307002",
                              "1101011990030700２X", "11010119900307002XX"})
        CHECK_FALSE(readIdNumber(s(wrong)));
    CHECK(maskedIdNumber(s("11010119900307002X")) == s("1101**********002X"));
    CHECK(maskedIdNumber(s("12345")) == s("*****"));
    CHECK(ageOn(QDate(1990, 3, 7), QDate(2026, 3, 6)) == 35);
    CHECK(ageOn(QDate(1990, 3, 7), QDate(2026, 3, 7)) == 36);
}
