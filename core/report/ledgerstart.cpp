#include "core/report/ledgerstart.h"

#include "core/ledger/database.h"
#include "core/ledger/rowmap.h"
#include "core/ledger/statement.h"

namespace anhe {

namespace {

const QString selectFirstMatter =
    QStringLiteral("SELECT received_on FROM dispute WHERE status <> 'voided' ORDER BY received_on LIMIT 1");
const QString selectFirstRisk =
    QStringLiteral("SELECT found_on FROM risk WHERE state <> 'voided' ORDER BY found_on LIMIT 1");

QDate firstDay(const Database &database, const QString &sql)
{
    QDate day;
    Statement statement(database, sql);
    if (statement.run().next())
        fromColumn(statement.value(0), day);
    return day;
}

} // namespace

LedgerStart ledgerStart(const Database &database)
{
    return {firstDay(database, selectFirstMatter), firstDay(database, selectFirstRisk)};
}

} // namespace anhe
