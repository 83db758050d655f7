#include "core/desk/todayinsurance.h"
#include "core/desk/todaymatters.h"
#include "core/desk/todayreferrals.h"

namespace anhe {

QList<TodaySource> todaySources()
{
    return QList<TodaySource>{feedbackToday,    majorsToday,   petitionsToday, evidenceToday, referralsToday,
                              performanceToday, promisesToday, leftOverToday,  claimsToday,   policiesToday} +
           riskTodaySources();
}

} // namespace anhe
