#include "ui/insurance/policysteps.h"

#include "ui/common/dateedit.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/insurance/insurancewords.h"
#include "ui/insurance/policyfields.h"

namespace anhe {

StepForm *PolicySteps::entering(Desk &desk, StepForm *form, const Policy &proposed,
                                const OnEntered &onEntered)
{
    auto fields = std::make_shared<PolicyFields>(desk, *form);
    fields->show(proposed);
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Policy typed = fields->policy();
        const Result<PolicyId> entered = desk.insurance().enter(typed);
        if (!entered)
            return entered.failure();
        onEntered(*entered);
        return tr("Policy %1 is entered").arg(typed.number);
    });
    return form;
}

StepForm *PolicySteps::enter(Desk &desk, const OnEntered &onEntered)
{
    auto *form = new StepForm(QStringLiteral("enter"), tr("A new policy"), tr("Enter the policy"));
    return entering(desk, form, desk.insurance().proposedPolicy(), onEntered);
}

StepForm *PolicySteps::renew(Desk &desk, const Policy &policy, const OnEntered &onEntered)
{
    auto *form = new StepForm(QStringLiteral("renew"), tr("Renewal of %1").arg(policy.number),
                              tr("Enter the renewal"));
    form->addWords(tr("Proposed: the next year on the same terms, with the same retroactive date. A later "
                      "retroactive date leaves earlier incidents uncovered."));
    return entering(desk, form, desk.insurance().proposedRenewal(policy.id), onEntered);
}

StepForm *PolicySteps::amend(Desk &desk, const Policy &policy)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(policy.number), tr("Save"));
    auto fields = std::make_shared<PolicyFields>(desk, *form);
    fields->show(policy);
    form->onTake([fields, &desk] {
        const Policy typed = fields->policy();
        return saying(desk.insurance().amend(typed), tr("Policy %1 is amended").arg(typed.number));
    });
    return form;
}

StepForm *PolicySteps::cancel(Desk &desk, const Policy &policy)
{
    auto *form = new StepForm(QStringLiteral("cancel"), tr("Cancelled: %1").arg(policy.number),
                              tr("Record the cancellation"));
    auto *on = new DateEdit;
    on->setFuture(true);
    on->setDate(policy.cancelledOn.isValid() ? policy.cancelledOn : desk.clock().today());
    auto *reason = new TextEdit(2, 6);
    reason->setText(policy.cancelReason);
    const auto word = [](const char *field) { return insuranceFieldWord(QString::fromLatin1(field)); };
    form->addLine({{form->add("cancelled_on", word("cancelled_on"), on, Needed::Yes), 6}});
    form->form().row(QStringLiteral("cancelled_on"))->setHint(tr("The first day without cover"));
    form->addLine({{form->add("cancel_reason", word("cancel_reason"), reason, Needed::Yes), 12}});
    const auto cancelled = [policy, on, reason] {
        Policy ended = policy;
        ended.cancelledOn = on->date().value_or(QDate());
        ended.cancelReason = reason->text().trimmed();
        return ended;
    };
    const FieldProblems known = desk.insurance().problemsOf(policy);
    const auto problems = [&desk, cancelled, known] {
        return withoutKnown(desk.insurance().problemsOf(cancelled()), known);
    };
    form->setRules(problems);
    form->onLook(problems);
    form->onTake([&desk, cancelled, number = policy.number] {
        return saying(desk.insurance().amend(cancelled()), tr("Policy %1 is cancelled").arg(number));
    });
    return form;
}

} // namespace anhe
