#pragma once

#include "core/base/strongid.h"
#include "core/risk/risk.h"
#include "core/safety/safetycodes.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

using ActivityId = StrongId<struct ActivityTag>;

/** Something an activity brought to light; it can be taken up as a hidden risk. */
struct ActivityFinding
{
    qint64 id = 0;
    QString content;
    QString place;
    DepartmentId department;
    RiskId risk; ///< it was taken up as

    bool operator==(const ActivityFinding &) const = default;
};

/** How a drill went 演练评估. */
struct DrillEvaluation
{
    QString scenario;
    DrillVerdict verdict = DrillVerdict::None;
    QString opinion; ///< what went well, what did not, what changes
    QString evaluator;

    bool operator==(const DrillEvaluation &) const = default;
};

/** One line of the safe-hospital log 平安医院建设台账. */
struct Activity
{
    ActivityId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "平安 2026-0001"

    ActivityKind kind = ActivityKind::Meeting;
    ActivitySubkind subkind = ActivitySubkind::None;
    QDate heldOn;
    QString title;
    QString place;
    DepartmentId department; ///< that held it
    QString ledBy;
    QString participants;             ///< people and units, in words
    int headCount = 0;                ///< persons who took part, or were on duty
    std::optional<int> expectedCount; ///< persons who should have
    QStringList places;               ///< seen or checked, one each
    QString content;
    QString outcome; ///< what was decided or done about it
    DrillEvaluation evaluation;
    QList<ActivityFinding> findings;

    QString voidedBecause; ///< a voided number stays with its reason
    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isVoided() const { return !voidedBecause.isEmpty(); }
    bool operator==(const Activity &) const = default;
};

} // namespace anhe
