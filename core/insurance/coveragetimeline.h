#pragma once

#include "core/insurance/renewalchain.h"

namespace anhe {

enum class SpanKind { Retroactive, InForce, Reporting, Gap, Overlap };

/** A stretch of days to draw. Policies stand on lanes of their own, gaps and overlaps on lane -1. */
struct CoverageSpan
{
    SpanKind kind = SpanKind::InForce;
    PolicyId policy; ///< none for gaps and overlaps
    QString label;
    Period days;
    int lane = 0;
    bool chosen = false; ///< of the policy that decides

    bool operator==(const CoverageSpan &) const = default;
};

enum class MarkKind { Incident, FirstClaim, Report, Cancelled, Today };

struct CoverageMark
{
    MarkKind kind = MarkKind::Incident;
    QDate day;
    QString label;

    bool operator==(const CoverageMark &) const = default;
};

/** A time line of policies as plain values, whatever draws it. */
struct CoverageTimeline
{
    Period days; ///< from the first thing on it to the last
    int lanes = 0;
    QList<CoverageSpan> spans; ///< by lane, then by day
    QList<CoverageMark> marks; ///< by day

    bool isEmpty() const { return spans.isEmpty() && marks.isEmpty(); }
    bool operator==(const CoverageTimeline &) const = default;
};

/** The policies of one institution with their gaps and overlaps; marks without a day are left out. */
CoverageTimeline timelineOf(const QList<Policy> &policies, const QList<CoverageMark> &marks = {},
                            PolicyId chosen = {});

/** The word of a span or mark. */
QString spanWord(SpanKind kind);
QString markWord(MarkKind kind);

} // namespace anhe
