#pragma once

#include "core/risk/riskfilter.h"
#include "core/risk/stabilityassessment.h"
#include "ui/common/filteredtable.h"
#include "ui/common/tableexport.h"

namespace anhe {

class Desk;

using RiskTable = FilteredTable<RiskRow, RiskFilter>;

using AssessmentTable = FilteredTable<StabilityRow, StabilityFilter>;

RiskTable *makeRiskTable(Desk &desk, QObject *parent);
AssessmentTable *makeAssessmentTable(Desk &desk, QObject *parent);

TableExport<RiskRow> riskExport(Desk &desk);
TableExport<StabilityRow> assessmentExport(Desk &desk);

} // namespace anhe
