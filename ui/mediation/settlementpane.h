#pragma once

#include "ui/mediation/referralpane.h"

namespace anhe {

/** What followed the conclusion: the agreement, the payments, the court's confirmation, the call-backs. */
class SettlementPane : public ReferralPane
{
    Q_OBJECT
public:
    using ReferralPane::ReferralPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addAgreement(QVBoxLayout *into);
    void addItems(QVBoxLayout *into, const Agreement &agreement);
    void addPayments(QVBoxLayout *into);
    void addConfirmation(QVBoxLayout *into);
    void addCallBacks(QVBoxLayout *into);
    void takePaymentBack(const Payment &payment);
    void dropCallBack(const CallBack &callBack);
};

} // namespace anhe
