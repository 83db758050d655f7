#include "core/mediation/referralrules.h"

#include "core/mediation/daysinorder.h"

#include <QCoreApplication>

namespace anhe {

QString referralNumber(int year, int serial)
{
    return QStringLiteral("移送 %1-%2").arg(year).arg(serial, 4, 10, QLatin1Char('0'));
}

namespace {

void checkRepresentatives(FieldProblems &problems, const char *field, const QStringList &names)
{
    if (names.size() > mostRepresentatives)
        problems.append(
            {QString::fromLatin1(field),
             QCoreApplication::translate(
                 "Mediation", "At a negotiation each side has at most 5 representatives; %1 are named.")
                 .arg(names.size())});
}

void checkNegotiation(FieldProblems &problems, const Referral &referral, const CeilingTable &ceilings)
{
    checkRepresentatives(problems, "patient_representatives", referral.patientRepresentatives);
    checkRepresentatives(problems, "hospital_representatives", referral.hospitalRepresentatives);
    if (referral.state >= ReferralState::Accepted && referral.place.isEmpty())
        problems.append({QStringLiteral("place"),
                         QCoreApplication::translate(
                             "Mediation", "A negotiation is held in a special room; please say where."),
                         true});
    if (!referral.claimed)
        return;
    const auto warning =
        ceilingWarning(ceilings, CeilingBasis::Claim, *referral.claimed, QStringLiteral("claimed"));
    if (warning)
        problems.append(*warning);
}

void checkPauses(FieldProblems &problems, const Referral &referral, QDate today)
{
    const QString field = QStringLiteral("pauses");
    QDate free = referral.acceptedOn;
    for (const ReferralPause &pause : referral.pauses) {
        if (!pause.first.isValid() || pause.first > today)
            problems.append(
                {field, QCoreApplication::translate(
                            "Mediation", "A pause needs its first day, and it cannot lie in the future.")});
        else if (free.isValid() && pause.first < free)
            problems.append(
                {field,
                 QCoreApplication::translate(
                     "Mediation", "The pause from %1 begins before the acceptance or inside another pause.")
                     .arg(pause.first.toString(Qt::ISODate))});
        if (pause.last.isValid() && pause.last < pause.first)
            problems.append(
                {field, QCoreApplication::translate("Mediation", "The pause from %1 ends before it begins.")
                            .arg(pause.first.toString(Qt::ISODate))});
        if (pause.ground == PauseGround::Other && pause.body.isEmpty())
            problems.append(
                {field, QCoreApplication::translate(
                            "Mediation", "A pause that is no appraisal needs its ground in words.")});
        if (pause.ground == PauseGround::Other)
            problems.append({field,
                             QCoreApplication::translate(
                                 "Mediation",
                                 "The regulation leaves only appraisal out of the limit; make sure that this "
                                 "pause counts with the body."),
                             true});
        free = pause.last.isValid() ? pause.last.addDays(1) : today.addDays(1);
    }
}

} // namespace

FieldProblems checkReferral(const Referral &referral, const CeilingTable &ceilings, QDate today)
{
    FieldProblems problems;
    if (!referral.dispute)
        problems.append(
            {QStringLiteral("dispute"),
             QCoreApplication::translate("Mediation", "Please choose the matter that is referred.")});
    if (!referral.draftedOn.isValid() || referral.draftedOn > today)
        problems.append(
            {QStringLiteral("drafted_on"),
             QCoreApplication::translate(
                 "Mediation", "Please give the day of the referral; it cannot lie in the future.")});
    if (referral.route != Route::Negotiation && referral.body.trimmed().isEmpty())
        problems.append({QStringLiteral("body"),
                         referral.route == Route::Litigation
                             ? QCoreApplication::translate("Mediation", "Please name the court.")
                             : QCoreApplication::translate("Mediation", "Please name the mediation body.")});
    if (referral.claimed && referral.claimed->fen <= 0)
        problems.append(
            {QStringLiteral("claimed"),
             QCoreApplication::translate("Mediation", "An amount claimed is above zero; leave it empty when "
                                                      "no money is asked for.")});
    if (referral.route == Route::Negotiation)
        checkNegotiation(problems, referral, ceilings);
    checkDays(problems,
              {{"applied_on", referral.appliedOn, QT_TRANSLATE_NOOP("Mediation", "day of the application")},
               {"accepted_on", referral.acceptedOn, QT_TRANSLATE_NOOP("Mediation", "day of acceptance")},
               {"refused_on", referral.refusedOn, QT_TRANSLATE_NOOP("Mediation", "day of refusal")},
               {"concluded_on", referral.concludedOn, QT_TRANSLATE_NOOP("Mediation", "day of conclusion")}},
              today);
    checkDays(problems,
              {{"consent_on", referral.consentOn, QT_TRANSLATE_NOOP("Mediation", "day of consent")}}, today);
    checkPauses(problems, referral, today);
    return problems;
}

QList<Outcome> allowedOutcomes(Route route)
{
    if (route == Route::Litigation)
        return {Outcome::Judgment, Outcome::Agreement, Outcome::Withdrawn, Outcome::Terminated};
    return {Outcome::Agreement, Outcome::Failed, Outcome::Terminated, Outcome::Withdrawn};
}

QList<Referral> endedByAcceptance(const Referral &accepted, const QList<Referral> &ofDispute)
{
    QList<Referral> ended;
    if (accepted.route == Route::Negotiation)
        return ended;
    for (const Referral &other : ofDispute) {
        if (other.id != accepted.id && other.isRunning() && other.isMediation())
            ended.append(other);
    }
    return ended;
}

QString acceptanceBar(const Referral &accepted, const QList<Referral> &ofDispute)
{
    for (const Referral &other : ofDispute) {
        if (other.id == accepted.id || !other.isRunning())
            continue;
        if (other.route == Route::Litigation && accepted.isMediation())
            return QCoreApplication::translate("Mediation", "%1 is before the court (%2); no mediation is "
                                                            "accepted while the lawsuit is under way. "
                                                            "Conclude the lawsuit first.")
                .arg(other.number, other.body);
        if (other.route == accepted.route && !accepted.isMediation())
            return QCoreApplication::translate(
                       "Mediation", "%1 (%2) is already under way in this matter; conclude it first.")
                .arg(other.number, word(other.route));
    }
    return {};
}

Status statusOn(Route route)
{
    switch (route) {
    case Route::Negotiation:
        return Status::InNegotiation;
    case Route::People:
        return Status::InMediation;
    case Route::Administrative:
        return Status::InAdministrativeMediation;
    case Route::Litigation:
        return Status::InCourt;
    }
    Q_UNREACHABLE();
}

} // namespace anhe
