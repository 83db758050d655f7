#include "core/base/idnumber.h"
#include "tests/text.h"

#include <catch2/catch.hpp>

using namespace anhe;
using anhe::tests::zh;

TEST_CASE("an ID number is checked and read")
{
    CHECK(readIdNumber(zh("11010119900307002x")) == IdNumberFacts{QDate(1990, 3, 7), false});
    CHECK(readIdNumber(zh("110101199003070011"))->male);
    for (const char *wrong : {"", "110101199003070021", "11010119900230002X", "110101900307002",
                              "1101011990030700２X", "11010119900307002XX"})
        CHECK_FALSE(readIdNumber(zh(wrong)));
    CHECK(maskedIdNumber(zh("11010119900307002X")) == zh("1101**********002X"));
    CHECK(maskedIdNumber(zh("12345")) == zh("*****"));
    CHECK(ageOn(QDate(1990, 3, 7), QDate(2026, 3, 6)) == 35);
    CHECK(ageOn(QDate(1990, 3, 7), QDate(2026, 3, 7)) == 36);
}
