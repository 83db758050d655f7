#include "core/ledger/history.h"

#include "core/ledger/database.h"
#include "core/ledger/statement.h"

#include <QCryptographicHash>

namespace anhe {

namespace {

const QString insertHistoryLine =
    QStringLiteral("INSERT INTO history (at, who, entity, entity_id, field, before, after, reason, hash) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
const QString selectHistoryLines =
    QStringLiteral("SELECT id, at, who, entity, entity_id, field, before, after, reason, hash FROM history ");
const QString selectHead = QStringLiteral("SELECT hash FROM history_head WHERE id = 1");
const QString updateHead = QStringLiteral("UPDATE history_head SET hash = ? WHERE id = 1");

HistoryEntry lineFrom(const Statement &line)
{
    HistoryEntry entry;
    entry.id = line.integer(0);
    fromColumn(line.value(1), entry.at);
    entry.who = line.text(2);
    entry.entity = line.text(3);
    entry.entityId = line.integer(4);
    entry.field = line.text(5);
    entry.before = line.text(6);
    entry.after = line.text(7);
    entry.reason = line.text(8);
    return entry;
}

QString hashOf(const QString &previous, const HistoryEntry &entry)
{
    const QStringList parts{previous,
                            toColumn(entry.at).toString(),
                            entry.who,
                            entry.entity,
                            QString::number(entry.entityId),
                            entry.field,
                            entry.before,
                            entry.after,
                            entry.reason};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) +
                     ':'); // lengths keep neighbours from running into each other
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString History::end() const
{
    if (m_database.historyEnd())
        return *m_database.historyEnd();
    Statement &head = m_database.prepared(selectHead);
    head.run().next();
    const QString hash = head.text(0);
    head.finish();
    return hash;
}

void History::writeEnd(const QString &hash)
{
    m_database.prepared(updateHead).bind(hash).run();
}

void History::append(const HistoryEntry &entry)
{
    const QString hash = hashOf(end(), entry);
    Statement &line = m_database.prepared(insertHistoryLine);
    line.bindAll({toColumn(entry.at), toColumn(entry.who), entry.entity, entry.entityId,
                  toColumn(entry.field), toColumn(entry.before), toColumn(entry.after),
                  toColumn(entry.reason), hash});
    line.run();
    if (m_database.inTransaction())
        m_database.historyEnd() = hash;
    else
        writeEnd(hash);
}

QList<HistoryEntry> History::of(const QString &entity, qint64 entityId) const
{
    Statement lines(m_database,
                    selectHistoryLines + QStringLiteral("WHERE entity = ? AND entity_id = ? ORDER BY id"));
    lines.bind(entity).bind(entityId).run();
    QList<HistoryEntry> entries;
    while (lines.next())
        entries.append(lineFrom(lines));
    return entries;
}

qint64 History::firstBroken() const
{
    Statement lines(m_database, selectHistoryLines + QStringLiteral("ORDER BY id"));
    lines.run();
    QString previous = QStringLiteral("");
    while (lines.next()) {
        const HistoryEntry entry = lineFrom(lines);
        const QString hash = hashOf(previous, entry);
        if (hash != lines.text(9))
            return entry.id;
        previous = hash;
    }
    return m_database.single(selectHead).toString() == previous ? 0 : -1;
}

} // namespace anhe
