#pragma once

#include <QString>

namespace anhe::tests {

/** Chinese text as it stands in a test. */
inline QString zh(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace anhe::tests
