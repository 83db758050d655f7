#include "core/calendar/workingdaycalendar.h"

#include <QFile>

#include <algorithm>

namespace anhe {

namespace {

const int firstYear = 1949;
const int lastYear = 2199;

bool isWeekend(qint64 julianDay)
{
    return julianDay % 7 >= 5; // Julian day 0 was a Monday
}

} // namespace

bool isWorking(DayKind kind)
{
    return kind == DayKind::Workday || kind == DayKind::MakeUpWorkday || kind == DayKind::OfficeWork;
}

const WorkingDayCalendar &WorkingDayCalendar::shipped()
{
    static const WorkingDayCalendar calendar = [] {
        QFile file(QStringLiteral(":/calendars/cn-working-days-2012-2026.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        return *fromCsv(QString::fromUtf8(file.readAll()), QStringLiteral("cn-working-days-2012-2026"));
    }();
    return calendar;
}

QString WorkingDayCalendar::csv() const
{
    QString text = QStringLiteral("date,kind\n");
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        text += entry.key().toString(Qt::ISODate) +
                (entry.value() ? QStringLiteral(",work\n") : QStringLiteral(",off\n"));
    return text;
}

WorkingDayCalendar WorkingDayCalendar::withOfficeDays(const QList<OfficeDay> &days) const
{
    WorkingDayCalendar calendar = *this;
    calendar.m_officeDays.clear();
    for (const OfficeDay &day : days) {
        if (day.day.isValid() && day.day.year() >= firstYear && day.day.year() <= lastYear)
            calendar.m_officeDays.append(day);
    }
    calendar.index();
    return calendar;
}

WorkingDayCalendar WorkingDayCalendar::updatedWith(const WorkingDayCalendar &newer) const
{
    WorkingDayCalendar calendar = *this;
    calendar.m_version = newer.m_version;
    calendar.m_entries.removeIf(
        [&newer](std::pair<const QDate &, bool &> entry) { return newer.isPublished(entry.first.year()); });
    calendar.m_entries.insert(newer.m_entries);
    calendar.index();
    return calendar;
}

void WorkingDayCalendar::index()
{
    m_years.clear();
    m_kinds.clear();
    m_gain.clear();
    QList<QDate> days = m_entries.keys();
    for (const QDate &day : std::as_const(days)) {
        // December days of a notice may stand alone: the notice of the next year reaches back to them.
        if (day.month() < 12 && !m_years.contains(day.year()))
            m_years.append(day.year());
    }
    for (const OfficeDay &day : std::as_const(m_officeDays))
        days.append(day.day);
    if (days.isEmpty())
        return;
    const auto [earliest, latest] = std::minmax_element(days.cbegin(), days.cend());
    m_firstDay = QDate(earliest->year(), 1, 1).toJulianDay();
    const qint64 afterLast = QDate(latest->year() + 1, 1, 1).toJulianDay();
    m_kinds.reserve(afterLast - m_firstDay);
    for (qint64 day = m_firstDay; day < afterLast; ++day)
        m_kinds.append(isWeekend(day) ? DayKind::Weekend : DayKind::Workday);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        m_kinds[entry.key().toJulianDay() - m_firstDay] =
            entry.value() ? DayKind::MakeUpWorkday : DayKind::Holiday;
    for (const OfficeDay &day : std::as_const(m_officeDays))
        m_kinds[day.day.toJulianDay() - m_firstDay] = day.works ? DayKind::OfficeWork : DayKind::OfficeOff;
    m_gain.reserve(m_kinds.size());
    for (qint64 place = 0, gain = 0; place < m_kinds.size(); ++place) {
        gain += int(isWorking(m_kinds.at(place))) - int(!isWeekend(m_firstDay + place));
        m_gain.append(int(gain));
    }
}

DayKind WorkingDayCalendar::kindOf(QDate day) const
{
    Q_ASSERT(day.isValid());
    const qint64 julianDay = day.toJulianDay();
    const qint64 place = julianDay - m_firstDay;
    if (place >= 0 && place < m_kinds.size())
        return m_kinds.at(place);
    return isWeekend(julianDay) ? DayKind::Weekend : DayKind::Workday;
}

QString WorkingDayCalendar::officeReason(QDate day) const
{
    for (auto own = m_officeDays.crbegin(); own != m_officeDays.crend(); ++own) {
        if (own->day == day)
            return own->reason;
    }
    return {};
}

QDate WorkingDayCalendar::addWorkingDays(QDate day, int n) const
{
    const int step = n < 0 ? -1 : 1;
    for (int left = n * step; left > 0;) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            --left;
    }
    return day;
}

int WorkingDayCalendar::workingDaysBetween(QDate from, QDate to) const
{
    const auto upTo = [this](qint64 day) {
        const qint64 weekdays = day / 7 * 5 + qMin<qint64>(day % 7 + 1, 5);
        const qint64 place = qMin(day - m_firstDay, qint64(m_gain.size()) - 1);
        return weekdays + (place < 0 ? 0 : m_gain.at(place));
    };
    return int(upTo(to.toJulianDay()) - upTo(from.toJulianDay()));
}

QDate WorkingDayCalendar::workingDayFrom(QDate day) const
{
    return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}

bool WorkingDayCalendar::operator==(const WorkingDayCalendar &other) const
{
    return m_version == other.m_version && m_entries == other.m_entries && m_officeDays == other.m_officeDays;
}

QList<DayChange> differences(const WorkingDayCalendar &before, const WorkingDayCalendar &after)
{
    QList<int> years = before.years() + after.years();
    for (const OfficeDay &day : before.officeDays() + after.officeDays())
        years.append(day.day.year());
    if (years.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(years.cbegin(), years.cend());
    QList<DayChange> changes;
    // One year earlier: a notice reaches back into the December before it.
    for (QDate day(*first - 1, 1, 1), end(*last, 12, 31); day <= end; day = day.addDays(1)) {
        if (before.kindOf(day) != after.kindOf(day))
            changes.append({day, before.kindOf(day), after.kindOf(day)});
    }
    return changes;
}

} // namespace anhe
