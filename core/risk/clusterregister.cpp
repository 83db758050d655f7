#include "core/risk/clusterregister.h"

#include "core/ledger/ledger.h"
#include "core/office/officeregister.h"
#include "core/risk/clusterstore.h"
#include "core/risk/riskregister.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

static const QString clusterEntity = QStringLiteral("complaint_cluster");
static const QString ruleSetting = QStringLiteral("risk.clusters");

ClusterRegister::ClusterRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_office(office), m_risks(risks)
{}

ClusterRule ClusterRegister::rule() const
{
    return ClusterRule::fromJson(m_office.setting(ruleSetting));
}

Result<void> ClusterRegister::saveRule(const ClusterRule &rule)
{
    const FieldProblems problems = checkClusterRule(rule);
    if (isRefused(problems))
        return Failure::ofFields(problems);
    const Result<void> saved = m_office.saveSetting(ruleSetting, rule.json());
    if (saved)
        Q_EMIT changed();
    return saved;
}

QList<ComplaintCluster> ClusterRegister::proposals() const
{
    const ClusterStore store(m_ledger.database());
    return clustersIn(store.matters(m_ledger.clock().today().addDays(-clusterLookBack)), rule(),
                      store.decisions());
}

QList<ClusterDecision> ClusterRegister::decisions() const
{
    return ClusterStore(m_ledger.database()).decisions();
}

Risk ClusterRegister::riskOf(const ComplaintCluster &cluster) const
{
    const std::optional<Department> department = m_office.department(cluster.department);
    Risk risk;
    risk.foundOn = m_ledger.clock().today();
    risk.foundBy = m_ledger.user();
    risk.source = RiskSource::Cluster;
    risk.department = cluster.department;
    risk.category = QStringLiteral("dispute");
    risk.description =
        QStringLiteral("%1至%2，%3“%4”类投诉%5件，相对集中，可能存在共同原因。")
            .arg(cluster.first.toString(QStringLiteral("yyyy年M月d日")),
                 cluster.last.toString(QStringLiteral("M月d日")), department ? department->name : QString(),
                 m_office.categoryName(cluster.category))
            .arg(cluster.matters.size());
    risk.matters = cluster.matters;
    std::sort(risk.matters.begin(), risk.matters.end());
    return risk;
}

ClusterDecision ClusterRegister::decisionOn(const ComplaintCluster &cluster) const
{
    ClusterDecision decision;
    decision.department = cluster.department;
    decision.category = cluster.category;
    decision.decidedOn = m_ledger.clock().today();
    decision.decidedBy = m_ledger.user();
    decision.matters = cluster.matters;
    return decision;
}

static bool isStillProposed(const ComplaintCluster &cluster, const QList<ClusterDecision> &decisions)
{
    for (const ClusterDecision &decision : decisions) {
        for (const DisputeId matter : decision.accepted ? decision.matters : QList<DisputeId>()) {
            if (cluster.matters.contains(matter))
                return false;
        }
    }
    return true;
}

Result<RiskId> ClusterRegister::accept(const ComplaintCluster &cluster, const Risk &risk)
{
    const Result<RiskId> accepted = m_ledger.change([&](Change &change) -> Result<RiskId> {
        if (!isStillProposed(cluster, ClusterStore(change.database()).decisions()))
            return Failure{QCoreApplication::translate("ClusterRegister",
                                                       "Matters of this cluster are in a risk already.")};
        Risk entered = risk;
        entered.source = RiskSource::Cluster;
        entered.matters = cluster.matters;
        std::sort(entered.matters.begin(), entered.matters.end());
        const Result<RiskId> id = m_risks.report(change, entered);
        if (!id)
            return id;
        ClusterDecision decision = decisionOn(cluster);
        decision.accepted = true;
        decision.risk = *id;
        const qint64 kept = ClusterStore(change.database()).insert(decision);
        change.record(clusterEntity, kept, QStringLiteral("accepted"));
        return id;
    });
    if (accepted) {
        Q_EMIT changed();
        m_risks.tellChanged();
    }
    return accepted;
}

Result<void> ClusterRegister::dismiss(const ComplaintCluster &cluster, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("ClusterRegister",
                                          "Please say why these matters are no common risk.")}});
    const Result<void> dismissed = m_ledger.change([&](Change &change) -> Result<void> {
        ClusterDecision decision = decisionOn(cluster);
        decision.reason = reason.trimmed();
        const qint64 kept = ClusterStore(change.database()).insert(decision);
        change.record(clusterEntity, kept, QStringLiteral("dismissed"), decision.reason);
        return {};
    });
    if (dismissed)
        Q_EMIT changed();
    return dismissed;
}

} // namespace anhe
