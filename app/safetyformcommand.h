#pragma once

#include "app/arguments.h"
#include "app/console.h"

namespace anhe {

/** Whether a form of this name is a paper of the safe-hospital log. */
bool isSafetyPaper(const QString &name);

/** Their names with what they are, one a line. */
void listSafetyPapers(const Console &console);

int safetyFormCommand(const Arguments &arguments, const Console &console);

} // namespace anhe
