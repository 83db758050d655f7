#pragma once

#include "core/base/result.h"
#include "core/risk/risk.h"

#include <QJsonValue>

namespace anhe {

/** Setting "risk.clusters": so many matters of one department and category within so many days. */
struct ClusterRule
{
    int matters = 3;
    int days = 30;

    static ClusterRule fromJson(const QJsonValue &json);
    QJsonValue json() const;
    bool operator==(const ClusterRule &) const = default;
};

FieldProblems checkClusterRule(const ClusterRule &rule);

/** A matter as far as clusters look at it: never at who complained. */
struct ClusterMatter
{
    DisputeId matter;
    DepartmentId department;
    QString category;
    QDate receivedOn;

    bool operator==(const ClusterMatter &) const = default;
};

/** What the office said of a cluster before. */
struct ClusterDecision
{
    qint64 id = 0;
    DepartmentId department;
    QString category;
    QDate decidedOn;
    QString decidedBy;
    bool accepted = false;
    QString reason;
    RiskId risk;
    QList<DisputeId> matters;

    bool operator==(const ClusterDecision &) const = default;
};

/** Matters of one department and category that came close together: is there a hidden risk behind them? */
struct ComplaintCluster
{
    DepartmentId department;
    QString category; ///< of the office's categories
    QDate first;
    QDate last;
    QList<DisputeId> matters;                      ///< in the order of receipt
    std::optional<ClusterDecision> dismissed = {}; ///< an earlier one that has grown since

    bool operator==(const ComplaintCluster &) const = default;
};

/** How far back clusters are looked for, in days before today. */
inline constexpr int clusterLookBack = 92;

/**
 * The clusters in matters of the order of receipt that nobody has judged yet. Matters of an accepted cluster
 * are out; a dismissed cluster comes again only with a matter that was not in it.
 */
QList<ComplaintCluster> clustersIn(const QList<ClusterMatter> &matters, const ClusterRule &rule,
                                   const QList<ClusterDecision> &decisions);

} // namespace anhe
