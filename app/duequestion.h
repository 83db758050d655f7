#pragma once

#include "core/calendar/duedate.h"

#include <QStringList>

#include <variant>

namespace anhe {

/** What "anhe due" was asked, read from the command line. */
struct DueQuestion
{
    enum class Kind { Reckon, ListRules, Help };

    Kind kind = Kind::Reckon;
    const DeadlineRule *rule = nullptr; ///< never null for Reckon
    DueTerms terms;
    LocalRules local;
    WorkingDayCalendar calendar = WorkingDayCalendar::shipped();
    bool json = false;
};

/** Why a command line was not understood or not granted. */
struct DueRefusal
{
    int exitCode; ///< 1 refused, 2 wrong usage
    QString why;
};

std::variant<DueQuestion, DueRefusal> dueQuestionFrom(const QStringList &args);

} // namespace anhe
