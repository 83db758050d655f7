#include "core/mediation/mediationregister.h"

#include "core/ledger/ledger.h"
#include "core/mediation/referralmoves.h"
#include "core/mediation/referralrules.h"

#include <QCoreApplication>

namespace anhe {

Result<void> MediationRegister::apply(ReferralId id, const Application &application)
{
    const auto edit = [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Applied))
            return notNow(referral, ReferralState::Applied);
        if (!application.on.isValid())
            return Failure::ofFields({{QStringLiteral("applied_on"),
                                       QCoreApplication::translate(
                                           "MediationRegister", "Please give the day of the application.")}});
        referral.state = ReferralState::Applied;
        referral.appliedOn = application.on;
        referral.applicant = application.applicant;
        referral.form = application.form;
        return {};
    };
    return this->edit(id, {}, edit, [&](Change &change, const Referral &, const Referral &after) {
        return lead(change, after, after.appliedOn,
                    QCoreApplication::translate("MediationRegister", "%1 (%2) applied for at %3.")
                        .arg(word(after.route), after.number, after.body));
    });
}

static FieldProblems acceptanceProblems(const Referral &referral)
{
    FieldProblems problems;
    if (!referral.acceptedOn.isValid())
        problems.append(
            {QStringLiteral("accepted_on"),
             QCoreApplication::translate("MediationRegister", "Please give the day of acceptance.")});
    if (referral.isMediation() && referral.applicant != ApplicantSide::Both && !referral.consentOn.isValid())
        problems.append({QStringLiteral("consent_on"),
                         QCoreApplication::translate(
                             "MediationRegister",
                             "Only one side (%1) applied; a mediation begins once the other side has agreed. "
                             "Please give the day of its consent.")
                             .arg(word(referral.applicant))});
    return problems;
}

Result<void> MediationRegister::accept(ReferralId id, const Acceptance &acceptance)
{
    const auto edit = [&](Change &change, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Accepted))
            return notNow(referral, ReferralState::Accepted);
        const Result<void> open = openMatter(
            change, referral.dispute, QCoreApplication::translate("MediationRegister", "an acceptance"));
        if (!open)
            return open;
        const QString bar = acceptanceBar(referral, MediationStore(change.database()).of(referral.dispute));
        if (!bar.isEmpty())
            return Failure{bar};
        referral.state = ReferralState::Accepted;
        referral.acceptedOn = acceptance.on;
        if (acceptance.consentOn.isValid())
            referral.consentOn = acceptance.consentOn;
        if (!acceptance.caseNumber.isEmpty())
            referral.caseNumber = acceptance.caseNumber;
        if (!acceptance.mediators.isEmpty())
            referral.mediators = acceptance.mediators;
        const FieldProblems problems = acceptanceProblems(referral);
        if (isRefused(problems))
            return Failure::ofFields(problems);
        return {};
    };
    return this->edit(
        id, {}, edit, [&](Change &change, const Referral &, const Referral &after) -> Result<void> {
            const QList<Referral> others =
                endedByAcceptance(after, MediationStore(change.database()).of(after.dispute));
            if (!others.isEmpty() && !acceptance.endOthers)
                return Failure{
                    QCoreApplication::translate(
                        "MediationRegister",
                        "%1 is under way at %2. A dispute follows one track at a time: accepting %3 "
                        "terminates it; please confirm that.")
                        .arg(others.first().number, others.first().body, after.number)};
            const Result<void> ended = endOthers(change, after);
            if (!ended)
                return ended;
            return lead(change, after, after.acceptedOn,
                        QCoreApplication::translate("MediationRegister", "%1 (%2) has begun.")
                            .arg(word(after.route), after.number));
        });
}

QList<Referral> MediationRegister::endedBy(ReferralId id) const
{
    const std::optional<Referral> referral = find(id);
    return referral ? endedByAcceptance(*referral, of(referral->dispute)) : QList<Referral>();
}

/** The mediations that the acceptance of another track ends, on its day and with its ground. */
Result<void> MediationRegister::endOthers(Change &change, const Referral &accepted)
{
    const QList<Referral> others =
        endedByAcceptance(accepted, MediationStore(change.database()).of(accepted.dispute));
    for (const Referral &before : others) {
        Referral after = before;
        closePause(after, accepted.acceptedOn);
        after.state = ReferralState::Concluded;
        after.concludedOn = accepted.acceptedOn;
        after.outcome = Outcome::Terminated;
        after.terminationGround =
            accepted.route == Route::Litigation ? TerminationGround::Lawsuit : TerminationGround::OtherBody;
        after.outcomeText = accepted.number;
        const Result<void> kept = keep(change, before, after, accepted.number);
        if (!kept)
            return Failure{QStringLiteral("%1: %2").arg(before.number, kept.error())};
        const Result<void> led =
            lead(change, after, after.concludedOn,
                 QCoreApplication::translate("MediationRegister", "%1 (%2) terminated: %3.")
                     .arg(word(after.route), after.number, word(after.terminationGround)));
        if (!led)
            return led;
    }
    return {};
}

Result<void> MediationRegister::refuse(ReferralId id, QDate on, ReferralRefusal ground, const QString &text)
{
    const auto edit = [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Refused))
            return notNow(referral, ReferralState::Refused);
        FieldProblems problems;
        if (!on.isValid())
            problems.append(
                {QStringLiteral("refused_on"),
                 QCoreApplication::translate("MediationRegister", "Please give the day of the refusal.")});
        if (ground == ReferralRefusal::None || (ground == ReferralRefusal::Other && text.trimmed().isEmpty()))
            problems.append(
                {QStringLiteral("refusal"),
                 QCoreApplication::translate("MediationRegister", "A refusal needs its ground.")});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        referral.state = ReferralState::Refused;
        referral.refusedOn = on;
        referral.refusal = ground;
        referral.refusalText = text;
        return {};
    };
    return this->edit(id, {}, edit, [this](Change &change, const Referral &, const Referral &after) {
        return lead(change, after, after.refusedOn,
                    QCoreApplication::translate("MediationRegister", "%1 (%2) was not accepted: %3.")
                        .arg(word(after.route), after.number, word(after.refusal)));
    });
}

} // namespace anhe
