#include "core/desk/todayitems.h"

#include "core/calendar/dueexplanation.h"
#include "core/desk/desk.h"
#include "core/dispute/namedfilter.h"

#include <algorithm>

namespace anhe {

void setDue(TodayItem &item, const DueDate &due, const QDateTime &now)
{
    const Remaining left = remaining(due, now);
    item.due = due.day;
    item.state = left.state;
    item.remaining = chipText(left);
    item.why = explain(due);
}

void setNamedDay(TodayItem &item, const char *rule, QDate day, const Desk &desk)
{
    DueTerms terms{day.startOfDay()};
    terms.writtenDay = day;
    if (const Result<DueDate> due = dueDate(*ruleFor(rule), terms, desk.deadlines().calendar))
        setDue(item, *due, desk.clock().now());
}

std::optional<TodayPart> partOf(const DueDate &due, const QDateTime &now)
{
    switch (remaining(due, now).state) {
    case DueState::Overdue:
        return TodayPart::Overdue;
    case DueState::DueToday:
        return TodayPart::DueToday;
    case DueState::Calm:
        if (due.byHours())
            return TodayPart::DueThisWeek;
        return partOf(due.day, now.date());
    default:
        return {};
    }
}

std::optional<TodayPart> partOf(QDate day, QDate today)
{
    if (!day.isValid() || day > endOfWeek(today))
        return {};
    if (day == today)
        return TodayPart::DueToday;
    return day < today ? TodayPart::Overdue : TodayPart::DueThisWeek;
}

void TodayParts::add(TodayPart part, const TodayItem &item)
{
    m_items[part].append(item);
}

QList<TodaySection> TodayParts::sections() const
{
    QList<TodaySection> sections;
    for (auto part = m_items.begin(); part != m_items.end(); ++part) {
        QList<TodayItem> items = part.value();
        std::stable_sort(items.begin(), items.end(),
                         [](const TodayItem &a, const TodayItem &b) { return a.due < b.due; });
        if (items.size() > todayItemsShown)
            items.resize(todayItemsShown);
        sections.append({part.key(), part.value().size(), items});
    }
    return sections;
}

} // namespace anhe
