#pragma once

#include "core/mediation/referral.h"

#include <QCoreApplication>

namespace anhe {

class Desk;
class StepForm;

/** The forms of what follows a conclusion: payments, judicial confirmation, call-backs, the accident report.
 */
class FollowUpSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::FollowUpSteps)
public:
    static StepForm *pay(Desk &desk, const Referral &referral, const Payment &payment);
    static StepForm *confirm(Desk &desk, const Referral &referral);
    /** A new call-back, planned or held, when callBack has no id. */
    static StepForm *callBack(Desk &desk, const Referral &referral, const CallBack &callBack);
    static StepForm *reportAccident(Desk &desk, const Referral &referral);
};

} // namespace anhe
