#include "ui/insurance/insurancechips.h"

#include "ui/common/plainwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

Tone toneOf(ClaimState state)
{
    switch (state) {
    case ClaimState::NotReported:
        return Tone::Amber;
    case ClaimState::Reported:
    case ClaimState::Opened:
        return Tone::Blue;
    case ClaimState::MoreAsked:
        return Tone::Orange;
    case ClaimState::Assessed:
    case ClaimState::Agreed:
        return Tone::Calm;
    case ClaimState::Paid:
    case ClaimState::Closed:
        return Tone::Green;
    case ClaimState::Refused:
        return Tone::Red;
    case ClaimState::Withdrawn:
    case ClaimState::Voided:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

Tone toneOf(CoverStanding standing)
{
    switch (standing) {
    case CoverStanding::Insured:
        return Tone::Green;
    case CoverStanding::Expiring:
        return Tone::Amber;
    case CoverStanding::Lapsed:
    case CoverStanding::Never:
        return Tone::Red;
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText standingChip(CoverStanding standing, QDate coveredTo)
{
    const QString tip =
        coveredTo.isValid()
            ? QCoreApplication::translate("InsuranceChips", "Cover reaches to %1.").arg(isoDay(coveredTo))
            : QString();
    return {word(standing), toneOf(standing), tip};
}

ChipText policyChip(Period period, QDate lastDay, QDate cancelledOn, QDate today)
{
    if (cancelledOn.isValid() && cancelledOn <= today)
        return {QCoreApplication::translate("InsuranceChips", "Cancelled"), Tone::Grey,
                QCoreApplication::translate("InsuranceChips", "No cover since %1.").arg(isoDay(cancelledOn))};
    if (today < period.first)
        return {QCoreApplication::translate("InsuranceChips", "Not begun"), Tone::Blue};
    if (today > lastDay)
        return {QCoreApplication::translate("InsuranceChips", "Ended"), Tone::Grey};
    const qint64 left = today.daysTo(lastDay);
    if (left <= expiringDays)
        return {left == 0 ? QCoreApplication::translate("InsuranceChips", "Last day today")
                          : QCoreApplication::translate("InsuranceChips", "Ends in %1 days").arg(left),
                left <= 7 ? Tone::Red : Tone::Amber};
    return {QCoreApplication::translate("InsuranceChips", "In force"), Tone::Green};
}

ChipText claimStateChip(ClaimState state, bool inCourt)
{
    if (!inCourt)
        return {word(state), toneOf(state)};
    return {QCoreApplication::translate("InsuranceChips", "%1, in court").arg(word(state)), Tone::Orange};
}

} // namespace anhe
