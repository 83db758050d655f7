#include "tests/app/commandrun.h"

#include "tests/paths.h"

#include "core/desk/desk.h"
#include "core/ledger/integrity.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/mount.h>
#include <unistd.h>

using namespace anhe;
using namespace anhe::tests;

namespace {

constexpr int patience = 60'000; // ms; only a hanging program reaches it

/** A program that saves without end; what it printed was kept. */
class SavingProgram
{
public:
    explicit SavingProgram(const QString &ledger, const QStringList &options = {})
    {
        m_process.start(programPath(QStringLiteral("tests/app/saving_program")),
                        QStringList{ledger} + options);
        REQUIRE(m_process.waitForStarted(patience));
    }

    /** Waits until so many matters were acknowledged. */
    void waitFor(int matters)
    {
        while (m_numbers.size() < matters) {
            if (!m_process.canReadLine())
                REQUIRE(m_process.waitForReadyRead(patience));
            readLines();
        }
    }

    /** Pulls the plug: the program gets no chance to finish anything. */
    QStringList kill()
    {
        m_process.kill();
        return end();
    }

    QStringList end()
    {
        REQUIRE(m_process.waitForFinished(patience));
        readLines();
        return m_numbers;
    }

    int exitCode() const { return m_process.exitCode(); }
    qint64 id() const { return m_process.processId(); }
    QString refusal() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    void readLines()
    {
        while (m_process.canReadLine())
            m_numbers << QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QStringList m_numbers;
};

QString newLedger(const QString &folder)
{
    const QString path = folder + QStringLiteral("/office.anhe");
    const Answer made = tests::anhe(
        {QStringLiteral("new"), path, QStringLiteral("--hospital"), QStringLiteral("安和县中医院")});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return path;
}

/** Opens the ledger anew: every acknowledged matter is there, and everything fits together. */
qint64 provenMatters(const QString &path, const QStringList &acknowledged)
{
    const Clock clock;
    const auto desk = Desk::open(path, clock);
    INFO(desk.error().toStdString());
    REQUIRE(desk);
    for (const QString &number : acknowledged) {
        INFO(number.toStdString());
        CHECK((*desk)->disputes().idOfNumber(number));
    }
    const IntegrityReport report = checkIntegrity((*desk)->ledger().database());
    INFO(report.problems.join(QLatin1Char('\n')).toStdString());
    CHECK(report.whole());
    return report.rows[QStringLiteral("dispute")];
}

} // namespace

TEST_CASE("A program killed while it saves loses nothing that it acknowledged")
{
    const QTemporaryDir folder;
    const QString path = newLedger(folder.path());
    QStringList acknowledged;
    for (int round = 0; round < 10; ++round) {
        SavingProgram program(path);
        program.waitFor(1 + round * 3); // it goes on saving meanwhile: the kill falls anywhere in a save
        acknowledged << program.kill();
        const qint64 matters = provenMatters(path, acknowledged);
        // At most the save under way at each kill was kept without being acknowledged.
        CHECK(matters >= acknowledged.size());
        CHECK(matters <= acknowledged.size() + round + 1);
    }
    CHECK(QSet<QString>(acknowledged.begin(), acknowledged.end()).size() == acknowledged.size());
}

TEST_CASE("A file that can grow no further refuses the save and stays whole")
{
    const QTemporaryDir folder;
    const QString path = newLedger(folder.path());
    SavingProgram program(path, {QStringLiteral("--largest-file"), QStringLiteral("1500000")});
    const QStringList acknowledged = program.end();
    CHECK(program.exitCode() == 1);
    CHECK(acknowledged.size() > 0);
    CHECK(program.refusal().contains(QStringLiteral("Nothing of this change was")));
    CHECK(provenMatters(path, acknowledged) == acknowledged.size());
}

/** A disk of a few megabytes in a folder, where this user may mount one. */
struct SmallDisk
{
    SmallDisk() { mounted = mount("tmpfs", place.constData(), "tmpfs", 0, "size=6m") == 0; }
    ~SmallDisk()
    {
        if (mounted)
            umount(place.constData());
    }

    QTemporaryDir folder;
    QByteArray place = folder.path().toLocal8Bit();
    bool mounted = false;
};

TEST_CASE("A full disk refuses the save with its reason and the ledger stays whole")
{
    const SmallDisk disk;
    if (!disk.mounted) {
        WARN("no small disk can be mounted here");
        return;
    }
    const QString path = newLedger(disk.folder.path());
    SavingProgram program(path);
    const QStringList acknowledged = program.end();
    CHECK(program.exitCode() == 1);
    CHECK(acknowledged.size() > 0);
    CHECK(program.refusal().startsWith(QStringLiteral("The disk is full.")));
    CHECK(provenMatters(path, acknowledged) == acknowledged.size());
}

TEST_CASE("A disk without room makes no ledger, says so and leaves nothing behind")
{
    const SmallDisk disk;
    if (!disk.mounted) {
        WARN("no small disk can be mounted here");
        return;
    }
    const QDir folder(disk.folder.path());
    QFile filler(folder.filePath(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly));
    filler.write(QByteArray(5'600'000, 'x'));
    filler.close();
    for (const QStringList &command :
         {QStringList{QStringLiteral("new"), folder.filePath(QStringLiteral("new.anhe")),
                      QStringLiteral("--hospital"), QStringLiteral("安和县中医院")},
          QStringList{QStringLiteral("demo"), folder.filePath(QStringLiteral("demo.anhe")),
                      QStringLiteral("--matters"), QStringLiteral("50")}}) {
        const Answer answer = tests::anhe(command);
        CHECK(answer.exitCode == 1);
        CHECK(answer.err.contains(QStringLiteral("The disk is full.")));
        CHECK(folder.entryList(QDir::Files) == QStringList{QStringLiteral("filler")});
    }
}

TEST_CASE("In a write-protected folder the ledger can be read and a save is refused with the reason")
{
    QTemporaryDir folder;
    const QString path = newLedger(folder.path());
    QStringList options;
    if (geteuid() == 0)
        options << QStringLiteral("--as-user") << QStringLiteral("65534");
    const auto reading = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto entering = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(path, reading));
    REQUIRE(QFile::setPermissions(folder.path(), reading | entering));
    SavingProgram program(path, options);
    const QStringList acknowledged = program.end();
    CHECK(program.exitCode() == 1);
    CHECK(acknowledged.isEmpty());
    CHECK(program.refusal().contains(QStringLiteral("open for reading only")));
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(provenMatters(path, {}) == 0);
}

TEST_CASE("While one program holds the ledger, another reads it and is refused to write, told by whom")
{
    const QTemporaryDir folder;
    const QString path = newLedger(folder.path());
    SavingProgram program(path);
    program.waitFor(3);
    const QString holder = QString::number(program.id());
    const Answer list = tests::anhe({QStringLiteral("list"), path, QStringLiteral("matters")});
    CHECK(list.exitCode == 0);
    CHECK(list.out.count(QStringLiteral("\r\n")) >= 4);
    const Answer import =
        tests::anhe({QStringLiteral("import"), path, samplePath(QStringLiteral("letters-hospital.xlsx"))});
    CHECK(import.exitCode == 1);
    CHECK(import.err.contains(holder));
    const QString copy = folder.filePath(QStringLiteral("copy.anhe"));
    CHECK(tests::anhe({QStringLiteral("backup"), path, QStringLiteral("-o"), copy}).exitCode == 0);
    CHECK(tests::anhe({QStringLiteral("restore"), copy, QStringLiteral("-o"), path}).exitCode == 1);
    provenMatters(path, program.kill());
    CHECK(tests::anhe({QStringLiteral("check"), copy}).exitCode == 0);
}
