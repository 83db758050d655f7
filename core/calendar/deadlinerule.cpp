#include "core/calendar/deadlinerule.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("deadlines", source);
}

QString counted(int number, const char *one, const char *many)
{
    return number == 1 ? said(one) : said(many).arg(number);
}

} // namespace

QString DeadlineRule::title() const
{
    return said(name);
}

QString DeadlineRule::startsText() const
{
    return said(starts);
}

QString DeadlineRule::basisText() const
{
    if (source != RuleSource::Press)
        return said(basis);
    return QCoreApplication::translate("deadlines", "%1 (as quoted in the press; the official text prevails)")
        .arg(said(basis));
}

bool DeadlineRule::rollsOn() const
{
    const bool countsDays = unit == LimitUnit::CalendarDays || unit == LimitUnit::Years;
    return countsDays && (nature == LimitNature::Period || nature == LimitNature::Information);
}

const DeadlineRule *ruleFor(QAnyStringView key)
{
    for (const DeadlineRule &rule : allRules()) {
        if (key == rule.id())
            return &rule;
    }
    return nullptr;
}

QString lengthText(LimitUnit unit, int length)
{
    switch (unit) {
    case LimitUnit::AtOnce:
        return QCoreApplication::translate("deadlines", "at once");
    case LimitUnit::SameDay:
        return QCoreApplication::translate("deadlines", "the same day");
    case LimitUnit::Hours:
        if (length == 0)
            return QCoreApplication::translate("deadlines", "hours as prescribed");
        return counted(length, QT_TRANSLATE_NOOP("deadlines", "1 hour"),
                       QT_TRANSLATE_NOOP("deadlines", "%1 hours"));
    case LimitUnit::CalendarDays:
        return counted(length, QT_TRANSLATE_NOOP("deadlines", "1 day"),
                       QT_TRANSLATE_NOOP("deadlines", "%1 days"));
    case LimitUnit::WorkingDays:
        return counted(length, QT_TRANSLATE_NOOP("deadlines", "1 working day"),
                       QT_TRANSLATE_NOOP("deadlines", "%1 working days"));
    case LimitUnit::Years:
        return counted(length, QT_TRANSLATE_NOOP("deadlines", "1 year"),
                       QT_TRANSLATE_NOOP("deadlines", "%1 years"));
    case LimitUnit::EndOfWeek:
        return QCoreApplication::translate("deadlines", "the end of the week");
    case LimitUnit::EndOfMonth:
        return QCoreApplication::translate("deadlines", "the end of the month");
    case LimitUnit::AsWritten:
        if (length == 0)
            return QCoreApplication::translate("deadlines", "as written");
        return lengthText(LimitUnit::CalendarDays, length);
    }
    Q_UNREACHABLE();
}

} // namespace anhe
