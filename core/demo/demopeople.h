#pragma once

#include "core/demo/demorandom.h"
#include "core/dispute/dispute.h"

namespace anhe {

/** A name as people bear it. */
QString demoName(DemoRandom &random, Sex sex);

/** A person born on a day: phones begin with 100 and ID numbers with 99, which nobody has. */
Person demoPerson(DemoRandom &random, Sex sex, QDate bornOn);

QDate demoBirth(DemoRandom &random, QDate on, int youngest, int oldest);

} // namespace anhe
