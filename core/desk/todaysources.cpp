#include "core/desk/todayinsurance.h"
#include "core/desk/todaymatters.h"
#include "core/desk/todayreferrals.h"

namespace anhe {

QList<TodaySource> todaySources()
{
    return {feedbackToday,    majorsToday,   petitionsToday, evidenceToday, referralsToday,
            performanceToday, promisesToday, leftOverToday,  claimsToday,   policiesToday};
}

} // namespace anhe
