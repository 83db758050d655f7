#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/referralrules.h"
#include "core/office/officeregister.h"

#include <algorithm>

namespace anhe {

static const QString entity = QStringLiteral("referral");

/** What belongs to a referral is told in its history, e.g. "payment.paid_on". */
static void recordPart(Change &change, ReferralId referral, const QString &part, QList<FieldChange> changes,
                       const QString &reason = {})
{
    changes.removeIf([](const FieldChange &field) { return field.field == QLatin1String("referral_id"); });
    for (FieldChange &field : changes)
        field.field = part + QLatin1Char('.') + field.field;
    change.record(entity, referral.value, changes, reason);
}

static void keepAgreement(Change &change, ReferralId referral, Agreement agreement,
                          const QString &reason = {})
{
    SettlementStore store(change.database());
    const Agreement before = store.agreement(referral).value_or(Agreement());
    agreement.id = before.id;
    agreement.referral = referral;
    if (agreement.capitals.isEmpty())
        agreement.capitals = moneyCapitals(agreement.total);
    store.save(agreement);
    recordPart(change, referral, QStringLiteral("agreement"), SettlementStore::differences(before, agreement),
               reason);
}

static void keepPlan(Change &change, ReferralId referral, const QList<Payment> &plan,
                     const QString &reason = {})
{
    SettlementStore store(change.database());
    store.removeUnpaid(referral);
    for (Payment payment : plan) {
        payment.id = 0;
        payment.referral = referral;
        payment.paidOn = {};
        store.save(payment);
        recordPart(change, referral, QStringLiteral("payment"),
                   SettlementStore::differences(Payment(), payment), reason);
    }
}

static FieldProblems planProblems(const QList<Payment> &plan)
{
    for (const Payment &payment : plan) {
        if (payment.amount.fen <= 0 || !payment.dueOn.isValid())
            return {{QStringLiteral("payments"),
                     MediationRegister::tr("Each payment needs an amount above zero and its day.")}};
    }
    return {};
}

/** Days after the conclusion on which a call-back is due; 0 = none is planned by itself. */
static int callBackDays(const OfficeRegister &office)
{
    const QJsonValue days = office.setting(QStringLiteral("mediation.call_back_days"));
    return days.isDouble() ? days.toInt() : 30;
}

static void planCallBack(Change &change, const Referral &referral, int days)
{
    SettlementStore store(change.database());
    if (days <= 0 || !store.callBacks(referral.id).isEmpty())
        return;
    CallBack callBack;
    callBack.referral = referral.id;
    callBack.dueOn = referral.concludedOn.addDays(days);
    store.save(callBack);
    recordPart(change, referral.id, QStringLiteral("call_back"),
               SettlementStore::differences(CallBack(), callBack));
}

/** What a conclusion leaves behind: the agreement, what is to be paid, and the day of the call-back. */
Result<void> MediationRegister::keepConclusion(Change &change, const Referral &referral,
                                               const Conclusion &conclusion)
{
    QList<Payment> plan = conclusion.plan;
    if (conclusion.outcome == Outcome::Agreement) {
        Agreement agreement = *conclusion.agreement;
        FieldProblems problems = checkAgreement(agreement, plan, referral, ceilings(), today());
        if (agreement.signedOn > conclusion.on)
            problems.append({QStringLiteral("signed_on"),
                             tr("The agreement was signed on %1, after the day of conclusion.")
                                 .arg(agreement.signedOn.toString(Qt::ISODate))});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        keepAgreement(change, referral.id, agreement);
        if (plan.isEmpty() && agreement.total.fen > 0) {
            Payment whole;
            whole.amount = agreement.total;
            whole.dueOn = agreement.dueOn;
            plan.append(whole);
        }
        planCallBack(change, referral, callBackDays(m_office));
    } else if (conclusion.outcome == Outcome::Judgment) {
        const FieldProblems problems = planProblems(plan);
        if (isRefused(problems))
            return Failure::ofFields(problems);
    } else {
        return {};
    }
    keepPlan(change, referral.id, plan);
    return {};
}

Result<void> MediationRegister::reportAccident(ReferralId id, QDate on)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (referral.outcome != Outcome::Agreement && referral.outcome != Outcome::Judgment)
            return Failure{
                tr("%1 is neither settled nor judged; there is nothing to report yet.").arg(referral.number)};
        if (!on.isValid() || on > today() || on < referral.concludedOn)
            return Failure::ofFields({{QStringLiteral("accident_reported_on"),
                                       tr("The day must lie between the conclusion and today.")}});
        referral.accidentReportedOn = on;
        return {};
    });
}

/** Runs work on a referral inside one change; for what changes not the referral but what hangs on it. */
Result<void> MediationRegister::settle(ReferralId id,
                                       const std::function<Result<void>(Change &, const Referral &)> &work)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        const std::optional<Referral> referral = MediationStore(change.database()).find(id);
        if (!referral)
            return Failure{tr("This referral is no longer in the register.")};
        return work(change, *referral);
    }));
}

FieldProblems MediationRegister::problemsOf(const Agreement &agreement, const QList<Payment> &plan) const
{
    const std::optional<Referral> referral = find(agreement.referral);
    return checkAgreement(agreement, plan, referral.value_or(Referral()), ceilings(), today());
}

Result<void> MediationRegister::amendAgreement(const Agreement &edited, const QString &reason)
{
    return settle(edited.referral, [&](Change &change, const Referral &referral) -> Result<void> {
        const SettlementStore store(change.database());
        const auto before = store.agreement(referral.id);
        if (referral.outcome != Outcome::Agreement || !before)
            return Failure{tr("%1 has no agreement.").arg(referral.number)};
        const FieldProblems problems =
            checkAgreement(edited, store.payments(referral.id), referral, ceilings(), today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        keepAgreement(change, referral.id, edited, reason);
        return {};
    });
}

Result<void> MediationRegister::replan(ReferralId id, const QList<Payment> &unpaid, const QString &reason)
{
    return settle(id, [&](Change &change, const Referral &referral) -> Result<void> {
        if (referral.outcome != Outcome::Agreement && referral.outcome != Outcome::Judgment)
            return Failure{tr("%1 has neither an agreement nor a judgment to be paid.").arg(referral.number)};
        FieldProblems problems = planProblems(unpaid);
        const SettlementStore store(change.database());
        Money sum;
        for (const Payment &payment : store.payments(id))
            sum = payment.isPaid() ? sum + payment.amount : sum;
        for (const Payment &payment : unpaid)
            sum = sum + payment.amount;
        const auto agreement = store.agreement(id);
        if (referral.outcome == Outcome::Agreement && agreement && sum != agreement->total)
            problems.append({QStringLiteral("payments"),
                             tr("The payments add up to %1 yuan, the amount agreed is %2 yuan.")
                                 .arg(sum.text(), agreement->total.text())});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        keepPlan(change, id, unpaid, reason);
        return {};
    });
}

static FieldProblems receiptProblems(const Receipt &receipt, const Payment &payment, const Referral &referral,
                                     QDate today)
{
    FieldProblems problems;
    if (receipt.amount.fen <= 0)
        problems.append({QStringLiteral("amount"), MediationRegister::tr("A payment is above zero.")});
    if (receipt.amount > payment.amount)
        problems.append(
            {QStringLiteral("amount"), MediationRegister::tr("Only %1 yuan are owed here, not %2 yuan.")
                                           .arg(payment.amount.text(), receipt.amount.text())});
    if (!receipt.paidOn.isValid() || receipt.paidOn > today || receipt.paidOn < referral.acceptedOn)
        problems.append(
            {QStringLiteral("paid_on"),
             MediationRegister::tr("Please give the day of payment; it lies between the acceptance "
                                   "and today.")});
    return problems;
}

/** What the matter has cost: grows and shrinks with the payments of its referrals. */
static Result<void> addToPaid(DisputeRegister &disputes, Change &change, const Referral &referral, qint64 fen)
{
    return disputes.edit(change, referral.dispute, referral.number, [fen](Dispute &dispute) {
        const Money sum = dispute.paid.value_or(Money()) + Money{fen};
        dispute.paid = sum.fen > 0 ? std::optional(sum) : std::nullopt;
        return Result<void>();
    });
}

Result<void> MediationRegister::recordPayment(qint64 payment, const Receipt &receipt)
{
    const auto owed = SettlementStore(m_ledger.database()).payment(payment);
    if (!owed || owed->isPaid())
        return Failure{tr("This payment is no longer owed.")};
    return settle(owed->referral, [&](Change &change, const Referral &referral) -> Result<void> {
        const FieldProblems problems = receiptProblems(receipt, *owed, referral, today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        SettlementStore store(change.database());
        Payment paid = *owed;
        paid.payer = receipt.payer;
        paid.amount = receipt.amount;
        paid.paidOn = receipt.paidOn;
        paid.receipt = receipt.receipt;
        store.save(paid);
        recordPart(change, referral.id, QStringLiteral("payment"), SettlementStore::differences(*owed, paid));
        if (receipt.amount < owed->amount) {
            Payment rest = *owed;
            rest.id = 0;
            rest.amount = owed->amount - receipt.amount;
            store.save(rest);
        }
        return addToPaid(m_disputes, change, referral, receipt.amount.fen);
    });
}

Result<void> MediationRegister::takeBackPayment(qint64 payment, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"), tr("Please say why the payment is taken back.")}});
    const auto paid = SettlementStore(m_ledger.database()).payment(payment);
    if (!paid || !paid->isPaid())
        return Failure{tr("This payment has not been made.")};
    return settle(paid->referral, [&](Change &change, const Referral &referral) -> Result<void> {
        Payment owed = *paid;
        owed.paidOn = {};
        owed.receipt.clear();
        SettlementStore(change.database()).save(owed);
        recordPart(change, referral.id, QStringLiteral("payment"), SettlementStore::differences(*paid, owed),
                   reason);
        return addToPaid(m_disputes, change, referral, -paid->amount.fen);
    });
}

Result<void> MediationRegister::saveConfirmation(const Confirmation &confirmation)
{
    return settle(confirmation.referral, [&](Change &change, const Referral &referral) -> Result<void> {
        SettlementStore store(change.database());
        const FieldProblems problems =
            checkConfirmation(confirmation, referral, store.agreement(referral.id), today());
        if (isRefused(problems))
            return Failure::ofFields(problems);
        const Confirmation before = store.confirmation(referral.id).value_or(Confirmation());
        Confirmation after = confirmation;
        after.id = before.id;
        store.save(after);
        recordPart(change, referral.id, QStringLiteral("confirmation"),
                   SettlementStore::differences(before, after));
        return {};
    });
}

Result<qint64> MediationRegister::saveCallBack(const CallBack &callBack)
{
    qint64 id = 0;
    const Result<void> saved =
        settle(callBack.referral, [&](Change &change, const Referral &referral) -> Result<void> {
            const FieldProblems problems = checkCallBack(callBack, referral, today());
            if (isRefused(problems))
                return Failure::ofFields(problems);
            SettlementStore store(change.database());
            const CallBack before =
                callBack.id ? store.callBack(callBack.id).value_or(CallBack()) : CallBack();
            id = store.save(callBack);
            recordPart(change, referral.id, QStringLiteral("call_back"),
                       SettlementStore::differences(before, callBack));
            return {};
        });
    if (!saved)
        return saved.failure();
    return id;
}

Result<void> MediationRegister::dropCallBack(qint64 id, const QString &reason)
{
    const auto callBack = SettlementStore(m_ledger.database()).callBack(id);
    if (!callBack || callBack->isHeld())
        return Failure{tr("A call-back that was held stays in the register.")};
    return settle(callBack->referral, [&](Change &change, const Referral &referral) -> Result<void> {
        SettlementStore(change.database()).removeCallBack(id);
        change.record(entity, referral.id.value, QStringLiteral("call_back"), reason);
        return {};
    });
}

std::optional<Agreement> MediationRegister::agreement(ReferralId id) const
{
    return SettlementStore(m_ledger.database()).agreement(id);
}

QList<Payment> MediationRegister::payments(ReferralId id) const
{
    return SettlementStore(m_ledger.database()).payments(id);
}

std::optional<Confirmation> MediationRegister::confirmation(ReferralId id) const
{
    return SettlementStore(m_ledger.database()).confirmation(id);
}

QList<CallBack> MediationRegister::callBacks(ReferralId id) const
{
    return SettlementStore(m_ledger.database()).callBacks(id);
}

} // namespace anhe
