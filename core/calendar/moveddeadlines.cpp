#include "core/calendar/moveddeadlines.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString movedDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QCoreApplication::translate("deadlines", "paused");
}

} // namespace

QList<MovedDeadline> movedDeadlines(const QList<OpenDeadline> &open, const WorkingDayCalendar &before,
                                    const WorkingDayCalendar &after, const LocalRules &localRules)
{
    QList<MovedDeadline> moved;
    for (const OpenDeadline &deadline : open) {
        const DeadlineRule *rule = ruleFor(deadline.rule);
        if (!rule)
            continue;
        const Result<DueDate> was = dueDate(*rule, deadline.terms, before, localRules);
        const Result<DueDate> will = dueDate(*rule, deadline.terms, after, localRules);
        if (was && will && was->day != will->day)
            moved.append({deadline.subject, deadline.rule, was->day, will->day});
    }
    return moved;
}

QString movedText(const MovedDeadline &moved)
{
    const DeadlineRule *rule = ruleFor(moved.rule);
    return QCoreApplication::translate("deadlines", "%1, %2: from %3 to %4")
        .arg(moved.subject, rule ? rule->title() : moved.rule, movedDay(moved.before), movedDay(moved.after));
}

} // namespace anhe
