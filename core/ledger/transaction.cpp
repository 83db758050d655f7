#include "core/ledger/transaction.h"

#include "core/ledger/database.h"

#include <sqlite3.h>

namespace anhe {

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already (disk full does).
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace anhe
