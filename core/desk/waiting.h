#pragma once

#include <QtGlobal>

namespace anhe {

class Desk;

/** What waits on a page is what its badge counts; the day's list counts the same. */

/** Matters past the day of their answer. */
qint64 disputesWaiting(Desk &desk);

/** Referrals past their limit. */
qint64 referralsWaiting(Desk &desk);

/** Claims past the limit of what comes next. */
qint64 claimsWaiting(Desk &desk);

/** Rectifications past their limit, notices past theirs without an answer, weekly sheets and monthly returns
 * that were not handed in. */
qint64 risksWaiting(Desk &desk);

/** Activities with findings that have not become risks. */
qint64 activitiesWaiting(Desk &desk);

} // namespace anhe
