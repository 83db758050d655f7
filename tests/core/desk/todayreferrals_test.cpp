#include "core/desk/calendarchange.h"
#include "core/desk/today.h"
#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

/** The days' list on a day: the words of the items of a part, those of referrals only. */
QStringList referralsIn(MediationDesk &desk, TodayPart part)
{
    QStringList found;
    for (const TodaySection &section : todayOf(*desk.desk).sections) {
        for (const TodayItem &item : section.items) {
            if (section.part == part && item.kind == QLatin1String("referral"))
                found << item.what;
        }
    }
    return found;
}

QString titleOf(const char *rule)
{
    return ruleFor(rule)->title();
}

} // namespace

TEST_CASE("a mediation's limit stands in the day's list and opens its referral", "[today]")
{
    MediationDesk desk(QDate(2026, 3, 9));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 9));
    const QDate due = desk.mediation().openClocks().first().clock.due.day;
    CHECK(referralsIn(desk, TodayPart::DueThisWeek).isEmpty());
    desk.clock.set(QDateTime(due, QTime(9, 0)));
    CHECK(referralsIn(desk, TodayPart::DueToday) == QStringList{titleOf("mediation.people")});
    desk.clock.set(QDateTime(due.addDays(1), QTime(9, 0)));
    const Today today = todayOf(*desk.desk);
    CHECK(referralsIn(desk, TodayPart::Overdue) == QStringList{titleOf("mediation.people")});
    for (const TodayItem &item : today.sections.first().items) {
        if (item.kind != QLatin1String("referral"))
            continue;
        CHECK(item.id == id.value);
        CHECK(item.state == DueState::Overdue);
        CHECK_FALSE(item.why.isEmpty());
    }
}

TEST_CASE("the decision on acceptance is a limit until it is made", "[today]")
{
    MediationDesk desk(QDate(2026, 3, 9)); // a Monday
    const ReferralId id = desk.applied(Route::Administrative, QDate(2026, 3, 6));
    CHECK(referralsIn(desk, TodayPart::DueThisWeek) == QStringList{titleOf("mediation.admin.accept")});
    REQUIRE(desk.mediation().accept(id, Acceptance{QDate(2026, 3, 9)}));
    CHECK(referralsIn(desk, TodayPart::DueThisWeek).isEmpty());
}

TEST_CASE("a paused mediation asks for nothing today", "[today]")
{
    MediationDesk desk(QDate(2026, 4, 1));
    const ReferralId id = desk.accepted(Route::People, QDate(2026, 3, 2));
    ReferralPause pause;
    pause.first = QDate(2026, 4, 1);
    pause.ground = PauseGround::Appraisal;
    pause.body = zh("省医学会");
    pause.document = zh("委托书1号");
    const auto paused = desk.mediation().pause(id, pause);
    INFO(paused.error().toStdString());
    REQUIRE(paused);
    desk.clock.set(QDateTime(QDate(2026, 8, 1), QTime(9, 0)));
    CHECK(referralsIn(desk, TodayPart::Overdue).isEmpty());
}

TEST_CASE("what an agreement owes and its confirmation stand in the list until done", "[today]")
{
    MediationDesk desk(QDate(2026, 3, 20));
    const ReferralId id = desk.concluded(Route::People, QDate(2026, 3, 2), QDate(2026, 3, 20));
    desk.clock.set(QDateTime(QDate(2026, 4, 17),
                             QTime(9, 0))); // confirmation runs to 2026-04-20, the payment was due on 04-04
    const QStringList overdue = referralsIn(desk, TodayPart::Overdue);
    CHECK(std::any_of(overdue.begin(), overdue.end(),
                      [](const QString &what) { return what.contains(QStringLiteral("60,000")); }));
    desk.clock.set(QDateTime(QDate(2026, 4, 20), QTime(9, 0)));
    CHECK(referralsIn(desk, TodayPart::DueToday).contains(titleOf("confirmation")));
    desk.clock.set(
        QDateTime(QDate(2026, 4, 21), QTime(9, 0))); // the right has lapsed: nothing more can be done
    CHECK_FALSE(referralsIn(desk, TodayPart::Overdue).contains(titleOf("confirmation")));
    const qint64 payment = desk.mediation().payments(id).first().id;
    REQUIRE(desk.mediation().recordPayment(
        payment, {Payer::Hospital, Money::ofYuan(60000), QDate(2026, 4, 20), zh("回单")}));
    for (const QString &what : referralsIn(desk, TodayPart::Overdue))
        CHECK_FALSE(what.contains(QStringLiteral("60,000")));
}

TEST_CASE("a changed calendar lists the referrals' deadlines too, from which day to which", "[calendar]")
{
    MediationDesk desk(QDate(2026, 9, 8));
    const ReferralId id = desk.applied(Route::Administrative, QDate(2026, 9, 8));
    const QList<OfficeDay> days{{QDate(2026, 9, 10), false, zh("院庆")}};
    const CalendarChange change = officeDaysChange(*desk.desk, days);
    const auto moved =
        std::find_if(change.deadlines.begin(), change.deadlines.end(),
                     [&](const MovedDeadline &one) { return one.subject == desk.at(id).number; });
    REQUIRE(moved != change.deadlines.end());
    CHECK(moved->rule == zh("mediation.admin.accept"));
    CHECK(moved->before == QDate(2026, 9, 15));
    CHECK(moved->after == QDate(2026, 9, 16));
    const Result<int> taken = takeOfficeDays(*desk.desk, days);
    REQUIRE(taken);
    CHECK(*taken == change.deadlines.size());
    CHECK(desk.mediation().openClocks().first().clock.due.day == QDate(2026, 9, 16));
}

TEST_CASE("a changed calendar lists a petition's limits", "[calendar]")
{
    TemporaryDesk desk(QDate(2026, 9, 8));
    Dispute petition = someDispute(QDateTime(QDate(2026, 9, 8), QTime(8, 0)));
    petition.kind = MatterKind::Petition;
    REQUIRE(desk->disputes().enter(petition));
    // The fifteenth day, 2026-09-23, becomes the office's own day off.
    const CalendarChange change =
        officeDaysChange(*desk.desk, {{QDate(2026, 9, 23), false, QStringLiteral("院庆")}});
    REQUIRE(change.deadlines.size() == 1);
    CHECK(change.deadlines.first().rule == QStringLiteral("petition.accept"));
    CHECK(change.deadlines.first().after == QDate(2026, 9, 24));
}
