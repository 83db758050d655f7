#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/mediation/referralhistory.h"
#include "core/mediation/referralrules.h"
#include "core/office/officeregister.h"

#include <QCoreApplication>

namespace anhe {

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

static QString planText(const QList<Payment> &payments)
{
    QStringList lines;
    for (const Payment &payment : payments) {
        if (!payment.isPaid())
            lines << QStringLiteral("%1 %2 %3 %4")
                         .arg(payment.dueOn.toString(Qt::ISODate), payment.amount.text(),
                              codeText(payment.payer), payment.note)
                         .trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

/** What is owed from now on, in place of what was owed. */
static void keepPlan(Change &change, ReferralId referral, const QList<Payment> &plan,
                     const QString &reason = {})
{
    SettlementStore store(change.database());
    const QString before = planText(store.payments(referral));
    store.removeUnpaid(referral);
    for (Payment payment : plan) {
        payment.id = 0;
        payment.referral = referral;
        payment.paidOn = {};
        store.save(payment);
    }
    const QString after = planText(store.payments(referral));
    if (before != after)
        recordPart(change, referral, QStringLiteral("payments"), {{QStringLiteral("owed"), before, after}},
                   reason);
}

static FieldProblems planProblems(const QList<Payment> &plan)
{
    for (const Payment &payment : plan) {
        if (payment.amount.fen <= 0 || !payment.dueOn.isValid())
            return {{QStringLiteral("payments"),
                     QCoreApplication::translate("MediationRegister",
                                                 "Each payment needs an amount above zero and its day.")}};
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

static void dropPlannedCallBacks(Change &change, ReferralId referral)
{
    SettlementStore store(change.database());
    for (const CallBack &callBack : store.callBacks(referral)) {
        if (callBack.isHeld())
            continue;
        store.removeCallBack(callBack.id);
        recordPart(change, referral, QStringLiteral("call_back"),
                   SettlementStore::differences(callBack, CallBack()));
    }
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
            problems.append(
                {QStringLiteral("signed_on"),
                 QCoreApplication::translate("MediationRegister",
                                             "The agreement was signed on %1, after the day of conclusion.")
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
        plan.clear(); // what an earlier conclusion, taken back, had planned
        dropPlannedCallBacks(change, referral.id);
    }
    keepPlan(change, referral.id, plan);
    return {};
}

Result<void> MediationRegister::reportAccident(ReferralId id, QDate on)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (referral.outcome != Outcome::Agreement && referral.outcome != Outcome::Judgment)
            return Failure{
                QCoreApplication::translate(
                    "MediationRegister", "%1 is neither settled nor judged; there is nothing to report yet.")
                    .arg(referral.number)};
        if (!on.isValid() || on > today() || on < referral.concludedOn)
            return Failure::ofFields(
                {{QStringLiteral("accident_reported_on"),
                  QCoreApplication::translate("MediationRegister",
                                              "The day must lie between the conclusion and today.")}});
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
            return Failure{QCoreApplication::translate("MediationRegister",
                                                       "This referral is no longer in the register.")};
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
            return Failure{QCoreApplication::translate("MediationRegister", "%1 has no agreement.")
                               .arg(referral.number)};
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
            return Failure{QCoreApplication::translate(
                               "MediationRegister", "%1 has neither an agreement nor a judgment to be paid.")
                               .arg(referral.number)};
        FieldProblems problems = planProblems(unpaid);
        const SettlementStore store(change.database());
        Money sum;
        for (const Payment &payment : store.payments(id))
            sum = payment.isPaid() ? sum + payment.amount : sum;
        for (const Payment &payment : unpaid)
            sum = sum + payment.amount;
        const auto agreement = store.agreement(id);
        if (referral.outcome == Outcome::Agreement && agreement && sum != agreement->total)
            problems.append(
                {QStringLiteral("payments"),
                 QCoreApplication::translate("MediationRegister",
                                             "The payments add up to %1 yuan, the amount agreed is %2 yuan.")
                     .arg(sum.text(), agreement->total.text())});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        keepPlan(change, id, unpaid, reason);
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
