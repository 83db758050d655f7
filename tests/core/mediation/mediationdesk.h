#pragma once

#include "tests/temporarydesk.h"

namespace anhe::tests {

/** A desk with one complaint, and the steps a referral takes, each proved. */
struct MediationDesk : TemporaryDesk
{
    explicit MediationDesk(QDate today = QDate(2026, 9, 15)) : TemporaryDesk(today) { matter = enter(); }

    DisputeId enter(const QDateTime &receivedAt = QDateTime(QDate(2026, 3, 2), QTime(10, 0)))
    {
        const auto entered = desk->disputes().enter(someDispute(receivedAt));
        REQUIRE(entered);
        return *entered;
    }

    Referral referral(Route route) { return referral(route, matter); }
    Referral referral(Route route, DisputeId dispute)
    {
        Referral drafted = desk->mediation().proposed(dispute, route);
        drafted.body = zh(route == Route::Litigation ? "安和区人民法院" : "安和市医调委");
        drafted.place = zh("协商室");
        drafted.claimed = Money::ofYuan(80000);
        drafted.draftedOn = QDate(2026, 3, 2);
        return drafted;
    }

    ReferralId drafted(Route route) { return drafted(route, matter); }
    ReferralId drafted(Route route, DisputeId dispute)
    {
        const auto id = desk->mediation().draft(referral(route, dispute));
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    }

    ReferralId applied(Route route, QDate on) { return applied(route, on, matter); }
    ReferralId applied(Route route, QDate on, DisputeId dispute)
    {
        const ReferralId id = drafted(route, dispute);
        REQUIRE(desk->mediation().apply(id, {on}));
        return id;
    }

    ReferralId accepted(Route route, QDate on) { return accepted(route, on, matter); }
    ReferralId accepted(Route route, QDate on, DisputeId dispute)
    {
        const ReferralId id = applied(route, on, dispute);
        const auto done = desk->mediation().accept(id, Acceptance{on});
        INFO(done.error().toStdString());
        REQUIRE(done);
        return id;
    }

    /** An agreement of 60 000 yuan in two items, signed and stamped on one day. */
    static Agreement agreement(QDate on)
    {
        Agreement agreement;
        agreement.signedOn = on;
        agreement.mediatorSignedOn = on;
        agreement.stampedOn = on;
        agreement.facts = zh("患者术后感染，双方对因果关系认识不一。");
        agreement.responsibilityText = zh("医方承担次要责任。");
        agreement.responsibility = Responsibility::Secondary;
        agreement.content = zh("医方一次性补偿患方六万元。");
        agreement.items = {{CompensationKind::MedicalFees, Money::ofYuan(50000), zh("含复诊")},
                           {CompensationKind::Transport, Money::ofYuan(10000), {}}};
        agreement.total = Money::ofYuan(60000);
        agreement.manner = zh("银行转账");
        agreement.dueOn = on.addDays(15);
        return agreement;
    }

    static Conclusion agreed(QDate on)
    {
        Conclusion conclusion;
        conclusion.on = on;
        conclusion.outcome = Outcome::Agreement;
        conclusion.agreement = agreement(on);
        return conclusion;
    }

    ReferralId concluded(Route route, QDate acceptedOn, QDate on)
    {
        return concluded(route, acceptedOn, on, matter);
    }
    ReferralId concluded(Route route, QDate acceptedOn, QDate on, DisputeId dispute)
    {
        const ReferralId id = accepted(route, acceptedOn, dispute);
        const auto done = desk->mediation().conclude(id, agreed(on));
        INFO(done.error().toStdString());
        REQUIRE(done);
        return id;
    }

    void ended(ReferralId id, Outcome outcome, QDate on)
    {
        Conclusion conclusion;
        conclusion.on = on;
        conclusion.outcome = outcome;
        conclusion.ground =
            outcome == Outcome::Terminated ? TerminationGround::PartyUnwilling : TerminationGround::None;
        const auto done = desk->mediation().conclude(id, conclusion);
        INFO(done.error().toStdString());
        REQUIRE(done);
    }

    MediationRegister &mediation() { return desk->mediation(); }
    Referral at(ReferralId id) { return *desk->mediation().find(id); }
    Dispute dispute() { return *desk->disputes().find(matter); }

    DisputeId matter;
};

/** The fields a failure refuses. */
inline QStringList refusedFields(const Failure &failure)
{
    QStringList fields;
    for (const FieldProblem &problem : failure.problems) {
        if (!problem.warning && !fields.contains(problem.field))
            fields << problem.field;
    }
    return fields;
}

inline QStringList warnedFields(const FieldProblems &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems) {
        if (problem.warning && !fields.contains(problem.field))
            fields << problem.field;
    }
    return fields;
}

} // namespace anhe::tests
