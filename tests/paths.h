#pragma once

#include <QString>

namespace anhe::tests {

/** A real input file of tests/samples. */
QString samplePath(const QString &name);

/** An expected text of tests/golden. */
QString goldenPath(const QString &name);

} // namespace anhe::tests
