#include "core/ledger/attachment.h"
#include "core/ledger/backup.h"
#include "core/ledger/integrity.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migration.h"
#include "core/ledger/statement.h"
#include "tests/temporarydesk.h"
#include "tests/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace anhe;
using namespace anhe::tests;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

TEST_CASE("a new ledger is whole, durable and named after its hospital")
{
    TemporaryDesk desk;
    Database &database = desk->ledger().database();
    CHECK(desk->office().hospital().name == zh("安和市第一人民医院"));
    CHECK(database.single(zh("PRAGMA journal_mode")).toString() == zh("wal"));
    CHECK(database.single(zh("PRAGMA synchronous")).toInt() == 2);
    CHECK(database.single(zh("PRAGMA foreign_keys")).toInt() == 1);
    CHECK(database.single(zh("PRAGMA page_size")).toInt() == 8192);
    CHECK(checkIntegrity(database).problems == QStringList());
    CHECK_FALSE(Ledger::create(desk.path(), zh("另一家医院"), desk.clock));
}

TEST_CASE("every table is strict")
{
    TemporaryDesk desk;
    Statement tables(
        desk->ledger().database(),
        zh("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
           "AND name NOT LIKE 'sqlite_%'"));
    tables.run();
    QStringList loose;
    while (tables.next())
        loose << tables.text(0);
    CHECK(loose == QStringList());
}

TEST_CASE("a second program opens the ledger for reading and says who holds it")
{
    TemporaryDesk desk;
    auto second = Desk::open(desk.path(), desk.clock);
    INFO(second.error().toStdString());
    REQUIRE(second);
    CHECK((*second)->ledger().isReadOnly());
    CHECK((*second)->ledger().readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    const auto refused = (*second)->disputes().enter(someDispute());
    CHECK(refused.error() == (*second)->ledger().readOnlyReason());
    REQUIRE(desk->disputes().enter(someDispute()));
    CHECK((*second)->disputes().count({}) == 1); // what the first wrote is seen
}

TEST_CASE("a file that is no ledger is refused and stays as it was")
{
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 9, 15));
    const QString path = folder.filePath(zh("x.anhe"));
    const QByteArray contents[] = {QByteArray(), QByteArray("hello"), QByteArray(5000, 'x'),
                                   QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1')};
    for (const QByteArray &content : contents) {
        write(path, content);
        const auto opened = Ledger::open(path, clock);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().contains(path));
        CHECK(contentOf(path) == content);
    }
    CHECK_FALSE(Ledger::open(folder.filePath(zh("missing.anhe")), clock));
    CHECK_FALSE(Ledger::open(folder.path(), clock));
}

TEST_CASE("a truncated and a corrupt ledger are named as such and not touched")
{
    TemporaryDesk desk;
    for (int i = 0; i < 50; ++i)
        REQUIRE(desk->disputes().enter(someDispute()));
    desk.desk.reset();
    const QByteArray whole = contentOf(desk.path());
    SECTION("truncated")
    {
        write(desk.path(), whole.left(whole.size() / 2));
        CHECK_FALSE(Ledger::open(desk.path(), desk.clock));
        CHECK(contentOf(desk.path()) == whole.left(whole.size() / 2));
    }
    SECTION("corrupt")
    {
        QByteArray damaged = whole;
        for (qsizetype at = 8192; at < damaged.size(); ++at)
            damaged[at] = char(at * 7);
        write(desk.path(), damaged);
        CHECK_FALSE(Ledger::open(desk.path(), desk.clock));
        CHECK(contentOf(desk.path()) == damaged);
    }
}

TEST_CASE("a broken step is rolled back, a newer ledger refused, an older one copied first")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    Database &database = desk->ledger().database();
    QList<Migration> steps = shippedMigrations();
    const int newest = steps.last().number;
    const QString copy = desk.folder.filePath(zh("test.before-v%1.anhe").arg(newest + 1));

    SECTION("broken")
    {
        steps.append(
            {newest + 1,
             zh("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)")});
        CHECK_FALSE(migrate(database, steps));
        CHECK(schemaVersion(database) == newest);
        CHECK(database.single(zh("SELECT count(*) FROM sqlite_schema WHERE name = 'half'")).toInt() == 0);
        CHECK(QFile::exists(copy));
    }
    SECTION("good")
    {
        steps.append({newest + 1, zh("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT")});
        REQUIRE(migrate(database, steps));
        CHECK(schemaVersion(database) == newest + 1);
        auto old = Database::open(copy, Database::Mode::ReadOnly);
        REQUIRE(old);
        CHECK(schemaVersion(**old) == newest);
        CHECK((*old)->single(zh("SELECT count(*) FROM dispute")).toInt() == 1);
        old->reset();
        desk.desk.reset();
        CHECK_FALSE(Ledger::open(desk.path(), desk.clock)); // this program does not know the newer step
        const QString restored = desk.folder.filePath(zh("restored.anhe"));
        CHECK_FALSE(restore(desk.path(), restored, zh("20260915-080000")));
        CHECK_FALSE(QFileInfo::exists(restored));
    }
}

TEST_CASE("a changed or shortened history shows")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    REQUIRE(desk->disputes().enter(someDispute()));
    Database &database = desk->ledger().database();
    CHECK(History(database).firstBroken() == 0);
    SECTION("changed")
    {
        database.execute(zh("UPDATE history SET who = 'nobody' WHERE id = 2"));
        CHECK(History(database).firstBroken() == 2);
    }
    SECTION("cut off at the end")
    {
        database.execute(zh("DELETE FROM history WHERE id = (SELECT max(id) FROM history)"));
        CHECK(History(database).firstBroken() == -1);
    }
    SECTION("removed from the middle")
    {
        database.execute(zh("DELETE FROM history WHERE id = 2"));
        CHECK(History(database).firstBroken() == 3);
    }
    CHECK_FALSE(checkIntegrity(database).whole());
}

TEST_CASE("a file goes into the ledger and comes out the same")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    QByteArray content(3 * 1024 * 1024 + 17, 'a');
    for (qsizetype i = 0; i < content.size(); i += 101)
        content[i] = char(i);
    const QString path = desk.folder.filePath(zh("录音.wav"));
    write(path, content);
    const auto attached = desk->disputes().attach(id, path, zh("谈话录音"));
    REQUIRE(attached);
    desk.reopen();
    const QList<Attachment> kept = desk->disputes().attachments(id);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().name == zh("录音.wav"));
    CHECK(kept.first().size == content.size());
    const QString out = desk.folder.filePath(zh("out.wav"));
    REQUIRE(desk->disputes().extract(kept.first().id, out));
    CHECK(contentOf(out) == content);

    desk->ledger().database().execute(zh("UPDATE attachment_piece SET bytes = x'00' WHERE position = 1"));
    QFile::remove(out);
    CHECK_FALSE(desk->disputes().extract(kept.first().id, out));
    CHECK_FALSE(QFile::exists(out));
    CHECK_FALSE(checkIntegrity(desk->ledger().database()).whole());
}

TEST_CASE("what cannot be attached is refused with its reason")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    const QString empty = desk.folder.filePath(zh("empty.txt"));
    write(empty, {});
    CHECK_FALSE(desk->disputes().attach(id, empty));
    CHECK_FALSE(desk->disputes().attach(id, desk.folder.path()));
    QFile large(desk.folder.filePath(zh("large.bin")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(largestAttachment + 1));
    CHECK_FALSE(desk->disputes().attach(id, large.fileName()));
    CHECK(desk->disputes().attachments(id).isEmpty());
}

TEST_CASE("a backup is counted, and restores to the same ledger")
{
    TemporaryDesk desk;
    for (int i = 0; i < 20; ++i)
        REQUIRE(desk->disputes().enter(someDispute()));
    const QString path = desk.folder.filePath(zh("backup.anhe"));
    const auto report = backup(desk->ledger().database(), path);
    INFO(report.error().toStdString());
    REQUIRE(report);
    CHECK(report->rows.value(zh("dispute")) == 20);
    CHECK(report->bytes == QFileInfo(path).size());
    CHECK_FALSE(QFile::exists(path + zh(".part")));

    REQUIRE(desk->disputes().enter(someDispute()));
    CHECK_FALSE(restore(path, desk.path(), zh("1"))); // still open
    desk.desk.reset();
    REQUIRE(restore(path, desk.path(), zh("1")));
    desk.reopen();
    CHECK(desk->disputes().count({}) == 20);
    CHECK(checkIntegrity(desk->ledger().database()).whole());
    auto kept = Database::open(desk.folder.filePath(zh("test.replaced-1.anhe")), Database::Mode::ReadOnly);
    REQUIRE(kept);
    CHECK((*kept)->single(zh("SELECT count(*) FROM dispute")).toInt() == 21);
}

TEST_CASE("a cancelled or impossible backup leaves nothing behind")
{
    TemporaryDesk desk;
    const QString path = desk.folder.filePath(zh("backup.anhe"));
    CHECK_FALSE(backup(desk->ledger().database(), path, [](int, int) { return false; }));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(path + zh(".part")));
    CHECK_FALSE(backup(desk->ledger().database(), desk.path()));
    CHECK_FALSE(backup(desk->ledger().database(), zh("/nonexistent/folder/backup.anhe")));
}

TEST_CASE("a backup replaces an earlier copy of its ledger and nothing else")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    const QString path = desk.folder.filePath(zh("backup.anhe"));
    REQUIRE(backup(desk->ledger().database(), path));
    REQUIRE(desk->disputes().enter(someDispute()));
    const auto again = backup(desk->ledger().database(), path);
    REQUIRE(again);
    CHECK(again->rows.value(zh("dispute")) == 2);

    TemporaryDesk other;
    REQUIRE(other->disputes().enter(someDispute()));
    const auto refused = backup(other->ledger().database(), path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(path));
    auto kept = Database::open(path, Database::Mode::ReadOnly);
    REQUIRE(kept);
    CHECK((*kept)->single(zh("SELECT count(*) FROM dispute")).toInt() == 2);

    QFile letter(desk.folder.filePath(zh("letter.txt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("kept");
    letter.close();
    CHECK_FALSE(backup(desk->ledger().database(), letter.fileName()));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.readAll() == "kept");
}

TEST_CASE("a damaged ledger takes no earlier backup's place, and its copy is told as damaged")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    REQUIRE(desk->disputes().enter(someDispute()));
    Database &database = desk->ledger().database();
    const QString good = desk.folder.filePath(zh("good.anhe"));
    const auto whole = backup(database, good);
    REQUIRE(whole);
    CHECK(whole->problems.isEmpty());
    database.execute(zh("UPDATE history SET who = 'nobody' WHERE id = 2"));
    const auto refused = backup(database, good);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(good));
    auto kept = Database::open(good, Database::Mode::ReadOnly);
    REQUIRE(kept);
    CHECK(checkIntegrity(**kept).whole());
    const auto copied = backup(database, desk.folder.filePath(zh("damaged.anhe")));
    REQUIRE(copied);
    CHECK(copied->problems.size() == 1);
    CHECK(copied->rows.value(zh("dispute")) == 2);
}

TEST_CASE("restoring sets a ledger aside and nothing else")
{
    TemporaryDesk desk;
    REQUIRE(desk->disputes().enter(someDispute()));
    const QString path = desk.folder.filePath(zh("backup.anhe"));
    REQUIRE(backup(desk->ledger().database(), path));
    const QDir folder(desk.folder.path());
    REQUIRE(folder.mkpath(zh("papers/2026")));
    CHECK_FALSE(restore(path, folder.filePath(zh("papers")), zh("1")));
    CHECK(QFileInfo(folder.filePath(zh("papers/2026"))).isDir());
    QFile letter(folder.filePath(zh("letter.txt")));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("kept");
    letter.close();
    CHECK_FALSE(restore(path, letter.fileName(), zh("1")));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.readAll() == "kept");
    const auto nowhere = restore(path, folder.filePath(zh("none/new.anhe")), zh("1"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().contains(folder.filePath(zh("none"))));
    QFile broken(folder.filePath(zh("broken.anhe")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    const qint64 size = broken.write("not a ledger any more");
    broken.close();
    const auto set = restore(path, broken.fileName(), zh("1"));
    REQUIRE(set);
    CHECK(QFileInfo(set->kept).size() == size);
}

TEST_CASE("network file systems are told from local ones")
{
    for (const char *network : {"cifs", "nfs", "nfs4", "smb3", "smbfs", "fuse.sshfs", "9p"})
        CHECK(isNetworkFileSystem(network));
    for (const char *local : {"ext4", "xfs", "btrfs", "tmpfs", "fuseblk", "ntfs3", "vfat", "overlay"})
        CHECK_FALSE(isNetworkFileSystem(local));
}
