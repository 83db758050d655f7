#pragma once

#include "core/risk/riskfilter.h"
#include "core/risk/stabilityassessment.h"
#include "ui/common/filtercodes.h"

namespace anhe {

class Desk;

/**
 * The filter that keys tell: the words of namedRiskFilter(), and "category:fire", "department:<id>" (0 for
 * none), "leader:…", "of:<matter id>", "sweep:<id>", "found:…" and "written_off:…" with any period,
 * "ids:1,2". Keys of one kind widen, of several kinds narrow; what is unknown does not restrict.
 */
RiskFilter riskFilterOf(const QStringList &keys, const QString &text, QDate today);

/** "unassessed" (planned by the end of the coming seven days), "open" (not assessed), "assessed",
 * "level:high", "conclusion:postpone", "entered:…" and "assessed_in:…" with a period, "ids:1,2", "voided". */
StabilityFilter stabilityFilterOf(const QStringList &keys, const QString &text, QDate today);

/** The office's kinds of risk, and "not sorted". */
std::vector<FilterEntry> riskCategoryEntries(Desk &desk);

} // namespace anhe
