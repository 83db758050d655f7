#pragma once

#include "core/safety/activityfilter.h"
#include "ui/common/filtercodes.h"
#include "ui/safety/safetytables.h"

namespace anhe {

/** "kind:drill", "subkind:monthly", "held:this_quarter", "department:3" (0 is none), "findings",
 * "findings_left", "not_evaluated", "voided", "ids:1,2". Keys of one kind widen, of several kinds narrow. */
ActivityFilter activityFilterOf(const QStringList &keys, const QString &text, QDate today);

/** "within:this_year", "voided", "ids:1,2". */
AssessmentListFilter assessmentFilterOf(const QStringList &keys, const QString &text, QDate today);

} // namespace anhe
