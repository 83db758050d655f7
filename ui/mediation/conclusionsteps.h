#pragma once

#include "core/mediation/referral.h"

#include <QCoreApplication>

namespace anhe {

class Desk;
class StepForm;

/** The forms in which a referral ends, and in which its agreement and plan of payments are put right. */
class ConclusionSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ConclusionSteps)
public:
    static StepForm *conclude(Desk &desk, const Referral &referral);
    static StepForm *amendAgreement(Desk &desk, const Referral &referral);
    static StepForm *replan(Desk &desk, const Referral &referral);
};

} // namespace anhe
