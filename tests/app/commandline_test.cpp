#include "tests/app/commandrun.h"

#include "app/command.h"

#include <QFile>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("Every command has help that names its options")
{
    const Answer all = tests::anhe({QStringLiteral("--help")});
    CHECK(all.exitCode == 0);
    CHECK(tests::anhe({QStringLiteral("help")}).out == all.out);
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        INFO(command.name);
        CHECK(all.out.contains(usageOf(command).section(QLatin1Char(' '), 2, 2)));
        const Answer help = tests::anhe({QStringLiteral("help"), name});
        CHECK(help.exitCode == 0);
        CHECK(help.out.startsWith(usageOf(command)));
        CHECK(tests::anhe({name, QStringLiteral("--help")}).out == help.out);
        for (const Option &option : command.options)
            CHECK(help.out.contains(QStringLiteral("--") + QString::fromLatin1(option.name)));
    }
    CHECK(all.out.contains(QStringLiteral("due --rule")));
    CHECK(
        tests::anhe({QStringLiteral("help"), QStringLiteral("due")}).out.contains(QStringLiteral("--pause")));
}

TEST_CASE("The version is one line")
{
    const Answer version = tests::anhe({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.out == QStringLiteral("Anhe %1\n").arg(QStringLiteral(ANHE_VERSION)));
}

TEST_CASE("Wrong usage ends in 2, with the reason and the usage line on the error stream")
{
    const auto line =
        GENERATE(as<std::string>(), "frobnicate", "help frobnicate", "new", "new x.anhe",
                 "new a b --hospital H", "new x.anhe --hospital H --colour red", "demo x.anhe",
                 "demo x.anhe --matters zero", "demo x.anhe --matters 0",
                 "demo x.anhe --matters 5 --until yesterday", "demo x.anhe --matters 5 --seed -1",
                 "list x.anhe", "list x.anhe pebbles", "list x.anhe matters --format xml",
                 "list x.anhe matters --from 2026-13-01", "list x.anhe matters --status sleeping", "check",
                 "backup x.anhe", "restore x.anhe", "report x.anhe --quarter 2026Q3",
                 "report x.anhe --quarter 2026Q5 -o r.pdf", "report x.anhe --quarter 2026Q3 -o r.txt",
                 "report x.anhe --figures json", "list x.anhe referrals --status sleeping");
    INFO(line);
    const Answer answer = tests::anhe(QString::fromStdString(line).split(QLatin1Char(' ')));
    CHECK(answer.exitCode == 2);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(QStringLiteral("Usage: anhe")));
    CHECK(answer.err.count(QLatin1Char('\n')) >= 2);
    CHECK_FALSE(QFile::exists(QStringLiteral("x.anhe")));
}

TEST_CASE("What cannot be done is refused with its reason")
{
    const ExampleLedger example(20);
    const QString missing = example.path(QStringLiteral("missing.anhe"));
    const QStringList lines[] = {
        {QStringLiteral("list"), missing, QStringLiteral("matters")},
        {QStringLiteral("check"), missing},
        {QStringLiteral("backup"), missing, QStringLiteral("-o"), example.path(QStringLiteral("copy.anhe"))},
        {QStringLiteral("backup"), example.path(), QStringLiteral("-o"), example.path()},
        {QStringLiteral("restore"), missing, QStringLiteral("-o"), example.path()},
        {QStringLiteral("new"), example.path(), QStringLiteral("--hospital"), QStringLiteral("某医院")},
        {QStringLiteral("demo"), example.path(), QStringLiteral("--matters"), QStringLiteral("5")},
    };
    for (const QStringList &line : lines) {
        INFO(line.join(QLatin1Char(' ')).toStdString());
        const Answer answer = tests::anhe(line);
        CHECK(answer.exitCode == 1);
        CHECK(answer.out.isEmpty());
        CHECK_FALSE(answer.err.trimmed().isEmpty());
    }
    CHECK(tests::anhe({QStringLiteral("check"), example.path()}).exitCode == 0);
}

TEST_CASE("A command line starts a window, a plain program or one that sets type")
{
    CHECK(startupFor({}) == Startup::Window);
    CHECK(startupFor({QStringLiteral("somewhere/office.anhe")}) == Startup::Window);
    CHECK(startupFor({QStringLiteral("list"), QStringLiteral("office.anhe")}) == Startup::Plain);
    CHECK(startupFor({QStringLiteral("frobnicate")}) == Startup::Plain);
    CHECK(startupFor({QStringLiteral("--version")}) == Startup::Plain);
    CHECK(startupFor({QStringLiteral("due")}) == Startup::Plain);
    CHECK(startupFor({QStringLiteral("report"), QStringLiteral("office.anhe")}) == Startup::Drawing);
}
