#pragma once

#include "core/ledger/history.h"
#include "core/risk/sweep.h"
#include "ui/common/duechip.h"
#include "ui/common/picker.h"
#include "ui/common/plainwords.h"

namespace anhe {

class Desk;

/** The word of a field of a sheet or a grid cell by its snake_case name; the name itself when there is none.
 */
QString sweepFieldWord(const QString &field);
inline QString sweepFieldWord(const char *field)
{
    return sweepFieldWord(QString::fromLatin1(field));
}

/** A line of a sheet's history. */
QString sweepChangeWords(const HistoryEntry &entry);

/** Not signed, zero report, or how much was found. */
ChipText sheetChip(const SweepRow &sheet);

/** "2026-09-07 – 2026-09-13", a month "2026-09", the day of an urgent report. */
QString periodWords(SweepKind kind, const Period &period);

/** The grid cells that sweep today. */
std::vector<PickItem> sweepCellItems(Desk &desk);

/** What stands in the gap calendar: a letter, its words and its tone. */
struct GapMark
{
    QString sign;
    QString words;
    Role ink = Role::Ink;
    Role ground = Role::Paper;
};
GapMark markOf(const GapDay &day);
/** Each mark once, in the order of the calendar's key. */
QList<GapMark> allGapMarks();

} // namespace anhe
