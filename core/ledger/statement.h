#pragma once

#include <QSqlQuery>
#include <QVariant>

namespace anhe {

class Database;

/** A prepared statement. Every failure is a StorageError, so a store reads as a sequence of things that work.
 */
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /** Binds the next positional parameter. */
    Statement &bind(const QVariant &value);
    Statement &bindAll(const QVariantList &values);

    /** Executes with what was bound; the statement can be bound and run again. */
    Statement &run();
    bool next();

    /** Lets go of the rows not read, so that nothing stays locked. */
    void finish() { m_query.finish(); }

    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    [[noreturn]] void fail() const;

    QSqlQuery m_query;
    int m_bound = 0;
};

/** "?, ?, ?" for a list of n values. */
QString placeholders(qsizetype n);

/** What finds a text anywhere by LIKE … ESCAPE '!'. */
QString likePattern(const QString &text);

} // namespace anhe
