#include "ui/common/dateedit.h"

#include "core/base/clock.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

const Clock *clockOfEdits = nullptr;

const Clock &theClock()
{
    static const Clock usual;
    return clockOfEdits ? *clockOfEdits : usual;
}

QString shownMoment(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/** A calendar in a frame of its own that closes when a day is picked; Esc or a click outside leaves it. */
QCalendarWidget *calendarPopup(QWidget *under, QDate day)
{
    auto *frame = new QFrame(under, Qt::Popup);
    frame->setAttribute(Qt::WA_DeleteOnClose);
    frame->setProperty("look", QStringLiteral("card"));
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setGridVisible(false);
    calendar->setAccessibleName(under->accessibleName());
    QTextCharFormat head;
    head.setForeground(Theme::color(Role::Muted));
    calendar->setHeaderTextFormat(head);
    QTextCharFormat weekend;
    weekend.setForeground(Theme::color(Role::Red));
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    const auto arrow = [calendar](const char *button, const char *picture) {
        if (auto *found = calendar->findChild<QToolButton *>(QLatin1String(button)))
            found->setIcon(icon(QLatin1String(picture)));
    };
    arrow("qt_calendar_prevmonth", "chevron-left");
    arrow("qt_calendar_nextmonth", "chevron-right");
    if (day.isValid())
        calendar->setSelectedDate(day);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    frame->move(under->mapToGlobal(QPoint(0, under->height() + 2)));
    frame->show();
    calendar->setFocus();
    return calendar;
}

} // namespace

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(icon(QStringLiteral("calendar")), TrailingPosition);
    open->setToolTip(tr("Calendar (F4)"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::edited);
    setPlaceholderText(tr("e.g. 1-2, 0102, today, -3"));
}

void DateEdit::setClock(const Clock *clock)
{
    clockOfEdits = clock;
}

std::optional<QDate> DateEdit::readDay(const QString &typed) const
{
    if (m_parser)
        return m_parser(typed);
    return typedDay(typed, theClock().today(), m_reading);
}

std::optional<QDate> DateEdit::date() const
{
    return isBlank() ? std::nullopt : readDay(text());
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
    setCursorPosition(0);
}

QSize DateEdit::minimumSizeHint() const
{
    return widthFor(QStringLiteral("2026-11-21"));
}

/** Wide enough for such a text and the calendar's button. */
QSize DateEdit::widthFor(const QString &text) const
{
    return {fontMetrics().horizontalAdvance(text) + Theme::px(44), QLineEdit::minimumSizeHint().height()};
}

QString DateEdit::problem() const
{
    if (isBlank() || date())
        return {};
    return tr("“%1” is not a day. Type it like 2026-11-21, 11-21, 1121 or -3.").arg(text().trimmed());
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F4 || altDown) {
        openCalendar();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        settle();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::settle()
{
    if (const std::optional<QDate> day = date(); day && text() != day->toString(Qt::ISODate))
        setDate(day);
}

void DateEdit::take(QDate day)
{
    setDate(day);
}

QDate DateEdit::shownDay() const
{
    return date().value_or(QDate());
}

void DateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    QCalendarWidget *calendar = calendarPopup(this, shownDay());
    const auto pick = [this, calendar](QDate day) {
        take(day);
        calendar->window()->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::activated, this, pick);
    connect(calendar, &QCalendarWidget::clicked, this, pick);
}

DateTimeEdit::DateTimeEdit(QWidget *parent) : DateEdit(parent)
{
    setPlaceholderText(tr("e.g. 1-2 14:30, today 9:00, now"));
}

std::optional<QDateTime> DateTimeEdit::dateTime() const
{
    const QString typed = halfWidth(text());
    if (typed.isEmpty())
        return {};
    if (typed == QStringLiteral("现在") || typed.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0)
        return theClock().now();
    const qsizetype gap = qMax(typed.lastIndexOf(QLatin1Char(' ')), typed.lastIndexOf(QLatin1Char('T')));
    const std::optional<QTime> time = typedTime(typed.mid(gap + 1));
    const bool timeAlone = gap < 0 && typed.contains(QRegularExpression(QStringLiteral("[:点时]")));
    const std::optional<QDate> day = timeAlone ? readDay(QStringLiteral("今天")) : readDay(typed.left(gap));
    if (gap < 0 && !timeAlone)
        return {};
    return day && time ? std::optional(QDateTime(*day, *time)) : std::nullopt;
}

void DateTimeEdit::setDateTime(std::optional<QDateTime> moment)
{
    setText(moment ? shownMoment(*moment) : QString());
    setCursorPosition(0);
}

QString DateTimeEdit::problem() const
{
    if (isBlank() || dateTime())
        return {};
    if (readDay(text()))
        return tr("Please add the time after the day, e.g. 14:30.");
    return tr("“%1” is not a day and time. Type it like 2026-11-21 14:30 or 11-21 1430.")
        .arg(text().trimmed());
}

QSize DateTimeEdit::minimumSizeHint() const
{
    return widthFor(QStringLiteral("2026-11-21 09:30"));
}

void DateTimeEdit::settle()
{
    if (const std::optional<QDateTime> moment = dateTime(); moment && text() != shownMoment(*moment))
        setDateTime(moment);
}

void DateTimeEdit::take(QDate day)
{
    const std::optional<QDateTime> before = dateTime();
    setDateTime(QDateTime(day, before ? before->time() : theClock().now().time()));
}

QDate DateTimeEdit::shownDay() const
{
    const std::optional<QDateTime> moment = dateTime();
    return moment ? moment->date() : readDay(text()).value_or(QDate());
}

} // namespace anhe
