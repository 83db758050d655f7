#include "ui/settings/yearview.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace anhe {

namespace {

constexpr int CellWidth = 26;
constexpr int CellHeight = 22;
constexpr int MonthGap = 18;
constexpr int HeadHeight = 44; // name of the month and of the days of the week

struct DayLook
{
    Role ground;
    Role ink;
    QString mark;
};

DayLook lookOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Workday:
        return {Role::Paper, Role::Ink, {}};
    case DayKind::Weekend:
        return {Role::Paper, Role::Faint, {}};
    case DayKind::Holiday:
        return {Role::Green, Role::GreenText, YearView::tr("off")};
    case DayKind::MakeUpWorkday:
        return {Role::Amber, Role::AmberText, YearView::tr("on")};
    case DayKind::OfficeOff:
        return {Role::Blue, Role::Blue, YearView::tr("off")};
    case DayKind::OfficeWork:
        return {Role::Orange, Role::AmberText, YearView::tr("on")};
    }
    Q_UNREACHABLE();
}

} // namespace

YearView::YearView(QWidget *parent) : QWidget(parent), m_year(2026)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::signal(), &Theme::changed, this, [this] { updateGeometry(); });
}

void YearView::setYear(int year)
{
    m_year = year;
    setAccessibleName(tr("Calendar of %1").arg(year));
    update();
}

void YearView::setCalendar(const WorkingDayCalendar &calendar)
{
    m_calendar = calendar;
    update();
}

int YearView::workingDays() const
{
    return m_calendar.workingDaysBetween(QDate(m_year - 1, 12, 31), QDate(m_year, 12, 31));
}

QString YearView::wordsOf(QDate day) const
{
    const QString date = day.toString(Qt::ISODate) + QLatin1Char(' ') + QLocale().dayName(day.dayOfWeek());
    const QString reason = m_calendar.officeReason(day);
    switch (m_calendar.kindOf(day)) {
    case DayKind::Workday:
        return tr("%1: working day").arg(date);
    case DayKind::Weekend:
        return tr("%1: weekend").arg(date);
    case DayKind::Holiday: {
        const QString name = holidayName(m_calendar, day);
        return name.isEmpty() ? tr("%1: day off").arg(date) : tr("%1: day off, %2").arg(date, name);
    }
    case DayKind::MakeUpWorkday:
        return tr("%1: weekend day worked for a holiday").arg(date);
    case DayKind::OfficeOff:
        return tr("%1: the office is closed (%2)").arg(date, reason);
    case DayKind::OfficeWork:
        return tr("%1: the office works (%2)").arg(date, reason);
    }
    Q_UNREACHABLE();
}

QSize YearView::monthSize() const
{
    return {Theme::px(7 * CellWidth), Theme::px(HeadHeight + 6 * CellHeight)};
}

int YearView::columns(int width) const
{
    const int gap = Theme::px(MonthGap);
    const int fitting = (width + gap) / (monthSize().width() + gap);
    for (int count : {6, 4, 3, 2}) {
        if (fitting >= count)
            return count;
    }
    return 1;
}

QSize YearView::sizeHint() const
{
    const int width = 4 * monthSize().width() + 3 * Theme::px(MonthGap);
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    return {monthSize().width(), monthSize().height()};
}

int YearView::heightForWidth(int width) const
{
    const int rows = 12 / columns(width);
    return rows * monthSize().height() + (rows - 1) * Theme::px(MonthGap) / 2;
}

QPoint YearView::monthAt(int month) const
{
    const int across = columns(width());
    return {(month - 1) % across * (monthSize().width() + Theme::px(MonthGap)),
            (month - 1) / across * (monthSize().height() + Theme::px(MonthGap) / 2)};
}

/** Weeks begin on Monday. */
QRect YearView::rectOf(QDate day) const
{
    const QPoint corner = monthAt(day.month());
    const int offset = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    return {corner.x() + offset % 7 * Theme::px(CellWidth),
            corner.y() + Theme::px(HeadHeight) + offset / 7 * Theme::px(CellHeight), Theme::px(CellWidth),
            Theme::px(CellHeight)};
}

QDate YearView::dayAt(const QPoint &point) const
{
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        if (rectOf(day).contains(point))
            return day;
    }
    return {};
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(&painter, month);
}

void YearView::paintMonth(QPainter *painter, int month) const
{
    const QPoint corner = monthAt(month);
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    painter->setFont(heading);
    painter->setPen(Theme::color(Role::Ink));
    painter->drawText(QRect(corner, QSize(monthSize().width(), Theme::px(HeadHeight / 2))),
                      Qt::AlignLeft | Qt::AlignVCenter, QLocale().standaloneMonthName(month));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(Theme::color(Role::Muted));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        painter->drawText(QRect(corner.x() + (weekday - 1) * Theme::px(CellWidth),
                                corner.y() + Theme::px(HeadHeight / 2), Theme::px(CellWidth),
                                Theme::px(HeadHeight / 2)),
                          Qt::AlignCenter, QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1))
        paintDay(painter, day);
}

void YearView::paintDay(QPainter *painter, QDate day) const
{
    const DayLook look = lookOf(m_calendar.kindOf(day));
    const QRect cell = rectOf(day).adjusted(1, 1, -1, -1);
    if (look.ground != Role::Paper) {
        QColor ground = Theme::color(look.ground);
        ground.setAlphaF(0.18f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(cell, Theme::px(3), Theme::px(3));
    }
    painter->setPen(Theme::color(look.ink));
    QFont number = font();
    number.setPointSizeF(number.pointSizeF() * 0.9);
    painter->setFont(number);
    const QRect place = look.mark.isEmpty() ? cell : cell.adjusted(0, 0, -cell.width() / 3, 0);
    painter->drawText(place, Qt::AlignCenter, QString::number(day.day()));
    if (look.mark.isEmpty())
        return;
    // Never colour alone: a small word says the same.
    QFont mark = font();
    mark.setPointSizeF(mark.pointSizeF() * 0.6);
    painter->setFont(mark);
    painter->drawText(cell.adjusted(0, 1, -2, 0), Qt::AlignRight | Qt::AlignTop, look.mark);
}

bool YearView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), wordsOf(day), this, rectOf(day));
    else
        QToolTip::hideText();
    return true;
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->pos());
    if (day.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT dayChosen(day);
}

} // namespace anhe
