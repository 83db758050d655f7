#include "core/risk/riskcodes.h"

#include <QtGlobal>

namespace anhe {

static constexpr Coded<RiskSource> riskSourceCodes[] = {
    {RiskSource::WeeklySweep, "weekly_sweep", QT_TRANSLATE_NOOP("words", "Found in a weekly sweep")},
    {RiskSource::MonthlyReturn, "monthly_return", QT_TRANSLATE_NOOP("words", "Found by the monthly return")},
    {RiskSource::UrgentReport, "urgent_report", QT_TRANSLATE_NOOP("words", "Urgent report")},
    {RiskSource::Inspection, "inspection", QT_TRANSLATE_NOOP("words", "Inspection")},
    {RiskSource::Drill, "drill", QT_TRANSLATE_NOOP("words", "Drill")},
    {RiskSource::Assessment, "assessment", QT_TRANSLATE_NOOP("words", "Found by an assessment")},
    {RiskSource::Cluster, "cluster", QT_TRANSLATE_NOOP("words", "Complaint cluster")},
    {RiskSource::Superior, "superior", QT_TRANSLATE_NOOP("words", "Superior's order")},
    {RiskSource::CallBack, "call_back", QT_TRANSLATE_NOOP("words", "Call-back")},
    {RiskSource::Other, "other", QT_TRANSLATE_NOOP("words", "Other source of a risk")},
};
std::span<const Coded<RiskSource>> codesOf(RiskSource)
{
    return riskSourceCodes;
}

static constexpr Coded<RatingMethod> ratingMethodCodes[] = {
    {RatingMethod::None, "none", QT_TRANSLATE_NOOP("words", "Not rated")},
    {RatingMethod::Matrix, "matrix", QT_TRANSLATE_NOOP("words", "Risk matrix")},
    {RatingMethod::Lec, "lec", QT_TRANSLATE_NOOP("words", "LEC method")},
};
std::span<const Coded<RatingMethod>> codesOf(RatingMethod)
{
    return ratingMethodCodes;
}

static constexpr Coded<RiskLevel> riskLevelCodes[] = {
    {RiskLevel::None, "none", QT_TRANSLATE_NOOP("words", "No level given")},
    {RiskLevel::Low, "low", QT_TRANSLATE_NOOP("words", "Low risk")},
    {RiskLevel::General, "general", QT_TRANSLATE_NOOP("words", "General risk")},
    {RiskLevel::Larger, "larger", QT_TRANSLATE_NOOP("words", "Larger risk")},
    {RiskLevel::Major, "major", QT_TRANSLATE_NOOP("words", "Major risk")},
};
std::span<const Coded<RiskLevel>> codesOf(RiskLevel)
{
    return riskLevelCodes;
}

static constexpr Coded<RiskState> riskStateCodes[] = {
    {RiskState::Reported, "reported", QT_TRANSLATE_NOOP("words", "Risk reported")},
    {RiskState::Assigned, "assigned", QT_TRANSLATE_NOOP("words", "Risk assigned")},
    {RiskState::Rectifying, "rectifying", QT_TRANSLATE_NOOP("words", "Being rectified")},
    {RiskState::Rectified, "rectified", QT_TRANSLATE_NOOP("words", "Rectified, to be verified")},
    {RiskState::Verified, "verified", QT_TRANSLATE_NOOP("words", "Verified")},
    {RiskState::WrittenOff, "written_off", QT_TRANSLATE_NOOP("words", "Written off")},
    {RiskState::Voided, "voided", QT_TRANSLATE_NOOP("words", "Voided")},
};
std::span<const Coded<RiskState>> codesOf(RiskState)
{
    return riskStateCodes;
}

static constexpr Coded<NoticeStep> noticeStepCodes[] = {
    {NoticeStep::First, "first", QT_TRANSLATE_NOOP("words", "First notice")},
    {NoticeStep::Second, "second", QT_TRANSLATE_NOOP("words", "Second notice")},
    {NoticeStep::Circular, "circular", QT_TRANSLATE_NOOP("words", "Circular")},
};
std::span<const Coded<NoticeStep>> codesOf(NoticeStep)
{
    return noticeStepCodes;
}

static constexpr Coded<NoticeSubject> noticeSubjectCodes[] = {
    {NoticeSubject::Risk, "risk", QT_TRANSLATE_NOOP("words", "Hidden risk")},
    {NoticeSubject::Matter, "matter", QT_TRANSLATE_NOOP("words", "Matter")},
    {NoticeSubject::Sweep, "sweep", QT_TRANSLATE_NOOP("words", "Missing sweep")},
};
std::span<const Coded<NoticeSubject>> codesOf(NoticeSubject)
{
    return noticeSubjectCodes;
}

static constexpr Coded<NoticeState> noticeStateCodes[] = {
    {NoticeState::Issued, "issued", QT_TRANSLATE_NOOP("words", "Notice issued")},
    {NoticeState::Replied, "replied", QT_TRANSLATE_NOOP("words", "Replied")},
    {NoticeState::Settled, "settled", QT_TRANSLATE_NOOP("words", "Notice settled")},
    {NoticeState::Superseded, "superseded", QT_TRANSLATE_NOOP("words", "Followed by the next notice")},
    {NoticeState::Voided, "voided", QT_TRANSLATE_NOOP("words", "Voided")},
};
std::span<const Coded<NoticeState>> codesOf(NoticeState)
{
    return noticeStateCodes;
}

static constexpr Coded<ReplyReview> replyReviewCodes[] = {
    {ReplyReview::None, "none", QT_TRANSLATE_NOOP("words", "Not reviewed")},
    {ReplyReview::Done, "done", QT_TRANSLATE_NOOP("words", "Required work done")},
    {ReplyReview::ExtensionGranted, "extension_granted", QT_TRANSLATE_NOOP("words", "Extension granted")},
    {ReplyReview::ExtensionRefused, "extension_refused", QT_TRANSLATE_NOOP("words", "Extension refused")},
    {ReplyReview::NotDone, "not_done", QT_TRANSLATE_NOOP("words", "Required work not done")},
};
std::span<const Coded<ReplyReview>> codesOf(ReplyReview)
{
    return replyReviewCodes;
}

static constexpr Coded<NoticeUrgency> noticeUrgencyCodes[] = {
    {NoticeUrgency::Urgent, "urgent", QT_TRANSLATE_NOOP("words", "Urgent work")},
    {NoticeUrgency::Ordinary, "ordinary", QT_TRANSLATE_NOOP("words", "Ordinary work")},
    {NoticeUrgency::Hard, "hard", QT_TRANSLATE_NOOP("words", "Hard work")},
};
std::span<const Coded<NoticeUrgency>> codesOf(NoticeUrgency)
{
    return noticeUrgencyCodes;
}

static constexpr Coded<SweepKind> sweepKindCodes[] = {
    {SweepKind::Weekly, "weekly", QT_TRANSLATE_NOOP("words", "Weekly sweep sheet")},
    {SweepKind::Monthly, "monthly", QT_TRANSLATE_NOOP("words", "Monthly risk return")},
    {SweepKind::Urgent, "urgent", QT_TRANSLATE_NOOP("words", "Urgent risk report")},
};
std::span<const Coded<SweepKind>> codesOf(SweepKind)
{
    return sweepKindCodes;
}

static constexpr Coded<SweepCheck> sweepCheckCodes[] = {
    {SweepCheck::Open, "open", QT_TRANSLATE_NOOP("words", "Not checked")},
    {SweepCheck::Fine, "fine", QT_TRANSLATE_NOOP("words", "Nothing found")},
    {SweepCheck::Finding, "finding", QT_TRANSLATE_NOOP("words", "Something found")},
};
std::span<const Coded<SweepCheck>> codesOf(SweepCheck)
{
    return sweepCheckCodes;
}

static constexpr Coded<SweepGap> sweepGapCodes[] = {
    {SweepGap::Ahead, "ahead", QT_TRANSLATE_NOOP("words", "Not due yet")},
    {SweepGap::Due, "due", QT_TRANSLATE_NOOP("words", "Still to be handed in")},
    {SweepGap::Missing, "missing", QT_TRANSLATE_NOOP("words", "Missing")},
    {SweepGap::Zero, "zero", QT_TRANSLATE_NOOP("words", "Zero report")},
    {SweepGap::Done, "done", QT_TRANSLATE_NOOP("words", "Handed in")},
};
std::span<const Coded<SweepGap>> codesOf(SweepGap)
{
    return sweepGapCodes;
}

static constexpr Coded<OpinionWay> opinionWayCodes[] = {
    {OpinionWay::Hearing, "hearing", QT_TRANSLATE_NOOP("words", "Hearing")},
    {OpinionWay::ExpertArgument, "expert", QT_TRANSLATE_NOOP("words", "Expert argument")},
    {OpinionWay::PublicNotice, "public_notice", QT_TRANSLATE_NOOP("words", "Public notice")},
    {OpinionWay::Survey, "survey", QT_TRANSLATE_NOOP("words", "Survey")},
    {OpinionWay::Forum, "forum", QT_TRANSLATE_NOOP("words", "Forum")},
    {OpinionWay::Other, "other", QT_TRANSLATE_NOOP("words", "Other way of asking")},
};
std::span<const Coded<OpinionWay>> codesOf(OpinionWay)
{
    return opinionWayCodes;
}

static constexpr Coded<StabilityLevel> stabilityLevelCodes[] = {
    {StabilityLevel::None, "none", QT_TRANSLATE_NOOP("words", "Level not judged")},
    {StabilityLevel::Low, "low", QT_TRANSLATE_NOOP("words", "Low stability risk")},
    {StabilityLevel::Medium, "medium", QT_TRANSLATE_NOOP("words", "Medium stability risk")},
    {StabilityLevel::High, "high", QT_TRANSLATE_NOOP("words", "High stability risk")},
};
std::span<const Coded<StabilityLevel>> codesOf(StabilityLevel)
{
    return stabilityLevelCodes;
}

static constexpr Coded<StabilityConclusion> stabilityConclusionCodes[] = {
    {StabilityConclusion::None, "none", QT_TRANSLATE_NOOP("words", "No conclusion yet")},
    {StabilityConclusion::Implement, "implement", QT_TRANSLATE_NOOP("words", "Implement with measures")},
    {StabilityConclusion::Postpone, "postpone", QT_TRANSLATE_NOOP("words", "Postpone")},
    {StabilityConclusion::Refuse, "refuse", QT_TRANSLATE_NOOP("words", "Do not implement")},
};
std::span<const Coded<StabilityConclusion>> codesOf(StabilityConclusion)
{
    return stabilityConclusionCodes;
}

} // namespace anhe
