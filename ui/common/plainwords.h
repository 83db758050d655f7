#pragma once

#include "core/base/money.h"
#include "core/base/period.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace anhe {

/** 2026-11-21 14:30, or nothing. */
QString momentText(const QDateTime &moment);

/** "60,000.00", or nothing. */
QString yuan(const std::optional<Money> &amount);

/** The parts that are not empty, with a dot between them. */
QString dotted(const QStringList &parts);

/** For the screen only: a word too long for any line, say a file name, may be broken within. */
QString breakable(const QString &text);

} // namespace anhe
