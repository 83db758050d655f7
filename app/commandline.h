#pragma once

#include "app/console.h"

#include <QStringList>

namespace anhe {

/** What kind of program a command line starts. */
enum class Startup {
    Window,
    Plain,   ///< a command that only reads and writes
    Drawing, ///< a command that sets type: it needs fonts, but no display
};

/** args are those behind the program's name. */
Startup startupFor(const QStringList &args);

/** Runs a command; its exit code: 0 done, 1 refused with the reason on err, 2 wrong usage with the usage
 * line. */
int runCommandLine(const QStringList &args, const Console &console);

} // namespace anhe
