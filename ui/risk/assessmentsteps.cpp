#include "ui/risk/assessmentsteps.h"

#include "ui/common/stepform.h"
#include "ui/risk/assessmentfields.h"

namespace anhe {

StepForm *AssessmentSteps::enter(Desk &desk, const std::function<void(StabilityAssessmentId)> &onEntered)
{
    auto *form = new StepForm(QStringLiteral("enter"), tr("A new major decision"), tr("Enter the decision"));
    auto fields = std::make_shared<AssessmentFields>(desk, *form);
    fields->addDecision();
    fields->finish();
    fields->show(desk.assessments().proposed());
    form->addWords(tr("It is assessed afterwards, with its own step."));
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Result<StabilityAssessmentId> entered = desk.assessments().enter(fields->decision());
        if (!entered)
            return entered.failure();
        onEntered(*entered);
        return tr("%1 is entered")
            .arg(desk.assessments().find(*entered).value_or(StabilityAssessment()).number);
    });
    return form;
}

bool AssessmentSteps::mayTake(const StabilityAssessment &decision, const QString &key)
{
    if (decision.voided)
        return false;
    if (key == QLatin1String("assess"))
        return !decision.isAssessed();
    if (key == QLatin1String("follow_up"))
        return decision.isAssessed();
    return key == QLatin1String("amend");
}

StepForm *AssessmentSteps::make(Desk &desk, const StabilityAssessment &decision, const QString &key)
{
    if (!mayTake(decision, key))
        return nullptr;
    const bool assess = key == QLatin1String("assess");
    const bool followUp = key == QLatin1String("follow_up");
    const QString title = assess     ? tr("Assess: %1").arg(decision.number)
                          : followUp ? tr("Follow-up: %1").arg(decision.number)
                                     : tr("Amend: %1").arg(decision.number);
    auto *form = new StepForm(key, title, tr("Save"));
    auto fields = std::make_shared<AssessmentFields>(desk, *form);
    if (!assess && !followUp)
        fields->addDecision();
    if (assess || (!followUp && decision.isAssessed()))
        fields->addAssessment();
    if (followUp)
        fields->addFollowUps();
    fields->finish();
    StabilityAssessment shown = decision;
    if (assess) {
        shown.assessedOn = desk.clock().today();
        if (shown.criteria.isEmpty())
            shown.criteria = desk.assessments().scheme().criteria;
    }
    if (followUp)
        shown.followUps.append({desk.clock().today(), desk.ledger().user(), {}});
    fields->show(shown);
    form->onTake([fields, &desk, number = decision.number] {
        return saying(desk.assessments().amend(fields->decision()), tr("%1 is saved").arg(number));
    });
    return form;
}

} // namespace anhe
