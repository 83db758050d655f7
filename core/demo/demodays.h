#pragma once

#include "core/demo/demorandom.h"

#include <QDateTime>

#include <vector>

namespace anhe {

/**
 * When each of so many matters is received, in order: more on working days, somewhat more every year, over
 * five quarters to six years as there are few or many of them. The last day is until.
 */
std::vector<QDateTime> demoReceipts(DemoRandom &random, qint64 matters, QDate until);

} // namespace anhe
