#pragma once

#include "core/base/coded.h"

#include <span>

namespace anhe {

/** Where a hidden risk was found. */
enum class RiskSource {
    WeeklySweep,
    MonthlyReturn,
    UrgentReport,
    Inspection,
    Drill,
    Assessment,
    Cluster,
    Superior,
    CallBack,
    Other
};

enum class RatingMethod { None, Matrix, Lec };

/** 低, 一般, 较大, 重大; in rising order. */
enum class RiskLevel { None, Low, General, Larger, Major };

enum class RiskState { Reported, Assigned, Rectifying, Rectified, Verified, WrittenOff, Voided };

/** A first notice, a second one, and the circular to all units 通报. */
enum class NoticeStep { First, Second, Circular };

/** What a supervision notice presses for. */
enum class NoticeSubject { Risk, Matter, Sweep };

enum class NoticeState { Issued, Replied, Settled, Superseded, Voided };

/** What the office makes of a reply slip. */
enum class ReplyReview { None, Done, ExtensionGranted, ExtensionRefused, NotDone };

/** How pressing a notice is: sets the limit that is proposed. */
enum class NoticeUrgency { Urgent, Ordinary, Hard };

enum class SweepKind { Weekly, Monthly, Urgent };

enum class SweepCheck { Open, Fine, Finding };

/** What a week of a grid cell, or a month, came to. */
enum class SweepGap { Ahead, Due, Missing, Zero, Done };

/** How opinions on a major decision were taken. */
enum class OpinionWay { Hearing, ExpertArgument, PublicNotice, Survey, Forum, Other };

enum class StabilityLevel { None, Low, Medium, High };

enum class StabilityConclusion { None, Implement, Postpone, Refuse };

std::span<const Coded<RiskSource>> codesOf(RiskSource);
std::span<const Coded<RatingMethod>> codesOf(RatingMethod);
std::span<const Coded<RiskLevel>> codesOf(RiskLevel);
std::span<const Coded<RiskState>> codesOf(RiskState);
std::span<const Coded<NoticeStep>> codesOf(NoticeStep);
std::span<const Coded<NoticeSubject>> codesOf(NoticeSubject);
std::span<const Coded<NoticeState>> codesOf(NoticeState);
std::span<const Coded<ReplyReview>> codesOf(ReplyReview);
std::span<const Coded<NoticeUrgency>> codesOf(NoticeUrgency);
std::span<const Coded<SweepKind>> codesOf(SweepKind);
std::span<const Coded<SweepCheck>> codesOf(SweepCheck);
std::span<const Coded<SweepGap>> codesOf(SweepGap);
std::span<const Coded<OpinionWay>> codesOf(OpinionWay);
std::span<const Coded<StabilityLevel>> codesOf(StabilityLevel);
std::span<const Coded<StabilityConclusion>> codesOf(StabilityConclusion);

} // namespace anhe
