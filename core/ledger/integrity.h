#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace anhe {

class Database;

/** What `anhe check` and the window's check found. */
struct IntegrityReport
{
    QStringList problems; ///< whole sentences; empty when the ledger is whole
    QMap<QString, qint64> rows;

    bool whole() const { return problems.isEmpty(); }
};

/** Pages, foreign keys, the history's chain, numbers without gaps, attachments' bytes, and the rows of each
 * table. */
IntegrityReport checkIntegrity(Database &database,
                               const std::function<void(const QString &step)> &progress = {});

} // namespace anhe
