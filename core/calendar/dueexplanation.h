#pragma once

#include "core/calendar/duedate.h"

#include <QStringList>

namespace anhe {

/** Why the day is that day: whole sentences in the language of the screen, the due date first. */
QStringList explain(const DueDate &due);

} // namespace anhe
