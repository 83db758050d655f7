#pragma once

#include "ui/common/filespane.h"
#include "ui/common/recorddetail.h"
#include "ui/common/recordhistorypane.h"

namespace anhe {

class Chip;

/** A decision with its assessment: scores, opinions, conclusion and what was seen since. */
class AssessmentOverview : public FactsPane
{
    Q_OBJECT
public:
    using FactsPane::FactsPane;

protected:
    bool read(qint64 id) override;
    void fill(QVBoxLayout *into) override;

private:
    void addCriteria(QVBoxLayout *into);
    void addOpinions(QVBoxLayout *into);
    void addConclusion(QVBoxLayout *into);

    StabilityAssessment m_decision;
};

/** The files kept with a decision. */
class AssessmentFiles : public FilesPane
{
    Q_OBJECT
public:
    using FilesPane::FilesPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    FileKeeping keeping() override;
};

/** Who changed what of a decision. */
class AssessmentHistory : public RecordHistoryPane
{
    Q_OBJECT
public:
    using RecordHistoryPane::RecordHistoryPane;

protected:
    bool read(qint64 id) override { return id != 0; }
    QList<HistoryEntry> entries() const override { return desk().assessments().history({record()}); }
    QString changeWords(const HistoryEntry &entry) const override;
};

/** One major decision and the stability risk assessment before it. */
class AssessmentDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit AssessmentDetail(Desk &desk, QWidget *parent = nullptr);

    void startNew();
    void print();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void voidAsked();

    StabilityAssessment m_decision;
    Chip *m_conclusion;
    Chip *m_level;
};

} // namespace anhe
