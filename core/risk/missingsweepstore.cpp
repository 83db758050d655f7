#include "core/ledger/database.h"
#include "core/risk/recordcondition.h"
#include "core/risk/sweeprules.h"
#include "core/risk/sweepstore.h"

#include <QSet>

#include <algorithm>

namespace anhe {

namespace {

/** The last weeks of a filter: ended in its period and before its day. */
Period endedWeeks(const MissingSweepFilter &filter, const QList<SweepCell> &cells)
{
    QDate first = filter.ending.first;
    for (const SweepCell &cell : cells) {
        if (!filter.ending.first.isValid() && (!first.isValid() || cell.since < first))
            first = cell.since;
    }
    QDate last = filter.asOf.addDays(-1);
    if (filter.ending.last.isValid() && filter.ending.last < last)
        last = filter.ending.last;
    return {first, last};
}

/** Sunday of or after a day. */
QDate sundayFrom(QDate day)
{
    return day.addDays(7 - day.dayOfWeek());
}

} // namespace

std::vector<qint64> SweepStore::ids(const MissingSweepFilter &filter) const
{
    QList<SweepCell> wanted;
    for (const SweepCell &cell : cells(true)) {
        if (filter.cells.isEmpty() || filter.cells.contains(cell.id))
            wanted.append(cell);
    }
    const Period ended = endedWeeks(filter, wanted);
    if (wanted.isEmpty() || !ended.first.isValid() || ended.last < ended.first)
        return {};
    QSet<qint64> handedIn;
    Statement rows(m_database,
                   QStringLiteral("SELECT s.cell_id, s.period_first FROM sweep s WHERE s.kind = 'weekly' AND "
                                  "s.voided = 0 AND s.signed_on IS NOT NULL AND s.period_last >= ? AND "
                                  "s.period_last <= ?"));
    rows.bindAll({toColumn(ended.first), toColumn(ended.last)}).run();
    while (rows.next()) {
        MissingSweep sheet{SweepCellId{rows.integer(0)}, {}};
        fromColumn(rows.value(1), sheet.week);
        handedIn.insert(sheet.id());
    }
    std::vector<qint64> missing;
    for (QDate sunday = sundayFrom(ended.first); sunday <= ended.last; sunday = sunday.addDays(7)) {
        for (auto cell = wanted.crbegin(); cell != wanted.crend(); ++cell) {
            const MissingSweep sheet{cell->id, sunday.addDays(-6)};
            if (isExpected(*cell, sheet.week) && !handedIn.contains(sheet.id()))
                missing.push_back(sheet.id());
        }
    }
    std::reverse(missing.begin(), missing.end());
    return missing;
}

qint64 SweepStore::count(const MissingSweepFilter &filter) const
{
    return qint64(ids(filter).size());
}

std::vector<MissingSweep> SweepStore::missing(std::span<const qint64> ids) const
{
    QHash<qint64, SweepCell> byId;
    for (const SweepCell &cell : cells(true))
        byId.insert(cell.id.value, cell);
    std::vector<MissingSweep> sheets;
    sheets.reserve(ids.size());
    for (const qint64 id : ids) {
        MissingSweep sheet = MissingSweep::ofId(id);
        const SweepCell cell = byId.value(sheet.cell.value);
        sheet.cellName = cell.name;
        sheet.department = cell.department;
        sheet.responsible = cell.responsible;
        sheets.push_back(sheet);
    }
    return sheets;
}

} // namespace anhe
