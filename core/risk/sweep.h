#pragma once

#include "core/base/period.h"
#include "core/risk/notice.h"

namespace anhe {

/** A grid cell 网格 or a department that sweeps every week, with who is responsible for it. */
struct SweepCell
{
    SweepCellId id;
    QString name;
    DepartmentId department;
    QString responsible;
    QString phone;
    QDate since; ///< sweeps are expected from the week of this day on …
    QDate until; ///< … to the week of this one; invalid while the cell exists
    int position = 0;

    bool operator==(const SweepCell &) const = default;
};

/** One line of a sweep sheet. */
struct SweepItem
{
    QString text;
    SweepCheck check = SweepCheck::Open;

    bool operator==(const SweepItem &) const = default;
};

/** What a sweep found; it may have become a risk. */
struct SweepFinding
{
    QString text;
    QString place = {};
    RiskId risk = {};

    bool operator==(const SweepFinding &) const = default;
};

/** A weekly sheet of a cell, the monthly return of the hospital, or an urgent report. */
struct Sweep
{
    SweepId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "排查 2026-0001"

    SweepKind kind = SweepKind::Weekly;
    SweepCellId cell; ///< none on a monthly return
    Period period;    ///< Monday to Sunday; the month; the day
    QDate heldOn;
    QString heldBy;
    QList<SweepItem> items;
    QList<SweepFinding> findings;
    bool zero = false; ///< 零报告: nothing found, signed
    QString signedBy;
    QDate signedOn;
    QString reportedTo; ///< monthly and urgent
    QDateTime reportedAt;
    QString note;
    QString voidedBecause;
    bool voided = false;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isSigned() const { return signedOn.isValid(); }
    bool operator==(const Sweep &) const = default;
};

/** Which sheets are meant. Empty members do not restrict; voided ones are left out unless asked for. */
struct SweepFilter
{
    QString text; ///< number, cell, people, findings
    QList<SweepKind> kinds;
    QList<SweepCellId> cells;
    Period ending;                ///< the last day of the week or month lies in it
    std::optional<bool> handedIn; ///< signed
    std::optional<bool> zero;
    std::optional<bool> withFindings;
    QList<SweepId> ids;
    bool withVoided = false;

    bool operator==(const SweepFilter &) const = default;
};

enum class SweepOrder { Period, Number, Cell, Kind, Signed };

/** What a table shows of a sheet. */
struct SweepRow
{
    SweepId id;
    QString number;
    SweepKind kind = SweepKind::Weekly;
    QString cell;
    Period period;
    QDate heldOn;
    QString heldBy;
    int findings = 0;
    bool zero = false;
    QString signedBy;
    QDate signedOn;
    bool voided = false;
};

/** Which weekly sheets are meant that were not handed in: weeks that ended in a period and before a day. */
struct MissingSweepFilter
{
    Period ending;
    QDate asOf;
    QList<SweepCellId> cells = {};

    bool operator==(const MissingSweepFilter &) const = default;
};

/** A week of a cell without a signed sheet. Its id stands for cell and week, so that a list can hold it. */
struct MissingSweep
{
    SweepCellId cell;
    QDate week; ///< its Monday
    QString cellName = {};
    DepartmentId department = {};
    QString responsible = {};

    QDate dueOn() const { return week.addDays(6); }
    qint64 id() const;
    static MissingSweep ofId(qint64 id); ///< cell and week
    bool operator==(const MissingSweep &) const = default;
};

/** A day's own week: its Monday. */
QDate mondayOf(QDate day);

/** One week of one cell, or one month. */
struct GapDay
{
    QDate first; ///< Monday, or the first of the month
    SweepGap gap = SweepGap::Ahead;
    SweepId sheet = {};
    bool late = false; ///< handed in, but signed after its limit

    bool operator==(const GapDay &) const = default;
};

struct GapRow
{
    SweepCell cell;
    QList<GapDay> weeks; ///< one for each of GapCalendar::weeks; nothing expected = Ahead
    int missing() const;
};

/** What was handed in and what is missing, week by week and month by month. */
struct GapCalendar
{
    QList<QDate> weeks; ///< Mondays
    QList<GapRow> rows;
    QList<GapDay> months; ///< of the monthly return
    int missing() const;
};

} // namespace anhe
