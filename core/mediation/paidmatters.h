#pragma once

#include "core/base/period.h"

namespace anhe {

/**
 * Matters in which money was paid during a period: by payments recorded on their routes on a day of the
 * period, or, as far as an amount is entered in the matter that no recorded payment stands behind, by the
 * matter's closing in the period. Every fen belongs to one of the two.
 */
struct PaidMattersFilter
{
    Period period; ///< with both its days
    bool onRoutes = true;
    bool entered = true;

    bool operator==(const PaidMattersFilter &) const = default;
};

} // namespace anhe
