#include "tests/core/document/pdfreading.h"

#include <QProcess>

#include <catch2/catch.hpp>

namespace anhe::tests {

QStringList pdfPages(const QString &path, bool asLaidOut)
{
    QProcess reader;
    QStringList arguments{path, QStringLiteral("-")};
    if (asLaidOut)
        arguments.prepend(QStringLiteral("-layout"));
    reader.start(QStringLiteral("pdftotext"), arguments);
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    CHECK(reader.readAllStandardError() == QByteArray());
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

QStringList linesOf(const QString &page)
{
    QStringList lines;
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace anhe::tests
