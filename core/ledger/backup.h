#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace anhe {

class Database;

/** What a finished backup holds, counted in the copy itself after it was opened and found whole. */
struct BackupReport
{
    QString path;
    qint64 bytes = 0;
    QMap<QString, qint64> rows = {}; ///< table → rows
    QStringList problems = {};       ///< of the ledger itself, which the copy shares
    QString kept = {}; ///< restore: where the ledger that stood there is now; "" when there was none
};

/** done and total pages; return false to cancel. */
using CopyProgress = std::function<bool(int done, int total)>;

/**
 * Copies a ledger in use to a new file. The copy is written under another name, opened, checked and counted
 * against the ledger, and only then gets its name; whatever stood there before stays until that moment. A
 * ledger that is not whole takes no earlier backup's place.
 */
Result<BackupReport> backup(Database &ledger, const QString &path, const CopyProgress &progress = {});

/** Puts a backup in place of (or as) a ledger: the backup is checked first, an existing ledger is kept as
 * "name.replaced-….anhe". */
Result<BackupReport> restore(const QString &backupPath, const QString &ledgerPath, const QString &stamp);

/** Rows of every table of the ledger's own. */
QMap<QString, qint64> rowCounts(const Database &database);

} // namespace anhe
