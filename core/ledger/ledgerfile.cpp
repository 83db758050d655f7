#include "core/ledger/ledgerfile.h"

#include "core/ledger/database.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <filesystem>

namespace anhe {

Result<void> inspectLedgerFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{QCoreApplication::translate("LedgerFile", "There is no file %1.").arg(path)};
    if (info.isDir())
        return Failure{QCoreApplication::translate("LedgerFile", "%1 is a folder, not a ledger.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QCoreApplication::translate("LedgerFile", "%1 cannot be read: %2.")
                           .arg(path, file.errorString())};
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Failure{
            QCoreApplication::translate("LedgerFile", "%1 is not an Anhe ledger. The file was not touched.")
                .arg(path)};
    const auto word = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (word(68) != quint32(ledgerApplicationId))
        return Failure{
            QCoreApplication::translate(
                "LedgerFile",
                "%1 is a database of another program, not an Anhe ledger. The file was not touched.")
                .arg(path)};
    const quint16 rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    const qint64 expected = pageSize * word(28);
    const bool pendingLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!pendingLog && info.size() < expected) {
        return Failure{QCoreApplication::translate(
                           "LedgerFile",
                           "%1 is cut off: it should have %2 bytes and has %3. The file was not touched; "
                           "please restore the newest backup.")
                           .arg(path)
                           .arg(expected)
                           .arg(info.size())};
    }
    return {};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    return name.startsWith("cifs") || name.startsWith("nfs") || name.startsWith("smb") ||
           name.startsWith("fuse.") || name == "9p" || name == "afs" || name == "ncpfs";
}

QByteArray fileSystemOf(const QString &path)
{
    const QFileInfo info(path);
    return QStorageInfo(info.exists() ? info.absoluteFilePath() : info.absolutePath()).fileSystemType();
}

QString lockPath(const QString &ledgerPath)
{
    return ledgerPath + QStringLiteral(".lock");
}

Result<void> settle(Database &database)
{
    try {
        database.execute(QStringLiteral("PRAGMA synchronous = FULL"));
        (void)database.single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
    return {};
}

void removeUnfinished(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return Failure{QCoreApplication::translate("LedgerFile", "%1 could not be written: %2.")
                           .arg(to, QString::fromStdString(error.message()))};
    return {};
}

} // namespace anhe
