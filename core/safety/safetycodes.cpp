#include "core/safety/safetycodes.h"

#include <QtGlobal>

namespace anhe {

static constexpr Coded<ActivityKind> activityKindCodes[] = {
    {ActivityKind::Meeting, "meeting", QT_TRANSLATE_NOOP("words", "Meeting")},
    {ActivityKind::Training, "training", QT_TRANSLATE_NOOP("words", "Training")},
    {ActivityKind::Drill, "drill", QT_TRANSLATE_NOOP("words", "Emergency drill")},
    {ActivityKind::Inspection, "inspection", QT_TRANSLATE_NOOP("words", "Inspection visit")},
    {ActivityKind::Publicity, "publicity", QT_TRANSLATE_NOOP("words", "Publicity work")},
    {ActivityKind::DutyCheck, "duty_check", QT_TRANSLATE_NOOP("words", "Duty roster check")},
    {ActivityKind::PoliceAction, "police_action", QT_TRANSLATE_NOOP("words", "Joint action with the police")},
};
std::span<const Coded<ActivityKind>> codesOf(ActivityKind)
{
    return activityKindCodes;
}

static constexpr Coded<ActivitySubkind> activitySubkindCodes[] = {
    {ActivitySubkind::None, "none", QT_TRANSLATE_NOOP("words", "No further kind")},
    {ActivitySubkind::Leadership, "leadership", QT_TRANSLATE_NOOP("words", "Leadership meeting")},
    {ActivitySubkind::Consultation, "consultation", QT_TRANSLATE_NOOP("words", "Consultation meeting")},
    {ActivitySubkind::Monthly, "monthly", QT_TRANSLATE_NOOP("words", "Monthly meeting")},
    {ActivitySubkind::JointCheck, "joint_check", QT_TRANSLATE_NOOP("words", "Joint check with the police")},
    {ActivitySubkind::ClueFound, "clue_found", QT_TRANSLATE_NOOP("words", "Clue found")},
    {ActivitySubkind::ClueHandedOver, "clue_handed_over",
     QT_TRANSLATE_NOOP("words", "Clue handed over to the police")},
    {ActivitySubkind::Emergency, "emergency", QT_TRANSLATE_NOOP("words", "Emergency handled together")},
};
std::span<const Coded<ActivitySubkind>> codesOf(ActivitySubkind)
{
    return activitySubkindCodes;
}

static constexpr Coded<DrillVerdict> drillVerdictCodes[] = {
    {DrillVerdict::None, "none", QT_TRANSLATE_NOOP("words", "Not evaluated")},
    {DrillVerdict::Reached, "reached", QT_TRANSLATE_NOOP("words", "Goal of the drill reached")},
    {DrillVerdict::MostlyReached, "mostly_reached",
     QT_TRANSLATE_NOOP("words", "Goal of the drill mostly reached")},
    {DrillVerdict::NotReached, "not_reached", QT_TRANSLATE_NOOP("words", "Goal of the drill not reached")},
};
std::span<const Coded<DrillVerdict>> codesOf(DrillVerdict)
{
    return drillVerdictCodes;
}

static constexpr Coded<GuardGround> guardGroundCodes[] = {
    {GuardGround::MedicalStaff, "medical_staff", QT_TRANSLATE_NOOP("words", "3% of the medical staff")},
    {GuardGround::Beds, "beds", QT_TRANSLATE_NOOP("words", "One guard for 20 beds")},
    {GuardGround::Outpatients, "outpatients", QT_TRANSLATE_NOOP("words", "3‰ of the daily outpatients")},
};
std::span<const Coded<GuardGround>> codesOf(GuardGround)
{
    return guardGroundCodes;
}

template <typename E>
static QString wordIn(std::initializer_list<std::pair<E, const char *>> words, E wanted)
{
    for (const auto &[value, text] : words) {
        if (value == wanted)
            return QString::fromUtf8(text);
    }
    return {};
}

QString paperWord(ActivityKind kind)
{
    return wordIn<ActivityKind>({{ActivityKind::Meeting, "会议"},
                                 {ActivityKind::Training, "培训"},
                                 {ActivityKind::Drill, "应急演练"},
                                 {ActivityKind::Inspection, "检查督导"},
                                 {ActivityKind::Publicity, "宣传"},
                                 {ActivityKind::DutyCheck, "值班值守检查"},
                                 {ActivityKind::PoliceAction, "警医联动"}},
                                kind);
}

QString paperWord(ActivitySubkind subkind)
{
    return wordIn<ActivitySubkind>({{ActivitySubkind::Leadership, "领导小组会议"},
                                    {ActivitySubkind::Consultation, "会商会议"},
                                    {ActivitySubkind::Monthly, "月例会"},
                                    {ActivitySubkind::JointCheck, "联合检查"},
                                    {ActivitySubkind::ClueFound, "发现线索"},
                                    {ActivitySubkind::ClueHandedOver, "移交线索"},
                                    {ActivitySubkind::Emergency, "联合处置突发事件"}},
                                   subkind);
}

QString paperWord(DrillVerdict verdict)
{
    return wordIn<DrillVerdict>({{DrillVerdict::Reached, "达到预期目标"},
                                 {DrillVerdict::MostlyReached, "基本达到预期目标"},
                                 {DrillVerdict::NotReached, "未达到预期目标"}},
                                verdict);
}

QString paperWord(GuardGround ground)
{
    return wordIn<GuardGround>({{GuardGround::MedicalStaff, "按医务人员数的3%"},
                                {GuardGround::Beds, "按每20张床位1名"},
                                {GuardGround::Outpatients, "按日均门诊量的3‰"}},
                               ground);
}

QList<ActivitySubkind> subkindsOf(ActivityKind kind)
{
    if (kind == ActivityKind::Meeting)
        return {ActivitySubkind::Leadership, ActivitySubkind::Consultation, ActivitySubkind::Monthly};
    if (kind == ActivityKind::PoliceAction)
        return {ActivitySubkind::JointCheck, ActivitySubkind::ClueFound, ActivitySubkind::ClueHandedOver,
                ActivitySubkind::Emergency};
    return {};
}

} // namespace anhe
