#pragma once

#include "ui/common/recorddetail.h"

namespace anhe {

class Chip;

/** One policy of medical liability insurance. */
class PolicyDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit PolicyDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a new policy. */
    void startNew();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void removeAsked();
    void tellEntered(PolicyId id);

    Policy m_policy;
    Chip *m_insurer;
    Chip *m_standing;
};

} // namespace anhe
