#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <map>
#include <memory>
#include <optional>

struct sqlite3;

namespace anhe {

class Statement;

/** One SQLite connection. It belongs to the thread that opened it. */
class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Copy, ///< read-write without WAL: the target of a backup, which takes the page size of its source
        Immutable, ///< a file nobody writes, in a folder where SQLite may not put its side files
    };

    /** Opens with our settings: foreign keys, WAL, full sync, our tokenizer. The file is created when
     * missing. */
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }
    QSqlDatabase sql() const { return QSqlDatabase::database(m_name, false); }

    /** SQLite's own handle, for bulk work; never close it. */
    sqlite3 *handle() const { return m_handle; }

    bool inTransaction() const;

    /** Where the history's chain ends inside the open transaction, once something was appended; its commit
     * writes it. */
    std::optional<QString> &historyEnd() { return m_historyEnd; }

    /**
     * For a file that is thrown away unless it is finished: writes without waiting for the disk and keeps
     * more pages in memory. Call it outside a transaction.
     */
    void hurry();

    /** Runs a script of several statements; throws StorageError. */
    void execute(const QString &script);

    /** One value of a query without parameters; throws StorageError. */
    QVariant single(const QString &query) const;

    /** A statement that is kept prepared for the next time; for writes that run in thousands. */
    Statement &prepared(const QString &sql);

    /** Throws StorageError for SQLite's present error when code is none of OK, ROW and DONE. */
    void require(int code) const;

private:
    Database(QString path, Mode mode, QString name);
    Result<void> connect();
    void configure();

    QString m_path;
    Mode m_mode;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    std::optional<QString> m_historyEnd;
    std::map<QString, std::unique_ptr<Statement>> m_prepared;
};

} // namespace anhe
