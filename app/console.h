#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QTextStream>

namespace anhe {

/** How a command ended, as its exit code. */
inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int misused = 2;

/** Where a command writes, and the clock it goes by. */
struct Console
{
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;

    /** Says why something was not done. */
    int refuse(const QString &why) const
    {
        err << why << '\n';
        return refused;
    }
    int refuse(const Failure &failure) const { return refuse(failure.message); }
};

} // namespace anhe
