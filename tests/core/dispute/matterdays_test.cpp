#include "core/calendar/duestate.h"
#include "core/dispute/disputerules.h"
#include "tests/core/mediation/mediationdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

QDateTime inSeptember(int day, int hour = 9, int minute = 0)
{
    return QDateTime(QDate(2026, 9, day), QTime(hour, minute));
}

QStringList fieldsWith(const FieldProblems &problems, bool warning)
{
    QStringList fields;
    for (const FieldProblem &problem : problems) {
        if (problem.warning == warning && problem.field != QLatin1String("department"))
            fields << problem.field;
    }
    return fields;
}

/** The fields refused of a matter that was changed; the day is 2026-09-15, 9:00. */
QStringList refusedOf(const std::function<void(Dispute &)> &change)
{
    Dispute dispute = someDispute();
    change(dispute);
    return fieldsWith(checkDispute(dispute, inSeptember(15)), false);
}

QStringList warnedOf(const std::function<void(Dispute &)> &change)
{
    Dispute dispute = someDispute();
    change(dispute);
    return fieldsWith(checkDispute(dispute, inSeptember(15)), true);
}

Dispute deadOn(const QDateTime &at)
{
    Dispute dispute = someDispute();
    dispute.kind = MatterKind::Dispute;
    dispute.diedAt = at;
    return dispute;
}

MatterClock clockUnder(TemporaryDesk &desk, DisputeId id, const char *rule, const LocalRules &local = {})
{
    for (const MatterClock &clock : clocksOf(*desk->disputes().find(id), desk->disputes().autopsy(id), {},
                                             desk->deadlines().calendar, local)) {
        if (clock.rule == QLatin1String(rule))
            return clock;
    }
    FAIL("no clock " << rule);
    return {};
}

} // namespace

TEST_CASE("what was received or done lies at most five minutes ahead of the clock")
{
    CHECK(refusedOf([](Dispute &d) { d.receivedAt = inSeptember(15, 9, 5); }).isEmpty());
    CHECK(refusedOf([](Dispute &d) { d.receivedAt = inSeptember(15, 9, 6); }) ==
          QStringList{zh("received_at")});
    CHECK(refusedOf([](Dispute &d) { d.receivedAt = inSeptember(16, 8); }) == QStringList{zh("received_at")});
    CHECK(refusedOf([](Dispute &d) {
              d.receivedAt = QDate(2026, 9, 15).startOfDay();
              d.receivedTimeKnown = false;
          }).isEmpty());

    TimelineEntry entry;
    entry.content = zh("来电询问进展");
    entry.at = inSeptember(15, 9, 5);
    CHECK(checkEntry(entry, inSeptember(15)).isEmpty());
    entry.at = inSeptember(15, 10);
    CHECK(fieldsWith(checkEntry(entry, inSeptember(15)), false) == QStringList{zh("at")});
}

TEST_CASE("answer, closing and telling of the whole form do not lie in the future")
{
    CHECK(refusedOf([](Dispute &d) { d.answeredAt = inSeptember(15, 12); }) ==
          QStringList{zh("answered_at")});
    CHECK(refusedOf([](Dispute &d) { d.answeredAt = inSeptember(15); }).isEmpty());
    CHECK(refusedOf([](Dispute &d) { d.answeredAt = inSeptember(9); }) == QStringList{zh("answered_at")});
    CHECK(refusedOf([](Dispute &d) { d.closedOn = QDate(2026, 9, 16); }) == QStringList{zh("closed_on")});
    CHECK(refusedOf([](Dispute &d) { d.closedOn = QDate(2026, 9, 15); }).isEmpty());
    CHECK(refusedOf([](Dispute &d) { d.toldOn = QDate(2026, 9, 16); }) == QStringList{zh("told_on")});
    CHECK(refusedOf([](Dispute &d) { d.toldOn = QDate(2026, 9, 15); }).isEmpty());
    CHECK(warnedOf([](Dispute &d) {
              d.answeredAt = inSeptember(14);
              d.closedOn = QDate(2026, 9, 12);
          }) == QStringList{zh("answered_at")});
}

TEST_CASE("an answer of tomorrow is refused, and so is closing as answered before the answer")
{
    TemporaryDesk desk;
    const DisputeId id = *desk->disputes().enter(someDispute());
    const Result<void> tomorrow = desk->disputes().answer(id, zh("已答复。"), inSeptember(16));
    REQUIRE_FALSE(tomorrow);
    CHECK(fieldsWith(tomorrow.failure().problems, false) == QStringList{zh("answered_at")});
    CHECK_FALSE(desk->disputes().find(id)->answeredAt.isValid());

    REQUIRE(desk->disputes().answer(id, zh("已答复。"), inSeptember(14)));
    const Result<void> before = desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 12));
    REQUIRE_FALSE(before);
    CHECK(fieldsWith(before.failure().problems, false) == QStringList{zh("closed_on")});
    REQUIRE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 14)));
}

TEST_CASE("a death before birth or admission is warned of")
{
    const auto died = [](const std::function<void(Dispute &)> &change) {
        return warnedOf([&change](Dispute &d) {
            d = deadOn(inSeptember(9));
            d.major = true; // nothing to propose
            change(d);
        });
    };
    CHECK(died([](Dispute &) {}).isEmpty());
    CHECK(died([](Dispute &d) { d.patientBornOn = QDate(2026, 9, 10); }) == QStringList{zh("died_at")});
    CHECK(died([](Dispute &d) { d.patientBornOn = QDate(2026, 9, 9); }).isEmpty());
    CHECK(died([](Dispute &d) { d.admittedOn = QDate(2026, 9, 10); }) == QStringList{zh("died_at")});
    CHECK(died([](Dispute &d) { d.admittedOn = QDate(2026, 9, 9); }).isEmpty());
}

TEST_CASE("notice, decision, autopsy and release of the body lie between the death and now")
{
    TemporaryDesk desk;
    Autopsy good;
    good.dispute = *desk->disputes().enter(deadOn(inSeptember(10, 8)));
    good.toldAt = inSeptember(10, 9);
    good.decision = AutopsyDecision::Consented;
    good.decidedAt = inSeptember(10, 15);
    good.signedBy = zh("张三丰");
    good.performedAt = inSeptember(11);
    good.bodyReleasedOn = QDate(2026, 9, 15);
    const auto refused = [&desk, &good](const std::function<void(Autopsy &)> &change) {
        Autopsy autopsy = good;
        change(autopsy);
        const Result<void> saved = desk->disputes().saveAutopsy(autopsy);
        return saved ? QStringList() : fieldsWith(saved.failure().problems, false);
    };
    CHECK(refused([](Autopsy &) {}).isEmpty());
    for (const QDateTime &outside : {inSeptember(10, 7), inSeptember(15, 10)}) {
        CHECK(refused([&](Autopsy &a) { a.toldAt = outside; }) == QStringList{zh("told_at")});
        CHECK(refused([&](Autopsy &a) { a.decidedAt = outside; }) == QStringList{zh("decided_at")});
        CHECK(refused([&](Autopsy &a) { a.performedAt = outside; }) == QStringList{zh("performed_at")});
    }
    CHECK(refused([](Autopsy &a) { a.bodyReleasedOn = QDate(2026, 9, 9); }) ==
          QStringList{zh("body_released_on")});
    CHECK(refused([](Autopsy &a) { a.bodyReleasedOn = QDate(2026, 9, 16); }) ==
          QStringList{zh("body_released_on")});
}

TEST_CASE("hour limits of a death are judged by the hour")
{
    TemporaryDesk desk;
    Autopsy autopsy;
    autopsy.dispute = *desk->disputes().enter(deadOn(inSeptember(10, 8))); // until the 12th, 8:00
    const auto late = [&desk, &autopsy] {
        REQUIRE(desk->disputes().saveAutopsy(autopsy));
        const MatterClock clock = clockUnder(desk, autopsy.dispute, "autopsy");
        CHECK(clock.doneOn == QDate(2026, 9, 12));
        return finished(clock.due, clock.done()).late;
    };
    autopsy.decision = AutopsyDecision::Consented;
    autopsy.signedBy = zh("张三丰");
    autopsy.performedAt = inSeptember(12, 8);
    CHECK_FALSE(late());
    autopsy.performedAt = inSeptember(12, 20);
    CHECK(late());
    autopsy.decision = AutopsyDecision::Refused;
    autopsy.performedAt = {};
    autopsy.decidedAt = inSeptember(12, 7);
    CHECK_FALSE(late());
    autopsy.decidedAt = inSeptember(12, 9);
    CHECK(late());
}

TEST_CASE("the report of a major dispute is judged by the hour, an answer by the day")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute(inSeptember(7, 10));
    dispute.kind = MatterKind::Dispute;
    dispute.major = true;
    dispute.majorReportedAt = inSeptember(7, 23);
    dispute.answeredAt = inSeptember(14, 23);
    const DisputeId id = *desk->disputes().enter(dispute);
    const LocalRules twelveHours{{zh("major.report"), 12}};
    const MatterClock report = clockUnder(desk, id, "major.report", twelveHours);
    CHECK(report.due.day == report.doneOn); // the day alone would be in time
    CHECK(finished(report.due, report.done()).late);
    const MatterClock answer = clockUnder(desk, id, "feedback.investigate");
    CHECK(answer.due.day == answer.doneOn);
    CHECK_FALSE(finished(answer.due, answer.done()).late);
}

TEST_CASE("closing a matter does not complete the limitation of the claim")
{
    TemporaryDesk desk;
    Dispute dispute = someDispute();
    dispute.kind = MatterKind::Dispute;
    dispute.happenedOn = QDate(2026, 9, 1);
    const DisputeId id = *desk->disputes().enter(dispute);
    REQUIRE(desk->disputes().close(id, Ending::Withdrawn, QDate(2026, 9, 15)));
    const MatterClock clock = clockUnder(desk, id, "limitation");
    CHECK_FALSE(clock.done().isValid());
    const Remaining left = remaining(clock.due, desk.clock.now());
    CHECK(left.state == DueState::Calm);
    CHECK(left.until == QDate(2029, 9, 3)); // the third year ends on a Saturday
    CHECK(remaining(clock.due, QDateTime(QDate(2030, 1, 2), QTime(9, 0))).state == DueState::Passed);
}

TEST_CASE("three years after the sealing any further claim bars the hospital from opening alone")
{
    MediationDesk desk; // its matter was received on 2026-03-02
    Seal seal;
    seal.dispute = desk.matter;
    seal.sealedAt = QDateTime(QDate(2026, 3, 5), QTime(9, 0));
    seal.items = {zh("住院病历 共86页")};
    seal.hospitalPerson = zh("李主任");
    seal.patientSidePerson = zh("张三丰");
    const qint64 id = *desk->disputes().seal(seal);
    const auto mayOpenAlone = [&desk, id] {
        desk.clock.set(QDateTime(QDate(2029, 9, 20), QTime(9, 0)));
        SealOpening opening;
        opening.seal = id;
        opening.openedAt = desk.clock.now();
        opening.bothSides = false;
        opening.ground = zh("核对病历");
        const Result<qint64> opened = desk->disputes().openSeal(opening);
        if (!opened)
            CHECK(fieldsWith(opened.failure().problems, false) == QStringList{zh("both_sides")});
        return bool(opened);
    };
    const auto add = [&desk](TimelineKind kind, int day) {
        TimelineEntry entry;
        entry.dispute = desk.matter;
        entry.kind = kind;
        entry.at = QDateTime(QDate(2026, 3, day), QTime(9, 0));
        entry.content = zh("来电要求赔偿");
        entry.headCount = 1;
        REQUIRE(desk->disputes().addEntry(entry));
    };
    SECTION("nothing followed, what was said before does not count, nor what the office noted")
    {
        add(TimelineKind::Contact, 4);
        add(TimelineKind::Note, 6);
        CHECK(mayOpenAlone());
    }
    SECTION("a visit")
    {
        add(TimelineKind::Visit, 6);
        CHECK_FALSE(mayOpenAlone());
    }
    SECTION("a letter or a call")
    {
        add(TimelineKind::Contact, 6);
        CHECK_FALSE(mayOpenAlone());
    }
    SECTION("a route taken later")
    {
        desk.applied(Route::People, QDate(2026, 3, 6));
        CHECK_FALSE(mayOpenAlone());
    }
    SECTION("a route taken before the sealing")
    {
        desk.applied(Route::People, QDate(2026, 3, 4));
        CHECK(mayOpenAlone());
    }
    SECTION("a later matter")
    {
        REQUIRE(desk->disputes().close(desk.matter, Ending::Withdrawn, QDate(2026, 3, 10)));
        REQUIRE(desk->disputes().reopen(desk.matter, QDateTime(QDate(2026, 4, 1), QTime(9, 0))));
        CHECK_FALSE(mayOpenAlone());
    }
}

TEST_CASE("facts that say more than the kind are pointed out and refuse nothing")
{
    CHECK(warnedOf([](Dispute &) {}).isEmpty());
    CHECK(warnedOf([](Dispute &d) { d.claimed = Money::ofYuan(80000); }) == QStringList{zh("claimed")});
    CHECK(warnedOf([](Dispute &d) { d.demands = {codeText(Demand::Compensation)}; }) ==
          QStringList{zh("demands")});
    CHECK(warnedOf([](Dispute &d) { d.diedAt = inSeptember(9); }) == QStringList{zh("died_at")});
    CHECK(warnedOf([](Dispute &d) { d = deadOn(inSeptember(9)); }) == QStringList{zh("died_at")});
    CHECK(warnedOf([](Dispute &d) {
              d.demands = {codeText(Demand::Refund)};
              d.claimed = Money::ofYuan(300);
          }).isEmpty());
    CHECK(warnedOf([](Dispute &d) {
              d.kind = MatterKind::Dispute;
              d.claimed = Money::ofYuan(80000);
          }).isEmpty());
    CHECK(warnedOf([](Dispute &d) {
              d.claimed = Money::ofYuan(80000);
              d.closedOn = QDate(2026, 9, 15);
          }).isEmpty());
    CHECK(refusedOf([](Dispute &d) {
              d.claimed = Money::ofYuan(80000);
              d.diedAt = inSeptember(9);
          }).isEmpty());
}
