#include "core/ledger/ledger.h"

#include "core/base/newuuid.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migration.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace anhe {

static constexpr qint64 quickCheckUpToBytes =
    64 * 1024 * 1024; // about 0.1 s; larger files are checked on demand

void Change::record(const QString &entity, qint64 id, const QString &event, const QString &reason)
{
    History(m_database).append({0, m_at, m_who, entity, id, QString(), QString(), event, reason});
}

void Change::record(const QString &entity, qint64 id, const QList<FieldChange> &fields, const QString &reason)
{
    History history(m_database);
    for (const FieldChange &field : fields)
        history.append({0, m_at, m_who, entity, id, field.field, field.before, field.after, reason});
}

Ledger::Ledger(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_user(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")))
{}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::create(const QString &path, const QString &hospital,
                                               const Clock &clock)
{
    if (hospital.trimmed().isEmpty())
        return Failure{QCoreApplication::translate("Ledger", "A ledger needs the name of its hospital.")};
    if (QFileInfo::exists(path))
        return Failure{
            QCoreApplication::translate("Ledger", "%1 exists already and was not touched.").arg(path)};
    if (!QFileInfo(path).dir().exists())
        return Failure{QCoreApplication::translate("Ledger", "There is no folder %1; no ledger was made.")
                           .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))};
    if (isNetworkFileSystem(fileSystemOf(path)))
        return Failure{QCoreApplication::translate(
            "Ledger", "A ledger cannot be kept on a network drive, where two programs could damage it. "
                      "Please choose a folder on this computer.")};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return Failure{
            QCoreApplication::translate("Ledger", "The folder %1 cannot be written; no ledger was made.")
                .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))};
    std::unique_ptr<Ledger> ledger(new Ledger(path, clock));
    const QString held = ledger->holdFile();
    if (!held.isEmpty())
        return Failure{held};
    Result<void> filled = Failure{};
    try {
        filled = ledger->fillNew(hospital);
    } catch (const StorageError &error) {
        filled = Failure{error.sentence()};
    }
    if (filled)
        return ledger;
    ledger.reset();
    removeUnfinished(path);
    return filled.failure();
}

/** Makes the tables of a ledger that has none yet, and names its hospital. Throws StorageError. */
Result<void> Ledger::fillNew(const QString &hospital)
{
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database)
        return database.failure();
    m_database = std::move(*database);
    m_database->execute(QStringLiteral("PRAGMA application_id = %1").arg(ledgerApplicationId));
    const Result<void> migrated = migrate(*m_database, shippedMigrations());
    if (!migrated)
        return migrated;
    const Result<void> named = change([&](Change &change) -> Result<void> {
        Statement setting(change.database(),
                          QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"));
        setting.bindAll({QStringLiteral("ledger.uuid"), newUuid()}).run();
        setting.bindAll({QStringLiteral("hospital.name"), hospital.trimmed()}).run();
        setting.bindAll({QStringLiteral("ledger.created_at"), toColumn(change.at())}).run();
        change.record(QStringLiteral("ledger"), 1, QStringLiteral("created"));
        return {};
    });
    if (!named)
        return named;
    // What tells the file as a ledger stands in its first page from the start, not only in the log beside it.
    (void)m_database->single(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const Clock &clock)
{
    const Result<void> inspected = inspectLedgerFile(path);
    if (!inspected)
        return inspected.failure();
    std::unique_ptr<Ledger> ledger(new Ledger(path, clock));
    if (isNetworkFileSystem(fileSystemOf(path))) {
        ledger->m_readOnlyReason =
            QCoreApplication::translate(
                "Ledger", "The ledger lies on a network drive (%1), where two programs writing at once could "
                          "damage it. "
                          "It is open for reading only; copy it to this computer to work in it.")
                .arg(QString::fromLatin1(fileSystemOf(path)));
    } else if (!QFileInfo(path).isWritable()) {
        ledger->m_readOnlyReason = QCoreApplication::translate(
            "Ledger", "The file is write-protected; the ledger is open for reading only.");
    } else {
        ledger->m_readOnlyReason = ledger->holdFile();
    }
    const Result<void> opened = ledger->openDatabase();
    if (!opened)
        return opened.failure();
    return ledger;
}

/** Takes the file for this program; why that was not possible, else empty. */
QString Ledger::holdFile()
{
    m_lock = std::make_unique<QLockFile>(lockPath(m_path));
    m_lock->setStaleLockTime(0); // stale only when the program that left it is gone
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::PermissionError || m_lock->error() == QLockFile::UnknownError)
        return QCoreApplication::translate(
            "Ledger", "The folder cannot be written; the ledger is open for reading only.");
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    return QCoreApplication::translate(
               "Ledger",
               "The ledger is open already in %1 (process %2 on %3); here it is open for reading only.")
        .arg(program.isEmpty() ? QStringLiteral("anhe") : program)
        .arg(process)
        .arg(host);
}

Result<void> Ledger::openDatabase()
{
    auto database =
        Database::open(m_path, isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    Result<void> checked = database ? Result<void>() : Result<void>(database.failure());
    if (database) {
        m_database = std::move(*database);
        checked = checkContents();
    }
    // A write-protected folder gives SQLite no place for its side files.
    if (!checked && isReadOnly() && !QFileInfo::exists(m_path + QStringLiteral("-wal"))) {
        m_database.reset();
        auto immutable = Database::open(m_path, Database::Mode::Immutable);
        if (!immutable)
            return immutable.failure();
        m_database = std::move(*immutable);
        checked = checkContents();
    }
    return checked;
}

Result<void> Ledger::checkContents()
{
    try {
        if (QFileInfo(m_path).size() <= quickCheckUpToBytes) {
            const QString whole = m_database->single(QStringLiteral("PRAGMA quick_check(1)")).toString();
            if (whole != QLatin1String("ok"))
                throw StorageError(11, whole);
        }
        const QList<Migration> steps = shippedMigrations();
        if (!isReadOnly())
            return migrate(*m_database, steps);
        if (const Result<void> known = refuseNewer(*m_database, steps); !known)
            return known;
        if (schemaVersion(*m_database) == steps.last().number)
            return {};
        return Failure{
            QCoreApplication::translate(
                "Ledger",
                "The ledger is of an older version and must be brought up to date, but cannot be written: %1")
                .arg(m_readOnlyReason)};
    } catch (const StorageError &error) {
        return Failure{error.sentence()};
    }
}

Result<std::unique_ptr<Database>> Ledger::reader() const
{
    return Database::open(m_path, m_database->mode() == Database::Mode::Immutable ? Database::Mode::Immutable
                                                                                  : Database::Mode::ReadOnly);
}

} // namespace anhe
