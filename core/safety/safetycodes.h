#pragma once

#include "core/base/coded.h"

#include <QList>

namespace anhe {

/** What was done for the safe hospital 平安医院 (DOMAIN §7). */
enum class ActivityKind { Meeting, Training, Drill, Inspection, Publicity, DutyCheck, PoliceAction };

/** The kind of a meeting, or of a joint action with the police. */
enum class ActivitySubkind {
    None,
    Leadership,
    Consultation,
    Monthly,
    JointCheck,
    ClueFound,
    ClueHandedOver,
    Emergency
};

/** What the evaluation of a drill comes to. */
enum class DrillVerdict { None, Reached, MostlyReached, NotReached };

/** Which of the three rules on guards asks for most. */
enum class GuardGround { MedicalStaff, Beds, Outpatients };

std::span<const Coded<ActivityKind>> codesOf(ActivityKind);
std::span<const Coded<ActivitySubkind>> codesOf(ActivitySubkind);
std::span<const Coded<DrillVerdict>> codesOf(DrillVerdict);
std::span<const Coded<GuardGround>> codesOf(GuardGround);

/** What the office's papers call them. */
QString paperWord(ActivityKind kind);
QString paperWord(ActivitySubkind subkind);
QString paperWord(DrillVerdict verdict);
QString paperWord(GuardGround ground);

/** The kinds a meeting or a joint action is one of; none for the others. */
QList<ActivitySubkind> subkindsOf(ActivityKind kind);

} // namespace anhe
