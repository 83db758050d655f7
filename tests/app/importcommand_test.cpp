#include "tests/app/commandrun.h"

#include "tests/paths.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

struct FreshLedger
{
    FreshLedger()
    {
        REQUIRE(tests::anhe({QStringLiteral("new"), path, QStringLiteral("--hospital"),
                             QStringLiteral("安和县中医院")})
                    .exitCode == 0);
    }

    Answer import(const QString &file, const QStringList &more = {}) const
    {
        return tests::anhe(QStringList{QStringLiteral("import"), path, file} + more);
    }

    qsizetype matters() const
    {
        const Answer list = tests::anhe({QStringLiteral("list"), path, QStringLiteral("matters"),
                                         QStringLiteral("--format"), QStringLiteral("json")});
        return list.out.count(QStringLiteral("\n{"));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("office.anhe"));
};

} // namespace

TEST_CASE("import tells what was read, what was new and why a row was not taken")
{
    const FreshLedger ledger;
    const QString file = samplePath(QStringLiteral("letters-hospital.xlsx"));
    const Answer dry = ledger.import(file, {QStringLiteral("--dry-run")});
    INFO(dry.err.toStdString());
    REQUIRE(dry.exitCode == 0);
    CHECK(dry.out.contains(QStringLiteral("dry run")));
    CHECK(ledger.matters() == 0);
    const Answer taken = ledger.import(file);
    REQUIRE(taken.exitCode == 0);
    CHECK(dry.out.startsWith(taken.out.section(QLatin1Char('\n'), 0, 0)));
    const qsizetype matters = ledger.matters();
    CHECK(matters > 0);
    CHECK(taken.out.contains(QStringLiteral("new %1,").arg(matters)));
    const Answer again = ledger.import(file);
    REQUIRE(again.exitCode == 0);
    CHECK(again.out.contains(QStringLiteral("new 0, repeated %1").arg(matters)));
    CHECK(ledger.matters() == matters);
    CHECK(tests::anhe({QStringLiteral("check"), ledger.path}).exitCode == 0);
}

TEST_CASE("import refuses a file, a sheet or a mapping that is not there")
{
    const FreshLedger ledger;
    const QString file = samplePath(QStringLiteral("letters-hospital.xlsx"));
    CHECK(ledger.import(ledger.folder.filePath(QStringLiteral("no.xlsx"))).exitCode == 1);
    CHECK(ledger.import(file, {QStringLiteral("--map"), QStringLiteral("none")}).exitCode == 1);
    CHECK(ledger.import(file, {QStringLiteral("--sheet"), QStringLiteral("none")}).exitCode == 1);
    CHECK(ledger.import(file, {QStringLiteral("--kind"), QStringLiteral("none")}).exitCode == 2);
    CHECK(tests::anhe({QStringLiteral("import"), ledger.path}).exitCode == 2);
}
