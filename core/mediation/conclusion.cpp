#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/mediation/referralmoves.h"
#include "core/mediation/referralrules.h"

#include <QCoreApplication>

namespace anhe {

static FieldProblems conclusionProblems(const Referral &referral, const Conclusion &conclusion)
{
    FieldProblems problems;
    if (!conclusion.on.isValid())
        problems.append(
            {QStringLiteral("concluded_on"),
             QCoreApplication::translate("MediationRegister", "Please give the day of conclusion.")});
    if (!allowedOutcomes(referral.route).contains(conclusion.outcome))
        problems.append({QStringLiteral("outcome"),
                         conclusion.outcome == Outcome::None
                             ? QCoreApplication::translate("MediationRegister", "Please say how it ended.")
                             : QCoreApplication::translate("MediationRegister", "%1 does not end with “%2”.")
                                   .arg(word(referral.route), word(conclusion.outcome))});
    else if (referral.state == ReferralState::Applied && conclusion.outcome != Outcome::Withdrawn)
        problems.append({QStringLiteral("outcome"),
                         QCoreApplication::translate("MediationRegister",
                                                     "%1 is not accepted yet; it can only be withdrawn.")
                             .arg(referral.number)});
    if (conclusion.outcome == Outcome::Terminated && conclusion.ground == TerminationGround::None)
        problems.append(
            {QStringLiteral("termination_ground"),
             QCoreApplication::translate("MediationRegister", "A termination needs its ground.")});
    if (conclusion.outcome == Outcome::Agreement && !conclusion.agreement)
        problems.append(
            {QStringLiteral("agreement"),
             QCoreApplication::translate("MediationRegister", "Please enter the agreement itself.")});
    return problems;
}

static void write(const Conclusion &conclusion, Referral &referral)
{
    closePause(referral, conclusion.on);
    referral.state = ReferralState::Concluded;
    referral.concludedOn = conclusion.on;
    referral.outcome = conclusion.outcome;
    referral.terminationGround =
        conclusion.outcome == Outcome::Terminated ? conclusion.ground : TerminationGround::None;
    referral.outcomeText = conclusion.text;
}

Result<void> MediationRegister::conclude(ReferralId id, const Conclusion &conclusion)
{
    const auto edit = [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Concluded))
            return notNow(referral, ReferralState::Concluded);
        const FieldProblems problems = conclusionProblems(referral, conclusion);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        write(conclusion, referral);
        return {};
    };
    return this->edit(
        id, {}, edit, [&](Change &change, const Referral &, const Referral &after) -> Result<void> {
            const Result<void> kept = keepConclusion(change, after, conclusion);
            if (!kept)
                return kept;
            return lead(change, after, after.concludedOn,
                        QCoreApplication::translate("MediationRegister", "%1 (%2) concluded: %3.")
                            .arg(word(after.route), after.number, word(after.outcome)));
        });
}

} // namespace anhe
