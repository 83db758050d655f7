#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace anhe {

class Database;

/** "ANHE" in the SQLite header says that a file is one of ours. */
inline constexpr int ledgerApplicationId = 0x414E4845;

/** Looks at a file's header without opening it as a database: missing, empty, foreign, truncated. The file is
 * not touched. */
Result<void> inspectLedgerFile(const QString &path);

/** True for cifs, nfs, smb and fuse.* mounts, where SQLite's locks cannot be trusted. */
bool isNetworkFileSystem(const QByteArray &type);

/** The file system a path lies on, by its type's name. */
QByteArray fileSystemOf(const QString &path);

/** Where the program that writes a ledger leaves its name. */
QString lockPath(const QString &ledgerPath);

/** Waits until the disk holds all of a file that was written in a hurry; before it gets its name. */
Result<void> settle(Database &database);

/** Removes a database that was never finished, with what SQLite keeps beside it. */
void removeUnfinished(const QString &path);

/** Renames over whatever stands at the target, in one step. */
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace anhe
