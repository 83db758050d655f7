#pragma once

#include "core/document/document.h"
#include "core/office/office.h"
#include "core/safety/activity.h"
#include "core/safety/assessment.h"
#include "core/safety/guards.h"

#include <QHash>

namespace anhe {

/** The scoring sheet of an assessment 考核评分表, with its totals by group; unscored lines are left to fill.
 */
Document assessmentPaper(const Assessment &assessment, const Hospital &hospital);

/** The log of a period 平安医院建设工作台账: what was held, day by day, and the counts by kind. */
Document activityLogPaper(const QList<Activity> &activities, const Period &period, const Hospital &hospital,
                          const QHash<RiskId, QString> &riskNumbers, QDate today);

} // namespace anhe
