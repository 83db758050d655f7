#pragma once

#include "core/calendar/duedate.h"
#include "core/desk/today.h"

#include <optional>

namespace anhe {

/** Tells the item its limit: the day, the words of the chip and why. */
void setDue(TodayItem &item, const DueDate &due, const QDateTime &now);

/** A day that a promise, an agreement or a plan names, under the rule it belongs to. */
void setNamedDay(TodayItem &item, const char *rule, QDate day, const Desk &desk);

/** The part in which a limit stands; nothing while it is paused, full or later than this week. Hour limits
 * always stand: a Monday's morning is near on Sunday. */
std::optional<TodayPart> partOf(const DueDate &due, const QDateTime &now);

/** The same of a named day. */
std::optional<TodayPart> partOf(QDate day, QDate today);

/** Sorts single items into parts: counts all, keeps the earliest todayItemsShown of each. */
class TodayParts
{
public:
    void add(TodayPart part, const TodayItem &item);
    qint64 count(TodayPart part) const { return m_items.value(part).size(); }
    QList<TodaySection> sections() const;

private:
    QMap<TodayPart, QList<TodayItem>> m_items;
};

} // namespace anhe
