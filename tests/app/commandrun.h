#pragma once

#include "app/commandline.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace anhe::tests {

struct Answer
{
    int exitCode = 0;
    QString out;
    QString err;
};

/** Runs a command as main() does, on a clock that stands still. */
inline Answer anhe(const QStringList &args, const Clock &clock = FixedClock(QDate(2026, 9, 15)))
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.exitCode = runCommandLine(args, {out, err, clock});
    INFO(answer.err.toStdString());
    return answer;
}

/** A folder with an example ledger. */
struct ExampleLedger
{
    explicit ExampleLedger(int matters = 300)
    {
        const Answer made =
            anhe({QStringLiteral("demo"), path(), QStringLiteral("--matters"), QString::number(matters)});
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
    }

    QString path(const QString &name = QStringLiteral("example.anhe")) const { return folder.filePath(name); }

    QTemporaryDir folder;
};

} // namespace anhe::tests
