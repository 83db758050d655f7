#include "ui/common/riskchips.h"

#include "core/calendar/deadlinerule.h"
#include "core/calendar/duedate.h"
#include "core/desk/desk.h"
#include "ui/common/plainwords.h"

namespace anhe {

Tone toneOf(RiskLevel level)
{
    switch (level) {
    case RiskLevel::None:
        return Tone::Grey;
    case RiskLevel::Low:
        return Tone::Blue;
    case RiskLevel::General:
        return Tone::Yellow;
    case RiskLevel::Larger:
        return Tone::Orange;
    case RiskLevel::Major:
        return Tone::Red;
    }
    Q_UNREACHABLE();
}

namespace {

Tone toneOfState(RiskState state)
{
    switch (state) {
    case RiskState::Reported:
        return Tone::Amber;
    case RiskState::Assigned:
    case RiskState::Rectifying:
        return Tone::Blue;
    case RiskState::Rectified:
    case RiskState::Verified:
        return Tone::Calm;
    case RiskState::WrittenOff:
        return Tone::Green;
    case RiskState::Voided:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText levelChip(RiskLevel level)
{
    return {word(level), toneOf(level)};
}

ChipText riskStateChip(RiskState state)
{
    return {word(state), toneOfState(state)};
}

ChipText orderedLimitChip(Desk &desk, const char *rule, QDate from, QDate dueOn, QDate doneOn)
{
    if (!dueOn.isValid())
        return {};
    DueTerms terms{from.startOfDay()};
    terms.writtenDay = dueOn;
    const Result<DueDate> due = dueDate(*ruleFor(rule), terms, desk.deadlines().calendar);
    return due ? dueChip(*due, doneOn, desk.clock().now()) : ChipText{isoDay(dueOn)};
}

} // namespace anhe
