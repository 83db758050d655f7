#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/document/document.h"
#include "core/safety/assessment.h"

namespace anhe {

class Desk;

/** The papers of the safe-hospital log, read from the ledger. Throws StorageError. */
Result<Document> assessmentPaper(Desk &desk, AssessmentId id);
Document activityLogPaper(Desk &desk, const Period &period);

/** asOf invalid = today, or the year's last day when it is over. */
Document safetyYearPaper(Desk &desk, int year, QDate asOf = {});

} // namespace anhe
