#pragma once

#include "core/base/result.h"
#include "core/forms/riskforms.h"

namespace anhe {

class Desk;

/** Of which row of the risk registers a paper speaks; the one that its subject needs. */
struct RiskFormChoice
{
    NoticeId notice = {};
    SweepId sweep = {};    ///< a weekly sheet, a monthly return or an urgent report
    SweepCellId cell = {}; ///< of a weekly sheet to fill by hand
    QDate month = {};      ///< a day of the month of a return that is not kept yet
    RiskId risk = {};
    StabilityAssessmentId assessment = {};
};

/** For a paper to be filled by hand: only the office's own particulars. */
RiskFormInput handRiskFormInput(Desk &desk);

/** Reads what a paper may say. Fails when there is no such row. */
Result<RiskFormInput> riskFormInput(Desk &desk, const RiskFormChoice &choice);

/** What the month of a day came to. */
RiskMonth riskMonth(Desk &desk, QDate day);

/** Writes a paper as .pdf or .docx. */
Result<void> writeRiskForm(Desk &desk, const RiskForm &form, const RiskFormInput &input, const QString &path);

} // namespace anhe
