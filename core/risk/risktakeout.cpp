#include "core/ledger/ledger.h"
#include "core/risk/riskregister.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace anhe {

namespace {

/** Whether no number of their years was given after them: then they can be given again. */
bool areLastNumbers(const RiskStore &store, const QList<Risk> &risks)
{
    QMap<int, int> first; // serial by year
    QMap<int, int> count;
    for (const Risk &risk : risks) {
        const int known = first.value(risk.numberYear, risk.numberSerial);
        first[risk.numberYear] = std::min(known, risk.numberSerial);
        ++count[risk.numberYear];
    }
    for (auto year = first.cbegin(); year != first.cend(); ++year) {
        if (store.nextSerial(year.key()) - year.value() != count[year.key()])
            return false;
    }
    return true;
}

} // namespace

Result<void> RiskRegister::takeOut(const std::vector<qint64> &ids, const QString &reason)
{
    return told(m_ledger.change([&](Change &change) -> Result<void> {
        RiskStore store(change.database());
        QList<Risk> risks;
        QStringList worked;
        for (const qint64 id : ids) {
            const std::optional<Risk> risk = store.find({id});
            if (!risk)
                return Failure{QCoreApplication::translate("RiskRegister", "They were taken back already.")};
            if (risk->changedAt != risk->enteredAt || store.isNamed(risk->id))
                worked << risk->number;
            risks << *risk;
        }
        if (!worked.isEmpty())
            return Failure{
                QCoreApplication::translate("RiskRegister", "They stay: somebody has worked on %1 since.")
                    .arg(worked.mid(0, 5).join(QStringLiteral("、")))};
        const bool free = areLastNumbers(store, risks);
        for (auto risk = risks.crbegin(); risk != risks.crend(); ++risk) {
            if (free) {
                store.remove(risk->id);
                change.record(QStringLiteral("risk"), risk->id.value, takenOut, reason);
                continue;
            }
            const Result<void> voided = edit(change, risk->id, reason, [&reason](Risk &kept) -> Result<void> {
                kept.state = RiskState::Voided;
                kept.voidedBecause = reason;
                return {};
            });
            if (!voided)
                return voided;
        }
        return {};
    }));
}

} // namespace anhe
