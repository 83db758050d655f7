#pragma once

#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;

/** One line of the safe-hospital log. */
class ActivityDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit ActivityDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a new activity of the kind that was entered last, today. */
    void startNew();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void voidAsked();
    void startAgain();
    void begin(const Activity &proposed);
    StepForm *riskStep(const QString &key, qint64 finding);

    Activity m_activity;
    Activity m_last; ///< what was entered last
    Chip *m_kind;
    Chip *m_verdict;
};

} // namespace anhe
