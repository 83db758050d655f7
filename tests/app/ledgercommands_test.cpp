#include "tests/app/listedrows.h"

#include <QDir>
#include <QFile>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("new makes an empty ledger that check finds whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.anhe"));
    const Answer made = tests::anhe(
        {QStringLiteral("new"), path, QStringLiteral("--hospital"), QStringLiteral("安和县中医院")});
    CHECK(made.exitCode == 0);
    CHECK(made.out.contains(QStringLiteral("安和县中医院")));
    CHECK(listed(path).isEmpty());
    CHECK(tests::anhe({QStringLiteral("check"), path}).exitCode == 0);
}

TEST_CASE("A backup counts its rows, and restore keeps what stood in its place")
{
    const ExampleLedger example(60);
    const QString copy = example.path(QStringLiteral("copy.anhe"));
    const Answer saved = tests::anhe({QStringLiteral("backup"), example.path(), QStringLiteral("-o"), copy});
    REQUIRE(saved.exitCode == 0);
    CHECK(saved.out.contains(QStringLiteral("matters 60")));
    const Answer fresh = tests::anhe(
        {QStringLiteral("restore"), copy, QStringLiteral("-o"), example.path(QStringLiteral("second.anhe"))});
    CHECK(fresh.exitCode == 0);
    const Answer replaced =
        tests::anhe({QStringLiteral("restore"), copy, QStringLiteral("-o"), example.path()});
    CHECK(replaced.exitCode == 0);
    const QStringList kept = QDir(example.folder.path()).entryList({QStringLiteral("*.replaced-*.anhe")});
    REQUIRE(kept.size() == 1);
    CHECK(replaced.out.contains(kept.first()));
    CHECK(listed(example.path(kept.first())).size() == 60);
    CHECK(listed(example.path(QStringLiteral("second.anhe"))) == listed(example.path()));
}

TEST_CASE("check names each proof, and a damaged ledger is refused")
{
    const ExampleLedger example(60);
    const Answer whole = tests::anhe({QStringLiteral("check"), example.path()});
    CHECK(whole.exitCode == 0);
    CHECK(whole.out.count(QStringLiteral(": whole\n")) == 5);
    CHECK(whole.out.contains(QStringLiteral("matters 60")));
    QFile file(example.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(40000, '\x5a'));
    file.close();
    const Answer broken = tests::anhe({QStringLiteral("check"), example.path()});
    CHECK(broken.exitCode == 1);
    CHECK_FALSE(broken.err.isEmpty());
}
