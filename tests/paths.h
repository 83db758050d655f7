#pragma once

#include <QString>

namespace anhe::tests {

/** A real input file of tests/samples. */
QString samplePath(const QString &name);

/** An expected text of tests/golden. */
QString goldenPath(const QString &name);

/** A program of this build, e.g. app/anhe. */
QString programPath(const QString &name);

} // namespace anhe::tests
