#pragma once

#include "core/ledger/rowmap.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace anhe {

class Database;

/** One line of the ledger's history: who changed which field of which row, when, from what to what and why.
 */
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;
    QString who;
    QString entity; ///< the table, e.g. "dispute"
    qint64 entityId = 0;
    QString field; ///< the column; "" for an event on the whole row (entered, voided, imported, …)
    QString before;
    QString after;
    QString reason;
};

/**
 * Appends to the history and proves it whole. Each line's SHA-256 covers the line and the hash before it, and
 * the ledger's head row covers the last one, so a line changed, removed or cut off at the end shows.
 */
class History
{
public:
    explicit History(Database &database) : m_database(database) {}

    /** Inside a transaction the chain's end is written with its commit. */
    void append(const HistoryEntry &entry);
    void writeEnd(const QString &hash);

    /** All lines of one row, oldest first. */
    QList<HistoryEntry> of(const QString &entity, qint64 entityId) const;

    /** The id of the first line that does not fit the chain; 0 when the chain is whole; -1 when its end is
     * missing. */
    qint64 firstBroken() const;

private:
    QString end() const;

    Database &m_database;
};

} // namespace anhe
