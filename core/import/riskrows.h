#pragma once

#include "core/import/importregister.h"

namespace anhe {

class OfficeRegister;
class RiskRegister;

/** Whether the headings are those of a hidden-risk register: a day found and what was found. */
bool isRiskList(const QStringList &headings);

/**
 * Brings a hidden-risk register 隐患台账 into the ledger, all rows in one transaction. A row goes as far
 * along the states as its columns allow; a step that the rules refuse is told and the risk stays before it. A
 * risk of the same day, place and words is repeated. A dry run does everything and keeps nothing. What was
 * entered is taken back by RiskRegister::takeOut().
 */
Result<ImportReport> importRiskList(Ledger &ledger, OfficeRegister &office, RiskRegister &risks,
                                    const SourceSheet &sheet, const QString &fileName, bool dryRun);

} // namespace anhe
