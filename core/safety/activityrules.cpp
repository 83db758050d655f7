#include "core/safety/activityrules.h"

#include "core/safety/activityfilter.h"
#include "core/safety/safetysays.h"
#include "core/text/ledgernumber.h"

namespace anhe {

namespace {

void refuse(FieldProblems &problems, const QString &field, const QString &message, bool warning = false)
{
    problems.append({field, message, warning});
}

void checkPersons(FieldProblems &problems, const Activity &activity)
{
    if (activity.headCount < 0 || activity.headCount > 99999)
        refuse(problems, QStringLiteral("head_count"),
               SafetySays::tr("The number of persons is between 0 and 99999."));
    if (!activity.expectedCount)
        return;
    if (*activity.expectedCount < 0 || *activity.expectedCount > 99999)
        refuse(problems, QStringLiteral("expected_count"),
               SafetySays::tr("The number of persons is between 0 and 99999."));
    else if (activity.headCount > *activity.expectedCount)
        refuse(problems, QStringLiteral("head_count"),
               SafetySays::tr("More persons were there (%1) than should have been (%2).")
                   .arg(activity.headCount)
                   .arg(*activity.expectedCount));
}

void checkKind(FieldProblems &problems, const Activity &activity)
{
    const QList<ActivitySubkind> offered = subkindsOf(activity.kind);
    const bool fits =
        offered.isEmpty() ? activity.subkind == ActivitySubkind::None : offered.contains(activity.subkind);
    if (!fits && activity.kind == ActivityKind::Meeting)
        refuse(problems, QStringLiteral("subkind"),
               SafetySays::tr("Please say which kind of meeting it was."));
    else if (!fits && activity.kind == ActivityKind::PoliceAction)
        refuse(problems, QStringLiteral("subkind"),
               SafetySays::tr("Please say which kind of joint action it was."));
    else if (!fits)
        refuse(problems, QStringLiteral("subkind"),
               SafetySays::tr("“%1” has no further kinds.").arg(word(activity.kind)));
    if (activity.kind == ActivityKind::Inspection && activity.places.isEmpty())
        refuse(problems, QStringLiteral("places"), SafetySays::tr("Which places were seen?"), true);
    if (activity.kind != ActivityKind::Drill)
        return;
    if (activity.evaluation.verdict == DrillVerdict::None)
        refuse(problems, QStringLiteral("evaluation_verdict"),
               SafetySays::tr("The drill is not evaluated yet."), true);
    else if (activity.evaluation.evaluator.trimmed().isEmpty())
        refuse(problems, QStringLiteral("evaluation_evaluator"),
               SafetySays::tr("Please say who evaluated the drill."));
}

void checkFindings(FieldProblems &problems, const Activity &activity)
{
    for (qsizetype i = 0; i < activity.findings.size(); ++i) {
        if (activity.findings[i].content.trimmed().isEmpty())
            refuse(problems, QStringLiteral("findings.%1.content").arg(i),
                   SafetySays::tr("Please write what was found, or take the line away."));
    }
}

} // namespace

QString activityNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("平安"), year, serial);
}

QString kindWords(ActivityKind kind, ActivitySubkind subkind, Speech speech)
{
    const bool paper = speech == Speech::Paper;
    const QString name = paper ? paperWord(kind) : word(kind);
    if (subkind == ActivitySubkind::None)
        return name;
    return name + QStringLiteral(" · ") + (paper ? paperWord(subkind) : word(subkind));
}

QString ActivityRow::kindWords() const
{
    return anhe::kindWords(kind, subkind);
}

FieldProblems checkActivity(const Activity &activity, QDate today)
{
    FieldProblems problems;
    if (!activity.heldOn.isValid() || activity.heldOn > today)
        refuse(problems, QStringLiteral("held_on"),
               SafetySays::tr("Please give the day on which it took place; it cannot lie in the future."));
    if (activity.title.trimmed().isEmpty() && activity.content.trimmed().isEmpty())
        refuse(problems, QStringLiteral("title"), SafetySays::tr("Please say what it was about."));
    checkKind(problems, activity);
    checkPersons(problems, activity);
    checkFindings(problems, activity);
    return problems;
}

Risk riskProposal(const Activity &activity, const ActivityFinding &finding)
{
    Risk risk;
    risk.foundOn = activity.heldOn;
    risk.foundBy = activity.ledBy;
    risk.source = activity.kind == ActivityKind::Drill ? RiskSource::Drill
                  : activity.kind == ActivityKind::Inspection || activity.kind == ActivityKind::DutyCheck ||
                          activity.kind == ActivityKind::PoliceAction
                      ? RiskSource::Inspection
                      : RiskSource::Other;
    risk.place = !finding.place.isEmpty()      ? finding.place
                 : activity.places.size() == 1 ? activity.places.first()
                                               : activity.place;
    risk.department = finding.department;
    risk.description = finding.content;
    risk.note = QStringLiteral("来源：%1 %2").arg(activity.number, activity.title).trimmed();
    return risk;
}

} // namespace anhe
