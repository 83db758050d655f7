#pragma once

#include "core/forms/form.h"

namespace anhe::tests {

/** A dispute whose patient died, through sealing, autopsy, mediation, agreement and call-back. */
FormInput sampleFormInput();

/** The same matter as a petition: accepted, answered and told. */
FormInput samplePetitionInput();

/** Only what every office knows: its hospital and today. */
FormInput blankFormInput();

} // namespace anhe::tests
