#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class StepForm;

/** The steps of a major decision: entered, assessed, followed up. */
class AssessmentSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::AssessmentSteps)
public:
    static StepForm *enter(Desk &desk, const std::function<void(StabilityAssessmentId)> &onEntered);
    /** "assess", "follow_up" or "amend"; null when the decision cannot take it now. */
    static StepForm *make(Desk &desk, const StabilityAssessment &decision, const QString &key);
    static bool mayTake(const StabilityAssessment &decision, const QString &key);
};

} // namespace anhe
