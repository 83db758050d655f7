#pragma once

#include <QSettings>

namespace anhe {

/** What a person's desk remembers between days: window places, column widths, theme. Never anything of a
 * ledger. */
QSettings &remembered();

/** Keeps it in another file from now on (tests, portable use). */
void rememberIn(const QString &file);

} // namespace anhe
