#include "core/calendar/dueexplanation.h"
#include "tests/core/mediation/mediationdesk.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace anhe;
using namespace anhe::tests;

static const MatterClock *clockOf(const QList<MatterClock> &clocks, const char *rule)
{
    for (const MatterClock &clock : clocks) {
        if (clock.rule == QLatin1String(rule))
            return &clock;
    }
    return nullptr;
}

static QDate dueOf(MediationDesk &desk, ReferralId id, const char *rule)
{
    const QList<MatterClock> clocks = desk.mediation().clocksOf(id);
    const MatterClock *clock = clockOf(clocks, rule);
    return clock ? clock->due.day : QDate();
}

static QDate keptDue(MediationDesk &desk, ReferralId id)
{
    const qint64 ids[] = {id.value};
    return desk.mediation().rows(ids).front().dueOn;
}

TEST_CASE("people's mediation has thirty working days from its acceptance")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    CHECK(dueOf(desk, id, "mediation.people") == QDate(2026, 4, 21));
    CHECK(keptDue(desk, id) == QDate(2026, 4, 21));
    CHECK(desk.mediation().openClocks().front().remaining.state == DueState::Calm);
    desk.clock.set(QDateTime(QDate(2026, 4, 21), QTime(17, 0)));
    CHECK(desk.mediation().openClocks().front().remaining.state == DueState::DueToday);
    desk.clock.set(QDateTime(QDate(2026, 4, 22), QTime(9, 0)));
    CHECK(desk.mediation().openClocks().front().remaining.state == DueState::Overdue);
}

TEST_CASE("the clock stands during the appraisal and goes on after it")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    REQUIRE(desk.mediation().pause(
        id, {0, PauseGround::Appraisal, QDate(2026, 3, 16), {}, zh("某鉴定所"), zh("鉴定委托书")}));
    CHECK(desk.at(id).isPaused());
    CHECK_FALSE(keptDue(desk, id).isValid());
    REQUIRE(desk.mediation().openClocks().size() == 1);
    CHECK(desk.mediation().openClocks().front().remaining.state == DueState::Paused);
    CHECK_FALSE(desk.mediation().pause(id, {0, PauseGround::Appraisal, QDate(2026, 3, 17), {}, {}, {}}));
    REQUIRE(desk.mediation().resume(id, QDate(2026, 3, 27))); // ten working days
    CHECK(dueOf(desk, id, "mediation.people") == QDate(2026, 5, 8));
    CHECK(keptDue(desk, id) == QDate(2026, 5, 8));
    const QList<MatterClock> clocks = desk.mediation().clocksOf(id);
    CHECK(explain(clockOf(clocks, "mediation.people")->due).join(QChar()).contains(zh("鉴定委托书")));
    CHECK_FALSE(desk.mediation().resume(id, QDate(2026, 3, 30)));
    CHECK_FALSE(desk.mediation().pause(id, {0, PauseGround::Appraisal, QDate(2026, 3, 20), {}, {}, {}}));
}

TEST_CASE("a pause before the acceptance, in the future or without its ground is refused")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    CHECK_FALSE(desk.mediation().pause(id, {0, PauseGround::Appraisal, QDate(2026, 3, 6), {}, {}, {}}));
    CHECK_FALSE(desk.mediation().pause(id, {0, PauseGround::Appraisal, QDate(2026, 4, 21), {}, {}, {}}));
    CHECK_FALSE(desk.mediation().pause(id, {0, PauseGround::Other, QDate(2026, 4, 1), {}, {}, {}}));
    CHECK(desk.mediation().pause(id, {0, PauseGround::Other, QDate(2026, 4, 1), {}, zh("患者住院"), {}}));
    CHECK_FALSE(desk.mediation().resume(id, QDate(2026, 3, 31)));
    CHECK_FALSE(desk.mediation().resume(id, QDate(2026, 4, 21)));
    CHECK(desk.at(id).isPaused());
    CHECK(warnedFields(desk.mediation().problemsOf(desk.at(id))) == QStringList{zh("pauses")});
}

TEST_CASE("people's mediation is extended by agreement, before its limit ends")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    CHECK(refusedFields(desk.mediation().extend(id, {10, QDate(2026, 4, 20), false, {}}).failure()) ==
          QStringList{zh("extension_by_both")});
    CHECK(refusedFields(desk.mediation().extend(id, {0, {}, true, {}}).failure()) ==
          QStringList{zh("extension_days"), zh("extension_agreed_on")});
    const int days = extensionTo(desk.at(id), QDate(2026, 5, 8), desk->deadlines().calendar, {});
    CHECK(days == 10);
    REQUIRE(desk.mediation().extend(id, {days, QDate(2026, 4, 20), true, zh("延期协议")}));
    CHECK(keptDue(desk, id) == QDate(2026, 5, 8));
    desk.clock.set(QDateTime(QDate(2026, 5, 20), QTime(9, 0)));
    CHECK(refusedFields(desk.mediation().extend(id, {5, QDate(2026, 5, 20), true, {}}).failure()) ==
          QStringList{zh("extension_agreed_on")});
}

TEST_CASE("administrative mediation is decided on in five working days and knows no extension")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.applied(Route::Administrative, QDate(2026, 3, 2));
    CHECK(keptDue(desk, id) == QDate(2026, 3, 9));
    REQUIRE(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 10)}));
    const QList<MatterClock> clocks = desk.mediation().clocksOf(id);
    const MatterClock *decision = clockOf(clocks, "mediation.admin.accept");
    REQUIRE(decision);
    CHECK(standing(*decision, desk.clock.now()).state == DueState::Done);
    CHECK(standing(*decision, desk.clock.now()).late);
    CHECK(keptDue(desk, id) == QDate(2026, 4, 22));
    const auto refused = desk.mediation().extend(id, {10, QDate(2026, 4, 1), true, {}});
    REQUIRE_FALSE(refused);
    CHECK(desk.at(id).extensionDays == 0);
    REQUIRE(desk.mediation().openClocks().size() == 1);
    CHECK(desk.mediation().openClocks().front().clock.rule == zh("mediation.admin"));
}

TEST_CASE("negotiation and lawsuits have no clock of their own")
{
    MediationDesk desk;
    const ReferralId negotiation = desk.accepted(Route::Negotiation, QDate(2026, 3, 2));
    CHECK(desk.mediation().clocksOf(negotiation).isEmpty());
    CHECK_FALSE(
        desk.mediation().pause(negotiation, {0, PauseGround::Appraisal, QDate(2026, 3, 3), {}, {}, {}}));
    CHECK_FALSE(desk.mediation().extend(negotiation, {5, QDate(2026, 3, 3), true, {}}));
}

TEST_CASE("the thirty days for judicial confirmation run from the day the agreement takes effect")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    Conclusion conclusion = MediationDesk::agreed(QDate(2026, 4, 8));
    conclusion.agreement->stampedOn = {};
    REQUIRE(desk.mediation().conclude(id, conclusion));
    CHECK_FALSE(dueOf(desk, id, "confirmation").isValid());
    CHECK(warnedFields(desk.mediation().problemsOf(*desk.mediation().agreement(id))) ==
          QStringList{zh("stamped_on")});
    Agreement stamped = *desk.mediation().agreement(id);
    stamped.stampedOn = QDate(2026, 4, 10);
    REQUIRE(desk.mediation().amendAgreement(stamped));
    CHECK(dueOf(desk, id, "confirmation") == QDate(2026, 5, 11)); // the 30th day is a Sunday
    REQUIRE(desk.mediation().openClocks().size() == 1);
    desk.clock.set(QDateTime(QDate(2026, 5, 12), QTime(9, 0)));
    CHECK(desk.mediation().openClocks().isEmpty()); // a right that has lapsed asks for nothing
}

TEST_CASE("a settled medical accident asks for its written report")
{
    MediationDesk desk(QDate(2026, 4, 10));
    Dispute graded = desk.dispute();
    graded.accidentGrade = AccidentGrade::G3A;
    REQUIRE(desk->disputes().amend(graded));
    const ReferralId id = desk.concluded(Route::Negotiation, QDate(2026, 3, 9), QDate(2026, 4, 8));
    CHECK(dueOf(desk, id, "accident.report") == QDate(2026, 4, 15));
    REQUIRE(desk.mediation().openClocks().size() == 1);
    CHECK_FALSE(desk.mediation().reportAccident(id, QDate(2026, 4, 7)));
    REQUIRE(desk.mediation().reportAccident(id, QDate(2026, 4, 10)));
    CHECK(desk.mediation().openClocks().isEmpty());
}

TEST_CASE("open clocks stand in the order of their due days, paused ones last")
{
    MediationDesk desk(QDate(2026, 4, 20));
    const ReferralId first = desk.accepted(Route::People, QDate(2026, 3, 9), desk.matter);
    const ReferralId paused = desk.accepted(Route::People, QDate(2026, 3, 2), desk.enter());
    REQUIRE(desk.mediation().pause(paused, {0, PauseGround::Appraisal, QDate(2026, 3, 16), {}, {}, {}}));
    const ReferralId late = desk.accepted(Route::Administrative, QDate(2026, 3, 4), desk.enter());
    QList<ReferralId> order;
    for (const OpenClock &clock : desk.mediation().openClocks())
        order << clock.referral;
    CHECK(order == QList<ReferralId>{late, first, paused});
    CHECK(desk.mediation().openClocks().front().disputeNumber == zh("投诉 2026-0003"));
}

TEST_CASE("a changed calendar moves the kept due days")
{
    MediationDesk desk(QDate(2026, 4, 1));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    CHECK(keptDue(desk, id) == QDate(2026, 4, 21));
    const QJsonArray days{
        QJsonObject{{zh("day"), zh("2026-04-20")}, {zh("works"), false}, {zh("reason"), zh("院庆")}}};
    REQUIRE(desk->office().saveSetting(zh("calendar.office_days"), days));
    CHECK(keptDue(desk, id) == QDate(2026, 4, 22));
}
