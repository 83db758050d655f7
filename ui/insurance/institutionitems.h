#pragma once

#include "core/insurance/insurancefilter.h"
#include "ui/common/picker.h"

namespace anhe {

class Desk;

/** The institutions a filter means, found by Chinese, pinyin and initials; level and district beside them. */
std::vector<PickItem> institutionItems(Desk &desk, const InstitutionFilter &filter = {});

/** Policies by number, insurer and period, the latest first. */
std::vector<PickItem> policyItems(Desk &desk, const PolicyFilter &filter = {});

} // namespace anhe
