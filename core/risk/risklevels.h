#pragma once

#include "core/base/result.h"
#include "core/risk/riskcodes.h"

#include <QJsonValue>

#include <array>
#include <span>

namespace anhe {

/** How likely and how bad a risk is, by the matrix (1 to 5 each) or by LEC (D = L × E × C). */
struct RiskRating
{
    RatingMethod method = RatingMethod::None;
    int likelihood = 0;                ///< 1 to 5
    int impact = 0;                    ///< 1 to 5
    double lecLikelihood = 0;          ///< L, above 0 up to 10
    double exposure = 0;               ///< E, above 0 up to 10
    double consequence = 0;            ///< C, 1 to 100
    RiskLevel level = RiskLevel::None; ///< as the cut points gave it when it was kept

    bool isRated() const { return method != RatingMethod::None; }
    int product() const { return likelihood * impact; }
    double danger() const { return lecLikelihood * exposure * consequence; }
    bool operator==(const RiskRating &) const = default;
};

/**
 * Setting "risk.levels": from where on a risk is 重大, 较大, 一般. Cut points are the office's own; the
 * shipped ones are what hospitals usually take (DOMAIN §6).
 */
struct RiskLevelScheme
{
    int matrixMajor = 17; ///< likelihood × impact, at least
    int matrixLarger = 10;
    int matrixGeneral = 5;
    double lecMajor = 320; ///< D, at least
    double lecLarger = 160;
    double lecGeneral = 70;
    double lecLow = 20; ///< below it a danger is slight and can be accepted

    RiskLevel levelOf(const RiskRating &rating) const;
    RiskLevel levelOfCell(int likelihood, int impact) const;
    bool isSlight(const RiskRating &rating) const;

    static RiskLevelScheme fromJson(const QJsonValue &json);
    QJsonValue json() const;
    bool operator==(const RiskLevelScheme &) const = default;
};

/** Cut points must fall from 重大 to 低 and stay within what can be reached. Fields are the names in JSON:
 * "matrix_major", "lec_low", … */
FieldProblems checkScheme(const RiskLevelScheme &scheme);

/** Wrong numbers of a rating; prefix is "before" or "after". */
void checkRating(FieldProblems &problems, const RiskRating &rating, const RiskLevelScheme &scheme,
                 const QString &prefix);

/** The values the method's table offers, largest first. */
std::span<const double> lecLikelihoods();
std::span<const double> lecExposures();
std::span<const double> lecConsequences();

/** From so high on a risk needs everything fixed before it is assigned. */
inline bool needsLeader(RiskLevel level)
{
    return level >= RiskLevel::Larger;
}

} // namespace anhe
