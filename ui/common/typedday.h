#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <functional>
#include <optional>

namespace anhe {

/** Reads a day as a person types it; nothing when it is none. */
using DayParser = std::function<std::optional<QDate>(const QString &)>;

/** 2026-11-21, 20261121, 2026/11/21, 2026年11月21日, 1-2, 0102, 1月2日, 今天, 昨天, -3, +3. A day without
 * year is of today's. */
std::optional<QDate> typedDay(const QString &text, QDate today);

/** 14:30, 1430, 930, 14点30, 14点, 9. */
std::optional<QTime> typedTime(const QString &text);

/** Full-width digits, letters, colons and dashes made half-width; spaces around cut. */
QString halfWidth(const QString &text);

} // namespace anhe
