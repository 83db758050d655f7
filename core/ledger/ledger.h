#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/database.h"
#include "core/ledger/history.h"
#include "core/ledger/storageerror.h"
#include "core/ledger/transaction.h"

#include <QLockFile>

#include <memory>

namespace anhe {

/** One change of the ledger while its transaction is open: what a register hands to its stores. */
class Change
{
public:
    Change(Database &database, QDateTime at, QString who)
        : m_database(database), m_at(at), m_who(std::move(who))
    {}

    Database &database() { return m_database; }
    QDateTime at() const { return m_at; }
    const QString &who() const { return m_who; }

    /** An event on a whole row: "entered", "voided", … with its reason. */
    void record(const QString &entity, qint64 id, const QString &event, const QString &reason = {});

    /** Each field that changed, with old and new value. */
    void record(const QString &entity, qint64 id, const QList<FieldChange> &fields,
                const QString &reason = {});

private:
    Database &m_database;
    QDateTime m_at;
    QString m_who;
};

/** The one file an office works in (台账). Everything that opens or writes it goes through here. */
class Ledger
{
public:
    /** A new ledger; refuses to overwrite an existing file. */
    static Result<std::unique_ptr<Ledger>> create(const QString &path, const QString &hospital,
                                                  const Clock &clock);

    /**
     * Opens and, when it may write, brings the schema up to date. Opens read-only, with the reason, when
     * another program holds the file, on a network file system, and where the file or folder may not be
     * written.
     */
    static Result<std::unique_ptr<Ledger>> open(const QString &path, const Clock &clock);

    ~Ledger();

    const QString &path() const { return m_path; }
    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }

    /** Why the ledger is read-only, as a sentence; empty when it can be written. */
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }

    /** The name that history keeps for changes made from here on. */
    void setUser(const QString &name) { m_user = name; }
    const QString &user() const { return m_user; }

    /** Another connection, for reading on the calling thread. */
    Result<std::unique_ptr<Database>> reader() const;

    /**
     * Runs one change as one transaction: committed when work returns a value, rolled back when it returns a
     * failure or the storage breaks. work is called as `Result<T>(Change &)`.
     */
    template <typename Work>
    auto change(Work work) -> decltype(work(std::declval<Change &>()));

private:
    Ledger(QString path, const Clock &clock);
    Result<void> openDatabase();
    Result<void> fillNew(const QString &hospital);
    QString holdFile();
    Result<void> checkContents();

    QString m_path;
    const Clock &m_clock;
    QString m_user;
    QString m_readOnlyReason;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
};

template <typename Work>
auto Ledger::change(Work work) -> decltype(work(std::declval<Change &>()))
{
    if (isReadOnly())
        return Failure{m_readOnlyReason};
    try {
        Transaction transaction(*m_database);
        Change change(*m_database, m_clock.now(), m_user);
        auto result = work(change);
        if (result)
            transaction.commit();
        return result;
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
}

} // namespace anhe
