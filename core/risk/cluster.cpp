#include "core/risk/cluster.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace anhe {

namespace {

using Place = std::pair<qint64, QString>;

/** The stretches of a place's matters in which some window of the rule's days holds enough of them. */
QList<ComplaintCluster> stretches(const QList<ClusterMatter> &matters, const ClusterRule &rule)
{
    QList<ComplaintCluster> found;
    qsizetype until = 0; // the first matter not yet in a cluster
    for (qsizetype last = rule.matters - 1; last < matters.size(); ++last) {
        const qsizetype first = last - rule.matters + 1;
        if (matters[first].receivedOn.daysTo(matters[last].receivedOn) >= rule.days)
            continue;
        if (found.isEmpty() || first >= until)
            found.append(ComplaintCluster{
                matters[first].department, matters[first].category, matters[first].receivedOn, {}, {}});
        ComplaintCluster &cluster = found.last();
        for (qsizetype i = std::max(first, cluster.matters.isEmpty() ? first : until); i <= last; ++i)
            cluster.matters.append(matters[i].matter);
        cluster.last = matters[last].receivedOn;
        until = last + 1;
    }
    return found;
}

bool hasGrown(ComplaintCluster &cluster, const QList<ClusterDecision> &dismissals)
{
    for (auto decision = dismissals.crbegin(); decision != dismissals.crend(); ++decision) {
        const bool touches =
            std::any_of(cluster.matters.cbegin(), cluster.matters.cend(),
                        [&](DisputeId matter) { return decision->matters.contains(matter); });
        if (!touches)
            continue;
        cluster.dismissed = *decision;
        return std::any_of(cluster.matters.cbegin(), cluster.matters.cend(),
                           [&](DisputeId matter) { return !decision->matters.contains(matter); });
    }
    return true;
}

} // namespace

ClusterRule ClusterRule::fromJson(const QJsonValue &json)
{
    ClusterRule rule;
    rule.matters = json[QStringLiteral("matters")].toInt(rule.matters);
    rule.days = json[QStringLiteral("days")].toInt(rule.days);
    return rule;
}

QJsonValue ClusterRule::json() const
{
    return QJsonObject{{QStringLiteral("matters"), matters}, {QStringLiteral("days"), days}};
}

FieldProblems checkClusterRule(const ClusterRule &rule)
{
    FieldProblems problems;
    if (rule.matters < 2 || rule.matters > 100)
        problems.append({QStringLiteral("matters"),
                         QCoreApplication::translate("Risk", "A cluster is made of 2 to 100 matters.")});
    if (rule.days < 1 || rule.days > clusterLookBack)
        problems.append(
            {QStringLiteral("days"),
             QCoreApplication::translate("Risk", "The days of a cluster are 1 to %1.").arg(clusterLookBack)});
    return problems;
}

QList<ComplaintCluster> clustersIn(const QList<ClusterMatter> &matters, const ClusterRule &rule,
                                   const QList<ClusterDecision> &decisions)
{
    QSet<qint64> taken;
    QMap<Place, QList<ClusterDecision>> dismissals;
    for (const ClusterDecision &decision : decisions) {
        if (!decision.accepted)
            dismissals[{decision.department.value, decision.category}].append(decision);
        for (const DisputeId matter : decision.accepted ? decision.matters : QList<DisputeId>())
            taken.insert(matter.value);
    }
    QMap<Place, QList<ClusterMatter>> places;
    for (const ClusterMatter &matter : matters) {
        if (!taken.contains(matter.matter.value))
            places[{matter.department.value, matter.category}].append(matter);
    }
    QList<ComplaintCluster> clusters;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (ComplaintCluster cluster : stretches(place.value(), rule)) {
            if (hasGrown(cluster, dismissals.value(place.key())))
                clusters.append(cluster);
        }
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const ComplaintCluster &a, const ComplaintCluster &b) {
                         return a.matters.size() > b.matters.size();
                     });
    return clusters;
}

} // namespace anhe
