#pragma once

#include "core/dispute/disputefilter.h"

#include <QDate>

#include <optional>

namespace anhe {

/**
 * The filters by which pages send each other to rows, and counts are opened. Words parted by blanks restrict
 * together:
 *   open, closed, overdue, due_today, due_this_week, promises (to be kept by the end of the week),
 *   not_told, incomplete, major,
 *   received:2026Q3, closed:2026Q3, on_time:2026Q3 (received in it and answered in time),
 *   answerable:2026Q3 (received in it and answered or due by now), import:7.
 * The day's list and the list of matters both ask here, so a number and the rows it opens are the same.
 * @return nothing when a word is not known
 */
std::optional<DisputeFilter> namedFilter(const QString &words, QDate today);

/** Restricts a filter by one such word; false when it is not known, and nothing is changed. */
bool narrowByWord(DisputeFilter &filter, const QString &word, QDate today);

/** The Sunday of the day's week. */
QDate endOfWeek(QDate day);

} // namespace anhe
