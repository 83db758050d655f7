#pragma once

#include "core/base/money.h"
#include "core/base/strongid.h"
#include "core/insurance/insurancecodes.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace anhe {

/** What the insurer pays before the amount is settled 先予支付 (保险法 art 25). */
struct Prepayment
{
    qint64 id = 0;
    QDate askedOn;
    Money amount;
    QDate paidOn; ///< invalid while it is asked for
    QString note;

    bool operator==(const Prepayment &) const = default;
};

/** One paper of the claim's file 理赔材料. */
struct ClaimPaper
{
    qint64 id = 0;
    QString name;
    bool required = true;
    QDate handedOn; ///< to the insurer; invalid while it is missing
    QString note;

    bool operator==(const ClaimPaper &) const = default;
};

/** A claim against the liability insurer 理赔案件. How far it has come follows from the days of its steps. */
struct Claim
{
    ClaimId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "理赔 2026-0001"

    DisputeId dispute;
    PolicyId policy;
    InstitutionId institution; ///< whose claim it is
    QString event; ///< claims of one policy with the same word here are one event; "" = an event of its own
    std::optional<Money> claimed; ///< by the patient side

    QDateTime reportedAt;
    QString reportedBy;
    QString reportNumber; ///< 报案号
    QDate openedOn;       ///< 立案
    QString caseNumber;   ///< the insurer's 赔案号
    QString adjuster;     ///< and how to reach them
    QDate submittedOn;    ///< the full request was handed in
    QDate moreAskedOn;
    QString moreAsked; ///< what was asked for
    QDate moreGivenOn;
    QDate assessedOn;
    std::optional<Money> assessed;

    QDate agreedOn;
    std::optional<Money> agreed; ///< insurer's share + hospital's share + deductible
    std::optional<Money> insurerShare;
    std::optional<Money> hospitalShare; ///< what is above the limits or left out, without the deductible
    std::optional<Money> deductibleShare;
    std::optional<Money> mentalDamage; ///< part of agreed
    std::optional<Money> legalCosts;   ///< borne by the insurer besides agreed

    QDate paidOn; ///< the insurer's whole share
    PaidTo paidTo = PaidTo::Hospital;
    QString receipt;
    QDate closedOn;

    QDate refusedOn;
    QString refusal; ///< the insurer's reason
    QDate withdrawnOn;
    QString withdrawal;
    QDate courtOn; ///< before the court since
    QString court; ///< court and case number
    QDate courtEndedOn;

    QList<Prepayment> prepayments;
    QList<ClaimPaper> papers;
    QString note;
    bool voided = false; ///< the number stays, with its reason in the history
    QDateTime enteredAt;
    QDateTime changedAt;

    bool isInCourt() const { return courtOn.isValid() && !courtEndedOn.isValid(); }
    bool operator==(const Claim &) const = default;
};

ClaimState stateOf(const Claim &claim);

/** The day a claim ended by payment, refusal, withdrawal or closing; invalid while it is open. A refusal that
 * is fought in court is open. */
QDate endOf(const Claim &claim);

/** The day on which the insurer had all it asked for; invalid while something is missing. */
QDate completeOn(const Claim &claim);

/** Prepaid up to now. */
Money prepaid(const Claim &claim);

/** Calendar days from the report to the full request; none before. */
std::optional<int> daysToHandIn(const Claim &claim);

/** Calendar days from the full request to the payment; none before. */
std::optional<int> daysToBePaid(const Claim &claim);

/** The papers a claim usually needs, none of them handed in yet. */
QList<ClaimPaper> usualClaimPapers();

/** What insurance has to know of a matter. */
struct MatterInsurance
{
    DisputeId dispute;
    QDate firstClaimOn; ///< the patient side claimed compensation for the first time; invalid = not entered
    QString noReport;   ///< why it is not reported to the insurer; "" when it is, or will be

    AccidentCover accident = AccidentCover::Unknown;
    QString accidentInsurer;
    QString accidentProduct;
    QString accidentNumber;
    AccidentResult accidentResult = AccidentResult::None;
    std::optional<Money> accidentPaid;
    QString accidentNote;

    bool operator==(const MatterInsurance &) const = default;
};

} // namespace anhe
