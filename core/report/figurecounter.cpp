#include "core/report/figurecounter.h"

#include "core/dispute/disputestore.h"
#include "core/dispute/problemstore.h"
#include "core/dispute/timelinestore.h"
#include "core/insurance/claimstore.h"
#include "core/insurance/institutionstore.h"
#include "core/mediation/mediationstore.h"
#include "core/mediation/paidmattersstore.h"
#include "core/risk/noticestore.h"
#include "core/risk/riskstore.h"
#include "core/risk/sweepstore.h"
#include "core/safety/activitystore.h"
#include "core/safety/indicatorstore.h"

#include <numeric>

namespace anhe {

namespace {

/** One function for each kind of drill, as std::visit takes them. */
template <typename... F>
struct Cases : F...
{
    using F::operator()...;
};
template <typename... F>
Cases(F...) -> Cases<F...>;

void fillDays(FigureValue &value, const std::vector<int> &days)
{
    value.denominator = qint64(days.size());
    if (value.figure.numerator.aggregate == Aggregate::MedianDays) {
        value.value = median(days);
        return;
    }
    value.numerator = std::accumulate(days.begin(), days.end(), qint64(0));
    if (!days.empty())
        value.value = double(*value.numerator) / double(days.size());
}

} // namespace

std::optional<double> median(const std::vector<int> &ascending)
{
    const size_t n = ascending.size();
    if (n == 0)
        return {};
    return n % 2 ? double(ascending[n / 2]) : (ascending[n / 2 - 1] + ascending[n / 2]) / 2.0;
}

qint64 FigureCounter::rows(const Drill &drill) const
{
    return std::visit(
        Cases{[this](const DisputeFilter &filter) { return DisputeStore(m_database).count(filter); },
              [this](const ProblemFilter &filter) { return ProblemStore(m_database).count(filter); },
              [this](const VisitFilter &filter) { return TimelineStore(m_database).visits(filter); },
              [this](const ReferralFilter &filter) { return MediationStore(m_database).count(filter); },
              [this](const PaidMattersFilter &filter) { return PaidMattersStore(m_database).count(filter); },
              [this](const RiskFilter &filter) { return RiskStore(m_database).count(filter); },
              [this](const NoticeFilter &filter) { return NoticeStore(m_database).count(filter); },
              [this](const SweepFilter &filter) { return SweepStore(m_database).count(filter); },
              [this](const MissingSweepFilter &filter) { return SweepStore(m_database).count(filter); },
              [this](const InstitutionFilter &filter) {
                  return InstitutionStore(m_database).count(filter, filter.standingOn);
              },
              [this](const ClaimFilter &filter) { return ClaimStore(m_database).count(filter); },
              [this](const ActivityFilter &filter) { return ActivityStore(m_database).count(filter); },
              [this](const IndicatorFilter &filter) { return IndicatorStore(m_database).count(filter); }},
        drill);
}

std::vector<qint64> FigureCounter::ids(const Drill &drill) const
{
    return std::visit(
        Cases{[this](const DisputeFilter &filter) {
                  return DisputeStore(m_database).ids(filter, DisputeOrder::Received, true);
              },
              [this](const ProblemFilter &filter) { return ProblemStore(m_database).ids(filter); },
              [this](const VisitFilter &filter) { return TimelineStore(m_database).visitIds(filter); },
              [this](const ReferralFilter &filter) {
                  return MediationStore(m_database).ids(filter, ReferralOrder::Accepted, true);
              },
              [this](const PaidMattersFilter &filter) { return PaidMattersStore(m_database).ids(filter); },
              [this](const RiskFilter &filter) {
                  return RiskStore(m_database).ids(filter, RiskOrder::Found, true);
              },
              [this](const NoticeFilter &filter) {
                  return NoticeStore(m_database).ids(filter, NoticeOrder::Issued, true);
              },
              [this](const SweepFilter &filter) {
                  return SweepStore(m_database).ids(filter, SweepOrder::Period, true);
              },
              [this](const MissingSweepFilter &filter) { return SweepStore(m_database).ids(filter); },
              [this](const InstitutionFilter &filter) {
                  return InstitutionStore(m_database)
                      .ids(filter, InstitutionOrder::Level, false, filter.standingOn);
              },
              [this](const ClaimFilter &filter) {
                  return ClaimStore(m_database).ids(filter, ClaimOrder::Number, true);
              },
              [this](const ActivityFilter &filter) {
                  return ActivityStore(m_database).ids(filter, ActivityOrder::Held, true);
              },
              [this](const IndicatorFilter &filter) { return IndicatorStore(m_database).ids(filter); }},
        drill);
}

FigureValue FigureCounter::measure(const Figure &figure) const
{
    FigureValue value{figure};
    fill(value);
    if (!figure.denominator) {
        if (value.numerator && !value.value && figure.unit != FigureUnit::Days)
            value.value = double(*value.numerator);
        return value;
    }
    value.denominator = base(*figure.denominator);
    if (*value.denominator > 0)
        value.value = double(value.count()) / double(*value.denominator);
    return value;
}

qint64 FigureCounter::base(const FigureQuery &query) const
{
    const auto *indicators = std::get_if<IndicatorFilter>(&query.rows);
    return indicators && query.aggregate == Aggregate::Denominators
               ? IndicatorStore(m_database).denominators(*indicators)
               : rows(query.rows);
}

/** Persons who came with visits, or took part in activities. */
qint64 FigureCounter::persons(const Drill &drill) const
{
    if (const auto *visits = std::get_if<VisitFilter>(&drill))
        return TimelineStore(m_database).persons(*visits);
    if (const auto *activities = std::get_if<ActivityFilter>(&drill))
        return ActivityStore(m_database).persons(*activities);
    return 0;
}

Money FigureCounter::paid(const Drill &drill) const
{
    if (const auto *referrals = std::get_if<ReferralFilter>(&drill))
        return MediationStore(m_database).paidTotal(*referrals);
    if (const auto *matters = std::get_if<PaidMattersFilter>(&drill))
        return PaidMattersStore(m_database).total(*matters);
    return {};
}

Money FigureCounter::share(const Drill &drill, ClaimShare share) const
{
    const auto *claims = std::get_if<ClaimFilter>(&drill);
    return claims ? ClaimStore(m_database).total(*claims, share) : Money();
}

void FigureCounter::fill(FigureValue &value) const
{
    const FigureQuery &query = value.figure.numerator;
    const auto *matters = std::get_if<DisputeFilter>(&query.rows);
    const auto *indicators = std::get_if<IndicatorFilter>(&query.rows);
    switch (query.aggregate) {
    case Aggregate::Count:
        value.numerator = rows(query.rows);
        break;
    case Aggregate::Persons:
        value.numerator = persons(query.rows);
        break;
    case Aggregate::Numerators:
        value.numerator = indicators ? IndicatorStore(m_database).numerators(*indicators) : 0;
        break;
    case Aggregate::Denominators:
        value.numerator = indicators ? IndicatorStore(m_database).denominators(*indicators) : 0;
        break;
    case Aggregate::Claimed:
        value.numerator = matters ? DisputeStore(m_database).claimedTotal(*matters).fen : 0;
        break;
    case Aggregate::Paid:
        value.numerator = paid(query.rows).fen;
        break;
    case Aggregate::AgreedAmount:
        value.numerator = share(query.rows, ClaimShare::Agreed).fen;
        break;
    case Aggregate::InsurerShare:
        value.numerator = share(query.rows, ClaimShare::Insurer).fen;
        break;
    case Aggregate::HospitalShare:
        value.numerator = share(query.rows, ClaimShare::Hospital).fen;
        break;
    case Aggregate::DeductibleShare:
        value.numerator = share(query.rows, ClaimShare::Deductible).fen;
        break;
    case Aggregate::MeanDays:
    case Aggregate::MedianDays:
        fillDays(value, matters ? DisputeStore(m_database).daysToClose(*matters) : std::vector<int>());
        break;
    }
}

} // namespace anhe
