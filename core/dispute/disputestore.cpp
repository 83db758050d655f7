#include "core/dispute/disputestore.h"

#include "core/dispute/disputecolumns.h"
#include "core/ledger/database.h"
#include "core/ledger/idquery.h"

#include <QHash>

namespace anhe {

namespace {

const QString selectByNumber = QStringLiteral("SELECT id FROM dispute WHERE number = ?");
const QString selectByExternalNumber = QStringLiteral(
    "SELECT id FROM dispute WHERE external_number = ? AND external_number <> '' ORDER BY id LIMIT 1");
const QString selectRepeated =
    QStringLiteral("SELECT id FROM dispute WHERE received_on = ? AND complainant_name = ? AND narrative = ? "
                   "AND (external_number = '' OR ? = '') ORDER BY id LIMIT 1");
const QString selectLastSerial =
    QStringLiteral("SELECT max(number_serial) FROM dispute WHERE kind_entered = ? AND number_year = ?");
const QString insertProblem = QStringLiteral(
    "INSERT INTO problem (dispute_id, position, category, department_id, staff, severity, description) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)");
const QString selectProblems =
    QStringLiteral("SELECT dispute_id, id, category, department_id, staff, severity, "
                   "description FROM problem WHERE dispute_id ");
const QString selectReopenings = QStringLiteral(
    "SELECT e.id, e.number, e.closed_on, d.id, d.number, d.received_on FROM dispute d JOIN dispute "
    "e ON e.id = d.earlier_id WHERE d.status <> 'voided' AND (d.earlier_id IN (%1) OR d.id IN "
    "(%1)) ORDER BY d.received_at, d.id");

/** Import and columns of a matter; its problems are read apart. */
const QString &selectMatters()
{
    static const QString sql =
        QStringLiteral("SELECT id, import_id, %1 FROM dispute WHERE id ").arg(disputeColumns().names());
    return sql;
}

Dispute matterFrom(const Statement &row)
{
    Dispute dispute;
    dispute.id.value = row.integer(0);
    dispute.importId = row.integer(1);
    disputeColumns().read(row, 2, dispute);
    return dispute;
}

Problem problemFrom(const Statement &row)
{
    Problem problem;
    fromColumn(row.value(1), problem.id);
    fromColumn(row.value(2), problem.category);
    fromColumn(row.value(3), problem.department);
    fromColumn(row.value(4), problem.staff);
    fromColumn(row.value(5), problem.severity);
    fromColumn(row.value(6), problem.description);
    return problem;
}

} // namespace

DisputeId DisputeStore::insert(const Dispute &dispute)
{
    static const QString sql = disputeColumns().insertSql(derivedColumns());
    Statement &statement = m_database.prepared(sql);
    disputeColumns().bind(statement, dispute);
    bindDerived(statement, dispute);
    Dispute kept = dispute;
    kept.id.value = statement.run().insertedId();
    writeProblems(kept);
    return kept.id;
}

void DisputeStore::update(const Dispute &dispute)
{
    static const QString sql = disputeColumns().updateSql(derivedColumns());
    Statement &statement = m_database.prepared(sql);
    disputeColumns().bind(statement, dispute);
    bindDerived(statement, dispute);
    statement.bind(dispute.id.value).run();
    Statement(m_database, QStringLiteral("DELETE FROM problem WHERE dispute_id = ?"))
        .bind(dispute.id.value)
        .run();
    writeProblems(dispute);
}

void DisputeStore::writeProblems(const Dispute &dispute)
{
    int position = 0;
    for (const Problem &problem : dispute.problems) {
        m_database.prepared(insertProblem)
            .bindAll({dispute.id.value, position++, toColumn(problem.category), toColumn(problem.department),
                      toColumn(problem.staff), toColumn(problem.severity), toColumn(problem.description)})
            .run();
    }
}

QList<Problem> DisputeStore::problemsOf(DisputeId id) const
{
    static const QString sql = selectProblems + QStringLiteral("= ? ORDER BY position");
    Statement &rows = m_database.prepared(sql);
    rows.bind(id.value).run();
    QList<Problem> problems;
    while (rows.next())
        problems.append(problemFrom(rows));
    rows.finish();
    return problems;
}

void DisputeStore::remove(DisputeId id)
{
    for (const char *sql :
         {"DELETE FROM problem WHERE dispute_id = ?", "DELETE FROM timeline_entry WHERE dispute_id = ?",
          "DELETE FROM dispute WHERE id = ?"})
        Statement(m_database, QString::fromLatin1(sql)).bind(id.value).run();
}

void DisputeStore::suspendSearch()
{
    m_database.execute(QStringLiteral("CREATE TABLE suspended_search AS SELECT sql FROM sqlite_schema WHERE "
                                      "name = 'dispute_search_insert'; "
                                      "DROP TRIGGER dispute_search_insert"));
}

void DisputeStore::resumeSearch()
{
    m_database.execute(m_database.single(QStringLiteral("SELECT sql FROM suspended_search")).toString());
    m_database.execute(QStringLiteral("DROP TABLE suspended_search; "
                                      "INSERT INTO dispute_search (dispute_search) VALUES ('rebuild')"));
}

std::optional<Dispute> DisputeStore::find(DisputeId id) const
{
    static const QString sql = selectMatters() + QStringLiteral("= ?");
    Statement &row = m_database.prepared(sql);
    row.bind(id.value).run();
    std::optional<Dispute> dispute;
    if (row.next())
        dispute = matterFrom(row);
    row.finish();
    if (dispute)
        dispute->problems = problemsOf(id);
    return dispute;
}

std::vector<Dispute> DisputeStore::matters(std::span<const qint64> ids) const
{
    const QString in = QStringLiteral("IN (%1)").arg(idList(ids));
    QHash<qint64, Dispute> byId;
    Statement rows(m_database, selectMatters() + in);
    rows.run();
    while (rows.next())
        byId.insert(rows.integer(0), matterFrom(rows));
    Statement problems(m_database, selectProblems + in + QStringLiteral(" ORDER BY dispute_id, position"));
    problems.run();
    while (problems.next())
        byId[problems.integer(0)].problems.append(problemFrom(problems));
    std::vector<Dispute> matters;
    matters.reserve(ids.size());
    for (qint64 id : ids) {
        if (const auto found = byId.find(id); found != byId.end())
            matters.push_back(std::move(*found));
    }
    return matters;
}

QList<Reopening> DisputeStore::reopenings(std::span<const qint64> ids) const
{
    Statement rows(m_database, selectReopenings.arg(idList(ids)));
    rows.run();
    QList<Reopening> links;
    while (rows.next()) {
        Reopening link{{rows.integer(0)}, rows.text(1), {}, {rows.integer(3)}, rows.text(4), {}};
        fromColumn(rows.value(2), link.earlierClosedOn);
        fromColumn(rows.value(5), link.laterReceivedOn);
        links.append(link);
    }
    return links;
}

DisputeId DisputeStore::idOfNumber(const QString &number) const
{
    Statement row(m_database, selectByNumber);
    row.bind(number).run();
    return {row.next() ? row.integer(0) : 0};
}

DisputeId DisputeStore::idOfExternalNumber(const QString &externalNumber) const
{
    Statement row(m_database, selectByExternalNumber);
    row.bind(toColumn(externalNumber)).run();
    return {row.next() ? row.integer(0) : 0};
}

DisputeId DisputeStore::repeatedOf(const Dispute &dispute) const
{
    Statement &row = m_database.prepared(selectRepeated);
    row.bindAll({toColumn(dispute.receivedOn()), toColumn(dispute.complainant.name),
                 toColumn(dispute.narrative), toColumn(dispute.externalNumber)});
    const DisputeId id{row.run().next() ? row.integer(0) : 0};
    row.finish();
    return id;
}

int DisputeStore::nextSerial(MatterKind kindEntered, int year) const
{
    Statement &row = m_database.prepared(selectLastSerial);
    row.bind(codeText(kindEntered)).bind(year).run().next();
    const int last = int(row.integer(0));
    row.finish();
    return last + 1;
}

static QString problemsText(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        lines << QStringList{problem.category, QString::number(problem.department.value), problem.staff,
                             problem.severity ? QString::number(*problem.severity) : QString(),
                             problem.description}
                     .join(QStringLiteral(" | "));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<FieldChange> DisputeStore::differences(const Dispute &before, const Dispute &after) const
{
    QList<FieldChange> changes = disputeColumns().differences(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == QLatin1String("changed_at"); });
    const QString old = problemsText(before.problems);
    const QString now = problemsText(after.problems);
    if (old != now)
        changes.append({QStringLiteral("problems"), old, now});
    return changes;
}

} // namespace anhe
