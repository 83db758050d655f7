#pragma once

#include <QUuid>

namespace anhe {

/** What a record is known by in every copy of its ledger; random, lower case, without braces. */
inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace anhe
