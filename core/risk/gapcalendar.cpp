#include "core/ledger/ledger.h"
#include "core/risk/sweepregister.h"

#include <QHash>

namespace anhe {

namespace {

SweepGap gapOf(const Sweep *sheet, const DueDate &due, QDate today)
{
    if (sheet && sheet->isSigned())
        return sheet->zero ? SweepGap::Zero : SweepGap::Done;
    if (due.day < today)
        return SweepGap::Missing;
    return due.terms.start.date() <= today ? SweepGap::Due : SweepGap::Ahead;
}

GapDay dayOf(QDate first, const Sweep *sheet, const DueDate &due, QDate today)
{
    GapDay day{first, gapOf(sheet, due, today)};
    if (sheet) {
        day.sheet = sheet->id;
        day.late = sheet->isSigned() && sheet->signedOn > due.day;
    }
    return day;
}

/** The day on which the first cell began. */
QDate sweptSince(const QList<SweepCell> &cells)
{
    QDate since;
    for (const SweepCell &cell : cells) {
        if (!since.isValid() || cell.since < since)
            since = cell.since;
    }
    return since;
}

} // namespace

DueDate SweepRegister::dueOf(SweepKind kind, QDate day) const
{
    const DeadlineRule *rule = ruleFor(kind == SweepKind::Monthly ? "return.monthly" : "sweep.weekly");
    Q_ASSERT(rule);
    const Result<DueDate> due =
        dueDate(*rule, {day.startOfDay()}, m_deadlines().calendar, m_deadlines().localRules);
    Q_ASSERT(due);
    return *due;
}

GapCalendar SweepRegister::gaps(const Period &period) const
{
    const SweepStore store(m_ledger.database());
    GapCalendar calendar;
    for (QDate week = mondayOf(period.first); week.addDays(6) <= mondayOf(period.last).addDays(6);
         week = week.addDays(7))
        calendar.weeks.append(week);
    if (calendar.weeks.isEmpty())
        return calendar;
    QHash<qint64, Sweep> sheets;
    const Period weeks{calendar.weeks.first(), calendar.weeks.last().addDays(6)};
    for (const Sweep &sweep : store.sheets(SweepKind::Weekly, weeks))
        sheets.insert(MissingSweep{sweep.cell, sweep.period.first}.id(), sweep);
    QList<DueDate> dues;
    for (const QDate week : std::as_const(calendar.weeks))
        dues.append(dueOf(SweepKind::Weekly, week));
    const QList<SweepCell> cells = store.cells(true);
    for (const SweepCell &cell : cells) {
        GapRow row{cell, {}};
        bool expected = false;
        for (qsizetype i = 0; i < calendar.weeks.size(); ++i) {
            const QDate week = calendar.weeks[i];
            const auto sheet = sheets.constFind(MissingSweep{cell.id, week}.id());
            const bool handedIn = sheet != sheets.constEnd();
            const bool counts = handedIn || isExpected(cell, week);
            row.weeks.append(counts ? dayOf(week, handedIn ? &*sheet : nullptr, dues[i], today())
                                    : GapDay{week});
            expected = expected || counts;
        }
        if (expected)
            calendar.rows.append(row);
    }
    addMonths(calendar, period, sweptSince(cells));
    return calendar;
}

/** No return is expected of a month that ended before the first cell began. */
void SweepRegister::addMonths(GapCalendar &calendar, const Period &period, QDate since) const
{
    const SweepStore store(m_ledger.database());
    for (QDate month(period.first.year(), period.first.month(), 1); month <= period.last;
         month = month.addMonths(1)) {
        const SweepId id = store.sheetOf(SweepKind::Monthly, {}, month);
        const std::optional<Sweep> sheet = id ? store.find(id) : std::nullopt;
        const bool counts = sheet || (since.isValid() && month.addMonths(1) > since);
        calendar.months.append(
            counts ? dayOf(month, sheet ? &*sheet : nullptr, dueOf(SweepKind::Monthly, month), today())
                   : GapDay{month});
    }
}

QList<QDate> SweepRegister::missingReturns(int months) const
{
    const SweepStore store(m_ledger.database());
    const QDate since = sweptSince(store.cells(true));
    QList<QDate> missing;
    QDate month(today().year(), today().month(), 1);
    for (int i = 0; i < months && since.isValid(); ++i) {
        month = month.addMonths(-1);
        if (month.addMonths(1) <= since)
            break;
        const SweepId id = store.sheetOf(SweepKind::Monthly, {}, month);
        if (!id || !store.find(id)->isSigned())
            missing.append(month);
    }
    return missing;
}

} // namespace anhe
