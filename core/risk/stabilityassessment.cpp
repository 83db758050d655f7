#include "core/risk/stabilityassessment.h"

#include "core/text/ledgernumber.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace anhe {

namespace {

struct StabilitySays
{
    Q_DECLARE_TR_FUNCTIONS(Stability)
};

void checkCriteria(FieldProblems &problems, const StabilityAssessment &assessment)
{
    if (assessment.isAssessed() && assessment.criteria.isEmpty())
        refuse(problems, "criteria", StabilitySays::tr("An assessment needs its criteria."));
    for (const StabilityCriterion &criterion : assessment.criteria) {
        if (criterion.score && (*criterion.score < 0 || *criterion.score > criterion.points))
            refuse(
                problems, "criteria",
                StabilitySays::tr("“%1” is scored from 0 to %2.").arg(criterion.name).arg(criterion.points));
        if (!assessment.isAssessed())
            continue;
        if (!criterion.score)
            refuse(problems, "criteria", StabilitySays::tr("“%1” is not scored yet.").arg(criterion.name));
        else if (criterion.grounds.trimmed().isEmpty())
            refuse(problems, "criteria",
                   StabilitySays::tr("The score of “%1” needs its grounds.").arg(criterion.name));
    }
}

void checkOpinions(FieldProblems &problems, const StabilityAssessment &assessment, QDate today)
{
    if (assessment.isAssessed() && assessment.opinions.isEmpty())
        refuse(problems, "opinions", StabilitySays::tr("Please write how opinions were taken."));
    for (const StabilityOpinion &opinion : assessment.opinions) {
        if (!opinion.on.isValid() || opinion.on > today)
            refuse(
                problems, "opinions",
                StabilitySays::tr("The taking of opinions needs its day, which cannot lie in the future."));
        if (opinion.content.trimmed().isEmpty())
            refuse(problems, "opinions", StabilitySays::tr("Please write what was said."));
        if (opinion.persons < 0)
            refuse(problems, "opinions", StabilitySays::tr("The number of persons cannot be below zero."));
    }
}

void checkConclusion(FieldProblems &problems, const StabilityAssessment &assessment)
{
    if (!assessment.isAssessed()) {
        if (assessment.conclusion != StabilityConclusion::None)
            refuse(problems, "assessed_on",
                   StabilitySays::tr("A conclusion needs the day of the assessment."));
        return;
    }
    if (assessment.level == StabilityLevel::None)
        refuse(problems, "level", StabilitySays::tr("Please judge the level of the risk."));
    if (assessment.conclusion == StabilityConclusion::None)
        refuse(problems, "conclusion", StabilitySays::tr("Please write the conclusion."));
    if (assessment.level == StabilityLevel::High && assessment.conclusion == StabilityConclusion::Implement)
        refuse(problems, "conclusion",
               StabilitySays::tr("A decision of high risk is postponed or not implemented."));
    if (assessment.conclusion == StabilityConclusion::Implement && assessment.measures.trimmed().isEmpty())
        refuse(problems, "measures",
               StabilitySays::tr("Who implements a decision writes the measures against its risks."));
}

void checkFollowUps(FieldProblems &problems, const StabilityAssessment &assessment, QDate today)
{
    for (const StabilityFollowUp &followUp : assessment.followUps) {
        if (!assessment.isAssessed() || !followUp.on.isValid() || followUp.on < assessment.assessedOn ||
            followUp.on > today)
            refuse(problems, "follow_ups",
                   StabilitySays::tr("A follow-up lies between the assessment and today."));
        if (followUp.content.trimmed().isEmpty())
            refuse(problems, "follow_ups", StabilitySays::tr("A follow-up needs its words."));
    }
}

} // namespace

int StabilityAssessment::score() const
{
    int sum = 0;
    for (const StabilityCriterion &criterion : criteria)
        sum += criterion.score.value_or(0);
    return sum;
}

int StabilityAssessment::points() const
{
    int sum = 0;
    for (const StabilityCriterion &criterion : criteria)
        sum += criterion.points;
    return sum;
}

StabilityScheme StabilityScheme::shipped()
{
    return {{{QStringLiteral("合法性")},
             {QStringLiteral("合理性")},
             {QStringLiteral("可行性")},
             {QStringLiteral("可控性（安全性）")}}};
}

StabilityScheme StabilityScheme::fromJson(const QJsonValue &json)
{
    StabilityScheme scheme = shipped();
    if (!json.isObject())
        return scheme;
    scheme.criteria.clear();
    for (const QJsonValue &value : json[QStringLiteral("criteria")].toArray())
        scheme.criteria.append(
            {value[QStringLiteral("name")].toString(), value[QStringLiteral("points")].toInt(25)});
    scheme.lowFrom = json[QStringLiteral("low_from")].toInt(scheme.lowFrom);
    scheme.mediumFrom = json[QStringLiteral("medium_from")].toInt(scheme.mediumFrom);
    return scheme;
}

QJsonValue StabilityScheme::json() const
{
    QJsonArray rows;
    for (const StabilityCriterion &criterion : criteria)
        rows.append(QJsonObject{{QStringLiteral("name"), criterion.name},
                                {QStringLiteral("points"), criterion.points}});
    return QJsonObject{{QStringLiteral("criteria"), rows},
                       {QStringLiteral("low_from"), lowFrom},
                       {QStringLiteral("medium_from"), mediumFrom}};
}

StabilityLevel StabilityScheme::proposedLevel(const QList<StabilityCriterion> &scored) const
{
    int score = 0;
    int points = 0;
    for (const StabilityCriterion &criterion : scored) {
        if (!criterion.score)
            return StabilityLevel::None;
        score += *criterion.score;
        points += criterion.points;
    }
    if (points == 0)
        return StabilityLevel::None;
    return score * 100 >= lowFrom * points      ? StabilityLevel::Low
           : score * 100 >= mediumFrom * points ? StabilityLevel::Medium
                                                : StabilityLevel::High;
}

FieldProblems checkScheme(const StabilityScheme &scheme)
{
    FieldProblems problems;
    if (scheme.criteria.isEmpty())
        refuse(problems, "criteria", StabilitySays::tr("An assessment needs its criteria."));
    QStringList names;
    for (const StabilityCriterion &criterion : scheme.criteria) {
        if (criterion.name.trimmed().isEmpty() || criterion.points < 1)
            refuse(problems, "criteria",
                   StabilitySays::tr("A criterion needs a name and points above zero."));
        else if (names.contains(criterion.name))
            refuse(problems, "criteria",
                   StabilitySays::tr("The criterion “%1” stands there twice.").arg(criterion.name));
        names << criterion.name;
    }
    const auto isShare = [](int percent) { return percent >= 1 && percent <= 100; };
    if (!isShare(scheme.lowFrom))
        refuse(problems, "low_from", StabilitySays::tr("A share is 1 to 100 percent."));
    if (!isShare(scheme.mediumFrom))
        refuse(problems, "medium_from", StabilitySays::tr("A share is 1 to 100 percent."));
    else if (scheme.mediumFrom >= scheme.lowFrom)
        refuse(problems, "medium_from",
               StabilitySays::tr("A medium risk begins below the share of a low one, %1 percent.")
                   .arg(scheme.lowFrom));
    return problems;
}

QString assessmentNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("评估"), year, serial);
}

FieldProblems checkStability(const StabilityAssessment &assessment, QDate today)
{
    FieldProblems problems;
    if (assessment.matter.trimmed().isEmpty())
        refuse(problems, "matter", StabilitySays::tr("Please name the decision."));
    if (assessment.owner.trimmed().isEmpty())
        refuse(problems, "owner", StabilitySays::tr("Please name the unit that prepares the decision."));
    if (!assessment.enteredOn.isValid() || assessment.enteredOn > today)
        refuse(problems, "entered_on",
               StabilitySays::tr("Please give the day; it cannot lie in the future."));
    if (assessment.isAssessed() &&
        (assessment.assessedOn > today || assessment.assessedOn < assessment.enteredOn))
        refuse(problems, "assessed_on",
               StabilitySays::tr("The assessment lies between the entry and today."));
    if (assessment.isAssessed() && assessment.assessors.trimmed().isEmpty())
        refuse(problems, "assessors", StabilitySays::tr("Please say who assessed it."));
    if (assessment.isAssessed() && assessment.plannedOn.isValid() &&
        assessment.assessedOn > assessment.plannedOn)
        refuse(problems, "assessed_on",
               StabilitySays::tr("The decision was planned for an earlier day than its assessment."), true);
    checkCriteria(problems, assessment);
    checkOpinions(problems, assessment, today);
    checkConclusion(problems, assessment);
    checkFollowUps(problems, assessment, today);
    return problems;
}

} // namespace anhe
