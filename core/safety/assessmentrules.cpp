#include "core/safety/assessmentrules.h"

#include "core/safety/safetysays.h"
#include "core/text/ledgernumber.h"

#include <cmath>

namespace anhe {

namespace {

/** Two scores that differ by less are the same. */
constexpr double sameScore = 1e-6;

bool isRound(double score)
{
    return std::abs(score * 100 - std::round(score * 100)) < 1e-6;
}

QString fieldOf(qsizetype line, const char *member)
{
    return QStringLiteral("lines.%1.%2").arg(line).arg(QLatin1String(member));
}

void checkScore(FieldProblems &problems, const QString &field, const std::optional<double> &score,
                double points)
{
    if (!score)
        return;
    if (*score < 0)
        problems.append({field, SafetySays::tr("A score cannot be less than 0.")});
    else if (*score > points + sameScore)
        problems.append({field, SafetySays::tr("At most %1 points can be given here, not %2.")
                                    .arg(pointsText(points), pointsText(*score))});
    else if (!isRound(*score))
        problems.append({field, SafetySays::tr("A score has at most two decimals.")});
}

void checkLine(FieldProblems &problems, const AssessmentLine &line, qsizetype at)
{
    checkScore(problems, fieldOf(at, "self_score"), line.selfScore, line.item.points);
    checkScore(problems, fieldOf(at, "checked_score"), line.checkedScore, line.item.points);
    if (line.deduction() > sameScore && line.reason.trimmed().isEmpty())
        problems.append({fieldOf(at, "reason"), SafetySays::tr("Why were points taken off?"), true});
}

} // namespace

QString scoringSheetNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("考核"), year, serial);
}

QString pointsText(double points)
{
    QString text = QString::number(std::round(points * 100) / 100, 'f', 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

FieldProblems checkAssessment(const Assessment &assessment, QDate today)
{
    FieldProblems problems;
    if (assessment.title.trimmed().isEmpty())
        problems.append({QStringLiteral("title"), SafetySays::tr("Please give the assessment a title.")});
    if (!assessment.period.first.isValid() || !assessment.period.last.isValid())
        problems.append({QStringLiteral("period"), SafetySays::tr("Please say which period is assessed.")});
    else if (assessment.period.last < assessment.period.first)
        problems.append({QStringLiteral("period"), SafetySays::tr("The period ends before it begins.")});
    if (assessment.selfOn > today)
        problems.append({QStringLiteral("self_on"), SafetySays::tr("The day cannot lie in the future.")});
    if (assessment.checkedOn > today)
        problems.append({QStringLiteral("checked_on"), SafetySays::tr("The day cannot lie in the future.")});
    if (assessment.checkedOn.isValid() && assessment.selfOn.isValid() &&
        assessment.checkedOn < assessment.selfOn)
        problems.append(
            {QStringLiteral("checked_on"), SafetySays::tr("It was checked before it was self-scored.")});
    if (assessment.lines.isEmpty())
        problems.append({QStringLiteral("lines"), SafetySays::tr("The sheet has no lines.")});
    for (qsizetype i = 0; i < assessment.lines.size(); ++i)
        checkLine(problems, assessment.lines[i], i);
    return problems;
}

static void add(AssessmentTotal &total, const AssessmentLine &line)
{
    total.points += line.item.points;
    total.self += line.selfScore.value_or(0);
    total.checked += line.checkedScore.value_or(0);
    total.score += line.score().value_or(0);
    total.deduction += line.deduction();
    total.lines += 1;
    total.unscored += line.score() ? 0 : 1;
}

QList<AssessmentTotal> totalsOf(const Assessment &assessment)
{
    QList<AssessmentTotal> totals;
    AssessmentTotal whole;
    for (const AssessmentLine &line : assessment.lines) {
        qsizetype at = 0;
        while (at < totals.size() && totals[at].group != line.item.group)
            ++at;
        if (at == totals.size())
            totals.append(AssessmentTotal{line.item.group});
        add(totals[at], line);
        add(whole, line);
    }
    return totals << whole;
}

Risk riskProposal(const Assessment &assessment, const AssessmentLine &line)
{
    Risk risk;
    risk.foundOn = assessment.checkedOn.isValid() ? assessment.checkedOn : assessment.selfOn;
    risk.foundBy = assessment.checkedBy.isEmpty() ? assessment.selfBy : assessment.checkedBy;
    risk.source = RiskSource::Assessment;
    const QString what = line.item.item.isEmpty() ? line.item.content : line.item.item;
    risk.description =
        line.reason.trimmed().isEmpty() ? what : QStringLiteral("%1：%2").arg(what, line.reason.trimmed());
    risk.note = QStringLiteral("来源：%1 %2，扣%3分")
                    .arg(assessment.number, assessment.title, pointsText(line.deduction()));
    return risk;
}

} // namespace anhe
