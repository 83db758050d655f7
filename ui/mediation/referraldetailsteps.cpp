#include "ui/mediation/referraldetail.h"

#include <QPushButton>

namespace anhe {

namespace {

template <Route route>
bool mayAccept(const Referral &r)
{
    return r.route == route && MediationRegister::allowedMoves(r).contains(ReferralState::Accepted);
}

template <ReferralState state>
bool isIn(const Referral &r)
{
    return r.state == state;
}

bool isSettled(const Referral &r)
{
    return r.outcome == Outcome::Agreement || r.outcome == Outcome::Judgment;
}

} // namespace

void ReferralDetail::offer(const QString &text, const char *icon, const char *key,
                           bool (*when)(const Referral &))
{
    addStep(text, QString::fromLatin1(icon), QString::fromLatin1(key),
            [this, when] { return when(m_referral); });
}

void ReferralDetail::offerMore(const QString &text, const char *key, bool (*when)(const Referral &))
{
    addMore(
        text, true, [this, when] { return when(m_referral); },
        [this, key] { startStep(QString::fromLatin1(key)); });
}

void ReferralDetail::addSteps()
{
    offer(tr("Begin…"), "check", "accept", mayAccept<Route::Negotiation>);
    offer(tr("Case filed…"), "check", "accept", mayAccept<Route::Litigation>);
    offer(tr("Apply…"), "send", "apply",
          [](const Referral &r) { return r.state == ReferralState::Drafted && r.isMediation(); });
    offer(tr("Accepted…"), "check", "accept",
          [](const Referral &r) { return r.state == ReferralState::Applied && r.isMediation(); });
    offer(tr("Not accepted…"), "close", "refuse", isIn<ReferralState::Applied>);
    offer(tr("Conclude…"), "flag", "conclude", isIn<ReferralState::Accepted>);
    offer(tr("Withdrawn…"), "undo", "conclude", isIn<ReferralState::Applied>);
    offer(tr("Stop the clock…"), "clock", "pause",
          [](const Referral &r) { return r.isRunning() && r.isMediation() && !r.isPaused(); });
    offer(tr("Let it run…"), "clock", "resume",
          [](const Referral &r) { return r.isRunning() && r.isPaused(); });
    offer(tr("Extend…"), "calendar", "extend",
          [](const Referral &r) { return r.isRunning() && r.route == Route::People; });
    offer(tr("Amend…"), "open", "amend", [](const Referral &r) { return r.state != ReferralState::Voided; });
}

void ReferralDetail::addMoreSteps()
{
    const auto always = [] { return true; };
    addMore(tr("Print a form…"), false, always, [this] { Q_EMIT printRequested(m_referral.id); });
    addMore(tr("Go to the matter"), false, always, [this] { m_matter->click(); });
    offerMore(tr("Number the referral letter…"), "letter", [](const Referral &r) {
        return r.isMediation() && r.letterNumber.isEmpty() && r.state != ReferralState::Voided;
    });
    offerMore(tr("Applied…"), "apply",
              [](const Referral &r) { return r.state == ReferralState::Drafted && !r.isMediation(); });
    addMore(
        tr("Another route for this matter…"), true, [this] { return !m_referral.isOpen(); },
        [this] { startDraft(m_referral.dispute); });
    offerMore(tr("Amend the agreement…"), "agreement",
              [](const Referral &r) { return r.outcome == Outcome::Agreement; });
    offerMore(tr("Judicial confirmation…"), "confirm",
              [](const Referral &r) { return r.outcome == Outcome::Agreement && r.isMediation(); });
    offerMore(tr("Call-back…"), "call_back:0", [](const Referral &r) { return r.concludedOn.isValid(); });
    offerMore(tr("Accident reported…"), "accident", isSettled);
    addMore(
        tr("Take the last step back…"), true,
        [this] {
            return m_referral.state != ReferralState::Drafted && m_referral.state != ReferralState::Voided;
        },
        [this] { takeBack(); });
    addMore(
        tr("Void the number…"), true,
        [this] { return MediationRegister::allowedMoves(m_referral).contains(ReferralState::Voided); },
        [this] { voidNumber(); });
}

} // namespace anhe
