#include "core/demo/demoroutes.h"

#include "core/demo/demopeople.h"
#include "core/dispute/deadlinecontext.h"
#include "core/dispute/timelinestore.h"
#include "core/ledger/ledger.h"
#include "core/mediation/disputecourse.h"
#include "core/mediation/filepaperstore.h"
#include "core/mediation/mediationstore.h"
#include "core/mediation/referralclocks.h"
#include "core/mediation/referralrules.h"
#include "core/mediation/settlementstore.h"

namespace anhe {

static const QString referralEntity = QStringLiteral("referral");

/** A working day so many days after another; false when it lies after the last day. */
bool DemoRoutes::reaches(QDate &day, QDate from, int fewest, int most)
{
    const QDate next = m_deadlines.calendar.workingDayFrom(from.addDays(m_random.between(fewest, most)));
    if (next > m_until)
        return false;
    day = next;
    return true;
}

std::optional<DemoReferral> DemoRoutes::lead(DemoMatter &matter)
{
    Dispute &dispute = matter.dispute;
    const bool early = dispute.ending != Ending::None && !dispute.answeredAt.isValid();
    DemoReferral taken;
    Referral &referral = taken.referral;
    if (dispute.kind != MatterKind::Dispute || dispute.status == Status::Voided || early ||
        dispute.anonymous || !m_random.chance(620) ||
        !reaches(referral.draftedOn, dispute.disputeSince, 1, 15))
        return {};
    dispute.closedOn = dispute.toldOn = {};
    dispute.ending = Ending::None;
    dispute.satisfaction = Satisfaction::NotAsked;
    dispute.result = dispute.toldHow = QString();
    dispute.paid.reset();
    dispute.status = dispute.answeredAt.isValid() ? Status::Answered : Status::Investigating;
    name(referral, dispute);
    advance(referral);
    leadMatter(dispute, {referral}, referral.acceptedOn);
    settle(taken, dispute);
    Money paid;
    for (const Payment &payment : taken.payments) {
        if (payment.isPaid())
            paid = paid + payment.amount;
    }
    if (paid.fen > 0)
        dispute.paid = paid;
    if (dispute.status == Status::Closed)
        dispute.result = m_random.pick(DemoPhrases::shared().of(QStringLiteral("result.settled")));
    return taken;
}

void DemoRoutes::name(Referral &referral, const Dispute &dispute)
{
    using enum Route;
    const DemoPhrases &phrases = DemoPhrases::shared();
    static const QList<Route> routes{Negotiation, People, Administrative, Litigation};
    referral.uuid = m_random.uuid();
    referral.route = routes[m_random.weighed({28, 44, 12, 16})];
    referral.numberYear = referral.draftedOn.year();
    referral.numberSerial = ++m_serials[referral.numberYear];
    referral.number = referralNumber(referral.numberYear, referral.numberSerial);
    referral.claimed = dispute.claimed;
    referral.issues = QStringLiteral("诊疗行为是否存在过错，与损害后果有无因果关系。");
    referral.claim = dispute.demandText;
    if (referral.route == Negotiation) {
        referral.place = QStringLiteral("医患沟通室");
        referral.patientRepresentatives = QStringList{dispute.complainant.name};
        referral.hospitalRepresentatives = QStringList{m_random.pick(m_office.officers)};
    } else {
        referral.body = referral.route == People ? QStringLiteral("安和市医疗纠纷人民调解委员会")
                        : referral.route == Administrative
                            ? QStringLiteral("安和市卫生健康委员会")
                            : m_random.pick(phrases.of(QStringLiteral("court")));
    }
    if (referral.isMediation())
        number(referral);
    if (referral.isMediation())
        referral.mediators = QStringList{demoName(m_random, Sex::Male), demoName(m_random, Sex::Female)};
    static const QList<ApplicantSide> sides{ApplicantSide::Both, ApplicantSide::Patient,
                                            ApplicantSide::Hospital};
    referral.applicant = referral.route == Litigation    ? ApplicantSide::Patient
                         : referral.route == Negotiation ? ApplicantSide::Both
                                                         : sides[m_random.weighed({50, 40, 10})];
}

/** The letter to the body goes out with the draft. */
void DemoRoutes::number(Referral &referral)
{
    referral.letterYear = referral.draftedOn.year();
    referral.letterSerial = ++m_letters[referral.letterYear];
    referral.letterNumber =
        letterNumber(QString::fromUtf8(demoDocumentCode), referral.letterYear, referral.letterSerial);
    referral.letterOn = referral.draftedOn;
}

/** As far as the days reach. */
void DemoRoutes::advance(Referral &referral)
{
    if (m_random.chance(25)) {
        referral.state = ReferralState::Voided;
        referral.note = QStringLiteral("重复移送");
        return;
    }
    if (!reaches(referral.appliedOn, referral.draftedOn, 0, 5))
        return;
    referral.state = ReferralState::Applied;
    const bool refused = referral.route != Route::Negotiation && m_random.chance(60);
    if (!reaches(refused ? referral.refusedOn : referral.acceptedOn, referral.appliedOn, 0, 6))
        return;
    if (refused) {
        referral.state = ReferralState::Refused;
        referral.refusal =
            referral.isMediation() ? ReferralRefusal::OtherSideUnwilling : ReferralRefusal::Incomplete;
        return;
    }
    referral.state = ReferralState::Accepted;
    const int year = referral.acceptedOn.year();
    if (referral.route == Route::Litigation)
        referral.caseNumber = QStringLiteral("（%1）安民初%2号").arg(year).arg(m_random.between(100, 9000));
    else if (referral.route == Route::People)
        referral.caseNumber = QStringLiteral("安医调〔%1〕%2号").arg(year).arg(referral.numberSerial);
    if (referral.route == Route::People && referral.applicant != ApplicantSide::Both)
        referral.consentOn = referral.acceptedOn;
    if (referral.isMediation() && m_random.chance(250) && !pause(referral))
        return;
    const QDate from = referral.pauses.isEmpty() ? referral.acceptedOn : referral.pauses.last().last;
    const bool court = referral.route == Route::Litigation;
    if (!reaches(referral.concludedOn, from, court ? 60 : 4, court ? 200 : 40))
        return;
    referral.state = ReferralState::Concluded;
    referral.outcome = outcomeOf(referral.route);
    if (referral.outcome == Outcome::Terminated)
        referral.terminationGround = TerminationGround::PartyUnwilling;
}

/** An appraisal; false while it lasts. */
bool DemoRoutes::pause(Referral &referral)
{
    ReferralPause pause;
    if (!reaches(pause.first, referral.acceptedOn, 4, 15))
        return true;
    pause.body = QStringLiteral("安和市医学会");
    pause.document = QStringLiteral("委托鉴定函");
    const bool ended = reaches(pause.last, pause.first, 15, 50);
    referral.pauses.append(pause);
    return ended;
}

Outcome DemoRoutes::outcomeOf(Route route)
{
    using enum Outcome;
    if (route == Route::Litigation)
        return QList<Outcome>{Judgment, Agreement, Withdrawn}[m_random.weighed({60, 30, 10})];
    return QList<Outcome>{Agreement, Failed, Terminated, Withdrawn}[m_random.weighed({72, 18, 5, 5})];
}

void DemoRoutes::settle(DemoReferral &taken, const Dispute &dispute)
{
    const Referral &referral = taken.referral;
    const bool agreed = referral.outcome == Outcome::Agreement;
    if (!agreed && referral.outcome != Outcome::Judgment)
        return;
    const qint64 claimed = dispute.claimed.value_or(Money::ofYuan(30000)).fen;
    const Money total{std::max<qint64>(claimed / 10000 * m_random.between(10, 60), 10) * 100};
    payOut(taken, total);
    if (!agreed)
        return;
    Agreement agreement;
    agreement.signedOn = referral.concludedOn;
    if (referral.isMediation())
        agreement.mediatorSignedOn = agreement.stampedOn = referral.concludedOn;
    agreement.facts = dispute.narrative;
    agreement.responsibility = dispute.responsibility;
    agreement.responsibilityText = QStringLiteral("双方对责任经协商一致，医方在告知和观察方面存在不足。");
    agreement.content =
        QStringLiteral("医方向患方支付各项费用共计%1元，患方配合办理相关手续。").arg(total.text());
    const Money medical{total.fen / 1000 * 6 * 100};
    const Money transport{total.fen / 1000 * 100};
    agreement.items = {
        {CompensationKind::MedicalFees, medical, {}},
        {CompensationKind::Transport, transport, {}},
        {CompensationKind::Other, total - medical - transport, QStringLiteral("其他合理费用")}};
    agreement.total = total;
    agreement.capitals = moneyCapitals(total);
    agreement.manner = QStringLiteral("银行转账");
    agreement.payment = taken.payments.size() > 1 ? PaymentManner::Instalments : PaymentManner::Lump;
    agreement.dueOn = taken.payments.last().dueOn;
    taken.agreement = agreement;
    follow(taken);
}

void DemoRoutes::payOut(DemoReferral &taken, Money total)
{
    const QDate from = taken.referral.concludedOn;
    const auto pay = [&](Payer payer, Money amount, int days) {
        Payment payment;
        payment.payer = payer;
        payment.amount = amount;
        payment.dueOn = from.addDays(days);
        const QDate paid = payment.dueOn.addDays(-m_random.below(6));
        if (paid <= m_until && m_random.chance(880)) {
            payment.paidOn = paid;
            payment.receipt = QStringLiteral("收条%1").arg(m_random.between(1000, 9999));
        }
        taken.payments.append(payment);
    };
    if (m_random.chance(600) && total.fen >= Money::ofYuan(1000).fen) {
        const Money own{total.fen / 1000 * 3 * 100};
        pay(Payer::Hospital, own, 15);
        pay(Payer::Insurer, total - own, 30);
    } else {
        pay(Payer::Hospital, total, 15);
    }
}

/** What comes after an agreement: confirmation and call-back. */
void DemoRoutes::follow(DemoReferral &taken)
{
    const Referral &referral = taken.referral;
    Confirmation confirmation;
    if (referral.route == Route::People && m_random.chance(350) &&
        reaches(confirmation.appliedOn, referral.concludedOn, 3, 22)) {
        confirmation.state = ConfirmationState::Applied;
        confirmation.court = DemoPhrases::shared().of(QStringLiteral("court")).first();
        if (reaches(confirmation.decidedOn, confirmation.appliedOn, 5, 20)) {
            confirmation.state = ConfirmationState::Confirmed;
            confirmation.document = QStringLiteral("（%1）安民特%2号")
                                        .arg(confirmation.decidedOn.year())
                                        .arg(m_random.between(1, 900));
        }
        taken.confirmation = confirmation;
    }
    if (!m_random.chance(600))
        return;
    CallBack callBack;
    callBack.dueOn = referral.concludedOn.addDays(30);
    if (callBack.dueOn <= m_until && m_random.chance(800)) {
        callBack.heldOn = callBack.dueOn;
        callBack.by = m_random.pick(m_office.officers);
        callBack.performance = Performance::Full;
        callBack.satisfaction = m_random.chance(700) ? Satisfaction::Satisfied : Satisfaction::Acceptable;
    }
    taken.callBack = callBack;
}

void DemoRoutes::keep(DemoReferral &taken, const Dispute &dispute)
{
    Referral &referral = taken.referral;
    referral.dispute = dispute.id;
    referral.enteredAt = QDateTime(referral.draftedOn, QTime(10, 0));
    referral.changedAt =
        QDateTime(std::max({referral.draftedOn, referral.acceptedOn, referral.concludedOn}), QTime(16, 0));
    const auto clock = runningClock(referral, m_deadlines.calendar, m_deadlines.localRules);
    referral.id = MediationStore(m_database).insert(referral, clock ? clock->due.day : QDate());
    SettlementStore settlement(m_database);
    if (taken.agreement) {
        taken.agreement->referral = referral.id;
        settlement.save(*taken.agreement);
    }
    for (Payment &payment : taken.payments) {
        payment.referral = referral.id;
        settlement.save(payment);
    }
    if (taken.confirmation) {
        taken.confirmation->referral = referral.id;
        settlement.save(*taken.confirmation);
    }
    if (taken.callBack) {
        taken.callBack->referral = referral.id;
        settlement.save(*taken.callBack);
    }
    if (referral.route == Route::People && referral.concludedOn.isValid())
        file(taken, dispute);
    tell(referral, dispute);
}

/** The file of a mediation that has ended; now and then its record is still missing. */
void DemoRoutes::file(const DemoReferral &taken, const Dispute &dispute)
{
    const Referral &referral = taken.referral;
    const QList<CallBack> callBacks = taken.callBack ? QList<CallBack>{*taken.callBack} : QList<CallBack>();
    QList<FilePaper> papers =
        proposedFilePapers({referral, taken.agreement, taken.payments, taken.confirmation, callBacks, true,
                            !dispute.findings.isEmpty()});
    int pages = referral.numberSerial;
    for (FilePaper &paper : papers) {
        const bool record = paper.name == QStringLiteral("调解笔录");
        paper.inFile = paper.inFile || (paper.required && !(record && referral.numberSerial % 6 == 0));
        if (paper.inFile && !paper.dated.isValid())
            paper.dated = record ? referral.concludedOn : referral.acceptedOn;
        paper.pages = paper.inFile ? pages++ % 5 + 1 : 0;
    }
    FilePaperStore(m_database).replace(referral.id, papers);
}

/** History and timeline, each step on its day. */
void DemoRoutes::tell(const Referral &referral, const Dispute &dispute)
{
    const QString who = dispute.handler.isEmpty() ? dispute.receivedBy : dispute.handler;
    Change(m_database, referral.enteredAt, who)
        .record(referralEntity, referral.id.value, QStringLiteral("entered"), referral.number);
    const auto step = [&](QDate on, const QString &line) {
        if (!on.isValid())
            return;
        const QDateTime at(on, QTime(14, 0));
        Change(m_database, at, who).record(referralEntity, referral.id.value, line);
        TimelineStore(m_database)
            .insert({0, dispute.id, at, TimelineKind::Decision, who, line, 0, {}, {}, {}});
    };
    const QString name = word(referral.route, Speech::Paper) + QLatin1Char(' ') + referral.number;
    step(referral.appliedOn, name + QStringLiteral(" 已申请"));
    step(referral.refusedOn, name + QStringLiteral(" 不予受理"));
    step(referral.acceptedOn, name + QStringLiteral(" 已受理"));
    step(referral.concludedOn, name + QStringLiteral(" 办结：") + word(referral.outcome, Speech::Paper));
}

} // namespace anhe
