#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantList>

struct sqlite3;

namespace anhe::bench {

/** The same work by SQLite's own C functions and nothing else: the limit to compare with. */
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    /** Steps through all rows and touches every column; the number of rows. */
    qint64 read(const char *query, const QVariantList &values = {}) const;
    void run(const char *script) const;

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace anhe::bench
