#pragma once

#include "core/mediation/referral.h"

#include <QCoreApplication>

namespace anhe {

class Desk;
class StepForm;

/** The forms in which a referral itself is drafted and amended. */
class ReferralSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ReferralSteps)
public:
    /** A new referral of a matter; without one the form asks for it. onDrafted is told the new id. */
    static StepForm *draft(Desk &desk, DisputeId matter, const std::function<void(ReferralId)> &onDrafted);
    static StepForm *amend(Desk &desk, const Referral &referral);
};

} // namespace anhe
