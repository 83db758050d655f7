#pragma once

#include "core/insurance/coverageverdict.h"
#include "ui/common/chip.h"

namespace anhe {

ChipText coverageChip(Coverage coverage);

/** Whether a matter is insured, by which policy and why, in one or two sentences. */
QString verdictSentence(const CoverageVerdict &verdict);

} // namespace anhe
