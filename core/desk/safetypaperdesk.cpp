#include "core/desk/safetypaperdesk.h"

#include "core/desk/desk.h"
#include "core/forms/safetypapers.h"
#include "core/report/safetyyear.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

Result<Document> assessmentPaper(Desk &desk, AssessmentId id)
{
    const std::optional<Assessment> assessment = desk.safety().find(id);
    if (!assessment)
        return Failure{QCoreApplication::translate("SafetyRegister", "There is no such assessment.")};
    return assessmentPaper(*assessment, desk.office().hospital());
}

Document activityLogPaper(Desk &desk, const Period &period)
{
    ActivityFilter filter;
    filter.held = period;
    QList<Activity> activities;
    QHash<RiskId, QString> risks;
    for (const qint64 id : desk.safety().ids(filter, ActivityOrder::Held, false)) {
        activities.append(*desk.safety().find(ActivityId{id}));
        for (const ActivityFinding &finding : activities.last().findings) {
            if (const std::optional<Risk> risk = desk.risks().find(finding.risk))
                risks.insert(finding.risk, risk->number);
        }
    }
    return activityLogPaper(activities, period, desk.office().hospital(), risks, desk.clock().today());
}

Document safetyYearPaper(Desk &desk, int year, QDate asOf)
{
    const auto periodOf = [](int wanted) { return Period{QDate(wanted, 1, 1), QDate(wanted, 12, 31)}; };
    const OfficeLists lists = desk.reports().lists();
    Database &database = desk.ledger().database();
    SafetyYear work;
    work.year = year;
    work.asOf = asOf.isValid() ? asOf : std::min(desk.clock().today(), periodOf(year).last);
    work.hospital = lists.hospital;
    work.now = measure(database, {periodOf(year), work.asOf, lists});
    work.previous = measure(database, {periodOf(year - 1), work.asOf, lists});
    const std::vector<qint64> sheets = desk.safety().assessmentIds(periodOf(year));
    if (!sheets.empty())
        work.assessment = desk.safety().find(AssessmentId{sheets.front()});
    if (year == desk.clock().today().year()) // the ledger knows the guards of today alone
        work.guards = desk.safety().guards();
    return safetyYearPaper(work);
}

} // namespace anhe
