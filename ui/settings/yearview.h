#pragma once

#include "core/calendar/workingdaycalendar.h"

#include <QWidget>

namespace anhe {

/** The twelve months of a year with their days off and days worked, coloured and marked 休 and 班. */
class YearView : public QWidget
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setYear(int year);
    int year() const { return m_year; }
    void setCalendar(const WorkingDayCalendar &calendar);
    /** What a day is, in words: tool tip and accessible description. */
    QString wordsOf(QDate day) const;
    int workingDays() const;
    QRect rectOf(QDate day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int columns(int width) const;
    QSize monthSize() const;
    QPoint monthAt(int month) const;
    QDate dayAt(const QPoint &point) const;
    void paintMonth(QPainter *painter, int month) const;
    void paintDay(QPainter *painter, QDate day) const;

    int m_year;
    WorkingDayCalendar m_calendar;
};

} // namespace anhe
