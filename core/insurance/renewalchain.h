#pragma once

#include "core/insurance/policy.h"

namespace anhe {

enum class ChainBreakKind { Gap, Overlap, RetroactiveLost };

/** Where one policy does not carry on seamlessly from those before it. */
struct ChainBreak
{
    ChainBreakKind kind = ChainBreakKind::Gap;
    PolicyId before;
    PolicyId after;
    Period days;  ///< without cover, covered twice, or back to which incidents are no longer covered
    QString text; ///< a sentence

    bool operator==(const ChainBreak &) const = default;
};

/** Policies of one institution by the first day of their cover. */
QList<Policy> inOrder(QList<Policy> policies);

/** Gaps, overlaps and lost retroactive cover between the consecutive policies of one institution. */
QList<ChainBreak> chainBreaks(const QList<Policy> &policies);

} // namespace anhe
