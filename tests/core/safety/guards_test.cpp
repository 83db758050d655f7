#include "core/safety/guards.h"

#include <catch2/catch.hpp>

using namespace anhe;

TEST_CASE("the highest of three rules says how many guards are needed, and which it is", "[safety]")
{
    struct Line
    {
        GuardBasis basis;
        int staff, beds, outpatients, required;
        QList<GuardGround> decisive;
        int missing;
    };
    using enum GuardGround;
    const Line lines[] = {
        {{1000, 800, 3000, 35}, 30, 40, 9, 40, {Beds}, 5},
        {{1001, 100, 100, 40}, 31, 5, 1, 31, {MedicalStaff}, 0},
        {{10, 20, 6001, 0}, 1, 1, 19, 19, {Outpatients}, 19},
        {{100, 60, 1000, 3}, 3, 3, 3, 3, {MedicalStaff, Beds, Outpatients}, 0},
        {{1, 1, 1, 0}, 1, 1, 1, 1, {MedicalStaff, Beds, Outpatients}, 1},
        {{0, 21, 0, 1}, 0, 2, 0, 2, {Beds}, 1},
        {{0, 0, 0, 4}, 0, 0, 0, 0, {}, 0},
    };
    for (const Line &line : lines) {
        INFO(line.basis.medicalStaff << ' ' << line.basis.beds << ' ' << line.basis.dailyOutpatients);
        const RequiredGuards guards = requiredGuards(line.basis);
        CHECK(guards.byMedicalStaff == line.staff);
        CHECK(guards.byBeds == line.beds);
        CHECK(guards.byOutpatients == line.outpatients);
        CHECK(guards.required == line.required);
        CHECK(guards.decisive == line.decisive);
        CHECK(guards.missing == line.missing);
    }
}

TEST_CASE("the three numbers and the deciding rule are told", "[safety]")
{
    const QString text = explainGuards({1000, 800, 3000, 35});
    for (const char *part : {"1000", "30", "800", "40", "3000", "9", "35", "One guard for 20 beds"})
        CHECK(text.contains(QLatin1String(part)));
    CHECK(explainGuards({}).contains(QLatin1String("first")));
    CHECK(isRefused(checkGuards({-1, 0, 0, 0})));
    CHECK(GuardBasis::fromJson(GuardBasis{1, 2, 3, 4}.json()) == GuardBasis{1, 2, 3, 4});
}
