#include "core/desk/todaymatters.h"
#include "core/desk/todayreferrals.h"

namespace anhe {

QList<TodaySource> todaySources()
{
    return {feedbackToday,    petitionsToday, evidenceToday, referralsToday,
            performanceToday, promisesToday,  leftOverToday};
}

} // namespace anhe
