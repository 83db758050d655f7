#pragma once

#include "core/forms/form.h"

namespace anhe::tests {

/** A dispute whose patient died, through sealing, autopsy, mediation, agreement and call-back. */
FormInput sampleFormInput();

/** Only what every office knows: its hospital and today. */
FormInput blankFormInput();

} // namespace anhe::tests
