#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/referralhistory.h"

#include <QCoreApplication>

namespace anhe {

static FieldProblems receiptProblems(const Receipt &receipt, const Payment &payment, const Referral &referral,
                                     QDate today)
{
    FieldProblems problems;
    if (receipt.amount.fen <= 0)
        problems.append({QStringLiteral("amount"),
                         QCoreApplication::translate("MediationRegister", "A payment is above zero.")});
    if (receipt.amount > payment.amount)
        problems.append(
            {QStringLiteral("amount"),
             QCoreApplication::translate("MediationRegister", "Only %1 yuan are owed here, not %2 yuan.")
                 .arg(payment.amount.text(), receipt.amount.text())});
    if (!receipt.paidOn.isValid() || receipt.paidOn > today || receipt.paidOn < referral.acceptedOn)
        problems.append(
            {QStringLiteral("paid_on"),
             QCoreApplication::translate("MediationRegister",
                                         "Please give the day of payment; it lies between the acceptance "
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
        return Failure{QCoreApplication::translate("MediationRegister", "This payment is no longer owed.")};
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
        return Failure::ofFields({{QStringLiteral("reason"),
                                   QCoreApplication::translate(
                                       "MediationRegister", "Please say why the payment is taken back.")}});
    const auto paid = SettlementStore(m_ledger.database()).payment(payment);
    if (!paid || !paid->isPaid())
        return Failure{QCoreApplication::translate("MediationRegister", "This payment has not been made.")};
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

} // namespace anhe
