#include "core/desk/today.h"

#include "core/desk/desk.h"

#include <algorithm>

namespace anhe {

static constexpr Coded<TodayPart> parts[] = {
    {TodayPart::Overdue, "overdue", QT_TRANSLATE_NOOP("words", "Overdue")},
    {TodayPart::DueToday, "due_today", QT_TRANSLATE_NOOP("words", "Due today")},
    {TodayPart::DueThisWeek, "due_this_week", QT_TRANSLATE_NOOP("words", "Due this week")},
    {TodayPart::Promises, "promises", QT_TRANSLATE_NOOP("words", "Promises to keep")},
    {TodayPart::NotTold, "not_told", QT_TRANSLATE_NOOP("words", "Closed, complainant not told")},
    {TodayPart::Incomplete, "incomplete", QT_TRANSLATE_NOOP("words", "First entries to complete")},
    {TodayPart::SweepsMissing, "sweeps_missing", QT_TRANSLATE_NOOP("words", "Sweeps missing")},
    {TodayPart::Clusters, "clusters", QT_TRANSLATE_NOOP("words", "Complaint clusters to judge")},
    {TodayPart::Unassessed, "unassessed", QT_TRANSLATE_NOOP("words", "Decisions without assessment")},
    {TodayPart::PoliciesExpiring, "policies_expiring",
     QT_TRANSLATE_NOOP("words", "Policies about to expire")},
};

std::span<const Coded<TodayPart>> codesOf(TodayPart)
{
    return parts;
}

qint64 Today::count(TodayPart part) const
{
    for (const TodaySection &section : sections) {
        if (section.part == part)
            return section.count;
    }
    return 0;
}

/** Days first, earliest first; what has no day keeps its order behind them. */
static bool isEarlier(const TodayItem &a, const TodayItem &b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due.isValid() && a.due < b.due;
}

static void join(TodaySection &section, const TodaySection &other)
{
    section.count += other.count;
    section.lists += other.lists;
    section.items += other.items;
    std::stable_sort(section.items.begin(), section.items.end(), isEarlier);
}

Today todayOf(Desk &desk, const QList<TodaySource> &sources)
{
    QList<TodaySection> all;
    for (const TodaySource &source : sources)
        all += source(desk);
    Today today;
    today.day = desk.clock().today();
    for (const Coded<TodayPart> &part : parts) {
        TodaySection joined{part.value};
        for (const TodaySection &section : std::as_const(all)) {
            if (section.part == part.value && section.count > 0)
                join(joined, section);
        }
        if (joined.count > 0)
            today.sections.append(joined);
    }
    DisputeFilter everything;
    everything.withVoided = true;
    today.emptyRegister = today.sections.isEmpty() && desk.disputes().count(everything) == 0;
    return today;
}

} // namespace anhe
