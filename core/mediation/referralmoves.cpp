#include "core/mediation/mediationregister.h"

#include "core/dispute/disputeregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/disputecourse.h"
#include "core/mediation/referralrules.h"

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

static bool mayMove(const Referral &referral, ReferralState to)
{
    return MediationRegister::allowedMoves(referral).contains(to);
}

static Failure notNow(const Referral &referral, ReferralState to)
{
    return {MediationRegister::tr("%1 is “%2” and cannot become “%3”.")
                .arg(referral.number, word(referral.state), word(to))};
}

Result<void> MediationRegister::apply(ReferralId id, const Application &application)
{
    const auto edit = [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Applied))
            return notNow(referral, ReferralState::Applied);
        if (!application.on.isValid())
            return Failure::ofFields(
                {{QStringLiteral("applied_on"), tr("Please give the day of the application.")}});
        referral.state = ReferralState::Applied;
        referral.appliedOn = application.on;
        referral.applicant = application.applicant;
        referral.form = application.form;
        return {};
    };
    return this->edit(id, {}, edit, [&](Change &change, const Referral &, const Referral &after) {
        return lead(change, after, after.appliedOn,
                    tr("%1 (%2) applied for at %3.").arg(word(after.route), after.number, after.body));
    });
}

static FieldProblems acceptanceProblems(const Referral &referral)
{
    FieldProblems problems;
    if (!referral.acceptedOn.isValid())
        problems.append(
            {QStringLiteral("accepted_on"), MediationRegister::tr("Please give the day of acceptance.")});
    if (referral.isMediation() && referral.applicant != ApplicantSide::Both && !referral.consentOn.isValid())
        problems.append(
            {QStringLiteral("consent_on"),
             MediationRegister::tr("Only the %1 applied; a mediation begins once the other side has "
                                   "agreed. Please give the day of its consent.")
                 .arg(word(referral.applicant))});
    return problems;
}

Result<void> MediationRegister::accept(ReferralId id, const Acceptance &acceptance)
{
    const auto edit = [&](Change &change, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Accepted))
            return notNow(referral, ReferralState::Accepted);
        const Result<void> open = openMatter(change, referral.dispute, tr("an acceptance"));
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
                    tr("%1 is under way at %2. A dispute follows one track at a time: accepting %3 "
                       "terminates it; please confirm that.")
                        .arg(others.first().number, others.first().body, after.number)};
            const Result<void> ended = endOthers(change, after);
            if (!ended)
                return ended;
            return lead(change, after, after.acceptedOn,
                        tr("%1 (%2) has begun.").arg(word(after.route), after.number));
        });
}

QList<Referral> MediationRegister::endedBy(ReferralId id) const
{
    const std::optional<Referral> referral = find(id);
    return referral ? endedByAcceptance(*referral, of(referral->dispute)) : QList<Referral>();
}

static void closePause(Referral &referral, QDate on)
{
    if (referral.isPaused())
        referral.pauses.last().last = qMax(referral.pauses.last().first, on);
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
                 tr("%1 (%2) terminated: %3.")
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
            problems.append({QStringLiteral("refused_on"), tr("Please give the day of the refusal.")});
        if (ground == ReferralRefusal::None || (ground == ReferralRefusal::Other && text.trimmed().isEmpty()))
            problems.append({QStringLiteral("refusal"), tr("A refusal needs its ground.")});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        referral.state = ReferralState::Refused;
        referral.refusedOn = on;
        referral.refusal = ground;
        referral.refusalText = text;
        return {};
    };
    return this->edit(id, {}, edit, [this](Change &change, const Referral &, const Referral &after) {
        return lead(
            change, after, after.refusedOn,
            tr("%1 (%2) was not accepted: %3.").arg(word(after.route), after.number, word(after.refusal)));
    });
}

Result<void> MediationRegister::pause(ReferralId id, const ReferralPause &pause)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (!referral.isRunning() || !referral.isMediation())
            return Failure{tr("Only a mediation under way has a clock that can stand; %1 is “%2”.")
                               .arg(referral.number, word(referral.state))};
        if (referral.isPaused())
            return Failure{tr("The clock of %1 already stands since %2.")
                               .arg(referral.number, referral.pauses.last().first.toString(Qt::ISODate))};
        referral.pauses.append(pause);
        return {};
    });
}

Result<void> MediationRegister::resume(ReferralId id, QDate lastDay)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (!referral.isPaused())
            return Failure{tr("The clock of %1 does not stand.").arg(referral.number)};
        if (!lastDay.isValid() || lastDay > today())
            return Failure::ofFields(
                {{QStringLiteral("pauses"),
                  tr("Please give the last day of the pause; it cannot lie in the future.")}});
        referral.pauses.last().last = lastDay;
        return {};
    });
}

static FieldProblems extensionProblems(const Extension &extension, QDate today)
{
    FieldProblems problems;
    if (extension.workingDays <= 0)
        problems.append({QStringLiteral("extension_days"),
                         MediationRegister::tr("Please give the working days of the extension.")});
    if (!extension.agreedOn.isValid() || extension.agreedOn > today)
        problems.append({QStringLiteral("extension_agreed_on"),
                         MediationRegister::tr("Please give the day on which it was agreed.")});
    if (!extension.byBothSides)
        problems.append({QStringLiteral("extension_by_both"),
                         MediationRegister::tr("The committee and both sides must agree to an extension.")});
    return problems;
}

Result<void> MediationRegister::extend(ReferralId id, const Extension &extension)
{
    return edit(id, {}, [&](Change &, Referral &referral) -> Result<void> {
        if (referral.route == Route::Administrative)
            return Failure{tr("The law knows no extension of administrative mediation (Medical Dispute "
                              "Regulation, art. 40).")};
        if (referral.route != Route::People || !referral.isRunning())
            return Failure{tr("Only a people's mediation under way can be extended; %1 is “%2”, “%3”.")
                               .arg(referral.number, word(referral.route), word(referral.state))};
        FieldProblems problems = extensionProblems(extension, today());
        const QDate due = dueOn(referral);
        if (due.isValid() && extension.agreedOn > due)
            problems.append({QStringLiteral("extension_agreed_on"),
                             tr("The limit ended on %1; an extension is agreed before that.")
                                 .arg(due.toString(Qt::ISODate))});
        if (isRefused(problems))
            return Failure::ofFields(problems);
        referral.extensionDays += extension.workingDays;
        referral.extensionAgreedOn = extension.agreedOn;
        referral.extensionDocument = extension.document;
        return {};
    });
}

static FieldProblems conclusionProblems(const Referral &referral, const Conclusion &conclusion)
{
    FieldProblems problems;
    if (!conclusion.on.isValid())
        problems.append(
            {QStringLiteral("concluded_on"), MediationRegister::tr("Please give the day of conclusion.")});
    if (!allowedOutcomes(referral.route).contains(conclusion.outcome))
        problems.append(
            {QStringLiteral("outcome"), conclusion.outcome == Outcome::None
                                            ? MediationRegister::tr("Please say how it ended.")
                                            : MediationRegister::tr("%1 does not end with “%2”.")
                                                  .arg(word(referral.route), word(conclusion.outcome))});
    else if (referral.state == ReferralState::Applied && conclusion.outcome != Outcome::Withdrawn)
        problems.append({QStringLiteral("outcome"),
                         MediationRegister::tr("%1 is not accepted yet; it can only be withdrawn.")
                             .arg(referral.number)});
    if (conclusion.outcome == Outcome::Terminated && conclusion.ground == TerminationGround::None)
        problems.append(
            {QStringLiteral("termination_ground"), MediationRegister::tr("A termination needs its ground.")});
    if (conclusion.outcome == Outcome::Agreement && !conclusion.agreement)
        problems.append(
            {QStringLiteral("agreement"), MediationRegister::tr("Please enter the agreement itself.")});
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
            return lead(
                change, after, after.concludedOn,
                tr("%1 (%2) concluded: %3.").arg(word(after.route), after.number, word(after.outcome)));
        });
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
            return Failure{MediationRegister::tr("%1 has pauses or an extension; its acceptance stands.")
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
    return Failure{MediationRegister::tr("%1 is “%2”; there is no step to take back.")
                       .arg(referral.number, word(referral.state))};
}

Result<void> MediationRegister::takeBack(ReferralId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields({{QStringLiteral("reason"), tr("Please say why the step is taken back.")}});
    const auto edit = [this](Change &change, Referral &referral) -> Result<void> {
        const SettlementStore settlement(change.database());
        for (const Payment &payment : settlement.payments(referral.id)) {
            if (payment.isPaid())
                return Failure{
                    tr("%1 has payments already made; take those back first.").arg(referral.number)};
        }
        const auto confirmation = settlement.confirmation(referral.id);
        if (confirmation && confirmation->state != ConfirmationState::None)
            return Failure{
                tr("The agreement of %1 is before the court for confirmation; its conclusion stands.")
                    .arg(referral.number)};
        const Referral concluded = referral;
        const Result<void> undone = undoMove(referral);
        if (!undone)
            return undone;
        const bool runs = referral.isRunning();
        const QString bar =
            runs ? acceptanceBar(referral, MediationStore(change.database()).of(referral.dispute))
                 : QString();
        if (!bar.isEmpty())
            return Failure{bar};
        return m_disputes.edit(change, referral.dispute, concluded.number, [&](Dispute &dispute) {
            reopenSettled(dispute, concluded);
            return Result<void>();
        });
    };
    return this->edit(id, reason, edit, [&](Change &change, const Referral &before, const Referral &after) {
        return lead(change, after, today(),
                    tr("%1 (%2): “%3” was taken back. %4")
                        .arg(word(after.route), after.number, word(before.state), reason.trimmed()));
    });
}

Result<void> MediationRegister::voidNumber(ReferralId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Failure::ofFields(
            {{QStringLiteral("reason"),
              tr("A voided number stays in the register with its reason; please give it.")}});
    return edit(id, reason, [&](Change &, Referral &referral) -> Result<void> {
        if (!mayMove(referral, ReferralState::Voided))
            return notNow(referral, ReferralState::Voided);
        referral.state = ReferralState::Voided;
        referral.outcomeText = reason.trimmed();
        return {};
    });
}

} // namespace anhe
