#pragma once

#include "core/insurance/insurancefilter.h"

namespace anhe {

/** How many institutions in scope are insured. Expiring ones are insured. */
struct CoverageLine
{
    qint64 inScope = 0;
    qint64 insured = 0;
    qint64 expiring = 0;
    qint64 lapsed = 0;
    qint64 never = 0;

    /** insured ÷ inScope; none when nobody is in scope. */
    std::optional<double> rate() const
    {
        return inScope > 0 ? std::optional(double(insured) / double(inScope)) : std::nullopt;
    }
    bool operator==(const CoverageLine &) const = default;
};

/** The coverage rate 参保率 on a day. */
struct CoverageRate
{
    QDate day;
    CoverageLine total;
    QList<std::pair<InstitutionLevel, CoverageLine>> byLevel; ///< levels that have an institution in scope
    QList<std::pair<InstitutionKind, CoverageLine>> byKind;
};

CoverageRate coverageRate(QDate day, const QList<StandingCount> &counts);

/** Institutions in scope on a day, for the rate's numerator and denominator and for those it names. */
InstitutionFilter inScopeOn(QDate day);
InstitutionFilter standingOn(QDate day, const QList<CoverStanding> &standings);
InstitutionFilter insuredOn(QDate day);

/** Policies whose cover ends within expiringDays from a day with nothing to follow without a gap. */
PolicyFilter expiringFrom(QDate day);

} // namespace anhe
