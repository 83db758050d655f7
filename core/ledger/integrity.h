#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace anhe {

class Database;

/** One thing that was proved, and what was found against it. */
struct IntegrityStep
{
    QString name;
    QStringList problems;
};

/** What `anhe check` and the window's check found. */
struct IntegrityReport
{
    QList<IntegrityStep> steps;
    QStringList problems; ///< whole sentences; empty when the ledger is whole
    QMap<QString, qint64> rows;

    bool whole() const { return problems.isEmpty(); }
};

/** Pages, foreign keys, the history's chain, numbers without gaps, attachments' bytes, and the rows of each
 * table. */
IntegrityReport checkIntegrity(Database &database,
                               const std::function<void(const QString &step)> &progress = {});

} // namespace anhe
