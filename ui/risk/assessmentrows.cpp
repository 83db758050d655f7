#include "ui/risk/assessmentrows.h"

#include "ui/common/choice.h"
#include "ui/common/plainwords.h"
#include "ui/common/rowcells.h"

#include <QJsonArray>

namespace anhe {

namespace {

constexpr int MostPoints = 1000;
constexpr int MostPersons = 100000;

QString scoreText(const std::optional<int> &score)
{
    return score ? QString::number(*score) : QString();
}

using OpinionChoice = Choice<OpinionWay>;

} // namespace

CriterionRows::CriterionRows(QWidget *parent) : EntryRows(tr("Add a criterion"), parent) {}

EntryRows::RowCells CriterionRows::makeCells()
{
    return {{cellNamed<QLineEdit>(tr("Criterion"), 120), numberCell(tr("Points"), MostPoints, 52),
             numberCell(tr("Score"), MostPoints, 52), cellNamed<QLineEdit>(tr("Grounds of the score"))},
            nullptr,
            3};
}

QList<StabilityCriterion> CriterionRows::criteria() const
{
    QList<StabilityCriterion> criteria;
    for (const RowCells &row : filled()) {
        StabilityCriterion criterion;
        criterion.name = textIn(row.cells[0]);
        criterion.points = numberIn(row.cells[1]).value_or(0);
        criterion.score = numberIn(row.cells[2]);
        criterion.grounds = textIn(row.cells[3]);
        criteria.append(criterion);
    }
    return criteria;
}

void CriterionRows::setCriteria(const QList<StabilityCriterion> &criteria)
{
    QJsonArray lines;
    for (const StabilityCriterion &criterion : criteria)
        lines.append(QJsonArray{criterion.name, QString::number(criterion.points), scoreText(criterion.score),
                                criterion.grounds});
    restore(lines);
}

QString CriterionRows::note() const
{
    StabilityAssessment sums;
    sums.criteria = criteria();
    return sums.criteria.isEmpty() ? QString() : tr("%1 of %2 points").arg(sums.score()).arg(sums.points());
}

OpinionRows::OpinionRows(QWidget *parent) : EntryRows(tr("Add how opinions were taken"), parent) {}

EntryRows::RowCells OpinionRows::makeCells()
{
    auto *way = new OpinionChoice(OpinionChoice::None::Absent);
    way->setAccessibleName(tr("Way"));
    return {{way, cellNamed<DateEdit>(tr("Day"), 104), numberCell(tr("Persons"), MostPersons, 60),
             cellNamed<QLineEdit>(tr("Main opinions"))},
            nullptr,
            3};
}

QList<StabilityOpinion> OpinionRows::opinions() const
{
    QList<StabilityOpinion> opinions;
    for (const RowCells &row : filled()) {
        StabilityOpinion opinion;
        opinion.way = static_cast<const OpinionChoice *>(row.cells[0])->value().value_or(OpinionWay::Other);
        opinion.on = dayIn(row.cells[1]);
        opinion.persons = numberIn(row.cells[2]).value_or(0);
        opinion.content = textIn(row.cells[3]);
        opinions.append(opinion);
    }
    return opinions;
}

void OpinionRows::setOpinions(const QList<StabilityOpinion> &opinions)
{
    QJsonArray lines;
    for (const StabilityOpinion &opinion : opinions)
        lines.append(QJsonArray{codeText(opinion.way), isoDay(opinion.on),
                                opinion.persons > 0 ? QString::number(opinion.persons) : QString(),
                                opinion.content});
    restore(lines);
}

FollowUpRows::FollowUpRows(QWidget *parent) : EntryRows(tr("Add a follow-up"), parent) {}

EntryRows::RowCells FollowUpRows::makeCells()
{
    return {{cellNamed<DateEdit>(tr("Day"), 104), cellNamed<QLineEdit>(tr("By"), 90),
             cellNamed<QLineEdit>(tr("What was seen"))},
            nullptr,
            2};
}

QList<StabilityFollowUp> FollowUpRows::followUps() const
{
    QList<StabilityFollowUp> followUps;
    for (const RowCells &row : filled())
        followUps.append({dayIn(row.cells[0]), textIn(row.cells[1]), textIn(row.cells[2])});
    return followUps;
}

void FollowUpRows::setFollowUps(const QList<StabilityFollowUp> &followUps)
{
    QJsonArray lines;
    for (const StabilityFollowUp &followUp : followUps)
        lines.append(QJsonArray{isoDay(followUp.on), followUp.by, followUp.content});
    restore(lines);
}

} // namespace anhe
