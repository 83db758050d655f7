#pragma once

#include "core/insurance/insurancefilter.h"
#include "ui/common/filteredtable.h"
#include "ui/common/tableexport.h"

namespace anhe {

class Desk;

using InstitutionTable = FilteredTable<InstitutionRow, InstitutionFilter>;
using PolicyTable = FilteredTable<PolicyRow, PolicyFilter>;
using ClaimTable = FilteredTable<ClaimRow, ClaimFilter>;

InstitutionTable *makeInstitutionTable(Desk &desk, QObject *parent);
PolicyTable *makePolicyTable(Desk &desk, QObject *parent);
ClaimTable *makeClaimTable(Desk &desk, QObject *parent);

TableExport<InstitutionRow> institutionExport(Desk &desk);
TableExport<PolicyRow> policyExport(Desk &desk);
TableExport<ClaimRow> claimExport(Desk &desk);

} // namespace anhe
