#include "core/dispute/problemstore.h"

#include "core/dispute/disputecondition.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/ledger/rowmap.h"

namespace anhe {

namespace {

const QString fromProblems = QStringLiteral(" FROM problem p JOIN dispute d ON d.id = p.dispute_id");
const QString latestFirst = QStringLiteral(" ORDER BY d.received_at DESC, d.id DESC, p.position");
const QString selectProblems = QStringLiteral(
    "SELECT p.id, d.id, d.number, d.received_at, coalesce(c.name, p.category), coalesce(s.name, ''), "
    "p.staff, "
    "p.description FROM problem p JOIN dispute d ON d.id = p.dispute_id "
    "LEFT JOIN category c ON c.code = p.category LEFT JOIN department s ON s.id = p.department_id "
    "WHERE p.id IN (%1)");

} // namespace

qint64 ProblemStore::count(const ProblemFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    Statement row(m_database, QStringLiteral("SELECT count(*)") + fromProblems + condition.where());
    row.bindAll(condition.values).run().next();
    return row.integer(0);
}

std::vector<qint64> ProblemStore::ids(const ProblemFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    return readIds(m_database, QStringLiteral("SELECT p.id") + fromProblems + condition.where() + latestFirst,
                   condition.values);
}

QList<ProblemRow> ProblemStore::rows(std::span<const qint64> ids) const
{
    Statement found(m_database, selectProblems.arg(idList(ids)) + latestFirst);
    found.run();
    QList<ProblemRow> rows;
    while (found.next()) {
        ProblemRow row{found.integer(0), {found.integer(1)}, found.text(2), {},
                       found.text(4),    found.text(5),      found.text(6), found.text(7)};
        fromColumn(found.value(3), row.receivedAt);
        rows.append(row);
    }
    return rows;
}

} // namespace anhe
