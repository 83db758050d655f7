#include "core/insurance/insurancerules.h"

#include "core/insurance/policylimits.h"
#include "core/text/ledgernumber.h"

#include <QCoreApplication>

namespace anhe {

namespace {

/** A day of a step, with its field and its name. */
struct StepDay
{
    const char *field;
    QDate day;
    const char *name;
};

/** None in the future, none before the one before it; missing ones are passed over. */
void checkOrder(FieldProblems &problems, const QList<StepDay> &days, QDate today)
{
    const StepDay *earlier = nullptr;
    for (const StepDay &step : days) {
        if (!step.day.isValid())
            continue;
        const QString name = QCoreApplication::translate("Insurance", step.name);
        if (step.day > today)
            refuse(problems, step.field,
                   QCoreApplication::translate("Insurance", "The day “%1” lies in the future.").arg(name));
        if (earlier && step.day < earlier->day)
            refuse(problems, step.field,
                   QCoreApplication::translate("Insurance", "“%1” (%2) lies before “%3” (%4).")
                       .arg(name, step.day.toString(Qt::ISODate),
                            QCoreApplication::translate("Insurance", earlier->name),
                            earlier->day.toString(Qt::ISODate)));
        earlier = &step;
    }
}

const char *const reportDay = QT_TRANSLATE_NOOP("Insurance", "Report to the insurer");
const char *const submitDay = QT_TRANSLATE_NOOP("Insurance", "Full request handed in");
const char *const assessDay = QT_TRANSLATE_NOOP("Insurance", "Assessment");
const char *const agreeDay = QT_TRANSLATE_NOOP("Insurance", "Agreement on the payment");
const char *const payDay = QT_TRANSLATE_NOOP("Insurance", "Payment by the insurer");
const char *const closeDay = QT_TRANSLATE_NOOP("Insurance", "Closing of the claim");

void checkSteps(FieldProblems &problems, const Claim &claim, QDate today)
{
    const StepDay reported{"reported_at", claim.reportedAt.date(), reportDay};
    const StepDay closed{"closed_on", claim.closedOn, closeDay};
    FieldProblems found;
    checkOrder(found,
               {reported,
                {"opened_on", claim.openedOn, QT_TRANSLATE_NOOP("Insurance", "Opening of the case")},
                {"assessed_on", claim.assessedOn, assessDay},
                {"agreed_on", claim.agreedOn, agreeDay},
                {"paid_on", claim.paidOn, payDay},
                closed},
               today);
    checkOrder(
        found,
        {reported,
         {"submitted_on", claim.submittedOn, submitDay},
         {"more_given_on", claim.moreGivenOn, QT_TRANSLATE_NOOP("Insurance", "Further material handed in")},
         {"agreed_on", claim.agreedOn, agreeDay}},
        today);
    checkOrder(
        found,
        {reported,
         {"more_asked_on", claim.moreAskedOn, QT_TRANSLATE_NOOP("Insurance", "Further material asked for")},
         {"more_given_on", claim.moreGivenOn, QT_TRANSLATE_NOOP("Insurance", "Further material handed in")}},
        today);
    checkOrder(found,
               {reported, {"refused_on", claim.refusedOn, QT_TRANSLATE_NOOP("Insurance", "Refusal")}, closed},
               today);
    checkOrder(
        found,
        {reported, {"withdrawn_on", claim.withdrawnOn, QT_TRANSLATE_NOOP("Insurance", "Withdrawal")}, closed},
        today);
    checkOrder(
        found,
        {{"court_on", claim.courtOn, QT_TRANSLATE_NOOP("Insurance", "Filing in court")},
         {"court_ended_on", claim.courtEndedOn, QT_TRANSLATE_NOOP("Insurance", "End of the court case")}},
        today);
    for (const FieldProblem &problem : std::as_const(found)) {
        if (!problems.contains(problem))
            problems.append(problem);
    }
}

bool goesBeyondReport(const Claim &claim)
{
    for (const QDate day : {claim.openedOn, claim.submittedOn, claim.moreAskedOn, claim.moreGivenOn,
                            claim.assessedOn, claim.agreedOn, claim.paidOn, claim.refusedOn}) {
        if (day.isValid())
            return true;
    }
    return false;
}

void checkGrounds(FieldProblems &problems, const Claim &claim)
{
    if (!claim.dispute)
        refuse(problems, "matter", QCoreApplication::translate("Insurance", "A claim belongs to a matter."));
    const bool beyond = goesBeyondReport(claim);
    if (beyond && !claim.reportedAt.isValid())
        refuse(problems, "reported_at",
               QCoreApplication::translate("Insurance",
                                           "Please say when it was reported to the insurer; later steps "
                                           "follow the report."));
    if (!claim.policy && (beyond || claim.reportedAt.isValid()))
        refuse(problems, "policy",
               QCoreApplication::translate("Insurance", "Please choose the policy it was reported under."));
    if (claim.paidOn.isValid() && !claim.agreedOn.isValid())
        refuse(problems, "agreed_on",
               QCoreApplication::translate("Insurance", "A payment follows an agreement on its amount."));
    if (claim.moreAskedOn.isValid() && claim.moreAsked.trimmed().isEmpty())
        refuse(problems, "more_asked",
               QCoreApplication::translate("Insurance", "Please write what the insurer asked for."));
    if (claim.moreGivenOn.isValid() && !claim.moreAskedOn.isValid())
        refuse(problems, "more_asked_on",
               QCoreApplication::translate("Insurance", "Please say when the further material was asked "
                                                        "for."));
    if (claim.refusedOn.isValid() && claim.refusal.trimmed().isEmpty())
        refuse(problems, "refusal",
               QCoreApplication::translate("Insurance", "Please write the insurer's reason for refusing."));
    if (claim.withdrawnOn.isValid() && claim.withdrawal.trimmed().isEmpty())
        refuse(problems, "withdrawal",
               QCoreApplication::translate("Insurance", "Please write why the claim was withdrawn."));
    if (claim.courtOn.isValid() && claim.court.trimmed().isEmpty())
        refuse(problems, "court", QCoreApplication::translate("Insurance", "Please name the court."));
    if (claim.courtEndedOn.isValid() && !claim.courtOn.isValid())
        refuse(problems, "court_on",
               QCoreApplication::translate("Insurance", "Please say when the court case was filed."));
}

void checkSigns(FieldProblems &problems, const Claim &claim)
{
    const std::pair<const char *, std::optional<Money>> amounts[] = {
        {"claimed", claim.claimed},
        {"assessed", claim.assessed},
        {"agreed", claim.agreed},
        {"insurer_share", claim.insurerShare},
        {"hospital_share", claim.hospitalShare},
        {"deductible_share", claim.deductibleShare},
        {"mental_damage", claim.mentalDamage},
        {"legal_costs", claim.legalCosts}};
    for (const auto &[field, amount] : amounts) {
        if (amount && amount->fen < 0)
            refuse(problems, field,
                   QCoreApplication::translate("Insurance", "An amount of a claim cannot be negative."));
    }
}

void checkShares(FieldProblems &problems, const Claim &claim)
{
    const bool anything = claim.agreed || claim.insurerShare || claim.hospitalShare || claim.deductibleShare;
    if (claim.agreedOn.isValid() && !claim.agreed)
        refuse(problems, "agreed",
               QCoreApplication::translate("Insurance", "Please give the amount that was agreed."));
    if (anything && !claim.agreedOn.isValid())
        refuse(problems, "agreed_on",
               QCoreApplication::translate("Insurance", "Please say when the amount was agreed."));
    if (!claim.agreed)
        return;
    const Money sum = claim.insurerShare.value_or(Money()) + claim.hospitalShare.value_or(Money()) +
                      claim.deductibleShare.value_or(Money());
    if (sum != *claim.agreed)
        refuse(problems, "insurer_share",
               QCoreApplication::translate(
                   "Insurance", "Insurer's share, hospital's share and deductible are %1 yuan together, the "
                                "amount agreed is %2 yuan.")
                   .arg(sum.text(), claim.agreed->text()));
    if (claim.mentalDamage && *claim.mentalDamage > *claim.agreed)
        refuse(problems, "mental_damage",
               QCoreApplication::translate("Insurance", "Mental damage is a part of the amount agreed."));
}

void checkPrepayments(FieldProblems &problems, const Claim &claim, QDate today)
{
    const QString field = QStringLiteral("prepayments");
    for (const Prepayment &prepayment : claim.prepayments) {
        if (prepayment.amount.fen <= 0 || !prepayment.askedOn.isValid())
            problems.append({field, QCoreApplication::translate(
                                        "Insurance", "A prepayment needs its amount above zero and the day "
                                                     "it was asked for.")});
        if (prepayment.askedOn > today || prepayment.paidOn > today)
            problems.append(
                {field, QCoreApplication::translate("Insurance", "A prepayment cannot lie in the future.")});
        if (prepayment.paidOn.isValid() && prepayment.paidOn < prepayment.askedOn)
            problems.append({field, QCoreApplication::translate(
                                        "Insurance", "The prepayment was paid (%1) before it was asked for "
                                                     "(%2).")
                                        .arg(prepayment.paidOn.toString(Qt::ISODate),
                                             prepayment.askedOn.toString(Qt::ISODate))});
    }
    if (claim.insurerShare && prepaid(claim) > *claim.insurerShare)
        problems.append(
            {field, QCoreApplication::translate("Insurance", "%1 yuan were prepaid, more than the insurer's "
                                                             "share of %2 yuan.")
                        .arg(prepaid(claim).text(), claim.insurerShare->text())});
}

void checkAgainstPolicy(FieldProblems &problems, const Claim &claim, const Policy &policy)
{
    if (claim.institution && !policy.institutions.contains(claim.institution))
        warn(problems, "institution",
             QCoreApplication::translate("Insurance", "%1 does not name this institution among the insured.")
                 .arg(policy.number));
    const std::optional<Money> mental = mentalDamageLimit(policy);
    if (mental && claim.mentalDamage && *claim.mentalDamage > *mental)
        warn(problems, "mental_damage",
             QCoreApplication::translate("Insurance", "The policy's limit for mental damage is %1 yuan.")
                 .arg(mental->text()));
    if (policy.legalCosts && claim.legalCosts && *claim.legalCosts > *policy.legalCosts)
        warn(problems, "legal_costs",
             QCoreApplication::translate("Insurance", "The policy's limit for legal costs is %1 yuan.")
                 .arg(policy.legalCosts->text()));
    if (!claim.agreed || !claim.deductibleShare)
        return;
    const Money expected = deductibleOf(policy, *claim.agreed);
    if (expected != *claim.deductibleShare)
        warn(problems, "deductible_share",
             QCoreApplication::translate("Insurance", "By the policy the deductible is %1 yuan.")
                 .arg(expected.text()));
}

} // namespace

FieldProblems checkClaim(const Claim &claim, const std::optional<Policy> &policy, const QDateTime &now)
{
    FieldProblems problems;
    checkGrounds(problems, claim);
    checkSteps(problems, claim, now.date());
    checkSigns(problems, claim);
    checkShares(problems, claim);
    checkPrepayments(problems, claim, now.date());
    if (policy)
        checkAgainstPolicy(problems, claim, *policy);
    for (const ClaimPaper &paper : claim.papers) {
        if (paper.name.trimmed().isEmpty())
            refuse(problems, "papers",
                   QCoreApplication::translate("Insurance", "Each paper of the file needs a name."));
    }
    return problems;
}

FieldProblems checkPatientPaid(const Claim &claim, const QList<PatientPayment> &payments)
{
    FieldProblems problems;
    if (!claim.paidOn.isValid() || claim.paidTo != PaidTo::Hospital || !claim.insurerShare ||
        claim.insurerShare->fen == 0)
        return problems;
    Money received;
    for (const PatientPayment &payment : payments) {
        if (!payment.on.isValid() || payment.on <= claim.paidOn)
            received = received + payment.amount;
    }
    if (received < *claim.insurerShare)
        refuse(problems, "paid_on",
               QCoreApplication::translate(
                   "Insurance", "The insurer pays the hospital only after the hospital has paid the patient "
                                "(Insurance Law, art. 65): by %1 the patient side has received %2 yuan, the "
                                "insurer's share is %3 yuan. Record the payment on the route, or let the "
                                "insurer pay the patient.")
                   .arg(claim.paidOn.toString(Qt::ISODate), received.text(), claim.insurerShare->text()));
    return problems;
}

FieldProblems checkMatterInsurance(const MatterInsurance &insurance, const Dispute &matter, QDate today)
{
    FieldProblems problems;
    if (insurance.firstClaimOn > today)
        refuse(problems, "first_claim_on",
               QCoreApplication::translate("Insurance", "The first claim cannot lie in the future."));
    else if (insurance.firstClaimOn.isValid() && insurance.firstClaimOn < matter.happenedOn)
        refuse(
            problems, "first_claim_on",
            QCoreApplication::translate("Insurance",
                                        "The first claim (%1) cannot lie before the incident (%2).")
                .arg(insurance.firstClaimOn.toString(Qt::ISODate), matter.happenedOn.toString(Qt::ISODate)));
    if (insurance.accidentPaid && insurance.accidentPaid->fen < 0)
        refuse(problems, "accident_paid",
               QCoreApplication::translate("Insurance", "The amount paid cannot be negative."));
    if (insurance.accident != AccidentCover::Insured &&
        (insurance.accidentResult != AccidentResult::None || insurance.accidentPaid))
        refuse(problems, "accident",
               QCoreApplication::translate("Insurance", "Who has a result of the accident insurance was "
                                                        "insured; please say so."));
    if (insurance.accident == AccidentCover::Insured && insurance.accidentProduct.trimmed().isEmpty())
        warn(problems, "accident_product", QCoreApplication::translate("Insurance", "Which product was it?"));
    return problems;
}

QDate proposedFirstClaim(const Dispute &matter)
{
    const bool claims = matter.claimed || matter.demands.contains(codeText(Demand::Compensation));
    if (!claims)
        return {};
    const bool escalated = matter.kind == MatterKind::Dispute && matter.disputeSince > matter.receivedOn();
    return escalated ? matter.disputeSince : matter.receivedOn();
}

QString claimNumber(int year, int serial)
{
    return yearlyNumber(QStringLiteral("理赔"), year, serial);
}

QList<ClaimState> nextSteps(const Claim &claim)
{
    switch (stateOf(claim)) {
    case ClaimState::NotReported:
        return {ClaimState::Reported, ClaimState::Withdrawn};
    case ClaimState::Reported:
    case ClaimState::Opened:
    case ClaimState::MoreAsked: {
        QList<ClaimState> steps;
        if (!claim.openedOn.isValid())
            steps << ClaimState::Opened;
        if (!claim.moreAskedOn.isValid())
            steps << ClaimState::MoreAsked;
        return steps << ClaimState::Assessed << ClaimState::Refused << ClaimState::Withdrawn;
    }
    case ClaimState::Assessed:
        return {ClaimState::Agreed, ClaimState::Refused, ClaimState::Withdrawn};
    case ClaimState::Agreed:
        return {ClaimState::Paid, ClaimState::Withdrawn};
    case ClaimState::Paid:
    case ClaimState::Withdrawn:
        return {ClaimState::Closed};
    case ClaimState::Refused:
        return {ClaimState::Agreed, ClaimState::Closed};
    case ClaimState::Closed:
    case ClaimState::Voided:
        return {};
    }
    Q_UNREACHABLE();
}

Claim stepped(Claim claim, ClaimState to, QDate on)
{
    switch (to) {
    case ClaimState::Reported:
        claim.reportedAt = on.startOfDay();
        break;
    case ClaimState::Opened:
        claim.openedOn = on;
        break;
    case ClaimState::MoreAsked:
        claim.moreAskedOn = on;
        break;
    case ClaimState::Assessed:
        claim.assessedOn = on;
        break;
    case ClaimState::Agreed:
        claim.agreedOn = on;
        break;
    case ClaimState::Paid:
        claim.paidOn = on;
        break;
    case ClaimState::Closed:
        claim.closedOn = on;
        break;
    case ClaimState::Refused:
        claim.refusedOn = on;
        break;
    case ClaimState::Withdrawn:
        claim.withdrawnOn = on;
        break;
    case ClaimState::NotReported:
    case ClaimState::Voided:
        break;
    }
    return claim;
}

} // namespace anhe
