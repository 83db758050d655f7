#include "core/risk/clusterstore.h"

#include "core/ledger/database.h"
#include "core/ledger/rowmap.h"

#include <QHash>

namespace anhe {

namespace {

/** Answered by the index of the days of receipt alone. */
const QString selectClusterMatters = QStringLiteral(
    "SELECT d.id, d.department_id, d.category, d.received_on FROM dispute d WHERE d.received_on >= ? AND "
    "d.status <> 'voided' AND d.department_id IS NOT NULL AND d.category <> '' ORDER BY d.received_on, d.id");
const QString selectDecisions =
    QStringLiteral("SELECT id, department_id, category, decided_on, decided_by, accepted, reason, risk_id "
                   "FROM complaint_cluster WHERE decided_on >= ? ORDER BY decided_on, id");
const QString selectDecided = QStringLiteral(
    "SELECT m.cluster_id, m.dispute_id FROM cluster_matter m JOIN complaint_cluster c ON c.id = m.cluster_id "
    "WHERE c.decided_on >= ? ORDER BY m.cluster_id, m.dispute_id");
const QString insertDecision = QStringLiteral(
    "INSERT INTO complaint_cluster (department_id, category, decided_on, decided_by, accepted, reason, "
    "risk_id) VALUES (?, ?, ?, ?, ?, ?, ?)");

QString columnDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

} // namespace

QList<ClusterMatter> ClusterStore::matters(QDate receivedOnOrAfter) const
{
    Statement rows(m_database, selectClusterMatters);
    rows.bind(columnDay(receivedOnOrAfter)).run();
    QList<ClusterMatter> matters;
    while (rows.next()) {
        ClusterMatter matter;
        fromColumn(rows.value(0), matter.matter);
        fromColumn(rows.value(1), matter.department);
        fromColumn(rows.value(2), matter.category);
        fromColumn(rows.value(3), matter.receivedOn);
        matters.append(matter);
    }
    return matters;
}

QList<ClusterDecision> ClusterStore::decisions(QDate decidedOnOrAfter) const
{
    QHash<qint64, QList<DisputeId>> decided;
    Statement links(m_database, selectDecided);
    links.bind(columnDay(decidedOnOrAfter)).run();
    while (links.next())
        decided[links.integer(0)].append(DisputeId{links.integer(1)});
    Statement rows(m_database, selectDecisions);
    rows.bind(columnDay(decidedOnOrAfter)).run();
    QList<ClusterDecision> decisions;
    while (rows.next()) {
        ClusterDecision decision;
        int at = 0;
        const auto next = [&rows, &at](auto &member) { fromColumn(rows.value(at++), member); };
        next(decision.id);
        next(decision.department);
        next(decision.category);
        next(decision.decidedOn);
        next(decision.decidedBy);
        next(decision.accepted);
        next(decision.reason);
        next(decision.risk);
        decision.matters = decided.value(decision.id);
        decisions.append(decision);
    }
    return decisions;
}

qint64 ClusterStore::insert(const ClusterDecision &decision)
{
    Statement insert(m_database, insertDecision);
    insert
        .bindAll({toColumn(decision.department), toColumn(decision.category), toColumn(decision.decidedOn),
                  toColumn(decision.decidedBy), toColumn(decision.accepted), toColumn(decision.reason),
                  toColumn(decision.risk)})
        .run();
    const qint64 id = insert.insertedId();
    for (const DisputeId matter : decision.matters) {
        Statement(m_database,
                  QStringLiteral("INSERT INTO cluster_matter (cluster_id, dispute_id) VALUES (?, ?)"))
            .bind(id)
            .bind(matter.value)
            .run();
    }
    return id;
}

} // namespace anhe
