#pragma once

#include <QtGlobal>

namespace anhe {

class Desk;

/**
 * How much waits on the page of risks: rectifications past their limit, notices past theirs without an
 * answer, weekly sheets and monthly returns that were not handed in. The day's list counts the same.
 */
qint64 risksWaiting(Desk &desk);

} // namespace anhe
