#include "tests/app/commandrun.h"

#include "core/desk/desk.h"
#include "tests/paths.h"

#include <QFile>

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

    QString write(const QByteArray &text) const
    {
        QFile file(folder.filePath(QStringLiteral("list.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
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

TEST_CASE("import prints what each column fills and names those that are not used")
{
    const FreshLedger ledger;
    const QString file =
        ledger.write("投诉时间,投诉内容,天气,投诉内容,严重程度\n2026-03-02,等候太久,晴,再说一遍,轻微\n");
    for (const QStringList &more : {QStringList{QStringLiteral("--dry-run")}, QStringList()}) {
        const Answer answer = ledger.import(file, more);
        INFO(answer.out.toStdString());
        REQUIRE(answer.exitCode == 0);
        const QStringList lines = answer.out.split(QLatin1Char('\n'));
        CHECK(lines[0] == QStringLiteral("投诉时间 → Received"));
        CHECK(lines[1] == QStringLiteral("投诉内容 → What happened"));
        CHECK(lines[2] == QStringLiteral("严重程度 → Severity"));
        CHECK(lines[3] == QStringLiteral("Columns not used: 天气, 投诉内容 (2)"));
        CHECK(lines[4].startsWith(QStringLiteral("Read 1,")));
    }
}

TEST_CASE("import takes a sheet of letters as online and another as the option says, else as other")
{
    const FreshLedger ledger;
    REQUIRE(ledger.import(samplePath(QStringLiteral("letters-hospital.xlsx"))).exitCode == 0);
    const qsizetype letters = ledger.matters();
    const auto channels = [&ledger](const char *code) {
        return tests::anhe({QStringLiteral("list"), ledger.path, QStringLiteral("matters"),
                            QStringLiteral("--format"), QStringLiteral("json")})
            .out.count(QStringLiteral("\"intake_channel\":\"%1\"").arg(QLatin1String(code)));
    };
    CHECK(channels("online") == letters);
    REQUIRE(ledger.import(ledger.write("投诉时间,投诉内容\n2026-03-02,等候太久\n")).exitCode == 0);
    CHECK(channels("other") == 1);
    REQUIRE(ledger
                .import(ledger.write("投诉时间,投诉内容\n2026-03-03,收费不明\n"),
                        {QStringLiteral("--channel"), QStringLiteral("phone")})
                .exitCode == 0);
    CHECK(channels("phone") == 1);
}

TEST_CASE("import says which headings were found when the one it needs is missing")
{
    const FreshLedger ledger;
    const Answer answer = ledger.import(ledger.write("姓甚,投诉内容\n张三丰,等候太久\n"));
    CHECK(answer.exitCode == 1);
    CHECK(answer.err.contains(QStringLiteral("姓甚, 投诉内容")));
    CHECK(answer.err.contains(QStringLiteral("Received")));
    CHECK(answer.err.contains(QStringLiteral("投诉时间")));
    CHECK(answer.err.contains(QStringLiteral("encoding")));
    CHECK(ledger.matters() == 0);
}

TEST_CASE("import into a ledger that another program holds imports nothing, a dry run is done in a copy")
{
    const FreshLedger ledger;
    const QString file = ledger.write("投诉时间,投诉内容\n2026-03-02,等候太久\n");
    const FixedClock clock(QDate(2026, 9, 15));
    const auto holder = Desk::open(ledger.path, clock);
    REQUIRE(holder);
    const Answer refused = ledger.import(file);
    CHECK(refused.exitCode == 1);
    CHECK(refused.err.contains(QStringLiteral("Nothing was imported.")));
    const Answer dry = ledger.import(file, {QStringLiteral("--dry-run")});
    INFO(dry.err.toStdString());
    CHECK(dry.exitCode == 0);
    CHECK(dry.out.contains(QStringLiteral("new 1,")));
    CHECK((*holder)->disputes().count({}) == 0);
}

TEST_CASE("import says that a text file has no sheets")
{
    const FreshLedger ledger;
    const Answer answer = ledger.import(ledger.write("投诉时间,投诉内容\n2026-03-02,等候太久\n"),
                                        {QStringLiteral("--sheet"), QStringLiteral("一季度")});
    CHECK(answer.exitCode == 1);
    CHECK(answer.err.contains(QStringLiteral("has no sheets")));
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
