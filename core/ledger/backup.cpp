#include "core/ledger/backup.h"

#include "core/ledger/database.h"
#include "core/ledger/integrity.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migration.h"
#include "core/ledger/statement.h"
#include "core/ledger/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace anhe {

static constexpr int pagesPerStep = 500;

/** A file that is removed with its SQLite side files unless it was renamed to its place. */
class PartFile
{
public:
    explicit PartFile(const QString &target) : m_path(target + QStringLiteral(".part"))
    {
        removeUnfinished(m_path);
    }
    ~PartFile() { removeUnfinished(m_path); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

QMap<QString, qint64> rowCounts(const Database &database)
{
    QMap<QString, qint64> counts;
    Statement tables(
        database,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "AND name NOT LIKE '%_search%' ORDER BY name"));
    tables.run();
    while (tables.next()) {
        const QString name = tables.text(0);
        counts[name] = database.single(QStringLiteral("SELECT count(*) FROM %1").arg(name)).toLongLong();
    }
    return counts;
}

static Result<void> copyPages(Database &from, Database &to, const CopyProgress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        to.require(sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    bool cancelled = false;
    while (!cancelled && code == SQLITE_OK) {
        code = sqlite3_backup_step(copy, pagesPerStep);
        const int total = sqlite3_backup_pagecount(copy);
        cancelled = progress && !progress(total - sqlite3_backup_remaining(copy), total);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (cancelled)
        return Failure{
            QCoreApplication::translate("Backup", "The backup was cancelled; no file was left behind.")};
    to.require(finished);
    if (code != SQLITE_DONE)
        throw StorageError(code, QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

static Result<void> checkCopy(Database &copy, const QMap<QString, qint64> &counted)
{
    const QString whole = copy.single(QStringLiteral("PRAGMA integrity_check(1)")).toString();
    if (whole != QLatin1String("ok"))
        return Failure{
            QCoreApplication::translate("Backup", "The copy is not whole (%1) and was thrown away.")
                .arg(whole)};
    if (counted.isEmpty())
        return Failure{
            QCoreApplication::translate("Backup", "The copy holds no tables and was thrown away.")};
    return {};
}

/** The history of an earlier copy ends with a line that the ledger has in the same place of its chain. */
static bool isEarlierCopy(Database &copy, Database &ledger)
{
    Statement last(copy, QStringLiteral("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1"));
    if (!last.run().next())
        return true;
    Statement same(ledger, QStringLiteral("SELECT count(*) FROM history WHERE id = ? AND hash = ?"));
    same.bind(last.integer(0)).bind(last.text(1));
    return same.run().next() && same.integer(0) == 1;
}

/** What is wrong with the ledger that was copied page by page. The tables of an older ledger are not known.
 */
static QStringList damageOf(Database &copy)
{
    const bool isCurrent = schemaVersion(copy) == shippedMigrations().last().number;
    return isCurrent ? checkIntegrity(copy).problems : QStringList();
}

/** An earlier copy of the same ledger may be replaced, and nothing else. */
static Result<void> mayWrite(Database &ledger, const QString &path)
{
    const QFileInfo file(path);
    if (file.absoluteFilePath() == QFileInfo(ledger.path()).absoluteFilePath())
        return Failure{QCoreApplication::translate(
            "Backup", "A backup needs a file of its own, not the ledger itself.")};
    if (!file.dir().exists())
        return Failure{QCoreApplication::translate("Backup", "There is no folder %1; no backup was written.")
                           .arg(QDir::toNativeSeparators(file.absolutePath()))};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Failure{
            QCoreApplication::translate("Backup", "The folder %1 cannot be written; no backup was written.")
                .arg(QDir::toNativeSeparators(file.absolutePath()))};
    if (!file.exists())
        return {};
    if (inspectLedgerFile(path)) {
        if (auto there = Database::open(path, Database::Mode::ReadOnly);
            there && isEarlierCopy(**there, ledger))
            return {};
    }
    return Failure{QCoreApplication::translate(
                       "Backup", "%1 is there already and is no backup of this ledger. It was left "
                                 "as it is; please choose another name.")
                       .arg(QDir::toNativeSeparators(path))};
}

Result<BackupReport> backup(Database &ledger, const QString &path, const CopyProgress &progress)
{
    try {
        const Result<void> free = mayWrite(ledger, path);
        if (!free)
            return free.failure();
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
    const PartFile part(path);
    BackupReport report{path};
    try {
        auto copy = Database::open(part.path(), Database::Mode::Copy);
        if (!copy)
            return copy.failure();
        const Result<void> copied = copyPages(ledger, **copy, progress);
        if (!copied)
            return copied.failure();
        // One plain file, without side files, so that it can be carried about.
        (*copy)->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
        report.rows = rowCounts(**copy);
        const Result<void> checked = checkCopy(**copy, report.rows);
        if (!checked)
            return checked.failure();
        report.problems = damageOf(**copy);
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
    if (!report.problems.isEmpty() && QFileInfo::exists(path))
        return Failure{QCoreApplication::translate(
                           "Backup",
                           "The ledger itself is not whole: %1 The earlier backup %2 was kept as it is; "
                           "please choose another name for this one.")
                           .arg(report.problems.first(), QDir::toNativeSeparators(path))};
    report.bytes = QFileInfo(part.path()).size();
    const Result<void> named = replaceFile(part.path(), path);
    if (!named)
        return named.failure();
    return report;
}

/** A ledger is set aside, whole or damaged; nothing else gives way. */
static Result<void> mayRestore(const QString &ledgerPath)
{
    const QFileInfo file(ledgerPath);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!file.dir().exists())
        return Failure{QCoreApplication::translate("Backup", "There is no folder %1; nothing was restored.")
                           .arg(folder)};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Failure{
            QCoreApplication::translate("Backup", "The folder %1 cannot be written; nothing was restored.")
                .arg(folder)};
    const bool isNamedLikeOne = file.suffix() == QLatin1String("anhe");
    const bool isLedger = file.isFile() && (isNamedLikeOne || inspectLedgerFile(ledgerPath));
    if (file.exists() && !isLedger)
        return Failure{QCoreApplication::translate("Backup",
                                                   "%1 is there already and is no ledger. It was left as "
                                                   "it is; please choose another name.")
                           .arg(QDir::toNativeSeparators(ledgerPath))};
    return {};
}

Result<BackupReport> restore(const QString &backupPath, const QString &ledgerPath, const QString &stamp)
{
    const Result<void> readable = inspectLedgerFile(backupPath);
    if (!readable)
        return readable.failure();
    auto source = Database::open(backupPath, Database::Mode::ReadOnly);
    if (!source)
        return source.failure();
    const Result<void> known = refuseNewer(**source, shippedMigrations());
    if (!known)
        return known.failure();
    const Result<void> place = mayRestore(ledgerPath);
    if (!place)
        return place.failure();
    QLockFile lock(lockPath(ledgerPath));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Failure{QCoreApplication::translate(
            "Backup", "The ledger is open in a program; close it first. Nothing was changed.")};
    const PartFile part(ledgerPath);
    Result<BackupReport> copied = backup(**source, part.path());
    if (!copied)
        return copied;
    if (QFileInfo::exists(ledgerPath)) {
        const QFileInfo file(ledgerPath);
        const QString kept =
            file.dir().filePath(QStringLiteral("%1.replaced-%2.anhe").arg(file.completeBaseName(), stamp));
        if (auto present = Database::open(ledgerPath, Database::Mode::ReadWrite))
            (void)(*present)->single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!QFile::rename(ledgerPath, kept))
            return Failure{
                QCoreApplication::translate(
                    "Backup", "The present ledger could not be set aside as %1. Nothing was changed.")
                    .arg(kept)};
        copied->kept = kept;
    }
    const Result<void> named = replaceFile(part.path(), ledgerPath);
    if (!named)
        return named.failure();
    copied->path = ledgerPath;
    return copied;
}

} // namespace anhe
