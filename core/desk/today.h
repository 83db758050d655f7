#pragma once

#include "core/base/coded.h"
#include "core/base/period.h"
#include "core/base/strongid.h"
#include "core/calendar/duestate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace anhe {

class Desk;

/** The parts of the day's list, in their order. */
enum class TodayPart {
    Overdue,
    DueToday,
    DueThisWeek,
    Promises,
    NotTold,
    Incomplete,
    SweepsMissing,
    Clusters,
    Unassessed,
    PoliciesExpiring
};

std::span<const Coded<TodayPart>> codesOf(TodayPart);

/** One thing to do: what opens, and what is said of it. */
struct TodayItem
{
    QString kind; ///< of what opens, e.g. "matter"
    qint64 id = 0;
    QString number;
    QString what;
    QString who;
    QDate due = {}; ///< invalid where there is no limit
    DueState state = DueState::Calm;
    QString remaining = {}; ///< the words of its chip
    QStringList why = {};   ///< why the day is that day

    bool operator==(const TodayItem &) const = default;
};

/** A register's list that holds all of a part, or all that this register has in it. */
struct TodayList
{
    QString kind;   ///< of what it lists, e.g. "matter"
    QString filter; ///< in the words of that list
    qint64 count = 0;

    bool operator==(const TodayList &) const = default;
};

/** One part with the first of its items; count is of all of them. */
struct TodaySection
{
    TodayPart part = TodayPart::Overdue;
    qint64 count = 0;
    QList<TodayItem> items = {}; ///< of one source at most todayItemsShown, earliest first
    QList<TodayList> lists = {}; ///< where the rest is found

    bool operator==(const TodaySection &) const = default;
};

/** So many of each source: no register's long arrears hide what another one asks for. */
inline constexpr int todayItemsShown = 50;

/** What is to be done today. Parts with nothing in them are left out. */
struct Today
{
    QDate day;
    QList<TodaySection> sections;
    bool emptyRegister = false; ///< nothing was ever entered

    qint64 count(TodayPart part) const;
    qint64 overdue() const { return count(TodayPart::Overdue); }
};

/** Adds what one register has to say to the day's list: a part of it, or several. */
using TodaySource = std::function<QList<TodaySection>(Desk &desk)>;

/** Feedback on matters, reports of major disputes, petitions' own limits, autopsy, body and seals, referrals
 * with their payments and call-backs, promises, what is left to tell or to complete, claims, policies, risks.
 */
QList<TodaySource> todaySources();

/** Rectifications, answers to notices, sweeps that are missing, complaint clusters, decisions to assess. */
QList<TodaySource> riskTodaySources();

/** Sections of one part from several sources become one, earliest day first. */
Today todayOf(Desk &desk, const QList<TodaySource> &sources = todaySources());

} // namespace anhe
