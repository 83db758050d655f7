#include "core/import/importstore.h"

#include "core/ledger/database.h"
#include "core/ledger/idquery.h"
#include "core/ledger/rowmap.h"

namespace anhe {

namespace {

const QString selectWorkedOn = QStringLiteral(
    "SELECT number FROM dispute d WHERE import_id = ? AND (changed_at <> entered_at OR status = 'voided' "
    "OR EXISTS (SELECT 1 FROM history h WHERE h.entity_id = d.id AND h.entity = 'dispute' AND h.after <> "
    "'entered')) "
    "ORDER BY id LIMIT 5");
const QString selectLaterNumbers = QStringLiteral(
    "WITH series AS MATERIALIZED (SELECT kind_entered, number_year, min(number_serial) AS first_serial "
    "FROM dispute WHERE import_id = ? GROUP BY kind_entered, number_year) "
    "SELECT EXISTS (SELECT 1 FROM series s JOIN dispute d ON d.kind_entered = s.kind_entered "
    "AND d.number_year = s.number_year AND d.number_serial > s.first_serial "
    "WHERE coalesce(d.import_id, 0) <> ?)");

const RowMap<ImportRun> &importMap()
{
    using R = ImportRun;
    static const RowMap<ImportRun> rows(
        "import_run", {column("at", &R::at), column("who", &R::who), column("file_name", &R::fileName),
                       column("mapping", &R::mapping), column("rows_read", &R::read),
                       column("rows_new", &R::fresh), column("rows_repeated", &R::repeated),
                       column("rows_refused", &R::refused), column("undone_at", &R::undoneAt)});
    return rows;
}

QList<ImportRun> select(Database &database, const QString &rest, const QVariantList &values)
{
    Statement rows(database, importMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<ImportRun> runs;
    while (rows.next()) {
        ImportRun run;
        run.id = rows.integer(0);
        importMap().read(rows, 1, run);
        runs.append(run);
    }
    return runs;
}

} // namespace

qint64 ImportStore::insert(const ImportRun &run)
{
    Statement statement(m_database, importMap().insertSql());
    importMap().bind(statement, run);
    return statement.run().insertedId();
}

void ImportStore::update(const ImportRun &run)
{
    Statement statement(m_database, importMap().updateSql());
    importMap().bind(statement, run);
    statement.bind(run.id).run();
}

std::optional<ImportRun> ImportStore::find(qint64 id) const
{
    const QList<ImportRun> found = select(m_database, QStringLiteral("WHERE id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ImportRun> ImportStore::runs() const
{
    return select(m_database, QStringLiteral("ORDER BY id DESC"), {});
}

QStringList ImportStore::workedOn(qint64 importId) const
{
    Statement rows(m_database, selectWorkedOn);
    rows.bind(importId).run();
    QStringList numbers;
    while (rows.next())
        numbers << rows.text(0);
    return numbers;
}

bool ImportStore::hasLaterNumbers(qint64 importId) const
{
    Statement row(m_database, selectLaterNumbers);
    row.bind(importId).bind(importId).run().next();
    return row.integer(0) > 0;
}

std::vector<qint64> ImportStore::matters(qint64 importId) const
{
    return readIds(m_database, QStringLiteral("SELECT id FROM dispute WHERE import_id = ? ORDER BY id DESC"),
                   {importId});
}

} // namespace anhe
