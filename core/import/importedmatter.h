#pragma once

#include "core/dispute/dispute.h"
#include "core/import/importregister.h"

#include <functional>

namespace anhe {

/**
 * The matter a row stands for. A row with a reply is answered and closed on the reply's day, the complainant
 * told by it; one without is registered. Where only the day of a reply is told, the outcome is the reply. A
 * category the office does not keep stays readable as the problem's description.
 */
Dispute importedMatter(const MatterDraft &draft, const ImportOptions &options,
                       const std::function<QString(const QString &name)> &categoryCode,
                       const std::function<DepartmentId(const QString &name)> &department);

} // namespace anhe
