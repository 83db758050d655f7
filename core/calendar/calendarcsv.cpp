#include "core/calendar/workingdaycalendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace anhe {

namespace {

struct Entry
{
    QDate day;
    bool works = false;
};

Failure refused(int line, const QString &why)
{
    return {QCoreApplication::translate("calendar", "Line %1: %2").arg(line).arg(why)};
}

/** 2026-02-14, or 2026/2/14 as a spreadsheet program writes it back. */
QDate dayFromText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

Result<Entry> entryFromLine(const QString &line, int number)
{
    const QStringList fields = line.split(QLatin1Char(','));
    if (fields.size() != 2)
        return refused(number, QCoreApplication::translate(
                                   "calendar", "“%1” is not a day and a kind parted by one comma.")
                                   .arg(line));
    const QString dayText = fields[0].trimmed();
    const QString kind = fields[1].trimmed().toLower();
    const QDate day = dayFromText(dayText);
    if (!day.isValid() || day.year() < 1949 || day.year() > 2199)
        return refused(
            number,
            QCoreApplication::translate("calendar", "“%1” is not a date like 2026-02-14.").arg(dayText));
    if (kind != QLatin1String("off") && kind != QLatin1String("work"))
        return refused(number, QCoreApplication::translate(
                                   "calendar", "“%1” is neither off (a day off) nor work (worked).")
                                   .arg(fields[1].trimmed()));
    if (kind == QLatin1String("work") && day.dayOfWeek() < 6)
        return refused(number,
                       QCoreApplication::translate(
                           "calendar", "%1 is a %2 and worked anyway; work is for a Saturday or Sunday.")
                           .arg(day.toString(Qt::ISODate), QLocale().dayName(day.dayOfWeek())));
    return Entry{day, kind == QLatin1String("work")};
}

} // namespace

Result<WorkingDayCalendar> WorkingDayCalendar::fromCsv(const QString &text, const QString &version)
{
    WorkingDayCalendar calendar;
    calendar.m_version = version;
    bool headed = false;
    int number = 0;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        ++number;
        QString line = raw.trimmed();
        if (number == 1 && line.startsWith(QChar(QChar::ByteOrderMark)))
            line.remove(0, 1);
        if (line.isEmpty())
            continue;
        if (!headed) {
            if (line.toLower().remove(QLatin1Char(' ')) != QLatin1String("date,kind"))
                return refused(number,
                               QCoreApplication::translate(
                                   "calendar", "the first line must read “date,kind”, but reads “%1”.")
                                   .arg(line));
            headed = true;
            continue;
        }
        const Result<Entry> entry = entryFromLine(line, number);
        if (!entry)
            return entry.failure();
        if (calendar.m_entries.contains(entry->day))
            return refused(number, QCoreApplication::translate("calendar", "%1 stands in the file twice.")
                                       .arg(entry->day.toString(Qt::ISODate)));
        calendar.m_entries.insert(entry->day, entry->works);
    }
    if (calendar.m_entries.isEmpty())
        return Failure{QCoreApplication::translate("calendar", "The calendar file holds no day.")};
    calendar.index();
    return calendar;
}

} // namespace anhe
