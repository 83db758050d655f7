#pragma once

#include "core/desk/today.h"

namespace anhe {

/** The feedback that complainants wait for. */
QList<TodaySection> feedbackToday(Desk &desk);

/** Reports of open major disputes to the health authority, where the office has set their hours. */
QList<TodaySection> majorsToday(Desk &desk);

/** Telling of acceptance and finishing of open petitions: limits besides the feedback. */
QList<TodaySection> petitionsToday(Desk &desk);

/** Autopsy and keeping of the body while a matter is open; seals the hospital may soon open alone. */
QList<TodaySection> evidenceToday(Desk &desk);

QList<TodaySection> promisesToday(Desk &desk);

/** Closed but not told, and first entries that lack something. */
QList<TodaySection> leftOverToday(Desk &desk);

} // namespace anhe
