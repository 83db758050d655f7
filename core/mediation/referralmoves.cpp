#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/disputecourse.h"
#include "core/mediation/referralmoves.h"
#include "core/mediation/referralrules.h"

#include <QCoreApplication>

namespace anhe {

QList<ReferralState> MediationRegister::allowedMoves(const Referral &referral)
{
    // A negotiation simply begins; of a lawsuit the hospital often hears when the court has accepted it.
    const bool startsAtOnce = referral.route == Route::Negotiation || referral.route == Route::Litigation;
    switch (referral.state) {
    case ReferralState::Drafted:
        if (startsAtOnce)
            return {ReferralState::Applied, ReferralState::Accepted, ReferralState::Voided};
        return {ReferralState::Applied, ReferralState::Voided};
    case ReferralState::Applied:
        return {ReferralState::Accepted, ReferralState::Refused, ReferralState::Concluded,
                ReferralState::Voided};
    case ReferralState::Accepted:
        return {ReferralState::Concluded};
    case ReferralState::Refused:
    case ReferralState::Concluded:
    case ReferralState::Voided:
        return {};
    }
    Q_UNREACHABLE();
}

bool mayMove(const Referral &referral, ReferralState to)
{
    return MediationRegister::allowedMoves(referral).contains(to);
}

Failure notNow(const Referral &referral, ReferralState to)
{
    return {QCoreApplication::translate("MediationRegister", "%1 is “%2” and cannot become “%3”.")
                .arg(referral.number, word(referral.state), word(to))};
}

void closePause(Referral &referral, QDate on)
{
    if (referral.isPaused())
        referral.pauses.last().last = qMax(referral.pauses.last().first, on);
}

static Result<void> undoMove(Referral &referral)
{
    switch (referral.state) {
    case ReferralState::Applied:
        referral.state = ReferralState::Drafted;
        referral.appliedOn = {};
        return {};
    case ReferralState::Accepted:
        if (!referral.pauses.isEmpty() || referral.extensionDays > 0)
            return Failure{QCoreApplication::translate(
                               "MediationRegister", "%1 has pauses or an extension; its acceptance stands.")
                               .arg(referral.number)};
        referral.state = referral.appliedOn.isValid() ? ReferralState::Applied : ReferralState::Drafted;
        referral.acceptedOn = {};
        return {};
    case ReferralState::Refused:
        referral.state = ReferralState::Applied;
        referral.refusedOn = {};
        referral.refusal = ReferralRefusal::None;
        return {};
    case ReferralState::Concluded:
        referral.state = referral.acceptedOn.isValid() ? ReferralState::Accepted : ReferralState::Applied;
        referral.concludedOn = {};
        referral.outcome = Outcome::None;
        referral.terminationGround = TerminationGround::None;
        return {};
    case ReferralState::Drafted:
    case ReferralState::Voided:
        break;
    }
    return Failure{
        QCoreApplication::translate("MediationRegister", "%1 is “%2”; there is no step to take back.")
            .arg(referral.number, word(referral.state))};
}

/** Why a referral cannot be under way again beside the others of its matter; empty when it can. */
static QString reviveBar(const Referral &referral, const QList<Referral> &ofDispute)
{
    if (!referral.isRunning())
        return {};
    const QList<Referral> others = endedByAcceptance(referral, ofDispute);
    if (others.isEmpty())
        return acceptanceBar(referral, ofDispute);
    return QCoreApplication::translate("MediationRegister",
                                       "%1 (%2) is already under way in this matter; conclude it first.")
        .arg(others.first().number, word(others.first().route));
}

Result<void> MediationRegister::takeBack(ReferralId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate("MediationRegister", "Please say why the step is taken back.")}});
    const auto edit = [this](Change &change, Referral &referral) -> Result<void> {
        const SettlementStore settlement(change.database());
        for (const Payment &payment : settlement.payments(referral.id)) {
            if (payment.isPaid())
                return Failure{
                    QCoreApplication::translate("MediationRegister",
                                                "%1 has payments already made; take those back first.")
                        .arg(referral.number)};
        }
        const auto confirmation = settlement.confirmation(referral.id);
        if (confirmation && confirmation->state != ConfirmationState::None)
            return Failure{
                QCoreApplication::translate(
                    "MediationRegister",
                    "The agreement of %1 is before the court for confirmation; its conclusion stands.")
                    .arg(referral.number)};
        const Referral concluded = referral;
        const Result<void> undone = undoMove(referral);
        if (!undone)
            return undone;
        const QString bar = reviveBar(referral, MediationStore(change.database()).of(referral.dispute));
        if (!bar.isEmpty())
            return Failure{bar};
        return m_disputes.edit(change, referral.dispute, concluded.number, [&](Dispute &dispute) {
            reopenSettled(dispute, concluded);
            return Result<void>();
        });
    };
    return this->edit(id, reason, edit, [&](Change &change, const Referral &before, const Referral &after) {
        return lead(change, after, today(),
                    QCoreApplication::translate("MediationRegister", "%1 (%2): “%3” was taken back. %4")
                        .arg(word(after.route), after.number, word(before.state), reason.trimmed()));
    });
}

Result<void> MediationRegister::voidNumber(ReferralId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              QCoreApplication::translate(
                  "MediationRegister",
                  "A voided number stays in the register with its reason; please give it.")}});
    return edit(id, reason, [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Voided))
            return notNow(referral, ReferralState::Voided);
        referral.state = ReferralState::Voided;
        referral.outcomeText = reason.trimmed();
        return {};
    });
}

} // namespace anhe
