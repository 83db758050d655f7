#include "ui/mediation/referralchips.h"

#include <QCoreApplication>

namespace anhe {

namespace {

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Agreement:
        return Tone::Green;
    case Outcome::Failed:
        return Tone::Red;
    case Outcome::Judgment:
        return Tone::Blue;
    case Outcome::None:
    case Outcome::Terminated:
    case Outcome::Withdrawn:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

Tone toneOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Drafted:
        return Tone::Yellow;
    case ReferralState::Applied:
        return Tone::Blue;
    case ReferralState::Accepted:
        return Tone::Orange;
    case ReferralState::Refused:
    case ReferralState::Concluded:
    case ReferralState::Voided:
        return Tone::Grey;
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText referralStateChip(ReferralState state, Outcome outcome)
{
    if (state == ReferralState::Concluded)
        return {word(outcome), toneOf(outcome)};
    return {word(state), toneOf(state)};
}

ChipText paymentChip(const Payment &payment, QDate today)
{
    if (payment.isPaid())
        return {
            QCoreApplication::translate("ReferralChips", "Paid %1").arg(payment.paidOn.toString(Qt::ISODate)),
            Tone::Green};
    if (payment.dueOn < today)
        return {QCoreApplication::translate("ReferralChips", "Overdue since %1")
                    .arg(payment.dueOn.toString(Qt::ISODate)),
                Tone::Red};
    return {QCoreApplication::translate("ReferralChips", "Due %1").arg(payment.dueOn.toString(Qt::ISODate)),
            payment.dueOn == today ? Tone::Amber : Tone::Calm};
}

} // namespace anhe
