#include "core/desk/waiting.h"

#include "core/desk/desk.h"

namespace anhe {

qint64 disputesWaiting(Desk &desk)
{
    DisputeFilter overdue;
    overdue.overdueOn = desk.clock().today();
    return desk.disputes().count(overdue);
}

qint64 referralsWaiting(Desk &desk)
{
    ReferralFilter overdue;
    overdue.overdueOn = desk.clock().today();
    return desk.mediation().count(overdue);
}

qint64 claimsWaiting(Desk &desk)
{
    ClaimFilter overdue;
    overdue.overdueOn = desk.clock().today();
    return desk.insurance().count(overdue);
}

qint64 activitiesWaiting(Desk &desk)
{
    ActivityFilter left;
    left.findingsLeft = true;
    return desk.safety().count(left);
}

} // namespace anhe
