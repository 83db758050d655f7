#pragma once

#include "core/document/document.h"
#include "core/office/office.h"

namespace anhe {

class InsuranceRegister;

/** Who is insured on a day, by level and kind, with the uninsured, lapsed and expiring named 参保情况表. */
Document coverageTable(const InsuranceRegister &insurance, const Hospital &hospital, QDate day, QDate today);

/** What the claims of a year came to, by policy and one by one 年度理赔情况表: those reported in it, and
 * those agreed in it that were reported before. */
Document claimStatement(const InsuranceRegister &insurance, const Hospital &hospital, int year, QDate today);

} // namespace anhe
