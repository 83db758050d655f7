#include "core/insurance/coveragetimeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

void stretch(CoverageTimeline &timeline, QDate day)
{
    if (!day.isValid())
        return;
    Period &days = timeline.days;
    if (!days.first.isValid() || day < days.first)
        days.first = day;
    if (!days.last.isValid() || day > days.last)
        days.last = day;
}

void add(CoverageTimeline &timeline, CoverageSpan span)
{
    if (span.days.last < span.days.first)
        return;
    stretch(timeline, span.days.first);
    stretch(timeline, span.days.last);
    timeline.spans.append(std::move(span));
}

void addMark(CoverageTimeline &timeline, CoverageMark mark)
{
    if (!mark.day.isValid())
        return;
    if (mark.label.isEmpty())
        mark.label = markWord(mark.kind);
    stretch(timeline, mark.day);
    timeline.marks.append(std::move(mark));
}

void addPolicy(CoverageTimeline &timeline, const Policy &policy, bool chosen)
{
    const int lane = timeline.lanes++;
    const QDate last = policy.lastDay();
    if (policy.retroactiveOn.isValid())
        add(timeline, {SpanKind::Retroactive,
                       policy.id,
                       spanWord(SpanKind::Retroactive),
                       {policy.retroactiveOn, policy.period.first.addDays(-1)},
                       lane,
                       chosen});
    add(timeline, {SpanKind::InForce, policy.id, policy.number, {policy.period.first, last}, lane, chosen});
    if (policy.reportingUntil.isValid())
        add(timeline, {SpanKind::Reporting,
                       policy.id,
                       spanWord(SpanKind::Reporting),
                       {last.addDays(1), policy.reportingUntil},
                       lane,
                       chosen});
    addMark(timeline, {MarkKind::Cancelled, policy.cancelledOn, {}});
}

} // namespace

QString spanWord(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Retroactive:
        return QCoreApplication::translate("Insurance", "Retroactive cover");
    case SpanKind::InForce:
        return QCoreApplication::translate("Insurance", "Insurance period");
    case SpanKind::Reporting:
        return QCoreApplication::translate("Insurance", "Extended reporting period");
    case SpanKind::Gap:
        return QCoreApplication::translate("Insurance", "Gap");
    case SpanKind::Overlap:
        return QCoreApplication::translate("Insurance", "Overlap");
    }
    Q_UNREACHABLE();
}

QString markWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Incident:
        return QCoreApplication::translate("Insurance", "Incident");
    case MarkKind::FirstClaim:
        return QCoreApplication::translate("Insurance", "First claim");
    case MarkKind::Report:
        return QCoreApplication::translate("Insurance", "Report to the insurer");
    case MarkKind::Cancelled:
        return QCoreApplication::translate("Insurance", "Cancelled");
    case MarkKind::Today:
        return QCoreApplication::translate("Insurance", "Today");
    }
    Q_UNREACHABLE();
}

CoverageTimeline timelineOf(const QList<Policy> &policies, const QList<CoverageMark> &marks, PolicyId chosen)
{
    CoverageTimeline timeline;
    for (const Policy &policy : inOrder(policies))
        addPolicy(timeline, policy, policy.id == chosen && chosen);
    for (const ChainBreak &found : chainBreaks(policies)) {
        if (found.kind == ChainBreakKind::RetroactiveLost)
            continue;
        const SpanKind kind = found.kind == ChainBreakKind::Gap ? SpanKind::Gap : SpanKind::Overlap;
        add(timeline, {kind, {}, spanWord(kind), found.days, -1, false});
    }
    for (const CoverageMark &mark : marks)
        addMark(timeline, mark);
    std::stable_sort(timeline.marks.begin(), timeline.marks.end(),
                     [](const CoverageMark &a, const CoverageMark &b) { return a.day < b.day; });
    return timeline;
}

} // namespace anhe
