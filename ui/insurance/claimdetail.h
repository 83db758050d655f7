#pragma once

#include "ui/common/recorddetail.h"

class QPushButton;

namespace anhe {

class Chip;
class DeadlineChip;

/** One claim against the insurer: how far it has come, what it may do now, its money and its papers. */
class ClaimDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit ClaimDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a new claim; without a matter the form asks for it. */
    void startNew(DisputeId matter);
    DisputeId matter() const { return m_claim.dispute; }

Q_SIGNALS:
    void printRequested(anhe::ClaimId id);

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void buildHead();
    void addSteps();
    void voidNumber();

    Claim m_claim;
    Chip *m_state;
    DeadlineChip *m_clock;
    QPushButton *m_matter;
};

} // namespace anhe
