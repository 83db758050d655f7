#pragma once

#include "core/base/result.h"
#include "core/ledger/backup.h"
#include "core/ledger/integrity.h"

#include <QCoreApplication>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace anhe {

class Clock;
class Desk;
class WorkerTask;

/** Where a new ledger is to stand and whose it is. */
struct NewLedger
{
    QString path;
    QString hospital;
};

/** Which backup is to stand where. */
struct Restoring
{
    QString backup;
    QString ledger;
};

/**
 * The questions around the ledger file, asked the same way from the menu, the start screen and the settings.
 * The program opens and closes ledgers; these only ask, copy and check.
 */
class LedgerCare
{
    Q_DECLARE_TR_FUNCTIONS(anhe::LedgerCare)
public:
    /** The hospital's name and the file; nothing when given up. */
    static std::optional<NewLedger> askNew(QWidget *parent);
    /** The ledger file to open; empty when given up. */
    static QString askOpen(QWidget *parent);

    using Follow = std::function<void(WorkerTask *)>;

    /**
     * Asks for the file and copies the ledger on a worker thread; done is told in the window's thread. The
     * task belongs to parent. False when given up at the question.
     */
    static bool backUp(QWidget *parent, Desk &desk, const Follow &follow,
                       const std::function<void(const Result<BackupReport> &)> &done);

    /** When and where the last backup of this ledger was made, in words; empty when there was none. */
    static QString lastBackup(Desk &desk);

    /** Asks for the backup and where it is to stand; the present ledger may be named, it is set aside. */
    static std::optional<Restoring> askRestore(QWidget *parent, const QString &presentLedger);
    /** The ledger in its place must be closed. */
    static Result<BackupReport> restore(const Restoring &restoring, const Clock &clock);

    /** Proves the ledger on a worker thread. */
    static void check(QObject *parent, Desk &desk, const Follow &follow,
                      const std::function<void(const Result<IntegrityReport> &)> &done);

    /** "12 matters, 30 lines of history, …": what was counted. */
    /** What a copy of a ledger that is not whole is told with; empty for a good one. */
    static QString damageText(const BackupReport &report);
    static QString rowsText(const QMap<QString, qint64> &rows);
};

} // namespace anhe
