#include "core/ledger/migration.h"

#include "core/ledger/backup.h"
#include "core/ledger/database.h"
#include "core/ledger/storageerror.h"
#include "core/ledger/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace anhe {

QList<Migration> shippedMigrations()
{
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        Q_UNUSED(open)
        steps.append({name.left(4).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

int schemaVersion(const Database &database)
{
    return database.single(QStringLiteral("PRAGMA user_version")).toInt();
}

static QString copyPath(const QString &path, int version)
{
    const QFileInfo file(path);
    const QString stem =
        file.dir().filePath(QStringLiteral("%1.before-v%2").arg(file.completeBaseName()).arg(version));
    QString candidate = stem + QStringLiteral(".anhe");
    for (int n = 2; QFileInfo::exists(candidate); ++n)
        candidate = QStringLiteral("%1-%2.anhe").arg(stem).arg(n);
    return candidate;
}

static Result<void> step(Database &database, const Migration &migration)
{
    try {
        Transaction transaction(database);
        database.execute(migration.script);
        database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
        transaction.commit();
    } catch (const StorageError &error) {
        return Failure{
            QCoreApplication::translate(
                "Migration", "The ledger could not be brought to version %1 and stays as it was. %2")
                .arg(migration.number)
                .arg(error.sentence())};
    }
    return {};
}

static int newestOf(const QList<Migration> &steps)
{
    return steps.isEmpty() ? 0 : steps.last().number;
}

Result<void> refuseNewer(const Database &database, const QList<Migration> &steps)
{
    const int present = schemaVersion(database);
    if (present <= newestOf(steps))
        return {};
    return Failure{
        QCoreApplication::translate(
            "Migration",
            "This ledger was written by a newer Anhe (version %1 of the file; this program knows %2). "
            "It was not touched; please install the newer program.")
            .arg(present)
            .arg(newestOf(steps))};
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const Result<void> known = refuseNewer(database, steps);
    if (!known)
        return known;
    const int present = schemaVersion(database);
    const int newest = newestOf(steps);
    if (present > 0 && present < newest) {
        const Result<BackupReport> copy = backup(database, copyPath(database.path(), newest));
        if (!copy)
            return Failure{
                QCoreApplication::translate(
                    "Migration",
                    "The ledger must be copied before it is brought up to date, and that failed: %1")
                    .arg(copy.error())};
    }
    for (const Migration &migration : steps) {
        if (migration.number <= present)
            continue;
        const Result<void> done = step(database, migration);
        if (!done)
            return done;
    }
    return {};
}

} // namespace anhe
