#pragma once

#include "tests/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch.hpp>

namespace anhe::tests {

/** The expected text of tests/golden by its name there, e.g. "forms/notice.blank.txt". */
inline QString goldenText(const QString &name)
{
    QFile file(goldenPath(name));
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

inline void writeGolden(const QString &name, const QString &text)
{
    QFile file(goldenPath(name));
    REQUIRE(QDir().mkpath(QFileInfo(file).path()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace anhe::tests
