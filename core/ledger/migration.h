#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace anhe {

class Database;

/** One step of the schema: the script that leads from version number-1 to number. */
struct Migration
{
    int number = 0;
    QString script;
};

/** The steps this program knows, from :/migrations, in order. */
QList<Migration> shippedMigrations();

/** The schema version of an open ledger. */
int schemaVersion(const Database &database);

/** A ledger of a later version than the last step is refused. */
Result<void> refuseNewer(const Database &database, const QList<Migration> &steps);

/**
 * Brings a ledger up to the last step, one transaction each. An existing ledger is copied first, beside
 * itself, as "name.before-v2.anhe"; a newer ledger is refused; a broken step is rolled back and named.
 */
Result<void> migrate(Database &database, const QList<Migration> &steps);

} // namespace anhe
