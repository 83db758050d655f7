#include "core/insurance/coveragerate.h"

namespace anhe {

static void count(CoverageLine &line, const StandingCount &count)
{
    line.inScope += count.count;
    switch (count.standing) {
    case CoverStanding::Expiring:
        line.expiring += count.count;
        [[fallthrough]];
    case CoverStanding::Insured:
        line.insured += count.count;
        break;
    case CoverStanding::Lapsed:
        line.lapsed += count.count;
        break;
    case CoverStanding::Never:
        line.never += count.count;
        break;
    }
}

CoverageRate coverageRate(QDate day, const QList<StandingCount> &counts)
{
    CoverageRate rate;
    rate.day = day;
    for (const StandingCount &entry : counts)
        count(rate.total, entry);
    for (const Coded<InstitutionLevel> &level : codesOf(InstitutionLevel{})) {
        CoverageLine line;
        for (const StandingCount &entry : counts) {
            if (entry.level == level.value)
                count(line, entry);
        }
        if (line.inScope > 0)
            rate.byLevel.append({level.value, line});
    }
    for (const Coded<InstitutionKind> &kind : codesOf(InstitutionKind{})) {
        CoverageLine line;
        for (const StandingCount &entry : counts) {
            if (entry.kind == kind.value)
                count(line, entry);
        }
        if (line.inScope > 0)
            rate.byKind.append({kind.value, line});
    }
    return rate;
}

InstitutionFilter inScopeOn(QDate day)
{
    InstitutionFilter filter;
    filter.inScopeOn = day;
    filter.standingOn = day;
    return filter;
}

InstitutionFilter standingOn(QDate day, const QList<CoverStanding> &standings)
{
    InstitutionFilter filter = inScopeOn(day);
    filter.standings = standings;
    return filter;
}

PolicyFilter expiringFrom(QDate day)
{
    PolicyFilter filter;
    filter.ends = {day, day.addDays(expiringDays)};
    filter.withoutRenewal = true;
    return filter;
}

InstitutionFilter insuredOn(QDate day)
{
    return standingOn(day, {CoverStanding::Insured, CoverStanding::Expiring});
}

} // namespace anhe
