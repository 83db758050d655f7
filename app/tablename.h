#pragma once

#include <QMap>
#include <QString>

namespace anhe {

/** What the rows of a table are, in the user's language; the table's own name when there is no word for it.
 */
QString tableName(const QString &table);

/** "matters 12, problems 15, …": the tables that hold anything. */
QString countedText(const QMap<QString, qint64> &rows);

} // namespace anhe
