#include "ui/report/drilltable.h"

#include "ui/report/drillregisters.h"
#include "ui/report/figurewords.h"

namespace anhe {

namespace {

/** What a row of each filter is. */
struct RowUnit
{
    FigureUnit operator()(const DisputeFilter &) const { return FigureUnit::Matters; }
    FigureUnit operator()(const PaidMattersFilter &) const { return FigureUnit::Matters; }
    FigureUnit operator()(const ProblemFilter &) const { return FigureUnit::Problems; }
    FigureUnit operator()(const VisitFilter &) const { return FigureUnit::Visits; }
    FigureUnit operator()(const ReferralFilter &) const { return FigureUnit::Referrals; }
    FigureUnit operator()(const RiskFilter &) const { return FigureUnit::Risks; }
    FigureUnit operator()(const NoticeFilter &) const { return FigureUnit::Notices; }
    FigureUnit operator()(const SweepFilter &) const { return FigureUnit::Sweeps; }
    FigureUnit operator()(const MissingSweepFilter &) const { return FigureUnit::Sweeps; }
    FigureUnit operator()(const InstitutionFilter &) const { return FigureUnit::Institutions; }
    FigureUnit operator()(const ClaimFilter &) const { return FigureUnit::Claims; }
    FigureUnit operator()(const ActivityFilter &) const { return FigureUnit::Activities; }
    FigureUnit operator()(const IndicatorFilter &) const { return FigureUnit::Indicator; }
};

} // namespace

DrillTable drillTable(Desk &desk, const Drill &drill)
{
    DrillTable made = std::visit([&](const auto &filter) { return tableOf(desk, filter); }, drill);
    made.table->reload();
    return made;
}

QString rowsWords(const Drill &drill, qint64 count)
{
    return withUnit(QString::number(count), std::visit(RowUnit(), drill));
}

} // namespace anhe
