#pragma once

#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;
class DeadlineChip;

/** One hidden risk: how bad it is, how far it has come and what it may do now. */
class RiskDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit RiskDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins the report of a new risk; place is empty or "matter:12", whose risk it is. */
    void startNew(const QString &place);

    /** Its write-off form; a field that it misses is filled in with a step. */
    void print();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void addElsewhere();
    void takeBackAsked();
    void voidAsked();

    Risk m_risk;
    Chip *m_level;
    Chip *m_state;
    DeadlineChip *m_limit;
};

} // namespace anhe
