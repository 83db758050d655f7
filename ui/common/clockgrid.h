#pragma once

#include "core/dispute/disputerules.h"

#include <QWidget>

namespace anhe {

/** Clocks with their days, how each stands, and why its day is that day. */
QWidget *makeClockGrid(const QList<MatterClock> &clocks, const QDateTime &now);

} // namespace anhe
