#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class StepForm;

/** The steps of the register of policies. */
class PolicySteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::PolicySteps)
public:
    using OnEntered = std::function<void(PolicyId)>;

    static StepForm *enter(Desk &desk, const OnEntered &onEntered);
    /** The next year on the same terms. */
    static StepForm *renew(Desk &desk, const Policy &policy, const OnEntered &onEntered);
    static StepForm *amend(Desk &desk, const Policy &policy);
    static StepForm *cancel(Desk &desk, const Policy &policy);

private:
    static StepForm *entering(Desk &desk, StepForm *form, const Policy &proposed, const OnEntered &onEntered);
};

} // namespace anhe
