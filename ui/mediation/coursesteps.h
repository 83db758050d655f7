#pragma once

#include "core/mediation/referral.h"

#include <QCoreApplication>

namespace anhe {

class Desk;
class StepForm;

/** The forms of the steps a referral takes until it is concluded, each under its key. */
class CourseSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::CourseSteps)
public:
    static StepForm *letter(Desk &desk, const Referral &referral);
    static StepForm *apply(Desk &desk, const Referral &referral);
    static StepForm *accept(Desk &desk, const Referral &referral);
    static StepForm *refuse(Desk &desk, const Referral &referral);
    static StepForm *pause(Desk &desk, const Referral &referral);
    static StepForm *resume(Desk &desk, const Referral &referral);
    static StepForm *extend(Desk &desk, const Referral &referral);

private:
    static void addOthersEnded(StepForm &form, const QList<Referral> &others);
};

} // namespace anhe
