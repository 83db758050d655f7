#pragma once

#include "core/base/period.h"
#include "core/safety/activity.h"

namespace anhe {

/**
 * Which activities are meant: lists, counts, drill-downs and exports all ask with one of these. Empty members
 * do not restrict; members restrict together. Voided numbers are left out unless asked for.
 */
struct ActivityFilter
{
    QString text; ///< search box: number, words of the text, pinyin of place and people

    QList<ActivityKind> kinds;
    QList<ActivitySubkind> subkinds;
    std::optional<QList<DepartmentId>> departments; ///< a none-id means "no department"
    Period held;
    std::optional<bool> withFindings;
    std::optional<bool> findingsLeft; ///< a finding that is not taken up as a risk
    std::optional<bool> evaluated;    ///< drills: with a verdict or without

    QList<ActivityId> ids;
    bool withVoided = false;

    bool operator==(const ActivityFilter &) const = default;
};

enum class ActivityOrder { Held, Number, Kind, Department, Persons };

/** By what a count is split. */
enum class ActivitySplit { Kind, Subkind, Department, Month };

/** What a table shows of an activity. */
struct ActivityRow
{
    ActivityId id;
    QString number;
    ActivityKind kind = ActivityKind::Meeting;
    ActivitySubkind subkind = ActivitySubkind::None;
    QDate heldOn;
    QString title; ///< or the beginning of the content
    QString place;
    QString department;
    QString ledBy;
    int headCount = 0;
    DrillVerdict verdict = DrillVerdict::None;
    int findings = 0;
    int risks = 0; ///< of them taken up as risks
    bool voided = false;

    /** "会议 · 领导小组会议" in the language of the screen. */
    QString kindWords() const;
};

} // namespace anhe
