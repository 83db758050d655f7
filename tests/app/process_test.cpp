#include "tests/app/commandrun.h"

#include "tests/paths.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** Runs the program itself, where there is no display. */
Answer program(const QStringList &args)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("ANHE_LANG"), QStringLiteral("en"));
    process.setProcessEnvironment(environment);
    process.start(programPath(QStringLiteral("app/anhe")), args);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("The program answers without a display and ends with 0, 1 or 2")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("示例 台账.anhe"));
    const Answer version = program({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.out == QStringLiteral("Anhe %1\n").arg(QStringLiteral(ANHE_VERSION)));
    const Answer wrong = program({QStringLiteral("frobnicate")});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains(QStringLiteral("Usage: anhe")));
    const Answer made =
        program({QStringLiteral("demo"), path, QStringLiteral("--matters"), QStringLiteral("30"),
                 QStringLiteral("--until"), QStringLiteral("2026-09-15")});
    CHECK(made.exitCode == 0);
    CHECK(made.err.contains(QStringLiteral("30 of 30")));
    const Answer list = program({QStringLiteral("list"), path, QStringLiteral("matters"),
                                 QStringLiteral("--search"), QStringLiteral("投诉 2026")});
    CHECK(list.exitCode == 0);
    CHECK(list.out.contains(QStringLiteral("投诉 2026-0001,complaint,")));
    CHECK(
        program({QStringLiteral("demo"), path, QStringLiteral("--matters"), QStringLiteral("30")}).exitCode ==
        1);
    CHECK(program({QStringLiteral("check"), path}).exitCode == 0);
}
