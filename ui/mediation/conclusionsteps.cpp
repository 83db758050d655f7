#include "ui/mediation/conclusionsteps.h"

#include "core/mediation/referralrules.h"
#include "ui/common/dateedit.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/mediation/agreementfields.h"
#include "ui/mediation/referralwords.h"
#include "ui/mediation/settlementrows.h"

namespace anhe {

namespace {

ChoiceBox *outcomeChoice(const Referral &referral)
{
    auto *choice = new ChoiceBox;
    choice->addNone();
    const QList<Outcome> outcomes = referral.state == ReferralState::Applied
                                        ? QList<Outcome>{Outcome::Withdrawn}
                                        : allowedOutcomes(referral.route);
    for (const Outcome outcome : outcomes)
        choice->addChoice(word(outcome), codeText(outcome));
    if (outcomes.size() == 1)
        choice->setCurrentCode(codeText(outcomes.first()));
    return choice;
}

ChoiceBox *terminationChoice()
{
    auto *choice = new ChoiceBox;
    choice->addNone();
    for (const Coded<TerminationGround> &entry : codesOf(TerminationGround{})) {
        if (entry.value != TerminationGround::None)
            choice->addChoice(word(entry.value), QString(QLatin1String(entry.code)));
    }
    return choice;
}

Outcome chosenOutcome(const ChoiceBox *choice)
{
    return fromCode<Outcome>(choice->currentCode()).value_or(Outcome::None);
}

} // namespace

StepForm *ConclusionSteps::conclude(Desk &desk, const Referral &referral)
{
    auto *form =
        new StepForm(QStringLiteral("conclude"), tr("How it ended: %1").arg(referral.number), tr("Conclude"));
    ChoiceBox *outcome = outcomeChoice(referral);
    auto *on = new DateEdit;
    on->setDate(desk.clock().today());
    ChoiceBox *ground = terminationChoice();
    auto *text = new TextEdit(2, 6);
    form->addLine(
        {{form->add("outcome", referralFieldWord(QStringLiteral("outcome")), outcome, Needed::Yes), 6},
         {form->add("concluded_on", referralFieldWord(QStringLiteral("concluded_on")), on, Needed::Yes), 6}});
    form->addLine(
        {{form->add("termination_ground", referralFieldWord(QStringLiteral("termination_ground")), ground),
          12}});
    auto fields = std::make_shared<AgreementFields>(desk, *form, referral);
    form->addLine({{form->add("outcome_text", tr("Remark"), text), 12}});
    form->onFit([=] {
        const Outcome chosen = chosenOutcome(outcome);
        FieldRow *why = form->form().row(QStringLiteral("termination_ground"));
        why->setVisible(chosen == Outcome::Terminated);
        why->setNeeded(chosen == Outcome::Terminated ? Needed::Yes : Needed::No);
        fields->fit(chosen);
        fields->sumUp();
    });
    form->onTake([=, &desk]() -> Result<QString> {
        Conclusion conclusion;
        conclusion.on = on->date().value_or(QDate());
        conclusion.outcome = chosenOutcome(outcome);
        conclusion.ground =
            fromCode<TerminationGround>(ground->currentCode()).value_or(TerminationGround::None);
        conclusion.text = text->text().trimmed();
        if (conclusion.outcome == Outcome::Agreement)
            conclusion.agreement = fields->agreement();
        if (!form->form().row(QStringLiteral("payments"))->isHidden())
            conclusion.plan = fields->plan();
        const Result<void> concluded = desk.mediation().conclude(referral.id, conclusion);
        if (!concluded)
            return concluded.failure();
        return QStringLiteral("%1: %2").arg(referral.number, word(conclusion.outcome));
    });
    return form;
}

StepForm *ConclusionSteps::amendAgreement(Desk &desk, const Referral &referral)
{
    auto *form =
        new StepForm(QStringLiteral("agreement"), tr("Agreement: %1").arg(referral.number), tr("Save"));
    auto fields = std::make_shared<AgreementFields>(desk, *form, referral);
    fields->leavePlanOut();
    fields->show(desk.mediation().agreement(referral.id).value_or(Agreement()));
    form->onFit([=] {
        fields->fit(Outcome::Agreement);
        fields->sumUp();
    });
    form->onTake([=, &desk]() -> Result<QString> {
        const Result<void> amended = desk.mediation().amendAgreement(fields->agreement());
        if (!amended)
            return amended.failure();
        return tr("The agreement of %1 is amended").arg(referral.number);
    });
    return form;
}

StepForm *ConclusionSteps::replan(Desk &desk, const Referral &referral)
{
    auto *form =
        new StepForm(QStringLiteral("replan"), tr("What is still owed: %1").arg(referral.number), tr("Save"));
    auto *rows = new InstalmentRows;
    auto *reason = new TextEdit(2, 4);
    QList<Payment> unpaid;
    for (const Payment &payment : desk.mediation().payments(referral.id)) {
        if (!payment.isPaid())
            unpaid.append(payment);
    }
    rows->setPayments(unpaid);
    form->addLine({{form->add("payments", tr("Payments still to be made"), rows), 12}});
    form->addLine({{form->add("reason", tr("Why it is changed"), reason, Needed::Yes), 12}});
    form->onTake([=, &desk]() -> Result<QString> {
        const Result<void> planned =
            desk.mediation().replan(referral.id, rows->payments(), reason->text().trimmed());
        if (!planned)
            return planned.failure();
        return tr("The payments of %1 are planned anew").arg(referral.number);
    });
    return form;
}

} // namespace anhe
