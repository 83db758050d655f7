#pragma once

#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;

/** One scoring sheet 考核评分表. */
class ScoringDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit ScoringDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a new sheet from the office's template; then it is scored. */
    void startNew();
    /** Edits the template: new sheets begin from it, those that are there stay as they are. */
    void editTemplate();

Q_SIGNALS:
    void printRequested(anhe::AssessmentId id);

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void voidAsked();
    StepForm *riskStep(const QString &key, qint64 line);

    Assessment m_assessment;
    Chip *m_standing;
    Chip *m_score;
};

} // namespace anhe
