#pragma once

#include "core/forms/form.h"

namespace anhe {

/** The sum of the items; the agreed total when there are none. */
Money compensationTotal(const Agreement &agreement);

/** The items with their sum in figures and capitals; without items every usual one, to fill by hand. */
Table compensationTable(const Agreement &agreement);

/** Who pays what by when. */
Table paymentTable(const QList<Payment> &payments);

} // namespace anhe
