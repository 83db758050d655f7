#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/mediation/referralhistory.h"
#include "core/mediation/referralrules.h"

#include <QCoreApplication>

namespace anhe {

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
        return Failure{QCoreApplication::translate("MediationRegister",
                                                   "A call-back that was held stays in the register.")};
    return settle(callBack->referral, [&](Change &change, const Referral &referral) -> Result<void> {
        SettlementStore(change.database()).removeCallBack(id);
        change.record(QStringLiteral("referral"), referral.id.value, QStringLiteral("call_back"), reason);
        return {};
    });
}

} // namespace anhe
