#include "core/demo/demodays.h"

#include "core/base/period.h"
#include "core/calendar/workingdaycalendar.h"

#include <algorithm>

namespace anhe {

static QDate firstDay(qint64 matters, QDate until)
{
    Quarter quarter = Quarter::of(until);
    const int quarters = int(std::clamp<qint64>(matters / 100, 5, 24));
    for (int i = 1; i < quarters; ++i)
        quarter = quarter.previous();
    return quarter.period().first;
}

/** How much of the work falls on each day; the last sum is the whole. */
static std::vector<double> sums(DemoRandom &random, QDate first, QDate until)
{
    const WorkingDayCalendar &calendar = WorkingDayCalendar::shipped();
    std::vector<double> sums;
    double sum = 0;
    for (QDate day = first; day <= until; day = day.addDays(1)) {
        const double usual = calendar.isWorkingDay(day) ? 1.0 : 0.2;
        const double growth = 1.0 + 0.15 * double(first.daysTo(day)) / 365.0;
        sum += usual * growth * (0.6 + 0.01 * random.below(80));
        sums.push_back(sum);
    }
    return sums;
}

std::vector<QDateTime> demoReceipts(DemoRandom &random, qint64 matters, QDate until)
{
    const QDate first = firstDay(matters, until);
    const std::vector<double> reached = sums(random, first, until);
    std::vector<QDateTime> receipts;
    receipts.reserve(size_t(matters));
    for (size_t day = 0; day < reached.size(); ++day) {
        const size_t begin = receipts.size();
        const bool last = day + 1 == reached.size();
        const auto target = last ? size_t(matters) : size_t(double(matters) * reached[day] / reached.back());
        // The last day may be today: what was received then was received early.
        const int closing = last ? 9 * 60 : 17 * 60;
        while (receipts.size() < target) {
            const int minute = random.between(8 * 60, closing);
            receipts.emplace_back(first.addDays(qint64(day)), QTime(minute / 60, minute % 60));
        }
        std::sort(receipts.begin() + qint64(begin), receipts.end());
    }
    return receipts;
}

} // namespace anhe
