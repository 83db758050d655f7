#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/base/strongid.h"
#include "core/risk/riskcodes.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace anhe {

using StabilityAssessmentId = StrongId<struct StabilityAssessmentTag>;

/** One criterion of an assessment, scored with its grounds. */
struct StabilityCriterion
{
    QString name;
    int points = 25; ///< at most
    std::optional<int> score = {};
    QString grounds = {};

    bool operator==(const StabilityCriterion &) const = default;
};

/** How opinions were taken, and what came of it. */
struct StabilityOpinion
{
    OpinionWay way = OpinionWay::Hearing;
    QDate on = {};
    int persons = 0;
    QString content = {};

    bool operator==(const StabilityOpinion &) const = default;
};

struct StabilityFollowUp
{
    QDate on;
    QString by;
    QString content;

    bool operator==(const StabilityFollowUp &) const = default;
};

/** A major decision and its stability risk assessment 社会稳定风险评估; without assessedOn it has none yet.
 */
struct StabilityAssessment
{
    StabilityAssessmentId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "评估 2026-0001"

    QString matter; ///< the decision
    QString summary;
    QString owner; ///< the unit that prepares it
    QString ownerPerson;
    QDate enteredOn;
    QDate plannedOn; ///< the day it is to be decided or to take effect

    QDate assessedOn;
    QString assessors;
    QList<StabilityCriterion> criteria;
    QList<StabilityOpinion> opinions;
    StabilityLevel level = StabilityLevel::None;
    StabilityConclusion conclusion = StabilityConclusion::None;
    QString measures; ///< against the risks seen
    QList<StabilityFollowUp> followUps;

    QString voidedBecause;
    bool voided = false;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isAssessed() const { return assessedOn.isValid(); }
    int score() const;  ///< of all criteria scored
    int points() const; ///< that they could have
    bool operator==(const StabilityAssessment &) const = default;
};

/** Setting "assessment.scheme": the criteria and from what share of the points on a risk is low or medium. */
struct StabilityScheme
{
    QList<StabilityCriterion> criteria;
    int lowFrom = 80; ///< percent
    int mediumFrom = 60;

    /** Legality, reasonableness, feasibility, controllability, 25 points each. */
    static StabilityScheme shipped();
    static StabilityScheme fromJson(const QJsonValue &json);
    QJsonValue json() const;

    /** What the scores suggest; the assessors judge. */
    StabilityLevel proposedLevel(const QList<StabilityCriterion> &scored) const;
    bool operator==(const StabilityScheme &) const = default;
};

FieldProblems checkScheme(const StabilityScheme &scheme);

/** "评估 2026-0001" */
QString assessmentNumber(int year, int serial);

FieldProblems checkStability(const StabilityAssessment &assessment, QDate today);

/** Which decisions are meant. Empty members do not restrict; voided ones are left out unless asked for. */
struct StabilityFilter
{
    QString text; ///< number, decision, owner
    std::optional<bool> assessed;
    QDate unassessedBy; ///< not assessed and planned on or before this day
    QList<StabilityLevel> levels;
    QList<StabilityConclusion> conclusions;
    Period entered;
    Period assessedIn;
    QList<StabilityAssessmentId> ids;
    bool withVoided = false;

    bool operator==(const StabilityFilter &) const = default;
};

enum class StabilityOrder { Entered, Number, Planned, Assessed, Level, Owner };

/** What a table shows of a decision. */
struct StabilityRow
{
    StabilityAssessmentId id;
    QString number;
    QString matter;
    QString owner;
    QDate enteredOn;
    QDate plannedOn;
    QDate assessedOn;
    StabilityLevel level = StabilityLevel::None;
    StabilityConclusion conclusion = StabilityConclusion::None;
    bool voided = false;
};

} // namespace anhe
