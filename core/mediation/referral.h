#pragma once

#include "core/base/money.h"
#include "core/base/strongid.h"
#include "core/calendar/duedate.h"
#include "core/dispute/disputecodes.h"
#include "core/mediation/mediationcodes.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

/** Days on which the clock of a mediation stands, both included; without a last day it still stands. */
struct ReferralPause
{
    qint64 id = 0;
    PauseGround ground = PauseGround::Appraisal;
    QDate first;
    QDate last;
    QString body;     ///< who appraises, or the other ground in words
    QString document; ///< the paper it rests on

    bool isOpen() const { return !last.isValid(); }
    bool operator==(const ReferralPause &) const = default;
};

/** A dispute taken to a route 移送. */
struct Referral
{
    ReferralId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "移送 2026-0001"

    DisputeId dispute;
    Route route = Route::People;
    QString body; ///< the mediation committee 医调委, health authority or court
    ReferralState state = ReferralState::Drafted;

    ApplicantSide applicant = ApplicantSide::Both;
    ApplicationForm form = ApplicationForm::Written;
    std::optional<Money> claimed;
    QString issues; ///< points at issue and reasons
    QString claim;  ///< what is asked for, in words

    QDate draftedOn;
    QDate appliedOn;
    int letterYear = 0; ///< of the letter that takes it to its body, in the yearly series of such letters
    int letterSerial = 0;
    QString letterNumber; ///< 发函字号, "安医调〔2026〕3号"; "" while no letter was numbered
    QDate letterOn;
    QDate consentOn;  ///< the side that did not apply agreed to the mediation
    QDate acceptedOn; ///< negotiation: began; court: case filed 立案
    QDate refusedOn;
    ReferralRefusal refusal = ReferralRefusal::None;
    QString refusalText;

    QString place; ///< negotiation: the special room
    QStringList mediators;
    QStringList patientRepresentatives;
    QStringList hospitalRepresentatives;
    QString caseNumber; ///< of the body or court

    QList<ReferralPause> pauses;
    int extensionDays = 0; ///< working days agreed on top
    QDate extensionAgreedOn;
    QString extensionDocument;

    QDate concludedOn;
    Outcome outcome = Outcome::None;
    TerminationGround terminationGround = TerminationGround::None;
    QString outcomeText;
    QDate accidentReportedOn; ///< written report of a settled medical accident (医疗事故处理条例 art 43)

    QString note;
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isOpen() const { return state <= ReferralState::Accepted; }
    bool isRunning() const { return state == ReferralState::Accepted; }
    bool isPaused() const { return !pauses.isEmpty() && pauses.last().isOpen(); }
    bool isMediation() const { return route == Route::People || route == Route::Administrative; }
    bool operator==(const Referral &) const = default;
};

struct CompensationItem
{
    CompensationKind kind = CompensationKind::MedicalFees;
    Money amount;
    QString note;

    bool operator==(const CompensationItem &) const = default;
};

/** What both sides agreed 协议 (人民调解法 art 29). */
struct Agreement
{
    qint64 id = 0;
    ReferralId referral;
    QDate signedOn;         ///< by both sides
    QDate mediatorSignedOn; ///< people's and administrative mediation only
    QDate stampedOn;        ///< people's and administrative mediation only
    QString facts;
    QString responsibilityText;
    Responsibility responsibility = Responsibility::Unknown;
    QString content;
    QList<CompensationItem> items;
    Money total;
    QString capitals; ///< the total as written on the paper in RMB capitals; "" = as reckoned
    QString manner;   ///< manner of performance in words
    PaymentManner payment = PaymentManner::Lump;
    QDate dueOn; ///< the last day of performance

    bool operator==(const Agreement &) const = default;
};

/** "安医调〔2026〕3号" */
QString letterNumber(const QString &documentCode, int year, int serial);

/** The day an agreement takes effect: the last of the signatures and the stamp its route needs; invalid while
 * one is missing. */
QDate effectiveOn(const Agreement &agreement, Route route);

/** One amount to be paid, or paid, under an agreement or judgment. */
struct Payment
{
    qint64 id = 0;
    ReferralId referral;
    Payer payer = Payer::Hospital;
    Money amount;
    QDate dueOn;
    QDate paidOn; ///< invalid while it is owed
    QString receipt;
    QString note;

    bool isPaid() const { return paidOn.isValid(); }
    bool operator==(const Payment &) const = default;
};

/** Judicial confirmation of an agreement 司法确认 (人民调解法 art 33). */
struct Confirmation
{
    qint64 id = 0;
    ReferralId referral;
    ConfirmationState state = ConfirmationState::None;
    QString court;
    QDate appliedOn;
    QDate decidedOn;
    QString document; ///< number of the court's ruling
    QString note;

    bool operator==(const Confirmation &) const = default;
};

/** A call-back after the conclusion 回访. */
struct CallBack
{
    qint64 id = 0;
    ReferralId referral;
    QDate dueOn;
    QDate heldOn; ///< invalid while it is to be held
    QString by;
    QString spokenTo;
    Performance performance = Performance::Unknown;
    Satisfaction satisfaction = Satisfaction::NotAsked;
    QString hiddenRisk; ///< what may flare up again; "" = none
    QString note;

    bool isHeld() const { return heldOn.isValid(); }
    bool operator==(const CallBack &) const = default;
};

} // namespace anhe
