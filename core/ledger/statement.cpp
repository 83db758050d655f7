#include "core/ledger/statement.h"

#include "core/ledger/database.h"
#include "core/ledger/storageerror.h"

#include <QSqlError>

namespace anhe {

Statement::Statement(const Database &database, const QString &sql) : m_query(database.sql())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

Statement &Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        fail();
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

void Statement::fail() const
{
    const QSqlError error = m_query.lastError();
    throw StorageError(error.nativeErrorCode().toInt(), error.databaseText());
}

QString placeholders(qsizetype n)
{
    QString text = QStringLiteral("?, ").repeated(n);
    text.chop(2);
    return text;
}

QString likePattern(const QString &text)
{
    QString escaped = text.trimmed();
    for (const char *special : {"!", "%", "_"})
        escaped.replace(QLatin1String(special), QLatin1Char('!') + QLatin1String(special));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

} // namespace anhe
