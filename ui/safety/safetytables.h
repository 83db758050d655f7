#pragma once

#include "core/safety/activityfilter.h"
#include "core/safety/assessment.h"
#include "core/safety/indicator.h"
#include "ui/common/filteredtable.h"
#include "ui/common/tableexport.h"

namespace anhe {

class Desk;

/** Which assessments a list shows. */
struct AssessmentListFilter
{
    Period within;
    bool withVoided = false;
    QList<AssessmentId> ids; ///< only these
    QString text;            ///< of number or title

    bool operator==(const AssessmentListFilter &) const = default;
};

using ActivityTable = FilteredTable<ActivityRow, ActivityFilter>;
using ScoringTable = FilteredTable<AssessmentRow, AssessmentListFilter>;

ActivityTable *makeActivityTable(Desk &desk, QObject *parent);
ScoringTable *makeScoringTable(Desk &desk, QObject *parent);

TableExport<Activity> activityExport(Desk &desk);
TableExport<AssessmentRow> scoringExport(Desk &desk);
/** Numbers of any quarters. */
TableExport<IndicatorEntry> indicatorExport(Desk &desk);

} // namespace anhe
