#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace anhe {

struct RiskForm;

/** `anhe form` for a paper of the risk registers: of --risk, --notice, --sweep, --assessment or --month. */
int riskFormCommand(const RiskForm &form, const Arguments &arguments, const Console &console);

} // namespace anhe
