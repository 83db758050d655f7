#pragma once

#include "core/import/typeddate.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <functional>
#include <optional>

namespace anhe {

/** Reads a day as a person types it; nothing when it is none. */
using DayParser = std::function<std::optional<QDate>(const QString &)>;

/** A day as the core reads it (see fromTyped), and the ways that look ahead: +3, 明天, 后天, tomorrow. */
std::optional<QDate> typedDay(const QString &text, QDate today, DateReading reading = {});

/** 14:30, 1430, 930, 14点30, 14点, 9. */
std::optional<QTime> typedTime(const QString &text);

/** Full-width digits, letters, colons and dashes made half-width; spaces around cut. */
QString halfWidth(const QString &text);

} // namespace anhe
