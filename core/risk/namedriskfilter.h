#pragma once

#include "core/risk/notice.h"
#include "core/risk/riskfilter.h"

#include <QDate>

#include <optional>

namespace anhe {

/**
 * The filters by which pages send each other to risks, as namedFilter() does for matters. Words parted by
 * blanks restrict together:
 *   open, closed (written off), overdue, due_today, due_this_week, extension_asked, found:2026Q3,
 *   written_off:2026Q3, level:major, state:assigned, source:cluster, cell:4x5, cell_after:4x5.
 * @return nothing when a word is not known
 */
std::optional<RiskFilter> namedRiskFilter(const QString &words, QDate today);

/** open, overdue (in arrears), due_today, due_this_week, issued:2026Q3, state:replied, step:second. */
std::optional<NoticeFilter> namedNoticeFilter(const QString &words, QDate today);

} // namespace anhe
