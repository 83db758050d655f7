#pragma once

#include <QDate>
#include <QDateTime>

namespace anhe {

/** The only place that reads the date. Rules and stores take "today" as an argument; registers hold a Clock.
 */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /** Local time, whole seconds. */
    virtual QDateTime now() const;
    QDate today() const { return now().date(); }
};

/** A clock that stands still: tests, and "--as-of". */
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(now) {}
    explicit FixedClock(QDate day) : m_now(day, QTime(9, 0)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace anhe
