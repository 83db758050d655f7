#include "core/ledger/transaction.h"

#include "core/ledger/database.h"
#include "core/ledger/history.h"

#include <sqlite3.h>

namespace anhe {

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already (disk full does).
    if (m_open && m_database.inTransaction())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    m_database.historyEnd().reset();
}

void Transaction::commit()
{
    if (m_database.historyEnd())
        History(m_database).writeEnd(*m_database.historyEnd());
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace anhe
