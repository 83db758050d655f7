#pragma once

#include "ui/common/recorddetail.h"

class QPushButton;

namespace anhe {

class Chip;
class DeadlineChip;

/** One referral: its head, the steps it may take now, its tabs; or the step being entered. */
class ReferralDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit ReferralDetail(Desk &desk, QWidget *parent = nullptr);

    void setReferral(ReferralId id) { setRecord(id.value); }
    ReferralId referral() const { return {record()}; }

    /** Begins a new referral of a matter; without one the form asks for it. */
    void startDraft(DisputeId matter);

Q_SIGNALS:
    void drafted(anhe::ReferralId id);
    void referralRequested(anhe::ReferralId id);
    void printRequested(anhe::ReferralId id);

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void buildHead();
    void addSteps();
    void addMoreSteps();
    void offer(const QString &text, const char *icon, const char *key, bool (*when)(const Referral &));
    void offerMore(const QString &text, const char *key, bool (*when)(const Referral &));
    void showMatterLink();
    StepForm *madePayment(qint64 id);
    StepForm *madeCallBack(qint64 id);
    void takeBack();
    void voidNumber();

    Referral m_referral;
    Chip *m_route;
    Chip *m_state;
    DeadlineChip *m_clock;
    QPushButton *m_matter;
};

} // namespace anhe
