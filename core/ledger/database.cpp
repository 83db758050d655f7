#include "core/ledger/database.h"

#include "core/base/newuuid.h"
#include "core/ledger/ftstokenizer.h"
#include "core/ledger/statement.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

namespace anhe {

Database::Database(QString path, Mode mode, QString name)
    : m_path(std::move(path)), m_mode(mode), m_name(std::move(name))
{}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

static sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString name = newUuid();
    std::unique_ptr<Database> database(new Database(path, mode, name));
    const Result<void> connected = database->connect();
    if (!connected)
        return connected.failure();
    try {
        database->configure();
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
    return database;
}

Result<void> Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    QString target = m_path;
    if (m_mode == Mode::ReadOnly || m_mode == Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (m_mode == Mode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        target = QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(target);
    if (!connection.open()) {
        return Failure{QCoreApplication::translate("Database", "The file cannot be opened: %1. (%2)")
                           .arg(m_path, connection.lastError().databaseText())};
    }
    m_handle = handleOf(connection);
    Q_ASSERT(m_handle);
    if (!registerTokenizer(m_handle))
        return Failure{QCoreApplication::translate("Database",
                                                   "This computer's SQLite has no full-text search (FTS5).")};
    return {};
}

void Database::configure()
{
    // A second copy of SQLite in the process would not see our locks.
    Q_ASSERT(single(QStringLiteral("SELECT sqlite_version()")).toString() ==
             QLatin1String(sqlite3_libversion()));
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (m_mode == Mode::ReadWrite)
        execute(
            QStringLiteral("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
    execute(QStringLiteral("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"));
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::hurry()
{
    execute(QStringLiteral("PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 16000; "
                           "PRAGMA cache_size = -262144"));
}

void Database::execute(const QString &script)
{
    require(sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr));
}

QVariant Database::single(const QString &query) const
{
    Statement statement(*this, query);
    statement.run();
    return statement.next() ? statement.value(0) : QVariant();
}

Statement &Database::prepared(const QString &sql)
{
    std::unique_ptr<Statement> &statement = m_prepared[sql];
    if (!statement)
        statement = std::make_unique<Statement>(*this, sql);
    return *statement;
}

void Database::require(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw StorageError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

} // namespace anhe
