#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("a lawsuit that the court accepts ends the mediation, once the user has agreed")
{
    MediationDesk desk;
    const ReferralId mediation = desk.accepted(Route::People, QDate(2026, 3, 2));
    REQUIRE(desk.mediation().pause(mediation,
                                   {0, PauseGround::Appraisal, QDate(2026, 3, 5), {}, zh("某鉴定所"), {}}));
    const ReferralId lawsuit = desk.applied(Route::Litigation, QDate(2026, 3, 16));
    REQUIRE(desk.mediation().endedBy(lawsuit).size() == 1);
    const auto asked = desk.mediation().accept(lawsuit, Acceptance{QDate(2026, 3, 20)});
    REQUIRE_FALSE(asked);
    CHECK(asked.error().contains(desk.at(mediation).number));
    CHECK(desk.at(lawsuit).state == ReferralState::Applied);
    CHECK(desk.at(mediation).isRunning());

    Acceptance acceptance{QDate(2026, 3, 20)};
    acceptance.caseNumber = zh("（2026）安民初12号");
    acceptance.endOthers = true;
    REQUIRE(desk.mediation().accept(lawsuit, acceptance));
    const Referral ended = desk.at(mediation);
    CHECK(ended.state == ReferralState::Concluded);
    CHECK(ended.outcome == Outcome::Terminated);
    CHECK(ended.terminationGround == TerminationGround::Lawsuit);
    CHECK(ended.concludedOn == QDate(2026, 3, 20));
    CHECK_FALSE(ended.isPaused());
    CHECK(desk.at(lawsuit).caseNumber == zh("（2026）安民初12号"));
    CHECK(desk.dispute().status == Status::InCourt);
}

TEST_CASE("no mediation is accepted while a lawsuit is under way")
{
    MediationDesk desk;
    const ReferralId lawsuit = desk.accepted(Route::Litigation, QDate(2026, 3, 2));
    for (const Route route : {Route::People, Route::Administrative}) {
        const ReferralId mediation = desk.applied(route, QDate(2026, 3, 3));
        Acceptance acceptance{QDate(2026, 3, 4)};
        acceptance.endOthers = true;
        const auto barred = desk.mediation().accept(mediation, acceptance);
        REQUIRE_FALSE(barred);
        CHECK(barred.error().contains(desk.at(lawsuit).number));
        CHECK(desk.at(mediation).state == ReferralState::Applied);
    }
    desk.ended(lawsuit, Outcome::Withdrawn, QDate(2026, 4, 1));
    const ReferralId later = desk.applied(Route::People, QDate(2026, 4, 2));
    CHECK(desk.mediation().accept(later, Acceptance{QDate(2026, 4, 3)}));
}

TEST_CASE("another body's acceptance ends the mediation with that ground")
{
    MediationDesk desk;
    const ReferralId people = desk.accepted(Route::People, QDate(2026, 3, 2));
    const ReferralId authority = desk.applied(Route::Administrative, QDate(2026, 3, 4));
    Acceptance acceptance{QDate(2026, 3, 6)};
    acceptance.endOthers = true;
    REQUIRE(desk.mediation().accept(authority, acceptance));
    CHECK(desk.at(people).terminationGround == TerminationGround::OtherBody);
    CHECK(desk.dispute().status == Status::InAdministrativeMediation);
}

TEST_CASE("a negotiation bars no other track, and a second negotiation waits for the first")
{
    MediationDesk desk;
    const ReferralId negotiation = desk.accepted(Route::Negotiation, QDate(2026, 3, 2));
    const ReferralId second = desk.drafted(Route::Negotiation);
    CHECK_FALSE(desk.mediation().accept(second, Acceptance{QDate(2026, 3, 3)}));
    const ReferralId people = desk.accepted(Route::People, QDate(2026, 3, 4));
    CHECK(desk.at(negotiation).isRunning());
    CHECK(desk.dispute().status == Status::InMediation);
    desk.ended(people, Outcome::Failed, QDate(2026, 3, 10));
    CHECK(desk.dispute().status == Status::InNegotiation);
    desk.ended(negotiation, Outcome::Failed, QDate(2026, 3, 11));
    CHECK(desk.dispute().status == Status::Investigating);
}

TEST_CASE("what cannot be terminated on that day rolls the whole acceptance back")
{
    MediationDesk desk;
    const ReferralId people = desk.accepted(Route::People, QDate(2026, 3, 12));
    const ReferralId lawsuit = desk.applied(Route::Litigation, QDate(2026, 3, 2));
    Acceptance acceptance{QDate(2026, 3, 10)};
    acceptance.endOthers = true;
    const auto refused = desk.mediation().accept(lawsuit, acceptance);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(desk.at(people).number));
    CHECK(desk.at(people).isRunning());
    CHECK(desk.at(lawsuit).state == ReferralState::Applied);
    CHECK(desk.dispute().status == Status::InMediation);
}
