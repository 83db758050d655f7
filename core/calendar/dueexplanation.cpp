#include "core/calendar/dueexplanation.h"

#include "core/calendar/counteddays.h"

#include <QCoreApplication>
#include <QLocale>

namespace anhe {

namespace {

const int longestWeekendList = 8; // spans; more are only counted

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString withWeekday(QDate day)
{
    return QCoreApplication::translate("deadlines", "%1 (%2)")
        .arg(iso(day), QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat));
}

/** The rest day with its weekday and, when it is no plain weekend, why it is one. */
QString withReason(const WorkingDayCalendar &calendar, QDate day)
{
    QString why = holidayName(calendar, day);
    if (why.isEmpty())
        why = calendar.officeReason(day);
    if (why.isEmpty())
        return withWeekday(day);
    return QCoreApplication::translate("deadlines", "%1 (%2, %3)")
        .arg(iso(day), QLocale().dayName(day.dayOfWeek(), QLocale::LongFormat), why);
}

QString withTime(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString range(QDate first, QDate last)
{
    return first == last ? iso(first)
                         : QCoreApplication::translate("deadlines", "%1 to %2").arg(iso(first), iso(last));
}

QString named(const DaySpan &span)
{
    const QString days = range(span.first, span.last);
    return span.name.isEmpty() ? days
                               : QCoreApplication::translate("deadlines", "%1 (%2)").arg(span.name, days);
}

template <typename T, typename Text>
QString listed(const QList<T> &items, Text text)
{
    QStringList texts;
    for (const T &item : items)
        texts.append(text(item));
    return QLocale().createSeparatedList(texts);
}

QString dueSentence(const DueDate &due)
{
    if (due.isPaused())
        return QCoreApplication::translate("deadlines", "Paused since %1; left of the limit: %2.")
            .arg(iso(due.pausedSince), lengthText(due.rule.unit, due.unitsLeft));
    if (due.byHours())
        return QCoreApplication::translate("deadlines", "Due at %1.").arg(withTime(due.moment));
    if (due.rule.nature == LimitNature::Waiting)
        return QCoreApplication::translate("deadlines", "Full at the end of %1.").arg(withWeekday(due.day));
    return QCoreApplication::translate("deadlines", "Due on %1.").arg(withWeekday(due.day));
}

QString ruleSentence(const DueDate &due)
{
    const DeadlineRule &rule = due.rule;
    const QString length = lengthText(rule.unit, rule.length);
    if (rule.needsLength())
        return QCoreApplication::translate("deadlines", "Rule: %1: %2.").arg(rule.title(), length);
    switch (rule.unit) {
    case LimitUnit::AtOnce:
    case LimitUnit::SameDay:
        return QCoreApplication::translate("deadlines", "Rule: %1: %2.").arg(rule.title(), length);
    case LimitUnit::EndOfWeek:
    case LimitUnit::EndOfMonth:
        return QCoreApplication::translate("deadlines", "Rule: %1: by %2.").arg(rule.title(), length);
    default:
        break;
    }
    switch (rule.nature) {
    case LimitNature::Ceiling:
        return QCoreApplication::translate("deadlines", "Rule: %1: at most %3 from %2.")
            .arg(rule.title(), rule.startsText(), length);
    case LimitNature::Waiting:
        return QCoreApplication::translate("deadlines", "Rule: %1: once %3 are full since %2.")
            .arg(rule.title(), rule.startsText(), length);
    default:
        return QCoreApplication::translate("deadlines", "Rule: %1: within %3 from %2.")
            .arg(rule.title(), rule.startsText(), length);
    }
}

void explainLength(const DueDate &due, QStringList &sentences)
{
    const LimitUnit unit = due.rule.unit;
    const QString national = lengthText(unit, due.rule.length);
    const QString local = lengthText(unit, due.localLength.value_or(0));
    if (due.terms.writtenDay.isValid())
        sentences.append(
            QCoreApplication::translate("deadlines", "Day named: %1.").arg(iso(due.terms.writtenDay)));
    else if (due.terms.writtenLength)
        sentences.append(QCoreApplication::translate("deadlines", "Length as written: %1.")
                             .arg(lengthText(unit, *due.terms.writtenLength)));
    else if (due.localApplied && due.rule.length == 0)
        sentences.append(QCoreApplication::translate("deadlines", "Local value: %1.").arg(local));
    else if (due.localApplied)
        sentences.append(
            QCoreApplication::translate("deadlines",
                                        "National value %1, local value %2: the stricter local one applies.")
                .arg(national, local));
    else if (due.localLength && due.rule.length > 0)
        sentences.append(
            QCoreApplication::translate(
                "deadlines",
                "National value %1, local value %2: the local one is not stricter, the national applies.")
                .arg(national, local));
    if (due.terms.extension > 0)
        sentences.append(QCoreApplication::translate("deadlines", "Extended by %1.")
                             .arg(lengthText(unit == LimitUnit::AsWritten ? LimitUnit::CalendarDays : unit,
                                             due.terms.extension)));
}

QString startSentence(const DueDate &due)
{
    const QString start = due.terms.start.time() == QTime(0, 0) && !due.byHours()
                              ? iso(due.terms.start.date())
                              : withTime(due.terms.start);
    const QString event = due.rule.startsText();
    switch (due.rule.unit) {
    case LimitUnit::Hours:
        return QCoreApplication::translate(
                   "deadlines", "Start: %1 (%2); it runs by the hour from then (Civil Code, art. 201).")
            .arg(start, event);
    case LimitUnit::CalendarDays:
    case LimitUnit::WorkingDays:
    case LimitUnit::Years:
        return QCoreApplication::translate(
                   "deadlines",
                   "Start: %1 (%2); that day is not counted, %3 is the first (Civil Code, art. 201).")
            .arg(start, event, iso(due.terms.start.date().addDays(1)));
    default:
        return QCoreApplication::translate("deadlines", "Start: %1 (%2).").arg(start, event);
    }
}

void explainRestDays(const CountedDays &days, QStringList &sentences)
{
    if (!days.makeUpWorkdays.isEmpty())
        sentences.append(QCoreApplication::translate("deadlines", "Make-up working days, counted: %1.")
                             .arg(listed(days.makeUpWorkdays, withWeekday)));
    if (!days.officeWorkdays.isEmpty())
        sentences.append(QCoreApplication::translate("deadlines", "Worked by the office, counted: %1.")
                             .arg(listed(days.officeWorkdays, withWeekday)));
    if (!days.holidays.isEmpty())
        sentences.append(QCoreApplication::translate("deadlines", "Holidays, not counted: %1.")
                             .arg(listed(days.holidays, named)));
    if (!days.officeOff.isEmpty())
        sentences.append(QCoreApplication::translate("deadlines", "Office closed, not counted: %1.")
                             .arg(listed(days.officeOff, named)));
    if (days.weekends.size() > longestWeekendList) {
        qint64 restDays = 0;
        for (const DaySpan &span : days.weekends)
            restDays += span.first.daysTo(span.last) + 1;
        sentences.append(
            QCoreApplication::translate("deadlines", "Weekends, not counted: %1 days.").arg(restDays));
    } else if (!days.weekends.isEmpty()) {
        sentences.append(QCoreApplication::translate("deadlines", "Weekends, not counted: %1.")
                             .arg(listed(days.weekends, named)));
    }
    if (!days.hasRestDays())
        sentences.append(QCoreApplication::translate("deadlines", "No rest days fall into this time."));
}

void explainCount(const DueDate &due, QStringList &sentences)
{
    const QDate first = due.terms.start.date().addDays(1);
    const QDate last = lastCountedDay(due);
    if (last < first)
        sentences.append(QCoreApplication::translate("deadlines", "No day was counted before the pause."));
    else
        sentences.append(QCoreApplication::translate("deadlines", "Counted: %1 (%2).")
                             .arg(lengthText(due.rule.unit, due.length + due.terms.extension - due.unitsLeft),
                                  range(first, last)));
    if (due.rule.unit == LimitUnit::WorkingDays && last >= first)
        explainRestDays(countedDays(due), sentences);
    else if (due.rule.unit == LimitUnit::CalendarDays)
        sentences.append(QCoreApplication::translate("deadlines", "Rest days in between are counted."));
}

QString pauseText(const Pause &pause)
{
    const QString days = pause.isOpen()
                             ? QCoreApplication::translate("deadlines", "from %1 on").arg(iso(pause.first))
                             : range(pause.first, pause.last);
    QStringList why;
    for (const QString &text : {pause.ground, pause.document}) {
        if (!text.isEmpty())
            why.append(text);
    }
    return why.isEmpty() ? days
                         : QCoreApplication::translate("deadlines", "%1 (%2)")
                               .arg(days, QLocale().createSeparatedList(why));
}

void explainPauses(const DueDate &due, QStringList &sentences)
{
    if (!due.rule.pausable && !due.terms.pauses.isEmpty()) {
        sentences.append(
            QCoreApplication::translate("deadlines", "Pauses do not stop this limit; none was left out."));
        return;
    }
    const QList<Pause> pauses = pausesWithin(due);
    if (!pauses.isEmpty())
        sentences.append(QCoreApplication::translate("deadlines", "Pauses, not counted: %1.")
                             .arg(listed(pauses, pauseText)));
}

void explainEnd(const DueDate &due, QStringList &sentences)
{
    if (due.isPaused())
        return;
    if (due.rule.unit == LimitUnit::Years && due.countedTo.day() != due.terms.start.date().day())
        sentences.append(QCoreApplication::translate(
            "deadlines", "The last month has no such day, so its last day counts (Civil Code, art. 202)."));
    if (due.calendar.isWorkingDay(due.countedTo))
        return;
    const QString day = withReason(due.calendar, due.countedTo);
    if (due.hasRolledOn())
        sentences.append(
            QCoreApplication::translate(
                "deadlines",
                "The last day is a rest day: %1; so the next working day, %2 (Civil Code, art. 203).")
                .arg(day, withWeekday(due.day)));
    else if (due.rule.nature == LimitNature::Ceiling)
        sentences.append(QCoreApplication::translate(
                             "deadlines", "The last day is a rest day: %1; this limit does not move on.")
                             .arg(day));
}

void explainCalendar(const DueDate &due, QStringList &sentences)
{
    const QList<int> &known = due.calendar.years();
    for (const int year : due.unpublishedYears) {
        const bool past = !known.isEmpty() && year < known.constFirst();
        sentences.append(
            (past ? QCoreApplication::translate(
                        "deadlines", "The calendar has no working days of %1: plain weekends were counted.")
                  : QCoreApplication::translate(
                        "deadlines",
                        "The working days of %1 are not published yet: plain weekends were counted, and "
                        "the day may change."))
                .arg(year));
    }
    const bool independent = due.isPublished() && !due.isPaused();
    if (independent && !known.isEmpty() && due.day.year() > known.constLast())
        sentences.append(
            QCoreApplication::translate(
                "deadlines",
                "The working days of %1 are not published yet; this limit does not depend on them.")
                .arg(due.day.year()));
    const QString version = due.calendar.version().isEmpty()
                                ? QCoreApplication::translate("deadlines", "plain weekends")
                                : due.calendar.version();
    sentences.append(QCoreApplication::translate("deadlines", "Calendar: %1.").arg(version));
}

} // namespace

QStringList explain(const DueDate &due)
{
    QStringList sentences{dueSentence(due), ruleSentence(due)};
    explainLength(due, sentences);
    sentences.append(startSentence(due));
    const LimitUnit unit = due.rule.unit;
    if (unit == LimitUnit::WorkingDays || unit == LimitUnit::CalendarDays)
        explainCount(due, sentences);
    explainPauses(due, sentences);
    explainEnd(due, sentences);
    explainCalendar(due, sentences);
    sentences.append(QCoreApplication::translate("deadlines", "Basis: %1.").arg(due.rule.basisText()));
    return sentences;
}

} // namespace anhe
