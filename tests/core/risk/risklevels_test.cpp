#include "core/risk/riskcategories.h"
#include "core/risk/risklevels.h"
#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

static RiskRating lec(double likelihood, double exposure, double consequence)
{
    RiskRating rating;
    rating.method = RatingMethod::Lec;
    rating.lecLikelihood = likelihood;
    rating.exposure = exposure;
    rating.consequence = consequence;
    return rating;
}

TEST_CASE("the matrix gives four levels by its cut points", "[risk]")
{
    const RiskLevelScheme scheme;
    CHECK(scheme.levelOfCell(5, 5) == RiskLevel::Major);
    CHECK(scheme.levelOfCell(4, 5) == RiskLevel::Major);
    CHECK(scheme.levelOfCell(4, 4) == RiskLevel::Larger);
    CHECK(scheme.levelOfCell(2, 5) == RiskLevel::Larger);
    CHECK(scheme.levelOfCell(3, 3) == RiskLevel::General);
    CHECK(scheme.levelOfCell(1, 5) == RiskLevel::General);
    CHECK(scheme.levelOfCell(2, 2) == RiskLevel::Low);
    CHECK(scheme.levelOf(RiskRating()) == RiskLevel::None);
}

TEST_CASE("LEC gives the level of D at its cut points", "[risk]")
{
    const RiskLevelScheme scheme;
    CHECK(scheme.levelOf(lec(10, 6, 7)) == RiskLevel::Major);   // 420
    CHECK(scheme.levelOf(lec(1, 6, 40)) == RiskLevel::Larger);  // 240
    CHECK(scheme.levelOf(lec(1, 10, 16)) == RiskLevel::Larger); // 160 exactly
    CHECK(scheme.levelOf(lec(1, 10, 7)) == RiskLevel::General); // 70
    CHECK(scheme.levelOf(lec(1, 6, 7)) == RiskLevel::Low);      // 42
    CHECK_FALSE(scheme.isSlight(lec(1, 6, 7)));
    CHECK(scheme.isSlight(lec(0.5, 1, 15)));
}

TEST_CASE("numbers beyond a method's scale are refused in their field", "[risk]")
{
    FieldProblems problems;
    checkRating(problems, RiskDesk::matrix(6, 0), {}, QStringLiteral("before"));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == QStringLiteral("before_likelihood"));
    CHECK(problems[1].field == QStringLiteral("before_impact"));
    problems.clear();
    checkRating(problems, lec(11, 0, 1000), {}, QStringLiteral("after"));
    CHECK(problems.size() == 3);
    CHECK(isRefused(problems));
}

TEST_CASE("cut points are kept, must fall, and survive JSON", "[risk]")
{
    RiskLevelScheme scheme;
    scheme.matrixMajor = 20;
    scheme.lecMajor = 400;
    CHECK(checkScheme(scheme).isEmpty());
    CHECK(RiskLevelScheme::fromJson(scheme.json()) == scheme);
    scheme.matrixLarger = 21;
    scheme.lecLow = 90;
    const FieldProblems falls = checkScheme(scheme);
    REQUIRE(falls.size() == 2);
    CHECK(falls[0].field == QStringLiteral("matrix_larger"));
    CHECK(falls[1].field == QStringLiteral("lec_low"));
    scheme = {};
    scheme.matrixGeneral = 1; // nothing would be low
    scheme.lecMajor = 10001;
    const FieldProblems reach = checkScheme(scheme);
    REQUIRE(reach.size() == 2);
    CHECK(reach[0].field == QStringLiteral("matrix_general"));
    CHECK(reach[1].field == QStringLiteral("lec_major"));
}

TEST_CASE("the shipped kinds of risk are eighteen and one may not stand twice", "[risk]")
{
    RiskCategories categories = RiskCategories::fromJson({});
    CHECK(categories.all.size() == 18);
    CHECK(categories.name(QStringLiteral("pathogens")) == QStringLiteral("菌（毒）种"));
    CHECK(categories.name({}) == QStringLiteral("未分类"));
    CHECK(RiskCategories::fromJson(categories.json()) == categories);
    categories.all.append({QStringLiteral("fire2"), QStringLiteral("消防")});
    CHECK(isRefused(checkCategories(categories)));
    categories.all.last().name = QStringLiteral("燃气");
    categories.all.first().name = QStringLiteral("纠纷");
    const RiskCategories again = categories.withShippedAgain();
    CHECK(again.all.size() == 19);
    CHECK(again.all.first().name == QStringLiteral("矛盾纠纷"));
    CHECK(again.all.last().name == QStringLiteral("燃气"));
    for (RiskCategory &category : categories.all)
        category.active = false;
    CHECK(isRefused(checkCategories(categories)));
}
