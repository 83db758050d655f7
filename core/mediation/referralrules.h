#pragma once

#include "core/base/result.h"
#include "core/mediation/privateceiling.h"
#include "core/mediation/referral.h"

namespace anhe {

/** At a negotiation each side has at most this many representatives (条例 art 30). */
inline constexpr int mostRepresentatives = 5;

/** "移送 2026-0001" */
QString referralNumber(int year, int serial);

/** What a save would refuse or warn of; today bounds the dates. */
FieldProblems checkReferral(const Referral &referral, const CeilingTable &ceilings, QDate today);

/** What would be refused or warned of when an agreement on a route is kept with its plan of payments. */
FieldProblems checkAgreement(const Agreement &agreement, const QList<Payment> &plan, const Referral &referral,
                             const CeilingTable &ceilings, QDate today);

FieldProblems checkConfirmation(const Confirmation &confirmation, const Referral &referral,
                                const std::optional<Agreement> &agreement, QDate today);
FieldProblems checkCallBack(const CallBack &callBack, const Referral &referral, QDate today);

/** How a running referral of a route may end. */
QList<Outcome> allowedOutcomes(Route route);

/** The referrals under way that the acceptance of one ends, with the ground (one-track rule, 条例 art 31,
 * 40).
 */
QList<Referral> endedByAcceptance(const Referral &accepted, const QList<Referral> &ofDispute);

/** Why a referral cannot be accepted while others of its dispute are under way; empty when it can. */
QString acceptanceBar(const Referral &accepted, const QList<Referral> &ofDispute);

/** The status of a matter while a referral of that route is under way. */
Status statusOn(Route route);

} // namespace anhe
