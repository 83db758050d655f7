#include "core/risk/risklevels.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace anhe {

namespace {

constexpr double likelihoods[] = {10, 6, 3, 1, 0.5, 0.2, 0.1};
constexpr double exposures[] = {10, 6, 3, 2, 1, 0.5};
constexpr double consequences[] = {100, 40, 15, 7, 3, 1};

constexpr std::pair<const char *, int RiskLevelScheme::*> matrixPoints[] = {
    {"matrix_major", &RiskLevelScheme::matrixMajor},
    {"matrix_larger", &RiskLevelScheme::matrixLarger},
    {"matrix_general", &RiskLevelScheme::matrixGeneral},
};
constexpr std::pair<const char *, double RiskLevelScheme::*> lecPoints[] = {
    {"lec_major", &RiskLevelScheme::lecMajor},
    {"lec_larger", &RiskLevelScheme::lecLarger},
    {"lec_general", &RiskLevelScheme::lecGeneral},
    {"lec_low", &RiskLevelScheme::lecLow},
};

bool within(double value, double least, double most)
{
    return value >= least && value <= most;
}

/** Each cut point lies within reach and below the one before it. */
template <typename Number, size_t Count>
void checkFall(FieldProblems &problems, const RiskLevelScheme &scheme,
               const std::pair<const char *, Number RiskLevelScheme::*> (&points)[Count], double least,
               double most, const QString &outOfReach)
{
    for (size_t i = 0; i < Count; ++i) {
        const auto &[field, member] = points[i];
        const double above = i == 0 ? most + 1 : double(scheme.*points[i - 1].second);
        if (!within(scheme.*member, least, most))
            problems.append({QLatin1String(field), outOfReach});
        else if (scheme.*member >= above)
            problems.append(
                {QLatin1String(field),
                 QCoreApplication::translate("Risk", "It lies below the cut point of the level above it, %1.")
                     .arg(above)});
    }
}

} // namespace

std::span<const double> lecLikelihoods()
{
    return likelihoods;
}

std::span<const double> lecExposures()
{
    return exposures;
}

std::span<const double> lecConsequences()
{
    return consequences;
}

RiskLevel RiskLevelScheme::levelOfCell(int likelihood, int impact) const
{
    const int product = likelihood * impact;
    return product >= matrixMajor     ? RiskLevel::Major
           : product >= matrixLarger  ? RiskLevel::Larger
           : product >= matrixGeneral ? RiskLevel::General
                                      : RiskLevel::Low;
}

RiskLevel RiskLevelScheme::levelOf(const RiskRating &rating) const
{
    switch (rating.method) {
    case RatingMethod::None:
        return RiskLevel::None;
    case RatingMethod::Matrix:
        return levelOfCell(rating.likelihood, rating.impact);
    case RatingMethod::Lec:
        break;
    }
    const double danger = rating.danger();
    return danger >= lecMajor     ? RiskLevel::Major
           : danger >= lecLarger  ? RiskLevel::Larger
           : danger >= lecGeneral ? RiskLevel::General
                                  : RiskLevel::Low;
}

bool RiskLevelScheme::isSlight(const RiskRating &rating) const
{
    return rating.method == RatingMethod::Lec && rating.danger() < lecLow;
}

RiskLevelScheme RiskLevelScheme::fromJson(const QJsonValue &json)
{
    RiskLevelScheme scheme;
    const QJsonObject object = json.toObject();
    for (const auto &[name, member] : matrixPoints)
        scheme.*member = object[QLatin1String(name)].toInt(scheme.*member);
    for (const auto &[name, member] : lecPoints)
        scheme.*member = object[QLatin1String(name)].toDouble(scheme.*member);
    return scheme;
}

QJsonValue RiskLevelScheme::json() const
{
    QJsonObject object;
    for (const auto &[name, member] : matrixPoints)
        object[QLatin1String(name)] = this->*member;
    for (const auto &[name, member] : lecPoints)
        object[QLatin1String(name)] = this->*member;
    return object;
}

FieldProblems checkScheme(const RiskLevelScheme &scheme)
{
    FieldProblems problems;
    checkFall(problems, scheme, matrixPoints, 2, 25,
              QCoreApplication::translate("Risk", "A cut point of the matrix is 2 to 25."));
    checkFall(problems, scheme, lecPoints, 0, 10000,
              QCoreApplication::translate("Risk", "A cut point of LEC is 0 to 10000."));
    return problems;
}

void checkRating(FieldProblems &problems, const RiskRating &rating, const RiskLevelScheme &scheme,
                 const QString &prefix)
{
    const auto refuse = [&](const char *field, const QString &message, bool warning = false) {
        problems.append({prefix + QLatin1Char('_') + QLatin1String(field), message, warning});
    };
    if (rating.method == RatingMethod::Matrix) {
        if (!within(rating.likelihood, 1, 5))
            refuse("likelihood", QCoreApplication::translate("Risk", "The likelihood is 1 to 5."));
        if (!within(rating.impact, 1, 5))
            refuse("impact", QCoreApplication::translate("Risk", "The impact is 1 to 5."));
    }
    if (rating.method != RatingMethod::Lec)
        return;
    if (!within(rating.lecLikelihood, 0.1, 10))
        refuse("lec_likelihood", QCoreApplication::translate("Risk", "L is 0.1 to 10."));
    if (!within(rating.exposure, 0.5, 10))
        refuse("exposure", QCoreApplication::translate("Risk", "E is 0.5 to 10."));
    if (!within(rating.consequence, 1, 100))
        refuse("consequence", QCoreApplication::translate("Risk", "C is 1 to 100."));
    else if (scheme.isSlight(rating))
        refuse("consequence",
               QCoreApplication::translate("Risk", "D = %1 is a slight danger that can usually be accepted.")
                   .arg(rating.danger()),
               true);
}

} // namespace anhe
