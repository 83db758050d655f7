#pragma once

#include "core/base/result.h"
#include "core/risk/cluster.h"

#include <QObject>

namespace anhe {

class Ledger;
class OfficeRegister;
class RiskRegister;

/** Complaint clusters 投诉聚集: proposed by place and cause, accepted as a risk or dismissed with a reason.
 */
class ClusterRegister : public QObject
{
    Q_OBJECT

public:
    ClusterRegister(Ledger &ledger, OfficeRegister &office, RiskRegister &risks, QObject *parent = nullptr);

    ClusterRule rule() const;
    Result<void> saveRule(const ClusterRule &rule);

    QList<ComplaintCluster> proposals() const; ///< largest first
    QList<ClusterDecision> decisions() const;  ///< oldest first

    /** The risk that a cluster would become, with its matters. */
    Risk riskOf(const ComplaintCluster &cluster) const;
    /** Enters the risk, links the matters and keeps the decision, in one transaction. */
    Result<RiskId> accept(const ComplaintCluster &cluster, const Risk &risk);
    Result<void> dismiss(const ComplaintCluster &cluster, const QString &reason);

Q_SIGNALS:
    void changed();

private:
    ClusterDecision decisionOn(const ComplaintCluster &cluster) const;

    Ledger &m_ledger;
    OfficeRegister &m_office;
    RiskRegister &m_risks;
};

} // namespace anhe
