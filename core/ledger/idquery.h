#pragma once

#include <QVariantList>

#include <span>
#include <vector>

namespace anhe {

class Database;

/** The first column of a query, read through SQLite's own handle: a million ids in about 0.1 s. Throws
 * StorageError. */
std::vector<qint64> readIds(const Database &database, const QString &query, const QVariantList &values);

/** "3, 5, 8", for a condition such as `id IN (…)`. */
QString idList(std::span<const qint64> ids);

} // namespace anhe
