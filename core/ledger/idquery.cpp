#include "core/ledger/idquery.h"

#include "core/ledger/database.h"

#include <sqlite3.h>

#include <memory>

namespace anhe {

static void bindValue(const Database &database, sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Bool:
        database.require(sqlite3_bind_int64(statement, position, value.toLongLong()));
        break;
    default: {
        const QByteArray text = value.toString().toUtf8();
        database.require(
            sqlite3_bind_text(statement, position, text.constData(), int(text.size()), SQLITE_TRANSIENT));
    }
    }
}

std::vector<qint64> readIds(const Database &database, const QString &query, const QVariantList &values)
{
    const QByteArray sql = query.toUtf8();
    sqlite3_stmt *raw = nullptr;
    database.require(sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &raw, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    for (int i = 0; i < values.size(); ++i)
        bindValue(database, raw, i + 1, values[i]);
    std::vector<qint64> ids;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(raw, 0));
    database.require(code);
    return ids;
}

QString idList(std::span<const qint64> ids)
{
    QString list;
    for (qint64 id : ids)
        list += (list.isEmpty() ? QString() : QStringLiteral(", ")) + QString::number(id);
    return list;
}

} // namespace anhe
