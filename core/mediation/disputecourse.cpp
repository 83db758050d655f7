#include "core/mediation/disputecourse.h"

#include "core/mediation/referralrules.h"

namespace anhe {

namespace {

bool isSettling(const Referral &referral)
{
    return referral.outcome == Outcome::Agreement || referral.outcome == Outcome::Judgment;
}

bool isOnRoute(Status status)
{
    return status == Status::InNegotiation || status == Status::InMediation ||
           status == Status::InAdministrativeMediation || status == Status::InCourt;
}

/** The referral that gives a matter its status: a court before an authority, a committee, a negotiation. */
const Referral *leading(const QList<Referral> &referrals)
{
    const Referral *leader = nullptr;
    for (const Referral &referral : referrals) {
        if (referral.isRunning() && (!leader || referral.route > leader->route))
            leader = &referral;
    }
    return leader;
}

const Referral *settling(const QList<Referral> &referrals)
{
    const Referral *found = nullptr;
    for (const Referral &referral : referrals) {
        if (isSettling(referral))
            found = &referral;
    }
    return found;
}

Status ownStatus(const Dispute &dispute)
{
    return dispute.answeredAt.isValid() ? Status::Answered : Status::Investigating;
}

void settle(Dispute &dispute, const Referral &referral)
{
    dispute.status = Status::Closed;
    dispute.closedOn = referral.concludedOn;
    dispute.ending = Ending::Settled;
    dispute.endingGround =
        QStringLiteral("%1 %2 %3")
            .arg(word(referral.route, Speech::Paper), referral.number, word(referral.outcome, Speech::Paper));
    if (!dispute.toldOn.isValid()) { // both sides signed, or the court served its judgment
        dispute.toldOn = referral.concludedOn;
        dispute.toldHow = word(referral.outcome, Speech::Paper);
    }
}

} // namespace

void leadMatter(Dispute &dispute, const QList<Referral> &referrals, QDate on)
{
    if (!dispute.isOpen())
        return;
    if (const Referral *leader = leading(referrals)) {
        dispute.status = statusOn(leader->route);
        if (dispute.kind == MatterKind::Complaint) {
            dispute.kind = MatterKind::Dispute;
            dispute.disputeSince = on;
        }
    } else if (const Referral *end = settling(referrals)) {
        settle(dispute, *end);
    } else if (isOnRoute(dispute.status)) {
        dispute.status = ownStatus(dispute);
    }
}

void reopenSettled(Dispute &dispute, const Referral &takenBack)
{
    if (!isSettling(takenBack) || dispute.ending != Ending::Settled ||
        dispute.closedOn != takenBack.concludedOn)
        return;
    dispute.status = ownStatus(dispute);
    dispute.closedOn = {};
    dispute.ending = Ending::None;
    dispute.endingGround.clear();
    if (dispute.toldOn == takenBack.concludedOn &&
        dispute.toldHow == word(takenBack.outcome, Speech::Paper)) {
        dispute.toldOn = {}; // it was the settlement that told
        dispute.toldHow.clear();
    }
}

} // namespace anhe
