#pragma once

#include "core/risk/stabilityassessment.h"
#include "ui/common/entryrows.h"

namespace anhe {

/** The criteria of an assessment: name, points at most, score, grounds. */
class CriterionRows : public EntryRows
{
    Q_OBJECT
public:
    explicit CriterionRows(QWidget *parent = nullptr);

    QList<StabilityCriterion> criteria() const;
    void setCriteria(const QList<StabilityCriterion> &criteria);
    /** "82 of 100 points". */
    QString note() const override;

protected:
    RowCells makeCells() override;
};

/** How opinions were taken: way, day, persons, what was said. */
class OpinionRows : public EntryRows
{
    Q_OBJECT
public:
    explicit OpinionRows(QWidget *parent = nullptr);

    QList<StabilityOpinion> opinions() const;
    void setOpinions(const QList<StabilityOpinion> &opinions);

protected:
    RowCells makeCells() override;
};

/** What was seen after the decision: day, by whom, what. */
class FollowUpRows : public EntryRows
{
    Q_OBJECT
public:
    explicit FollowUpRows(QWidget *parent = nullptr);

    QList<StabilityFollowUp> followUps() const;
    void setFollowUps(const QList<StabilityFollowUp> &followUps);

protected:
    RowCells makeCells() override;
};

} // namespace anhe
