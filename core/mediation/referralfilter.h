#pragma once

#include "core/base/period.h"
#include "core/mediation/referral.h"

#include <optional>

namespace anhe {

/**
 * Which referrals are meant: lists, counts, sums, drill-downs and exports all ask with one of these. Empty
 * members do not restrict; members restrict together. Voided numbers are left out unless asked for.
 */
struct ReferralFilter
{
    QString text; ///< search box: numbers, names, pinyin initials, phone tail, body, case number

    QList<Route> routes;
    QList<ReferralState> states;
    QList<Outcome> outcomes;
    QString body;
    DisputeId dispute;

    Period applied;
    Period accepted;
    Period concluded;         ///< with an outcome on a day of the period, accepted or not
    QDate openAtEndOf;        ///< accepted by that day and not concluded by it
    QDate disputeOpenAtEndOf; ///< the matter itself was not closed by that day

    std::optional<bool> open; ///< now: drafted, applied or accepted
    std::optional<bool> everAccepted;
    std::optional<bool> paused;
    QDate overdueOn; ///< open and due before this day
    QDate dueOnOrAfter;
    QDate dueOnOrBefore;

    QDate unpaidOn; ///< has an amount owed that was due before this day
    Period paid;    ///< has a payment made on a day of the period
    std::optional<Payer> payer;
    QDate callBackDueOn; ///< has a call-back to be held on or before this day
    std::optional<bool> confirmed;

    QList<ReferralId> ids;
    bool withVoided = false;

    bool operator==(const ReferralFilter &) const = default;
};

enum class ReferralOrder { Number, Dispute, Route, State, Body, Applied, Accepted, Due, Concluded };

/** By what a count is split. */
enum class ReferralSplit { Route, State, Outcome, TerminationGround, Body, AcceptedMonth, ConcludedMonth };

/** What a table shows of a referral. */
struct ReferralRow
{
    ReferralId id;
    QString number;
    DisputeId dispute;
    QString disputeNumber;
    QString complainantName;
    QString patientName;
    Route route = Route::People;
    QString body;
    ReferralState state = ReferralState::Drafted;
    QDate draftedOn;
    QDate appliedOn;
    QDate acceptedOn;
    QDate dueOn; ///< of the limit that runs; invalid when none runs or it is paused
    bool paused = false;
    QDate concludedOn;
    Outcome outcome = Outcome::None;
    std::optional<Money> claimed;
    std::optional<Money> agreed;
    Money paid;
};

} // namespace anhe
