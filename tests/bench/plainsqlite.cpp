#include "tests/bench/plainsqlite.h"

#include "core/ledger/ftstokenizer.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace anhe::bench {

static void require(bool done, sqlite3 *handle)
{
    if (done)
        return;
    std::fprintf(stderr, "plain SQLite: %s\n", sqlite3_errmsg(handle));
    std::exit(1);
}

PlainSqlite::PlainSqlite(const QString &path)
{
    require(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK, m_handle);
    require(registerTokenizer(m_handle), m_handle);
    run("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_handle);
}

void PlainSqlite::run(const char *script) const
{
    require(sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle);
}

qint64 PlainSqlite::read(const char *query, const QVariantList &values) const
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v2(m_handle, query, -1, &statement, nullptr) == SQLITE_OK, m_handle);
    int position = 0;
    for (const QVariant &value : values) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, ++position, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    const int columns = sqlite3_column_count(statement);
    qint64 rows = 0;
    volatile qint64 touched = 0;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < columns; ++column)
            touched = touched + sqlite3_column_bytes(statement, column);
    }
    require(code == SQLITE_DONE, m_handle);
    sqlite3_finalize(statement);
    return rows;
}

} // namespace anhe::bench
