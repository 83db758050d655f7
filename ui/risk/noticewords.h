#pragma once

#include "core/ledger/history.h"
#include "core/risk/notice.h"
#include "ui/common/duechip.h"
#include "ui/common/plainwords.h"

namespace anhe {

class Desk;
struct Target;

/** The word of a field of a notice, its reply or its defaults by its snake_case name; the name itself when
 * there is none. */
QString noticeFieldWord(const QString &field);
inline QString noticeFieldWord(const char *field)
{
    return noticeFieldWord(QString::fromLatin1(field));
}

/** A line of a notice's history: which field, from what to what; an event in its own words. */
QString noticeChangeWords(const HistoryEntry &entry);

ChipText noticeStepChip(NoticeStep step);
ChipText noticeStateChip(NoticeState state);

/** What is left of the limit of an open notice, or how it was kept. */
ChipText noticeLimitChip(Desk &desk, const NoticeRow &row);

/** What a notice is about, by number or name: "隐患 2026-0003", "门诊一格，2026-09-07 – 2026-09-13". */
QString noticeTargetWords(Desk &desk, const NoticeTarget &about);

/** Where a page goes to look at what a notice is about. */
Target pageOf(const NoticeTarget &about);

/**
 * Where a notice on something is begun, as the filter of a target of kind "notice": "new?risk:12",
 * "new?matter:5", "new?sweep:<id of the missing sweep>"; "new" while it is not known on what.
 */
QString noticePlace(const NoticeTarget &about);
NoticeTarget noticeTargetAt(const QString &place);

} // namespace anhe
