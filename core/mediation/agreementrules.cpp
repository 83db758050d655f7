#include "core/mediation/daysinorder.h"
#include "core/mediation/referralrules.h"
#include "core/mediation/righttosue.h"

#include <QCoreApplication>

namespace anhe {

QDate effectiveOn(const Agreement &agreement, Route route)
{
    QList<QDate> needed{agreement.signedOn};
    if (route == Route::People || route == Route::Administrative)
        needed << agreement.mediatorSignedOn << agreement.stampedOn;
    QDate latest;
    for (const QDate day : needed) {
        if (!day.isValid())
            return {};
        latest = latest.isValid() ? qMax(latest, day) : day;
    }
    return latest;
}

namespace {

const std::pair<const char *, QString Agreement::*> agreementTexts[] = {
    {"facts", &Agreement::facts},
    {"responsibility_text", &Agreement::responsibilityText},
    {"content", &Agreement::content},
    {"manner", &Agreement::manner},
};

void checkTexts(FieldProblems &problems, const Agreement &agreement)
{
    for (const auto &[field, text] : agreementTexts) {
        const QString waiver = waiverOfSuit(agreement.*text);
        if (!waiver.isEmpty())
            problems.append(
                {QString::fromLatin1(field),
                 QCoreApplication::translate(
                     "Mediation",
                     "No agreement may waive the right to sue (Medical Dispute Regulation, art. 43); "
                     "please take out “%1”.")
                     .arg(waiver)});
    }
    if (agreement.content.trimmed().isEmpty())
        problems.append({QStringLiteral("content"),
                         QCoreApplication::translate("Mediation", "Please write what was agreed.")});
    if (agreement.facts.trimmed().isEmpty())
        problems.append({QStringLiteral("facts"),
                         QCoreApplication::translate(
                             "Mediation", "An agreement names the main facts and the responsibility."),
                         true});
}

Money sumOf(const QList<CompensationItem> &items)
{
    Money sum;
    for (const CompensationItem &item : items)
        sum = sum + item.amount;
    return sum;
}

void checkAmounts(FieldProblems &problems, const Agreement &agreement)
{
    const QString field = QStringLiteral("total");
    if (agreement.total.fen < 0)
        problems.append(
            {field, QCoreApplication::translate("Mediation", "The amount agreed cannot be below zero.")});
    for (const CompensationItem &item : agreement.items) {
        if (item.amount.fen <= 0)
            problems.append({QStringLiteral("items"),
                             QCoreApplication::translate("Mediation", "“%1” needs an amount above zero.")
                                 .arg(word(item.kind))});
    }
    const Money sum = sumOf(agreement.items);
    if (!agreement.items.isEmpty() && sum != agreement.total)
        problems.append({field, QCoreApplication::translate(
                                    "Mediation", "The items add up to %1 yuan, the amount agreed is %2 yuan.")
                                    .arg(sum.text(), agreement.total.text())});
    if (agreement.items.isEmpty() && agreement.total.fen > 0)
        problems.append({QStringLiteral("items"),
                         QCoreApplication::translate("Mediation", "Please say what the amount is for."),
                         true});
    if (!agreement.capitals.isEmpty() && agreement.capitals != moneyCapitals(agreement.total))
        problems.append({QStringLiteral("capitals"),
                         QCoreApplication::translate("Mediation", "The amount in capitals must read %1.")
                             .arg(moneyCapitals(agreement.total))});
}

void checkPlan(FieldProblems &problems, const Agreement &agreement, const QList<Payment> &plan)
{
    const QString field = QStringLiteral("payments");
    if (agreement.total.fen > 0 && plan.isEmpty() && !agreement.dueOn.isValid())
        problems.append(
            {QStringLiteral("due_on"),
             QCoreApplication::translate("Mediation", "Please give the day by which the amount is paid.")});
    if (agreement.dueOn.isValid() && agreement.dueOn < agreement.signedOn)
        problems.append(
            {QStringLiteral("due_on"),
             QCoreApplication::translate("Mediation", "The day of payment lies before the day of signing.")});
    if (agreement.payment == PaymentManner::Instalments && plan.size() < 2)
        problems.append(
            {field,
             QCoreApplication::translate(
                 "Mediation", "Payment in instalments needs at least two of them, each with its day.")});
    if (plan.isEmpty())
        return;
    Money sum;
    for (const Payment &payment : plan) {
        sum = sum + payment.amount;
        if (payment.amount.fen <= 0 || !payment.dueOn.isValid())
            problems.append(
                {field, QCoreApplication::translate("Mediation",
                                                    "Each payment needs an amount above zero and its day.")});
    }
    if (sum != agreement.total)
        problems.append(
            {field, QCoreApplication::translate(
                        "Mediation", "The payments add up to %1 yuan, the amount agreed is %2 yuan.")
                        .arg(sum.text(), agreement.total.text())});
}

} // namespace

FieldProblems checkAgreement(const Agreement &agreement, const QList<Payment> &plan, const Referral &referral,
                             const CeilingTable &ceilings, QDate today)
{
    FieldProblems problems;
    if (!agreement.signedOn.isValid())
        problems.append(
            {QStringLiteral("signed_on"),
             QCoreApplication::translate("Mediation", "Please give the day on which both sides signed.")});
    checkDays(problems,
              {{"accepted_on", referral.acceptedOn, QT_TRANSLATE_NOOP("Mediation", "day of acceptance")},
               {"signed_on", agreement.signedOn, QT_TRANSLATE_NOOP("Mediation", "day of signing")}},
              today);
    checkDays(problems,
              {{"mediator_signed_on", agreement.mediatorSignedOn,
                QT_TRANSLATE_NOOP("Mediation", "day of the mediator's signature")}},
              today);
    checkDays(problems,
              {{"stamped_on", agreement.stampedOn, QT_TRANSLATE_NOOP("Mediation", "day of the stamp")}},
              today);
    if (agreement.signedOn.isValid() && !effectiveOn(agreement, referral.route).isValid())
        problems.append(
            {agreement.mediatorSignedOn.isValid() ? QStringLiteral("stamped_on")
                                                  : QStringLiteral("mediator_signed_on"),
             QCoreApplication::translate(
                 "Mediation",
                 "The agreement takes effect once the mediator has signed and the body has stamped "
                 "it."),
             true});
    checkTexts(problems, agreement);
    checkAmounts(problems, agreement);
    checkPlan(problems, agreement, plan);
    if (referral.route == Route::Negotiation) {
        const auto warning =
            ceilingWarning(ceilings, CeilingBasis::PayOut, agreement.total, QStringLiteral("total"));
        if (warning)
            problems.append(*warning);
    }
    return problems;
}

FieldProblems checkConfirmation(const Confirmation &confirmation, const Referral &referral,
                                const std::optional<Agreement> &agreement, QDate today)
{
    FieldProblems problems;
    if (!referral.isMediation())
        problems.append(
            {QStringLiteral("state"),
             QCoreApplication::translate(
                 "Mediation", "Only an agreement reached before a mediation body is confirmed by a court.")});
    const QDate effective = agreement ? effectiveOn(*agreement, referral.route) : QDate();
    if (referral.outcome != Outcome::Agreement || !effective.isValid())
        problems.append(
            {QStringLiteral("state"),
             QCoreApplication::translate("Mediation",
                                         "There is no effective agreement yet that a court could confirm.")});
    if (confirmation.state == ConfirmationState::None)
        return problems;
    if (confirmation.court.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("court"), QCoreApplication::translate("Mediation", "Please name the court.")});
    if (!confirmation.appliedOn.isValid())
        problems.append({QStringLiteral("applied_on"),
                         QCoreApplication::translate(
                             "Mediation", "Please give the day of the joint application to the court.")});
    const bool decided = confirmation.state == ConfirmationState::Confirmed ||
                         confirmation.state == ConfirmationState::Dismissed;
    if (decided && !confirmation.decidedOn.isValid())
        problems.append(
            {QStringLiteral("decided_on"),
             QCoreApplication::translate("Mediation", "Please give the day of the court's decision.")});
    checkDays(problems,
              {{"effective_on", effective,
                QT_TRANSLATE_NOOP("Mediation", "day on which the agreement took effect")},
               {"applied_on", confirmation.appliedOn,
                QT_TRANSLATE_NOOP("Mediation", "day of the application to the court")},
               {"decided_on", confirmation.decidedOn,
                QT_TRANSLATE_NOOP("Mediation", "day of the court's decision")}},
              today);
    return problems;
}

FieldProblems checkCallBack(const CallBack &callBack, const Referral &referral, QDate today)
{
    FieldProblems problems;
    if (!referral.concludedOn.isValid())
        problems.append(
            {QStringLiteral("held_on"),
             QCoreApplication::translate("Mediation", "%1 is not concluded yet; a call-back follows the "
                                                      "conclusion.")
                 .arg(referral.number)});
    if (!callBack.isHeld() && !callBack.dueOn.isValid())
        problems.append({QStringLiteral("due_on"),
                         QCoreApplication::translate("Mediation", "Please give the day of the call-back.")});
    checkDays(problems,
              {{"concluded_on", referral.concludedOn, QT_TRANSLATE_NOOP("Mediation", "day of conclusion")},
               {"held_on", callBack.heldOn, QT_TRANSLATE_NOOP("Mediation", "day of the call-back")}},
              today);
    if (callBack.isHeld() && callBack.by.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("by"), QCoreApplication::translate("Mediation", "Please say who called back.")});
    return problems;
}

} // namespace anhe
