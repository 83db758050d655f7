#pragma once

#include "core/desk/today.h"

namespace anhe {

/** What has to be told to an insurer, and what an insurer owes by law. */
QList<TodaySection> claimsToday(Desk &desk);

/** Cover that ends within 60 days with nothing to follow; amber in the last month, red in the last week. */
QList<TodaySection> policiesToday(Desk &desk);

} // namespace anhe
