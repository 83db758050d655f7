#include "ui/mediation/followupsteps.h"

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/moneyedit.h"
#include "ui/common/stepedits.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/mediation/referralwords.h"

#include <QLabel>

namespace anhe {

namespace {} // namespace

StepForm *FollowUpSteps::pay(Desk &desk, const Referral &referral, const Payment &payment)
{
    auto *form = new StepForm(QStringLiteral("pay:%1").arg(payment.id),
                              tr("Payment: %1").arg(referral.number), tr("Record the payment"));
    auto *amount = new MoneyEdit;
    amount->setAmount(payment.amount);
    auto *payer = new Choice<Payer>(Choice<Payer>::None::Absent);
    payer->setValue(payment.payer);
    auto *on = dayEdit(desk.clock().today());
    auto *receipt = new QLineEdit;
    receipt->setPlaceholderText(tr("number of the receipt or transfer"));
    form->addWords(tr("%1 yuan are owed, due on %2. A smaller amount leaves the rest owed.")
                       .arg(payment.amount.text(), isoDay(payment.dueOn)));
    form->addLine({{form->add("amount", referralFieldWord("amount"), amount, Needed::Yes), 6},
                   {form->add("paid_on", referralFieldWord("paid_on"), on, Needed::Yes), 6}});
    form->addLine({{form->add("payer", referralFieldWord("payer"), payer), 6},
                   {form->add("receipt", referralFieldWord("receipt"), receipt), 6}});
    form->onTake([=, &desk]() -> Result<QString> {
        const Receipt paid{payer->value().value_or(Payer::Hospital), amount->amount().value_or(Money()),
                           on->date().value_or(QDate()), receipt->text().trimmed()};
        const Result<void> recorded = desk.mediation().recordPayment(payment.id, paid);
        if (!recorded)
            return recorded.failure();
        return tr("%1 yuan paid under %2").arg(paid.amount.text(), referral.number);
    });
    return form;
}

StepForm *FollowUpSteps::confirm(Desk &desk, const Referral &referral)
{
    auto *form = new StepForm(QStringLiteral("confirm"), tr("Judicial confirmation: %1").arg(referral.number),
                              tr("Save"));
    const Confirmation kept = desk.mediation().confirmation(referral.id).value_or(Confirmation());
    auto *state = new Choice<ConfirmationState>(Choice<ConfirmationState>::None::Absent);
    state->setValue(kept.state == ConfirmationState::None ? ConfirmationState::Applied : kept.state);
    auto *court = new QLineEdit(kept.court);
    auto *applied = dayEdit(kept.appliedOn.isValid() ? kept.appliedOn : desk.clock().today());
    auto *decided = dayEdit(kept.decidedOn);
    auto *document = new QLineEdit(kept.document);
    auto *note = new TextEdit(1, 5);
    note->setText(kept.note);
    form->addLine({{form->add("state", referralFieldWord("state"), state), 6},
                   {form->add("court", referralFieldWord("court"), court, Needed::Yes), 6}});
    form->addLine({{form->add("applied_on", tr("Joint application on"), applied, Needed::Yes), 6},
                   {form->add("decided_on", referralFieldWord("decided_on"), decided), 6}});
    form->addLine({{form->add("document", tr("Number of the ruling"), document), 12}});
    form->addLine({{form->add("note", referralFieldWord("note"), note), 12}});
    form->onTake([=, &desk]() -> Result<QString> {
        Confirmation confirmation = kept;
        confirmation.referral = referral.id;
        confirmation.state = state->value().value_or(ConfirmationState::Applied);
        confirmation.court = court->text().trimmed();
        confirmation.appliedOn = applied->date().value_or(QDate());
        confirmation.decidedOn = decided->date().value_or(QDate());
        confirmation.document = document->text().trimmed();
        confirmation.note = note->text().trimmed();
        const Result<void> saved = desk.mediation().saveConfirmation(confirmation);
        if (!saved)
            return saved.failure();
        return QStringLiteral("%1: %2").arg(referral.number, word(confirmation.state));
    });
    return form;
}

StepForm *FollowUpSteps::callBack(Desk &desk, const Referral &referral, const CallBack &callBack)
{
    auto *form = new StepForm(QStringLiteral("call_back:%1").arg(callBack.id),
                              tr("Call-back: %1").arg(referral.number), tr("Save"));
    const bool planned = callBack.id != 0;
    auto *due = dueEdit(callBack.dueOn);
    auto *held = dayEdit(planned && !callBack.isHeld() ? desk.clock().today() : callBack.heldOn);
    auto *by = new QLineEdit(callBack.by.isEmpty() ? desk.ledger().user() : callBack.by);
    auto *spokenTo = new QLineEdit(callBack.spokenTo);
    auto *performance = new Choice<Performance>(Choice<Performance>::None::Absent);
    performance->setValue(callBack.performance);
    auto *satisfaction = new Choice<Satisfaction>(Choice<Satisfaction>::None::Absent);
    satisfaction->setValue(callBack.satisfaction);
    auto *risk = new QLineEdit(callBack.hiddenRisk);
    auto *note = new TextEdit(2, 6);
    note->setText(callBack.note);
    form->addLine({{form->add("held_on", referralFieldWord("held_on"), held), 6},
                   {form->add("due_on", referralFieldWord("call_back.due_on"), due), 6}});
    form->addLine({{form->add("by", referralFieldWord("held_by"), by), 6},
                   {form->add("spoken_to", referralFieldWord("spoken_to"), spokenTo), 6}});
    form->addLine({{form->add("performance", referralFieldWord("performance"), performance), 6},
                   {form->add("satisfaction", referralFieldWord("satisfaction"), satisfaction), 6}});
    form->addLine({{form->add("hidden_risk", referralFieldWord("hidden_risk"), risk), 12}});
    form->addLine({{form->add("note", referralFieldWord("note"), note), 12}});
    form->addWords(tr("Leave “Held on” empty to plan the call-back for its due day."));
    form->onTake([=, &desk]() -> Result<QString> {
        CallBack kept = callBack;
        kept.referral = referral.id;
        kept.dueOn = due->date().value_or(QDate());
        kept.heldOn = held->date().value_or(QDate());
        kept.by = by->text().trimmed();
        kept.spokenTo = spokenTo->text().trimmed();
        kept.performance = performance->value().value_or(Performance::Unknown);
        kept.satisfaction = satisfaction->value().value_or(Satisfaction::NotAsked);
        kept.hiddenRisk = risk->text().trimmed();
        kept.note = note->text().trimmed();
        const Result<qint64> saved = desk.mediation().saveCallBack(kept);
        if (!saved)
            return saved.failure();
        return kept.isHeld() ? tr("The call-back of %1 is noted").arg(referral.number)
                             : tr("A call-back of %1 is planned").arg(referral.number);
    });
    return form;
}

StepForm *FollowUpSteps::reportAccident(Desk &desk, const Referral &referral)
{
    auto *form =
        new StepForm(QStringLiteral("accident"),
                     tr("Report of a settled medical accident: %1").arg(referral.number), tr("Reported"));
    auto *on =
        dayEdit(referral.accidentReportedOn.isValid() ? referral.accidentReportedOn : desk.clock().today());
    form->addLine(
        {{form->add("accident_reported_on", referralFieldWord("accident_reported_on"), on, Needed::Yes), 6}});
    form->onTake([=, &desk]() -> Result<QString> {
        const Result<void> reported =
            desk.mediation().reportAccident(referral.id, on->date().value_or(QDate()));
        if (!reported)
            return reported.failure();
        return tr("The accident report of %1 is noted").arg(referral.number);
    });
    return form;
}

} // namespace anhe
