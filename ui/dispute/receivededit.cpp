#include "ui/dispute/receivededit.h"

namespace anhe {

std::optional<QDateTime> ReceivedEdit::moment() const
{
    if (const std::optional<QDateTime> known = dateTime())
        return known;
    const std::optional<QDate> day = readDay(text());
    return day ? std::optional(day->startOfDay()) : std::nullopt;
}

void ReceivedEdit::setMoment(const QDateTime &moment, bool timeKnown)
{
    if (timeKnown || !moment.isValid())
        setDateTime(moment.isValid() ? std::optional(moment) : std::nullopt);
    else
        setDate(moment.date());
}

QString ReceivedEdit::problem() const
{
    return moment() ? QString() : DateTimeEdit::problem();
}

void ReceivedEdit::settle()
{
    if (isTimeKnown())
        DateTimeEdit::settle();
    else if (const std::optional<QDateTime> day = moment())
        setMoment(*day, false);
}

} // namespace anhe
