#pragma once

#include "core/calendar/deadlinerule.h"
#include "core/calendar/workingdaycalendar.h"

namespace anhe {

/** What the deadline engine needs to know of the office: its calendar and its stricter values. */
struct DeadlineContext
{
    WorkingDayCalendar calendar;
    LocalRules localRules;
};

} // namespace anhe
