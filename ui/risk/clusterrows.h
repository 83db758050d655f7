#pragma once

#include "core/risk/cluster.h"
#include "ui/common/filteredtable.h"

namespace anhe {

class Desk;

/** A cluster as a list shows it: proposed and to be judged, or judged before. */
struct ClusterRow
{
    /** The first matter of a proposal, as the day's list names it; a judged one has the negative id of its
     * decision. */
    qint64 id = 0;
    QString department;
    QString category;
    QDate first;
    QDate last;
    int matters = 0;
    bool grown = false; ///< dismissed before, and new matters came
    std::optional<ClusterDecision> decision = {};
};

/** Which clusters are meant. */
struct ClusterListFilter
{
    QString text;
    bool judged = false;
    QList<qint64> ids = {};
};

/** "judged", "ids:7"; "proposed" is what is shown anyway. */
ClusterListFilter clusterFilterOf(const QStringList &keys, const QString &text);

using ClusterTable = FilteredTable<ClusterRow, ClusterListFilter>;

ClusterTable *makeClusterTable(Desk &desk, QObject *parent);

/** The proposal that begins with this matter. */
std::optional<ComplaintCluster> clusterFrom(Desk &desk, DisputeId firstMatter);
std::optional<ClusterDecision> decisionOf(Desk &desk, qint64 decision);

/** What became of it, or that it waits. */
ChipText clusterChip(const std::optional<ClusterDecision> &decision, bool grown);

} // namespace anhe
