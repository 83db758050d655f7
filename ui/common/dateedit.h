#pragma once

#include "ui/common/fieldinput.h"
#include "ui/common/typedday.h"

#include <QLineEdit>

namespace anhe {

class Clock;

/**
 * A day typed freely (1-2, 0102, 今天, -3) and shown as 2026-11-21 once left; F4 or Alt+Down opens a
 * calendar. What cannot be read stays as typed and is a problem in words.
 */
class DateEdit : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    /** Nothing when blank or unreadable; problem() tells which. */
    std::optional<QDate> date() const;
    void setDate(std::optional<QDate> date);
    /** The same with an invalid day for none. */
    QDate day() const { return date().value_or(QDate()); }
    void setDay(QDate day) { setDate(day.isValid() ? std::optional(day) : std::nullopt); }
    void setParser(DayParser parser) { m_parser = std::move(parser); }
    /** For due days and promises: a day without a year may lie ahead. */
    void setFuture(bool future) { m_reading.future = future; }
    /** The clock of every such edit; it must outlive them; null is the wall clock again. */
    static void setClock(const Clock *clock);

    QString problem() const override;
    bool isBlank() const override { return text().trimmed().isEmpty(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    std::optional<QDate> readDay(const QString &typed) const;
    /** Rewrites what was typed in its standard form, when it can be read. */
    virtual void settle();
    virtual void take(QDate day);
    virtual QDate shownDay() const;
    QSize widthFor(const QString &text) const;

private:
    void openCalendar();

    DayParser m_parser;
    DateReading m_reading;
};

/** A moment: a day as in DateEdit, a space, and a time (14:30, 1430, 14点); a time alone is today's; 现在 is
 * now. */
class DateTimeEdit : public DateEdit
{
    Q_OBJECT
public:
    explicit DateTimeEdit(QWidget *parent = nullptr);

    std::optional<QDateTime> dateTime() const;
    void setDateTime(std::optional<QDateTime> moment);
    QString problem() const override;
    QSize minimumSizeHint() const override;

protected:
    void settle() override;
    void take(QDate day) override;
    QDate shownDay() const override;
};

} // namespace anhe
