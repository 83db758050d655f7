#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace anhe {

/** What a day is. Holiday is a day off by the State Council's notice, MakeUpWorkday a weekend day worked for
 * it. */
enum class DayKind : quint8 { Workday, Weekend, Holiday, MakeUpWorkday, OfficeOff, OfficeWork };

bool isWorking(DayKind kind);

/** The office's own exception: a day off (hospital anniversary, closed for works) or an extra day of work. */
struct OfficeDay
{
    QDate day;
    bool works = false;
    QString reason;

    bool operator==(const OfficeDay &) const = default;
};

/**
 * The Chinese working-day calendar: weekends, the days off and the weekend days worked of the yearly notices,
 * and above them the office's own days. A value: copies share their data. Every date is answered; in a year
 * without a notice plain weekends are rest days and isPublished() is false.
 */
class WorkingDayCalendar
{
public:
    /** No notice at all: plain weekends. */
    WorkingDayCalendar() = default;

    /** The calendar the program carries with it (":/calendars/"). */
    static const WorkingDayCalendar &shipped();

    /**
     * Reads "date,kind" lines (kind off or work, dates 2026-02-14 or 2026/2/14). The failure names the line.
     * version is the text users see in explanations, usually the file's base name.
     */
    static Result<WorkingDayCalendar> fromCsv(const QString &text, const QString &version);

    /** The same days as a file that fromCsv() reads; office days are not part of it. */
    QString csv() const;

    /** This calendar with the office's own days, in place of those it had. */
    WorkingDayCalendar withOfficeDays(const QList<OfficeDay> &days) const;

    /** This calendar where the years of newer are taken from newer, so a file of one year can be imported. */
    WorkingDayCalendar updatedWith(const WorkingDayCalendar &newer) const;

    QString version() const { return m_version; }
    const QList<OfficeDay> &officeDays() const { return m_officeDays; }

    /** Years whose notice is known, ascending. */
    const QList<int> &years() const { return m_years; }
    bool isPublished(int year) const { return m_years.contains(year); }

    DayKind kindOf(QDate day) const;
    bool isWorkingDay(QDate day) const { return isWorking(kindOf(day)); }
    /** Why the office is closed or works that day; empty on all other days. */
    QString officeReason(QDate day) const;

    /** The n-th working day after day (before it when n is negative); day itself for 0. */
    QDate addWorkingDays(QDate day, int n) const;
    /** Working days after from, up to and including to; negative when to is earlier. */
    int workingDaysBetween(QDate from, QDate to) const;
    /** day when it is a working day, else the next one. */
    QDate workingDayFrom(QDate day) const;

    bool operator==(const WorkingDayCalendar &other) const;

private:
    void index();

    QString m_version;
    QMap<QDate, bool> m_entries; // the notices: true = worked
    QList<OfficeDay> m_officeDays;
    QList<int> m_years;
    QList<DayKind> m_kinds; // one a day from m_firstDay on, whole years
    QList<int> m_gain;      // working days more (or fewer) than plain weekdays from m_firstDay to each day
    qint64 m_firstDay = 0;  // Julian day
};

/** A day that two calendars see differently. */
struct DayChange
{
    QDate day;
    DayKind before;
    DayKind after;

    bool operator==(const DayChange &) const = default;
};

/** The days that differ, ascending. */
QList<DayChange> differences(const WorkingDayCalendar &before, const WorkingDayCalendar &after);

/**
 * The name of the public holiday whose run of rest days contains day, e.g. Spring Festival; empty when it is
 * a plain weekend or the office's own day.
 */
QString holidayName(const WorkingDayCalendar &calendar, QDate day);

} // namespace anhe
