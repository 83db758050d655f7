#include "ui/settings/ledgercare.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/workertask.h"
#include "ui/settings/newledgerdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QWidget>

namespace anhe {

static const QString backupSetting = QStringLiteral("ledger.last_backup");

std::optional<NewLedger> LedgerCare::askNew(QWidget *parent)
{
    NewLedgerDialog dialog(parent);
    if (Dialogs::run(dialog) != QDialog::Accepted)
        return {};
    return NewLedger{dialog.path(), dialog.hospital()};
}

QString LedgerCare::askOpen(QWidget *parent)
{
    return Dialogs::openFile(parent, tr("Open a ledger"), tr("Ledgers (*.anhe)"), QStringLiteral("ledger"));
}

static QString backupName(const Desk &desk, const QString &ledgerPath)
{
    return QStringLiteral("%1-%2.anhe")
        .arg(QFileInfo(ledgerPath).completeBaseName(),
             desk.clock().now().toString(QStringLiteral("yyyyMMdd-HHmm")));
}

static void rememberBackup(Desk &desk, const QString &path)
{
    if (desk.ledger().isReadOnly())
        return;
    // A backup that is made is made, even when the note about it cannot be kept.
    (void)desk.office().saveSetting(
        backupSetting, QJsonObject{{QStringLiteral("at"), desk.clock().now().toString(Qt::ISODate)},
                                   {QStringLiteral("path"), QDir::toNativeSeparators(path)}});
}

bool LedgerCare::backUp(QWidget *parent, Desk &desk, const Follow &follow,
                        const std::function<void(const Result<BackupReport> &)> &done)
{
    const QString path =
        Dialogs::saveFile(parent, tr("Back up the ledger"), backupName(desk, desk.ledger().path()),
                          tr("Ledgers (*.anhe)"), QStringLiteral("anhe"), QStringLiteral("backup"));
    if (path.isEmpty())
        return false;
    auto *task = new WorkerTask(tr("Backing up the ledger"), parent);
    const Ledger *ledger = &desk.ledger();
    task->start(
        [ledger, path](TaskProgress &progress) -> Result<BackupReport> {
            auto reader = ledger->reader();
            if (!reader)
                return reader.failure();
            return backup(**reader, path, [&progress](int pages, int total) {
                progress.report(pages, total);
                return !progress.isCancelled();
            });
        },
        [&desk, path, done](const Result<BackupReport> &report) {
            if (report)
                rememberBackup(desk, path);
            done(report);
        });
    QObject::connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
    QObject::connect(task, &WorkerTask::failed, parent,
                     [done](const QString &message) { done(Failure{message}); });
    if (follow)
        follow(task);
    return true;
}

QString LedgerCare::damageText(const BackupReport &report)
{
    return report.problems.isEmpty()
               ? QString()
               : tr("Copied to %1, but the ledger itself is not whole:\n%2")
                     .arg(QDir::toNativeSeparators(report.path), report.problems.join(QLatin1Char('\n')));
}

QString LedgerCare::lastBackup(Desk &desk)
{
    const QJsonObject last = desk.office().setting(backupSetting).toObject();
    if (last.isEmpty())
        return {};
    const QDateTime at = QDateTime::fromString(last[QStringLiteral("at")].toString(), Qt::ISODate);
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral("  ") +
           last[QStringLiteral("path")].toString();
}

std::optional<Restoring> LedgerCare::askRestore(QWidget *parent, const QString &presentLedger)
{
    const QString backupFile =
        Dialogs::openFile(parent, tr("Choose the backup"), tr("Ledgers (*.anhe)"), QStringLiteral("backup"));
    if (backupFile.isEmpty())
        return {};
    enum { InPlace, Elsewhere };
    int where = Elsewhere;
    if (!presentLedger.isEmpty()) {
        where = Dialogs::ask(
            parent, {tr("Restore a backup"),
                     tr("Where is the backup to stand? In place of %1, or as a file of its own beside it?")
                         .arg(QFileInfo(presentLedger).fileName()),
                     {tr("In place of this ledger"), tr("As another file…"), tr("Cancel")},
                     Elsewhere,
                     2,
                     InPlace,
                     tr("The present ledger is not lost: it is kept beside it under another name.")});
        if (where != InPlace && where != Elsewhere)
            return {};
    }
    if (where == InPlace)
        return Restoring{backupFile, presentLedger};
    const QString path =
        Dialogs::saveFile(parent, tr("Restore as"), QFileInfo(backupFile).fileName(), tr("Ledgers (*.anhe)"),
                          QStringLiteral("anhe"), QStringLiteral("ledger"));
    if (path.isEmpty())
        return {};
    return Restoring{backupFile, path};
}

Result<BackupReport> LedgerCare::restore(const Restoring &restoring, const Clock &clock)
{
    if (QFileInfo(restoring.backup).absoluteFilePath() == QFileInfo(restoring.ledger).absoluteFilePath())
        return Failure{tr("A backup cannot be restored onto itself.")};
    return anhe::restore(restoring.backup, restoring.ledger,
                         clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

void LedgerCare::check(QObject *parent, Desk &desk, const Follow &follow,
                       const std::function<void(const Result<IntegrityReport> &)> &done)
{
    auto *task = new WorkerTask(tr("Checking the ledger"), parent);
    const Ledger *ledger = &desk.ledger();
    task->start(
        [ledger](TaskProgress &progress) -> Result<IntegrityReport> {
            auto reader = ledger->reader();
            if (!reader)
                return reader.failure();
            return checkIntegrity(**reader,
                                  [&progress](const QString &step) { progress.report(0, 0, step); });
        },
        done);
    QObject::connect(task, &WorkerTask::finished, task, &QObject::deleteLater);
    QObject::connect(task, &WorkerTask::failed, parent,
                     [done](const QString &message) { done(Failure{message}); });
    if (follow)
        follow(task);
}

QString LedgerCare::rowsText(const QMap<QString, qint64> &rows)
{
    const QStringList parts{
        tr("%1 matters in it").arg(rows.value(QStringLiteral("dispute"))),
        tr("%1 entries of their course").arg(rows.value(QStringLiteral("timeline_entry"))),
        tr("%1 files").arg(rows.value(QStringLiteral("attachment"))),
        tr("%1 lines of history").arg(rows.value(QStringLiteral("history"))),
    };
    qint64 all = 0;
    for (qint64 count : rows)
        all += count;
    return parts.join(tr(", ")) + tr("; %1 rows in all").arg(all);
}

} // namespace anhe
