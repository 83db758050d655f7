#pragma once

#include "ui/common/filtermenu.h"
#include "ui/common/picker.h"

namespace anhe {

class OfficeRegister;

std::vector<PickItem> departmentItems(const OfficeRegister &office);
/** Second-level categories show their parent beside them. */
std::vector<PickItem> categoryItems(const OfficeRegister &office);
std::vector<PickItem> staffItems(const OfficeRegister &office);

/** The departments as a list is narrowed to them, "0" for none. */
std::vector<FilterEntry> departmentEntries(const OfficeRegister &office);

/** A picker of the office's departments that can add one, kept up to date. */
Picker *departmentPicker(OfficeRegister &office);
Picker *categoryPicker(OfficeRegister &office);
/** Any name may be typed; the office's staff is offered. */
Picker *staffPicker(OfficeRegister &office);

} // namespace anhe
