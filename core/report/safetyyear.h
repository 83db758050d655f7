#pragma once

#include "core/document/document.h"
#include "core/report/figures.h"
#include "core/safety/assessment.h"
#include "core/safety/guards.h"

namespace anhe {

/** What the yearly safe-hospital work report is made of. */
struct SafetyYear
{
    int year = 0;
    QDate asOf;
    Hospital hospital;
    FigureSet now;
    FigureSet previous;                        ///< the year before
    std::optional<Assessment> assessment = {}; ///< the year's last one
    GuardBasis guards = {}; ///< of today: none for a year that is over, for they have no history
};

/** 年度平安医院建设工作报告, from the pieces of the quarterly report. */
Document safetyYearPaper(const SafetyYear &year);

} // namespace anhe
