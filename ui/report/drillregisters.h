#pragma once

#include "ui/report/drilltable.h"

namespace anhe {

/** The rows that a filter means, with the columns of their register; each register in a file of its own. */
DrillTable tableOf(Desk &desk, const DisputeFilter &filter);
DrillTable tableOf(Desk &desk, const PaidMattersFilter &filter);
DrillTable tableOf(Desk &desk, const ProblemFilter &filter);
DrillTable tableOf(Desk &desk, const VisitFilter &filter);
DrillTable tableOf(Desk &desk, const ReferralFilter &filter);
DrillTable tableOf(Desk &desk, const RiskFilter &filter);
DrillTable tableOf(Desk &desk, const NoticeFilter &filter);
DrillTable tableOf(Desk &desk, const SweepFilter &filter);
DrillTable tableOf(Desk &desk, const MissingSweepFilter &filter);
DrillTable tableOf(Desk &desk, const InstitutionFilter &filter);
DrillTable tableOf(Desk &desk, const ClaimFilter &filter);
DrillTable tableOf(Desk &desk, const ActivityFilter &filter);
DrillTable tableOf(Desk &desk, const IndicatorFilter &filter);

} // namespace anhe
