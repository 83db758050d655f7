#include "core/desk/today.h"
#include "core/dispute/namedfilter.h"
#include "tests/temporarydesk.h"

#include <QJsonObject>

using namespace anhe;
using namespace anhe::tests;

namespace {

DisputeId enter(TemporaryDesk &desk, QDate received, const QString &name = QStringLiteral("张三丰"))
{
    Dispute dispute = someDispute(QDateTime(received, QTime(8, 0)));
    dispute.complainant.name = name;
    dispute.narrative += name;
    dispute.handler = QStringLiteral("王小安");
    const Result<DisputeId> id = desk->disputes().enter(dispute);
    INFO(id.error().toStdString());
    REQUIRE(id);
    return *id;
}

const TodaySection *partOf(const Today &today, TodayPart part)
{
    for (const TodaySection &section : today.sections) {
        if (section.part == part)
            return &section;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a fresh ledger has nothing to do and says that it is empty", "[today]")
{
    TemporaryDesk desk;
    const Today today = todayOf(*desk.desk);
    CHECK(today.sections.isEmpty());
    CHECK(today.emptyRegister);
    CHECK(today.overdue() == 0);
}

TEST_CASE("feedback stands in the part its due day belongs to", "[today]")
{
    TemporaryDesk desk(QDate(2026, 9, 15)); // a Tuesday
    const DisputeId late = enter(desk, QDate(2026, 9, 1));
    const DisputeId now = enter(desk, QDate(2026, 9, 8));
    const DisputeId soon = enter(desk, QDate(2026, 9, 10));
    enter(desk, QDate(2026, 9, 15)); // due next week
    const Today today = todayOf(*desk.desk);
    REQUIRE(partOf(today, TodayPart::Overdue));
    CHECK(partOf(today, TodayPart::Overdue)->items.first().id == late.value);
    CHECK(partOf(today, TodayPart::Overdue)->items.first().state == DueState::Overdue);
    CHECK_FALSE(partOf(today, TodayPart::Overdue)->items.first().why.isEmpty());
    REQUIRE(partOf(today, TodayPart::DueToday));
    CHECK(partOf(today, TodayPart::DueToday)->items.first().id == now.value);
    REQUIRE(partOf(today, TodayPart::DueThisWeek));
    CHECK(partOf(today, TodayPart::DueThisWeek)->items.size() == 1);
    CHECK(partOf(today, TodayPart::DueThisWeek)->items.first().id == soon.value);
    CHECK(today.overdue() == 1);
    CHECK_FALSE(today.emptyRegister);
}

TEST_CASE("an answer takes a matter off the day's list", "[today]")
{
    TemporaryDesk desk;
    const DisputeId late = enter(desk, QDate(2026, 9, 1));
    REQUIRE(todayOf(*desk.desk).overdue() == 1);
    REQUIRE(desk->disputes().answer(late, QStringLiteral("已说明原因并致歉。"), desk.clock.now()));
    CHECK(todayOf(*desk.desk).overdue() == 0);
}

TEST_CASE("what is closed and not told stays visible until it is told", "[today]")
{
    TemporaryDesk desk;
    const DisputeId id = enter(desk, QDate(2026, 9, 10));
    REQUIRE(desk->disputes().answer(id, QStringLiteral("已答复。"), desk.clock.now()));
    REQUIRE(desk->disputes().close(id, Ending::Answered, QDate(2026, 9, 15)));
    REQUIRE(partOf(todayOf(*desk.desk), TodayPart::NotTold));
    REQUIRE(desk->disputes().tell(id, QDate(2026, 9, 15), QStringLiteral("电话")));
    CHECK_FALSE(partOf(todayOf(*desk.desk), TodayPart::NotTold));
}

TEST_CASE("promises of this week are listed, later and kept ones are not", "[today]")
{
    TemporaryDesk desk;
    const DisputeId id = enter(desk, QDate(2026, 9, 14));
    const auto promise = [&](QDate due) {
        TimelineEntry entry;
        entry.dispute = id;
        entry.at = desk.clock.now();
        entry.kind = TimelineKind::Promise;
        entry.content = QStringLiteral("电话回复调查进展");
        entry.promisedTo = QStringLiteral("张三丰");
        entry.dueOn = due;
        const Result<qint64> added = desk->disputes().addEntry(entry);
        INFO(added.error().toStdString());
        REQUIRE(added);
        return *added;
    };
    promise(QDate(2026, 9, 15));
    const qint64 kept = promise(QDate(2026, 9, 16));
    promise(QDate(2026, 9, 30));
    REQUIRE(desk->disputes().keepPromise(kept, QDate(2026, 9, 15)));
    const Today today = todayOf(*desk.desk);
    const TodaySection *section = partOf(today, TodayPart::Promises);
    REQUIRE(section);
    CHECK(section->count == 1);
    CHECK(section->items.first().state == DueState::DueToday);
    CHECK(section->items.first().who == QStringLiteral("张三丰"));
    CHECK(desk->disputes().count(*namedFilter(section->lists.first().filter, today.day)) == 1);
}

TEST_CASE("a petition's acceptance is a limit besides its feedback", "[today]")
{
    TemporaryDesk desk(QDate(2026, 9, 28));
    Dispute petition = someDispute(QDateTime(QDate(2026, 9, 7), QTime(10, 0)));
    petition.kind = MatterKind::Petition;
    petition.handler = QStringLiteral("王小安");
    const Result<DisputeId> id = desk->disputes().enter(petition);
    INFO(id.error().toStdString());
    REQUIRE(id);
    REQUIRE(desk->disputes().answer(*id, QStringLiteral("已答复。"), desk.clock.now()));
    const Today today = todayOf(*desk.desk);
    const TodaySection *section = partOf(today, TodayPart::Overdue);
    REQUIRE(section);
    CHECK(section->items.first().id == id->value);
}

TEST_CASE("the report of a major dispute stands in the list until it is made", "[today]")
{
    TemporaryDesk desk(QDate(2026, 9, 15));
    REQUIRE(desk->office().saveSetting(QStringLiteral("rules.local"),
                                       QJsonObject{{QStringLiteral("major.report"), 12}}));
    Dispute dispute = someDispute(QDateTime(QDate(2026, 9, 14), QTime(10, 0)));
    dispute.kind = MatterKind::Dispute;
    dispute.major = true;
    dispute.majorCriteria = {QStringLiteral("造成患者死亡")};
    const DisputeId id = *desk->disputes().enter(dispute);
    const Today today = todayOf(*desk.desk);
    const TodaySection *overdue = partOf(today, TodayPart::Overdue);
    REQUIRE(overdue);
    CHECK(overdue->items.first().id == id.value);
    CHECK(overdue->items.first().due == QDate(2026, 9, 14));

    Dispute reported = *desk->disputes().find(id);
    reported.majorReportedAt = QDateTime(QDate(2026, 9, 14), QTime(20, 0));
    REQUIRE(desk->disputes().amend(reported));
    CHECK_FALSE(partOf(todayOf(*desk.desk), TodayPart::Overdue));
}

TEST_CASE("a long part shows its first items, counts all and names the list that holds them", "[today]")
{
    TemporaryDesk desk;
    for (int i = 0; i < todayItemsShown + 7; ++i)
        enter(desk, QDate(2026, 9, 1), QStringLiteral("投诉人%1").arg(i));
    const Today today = todayOf(*desk.desk);
    const TodaySection *section = partOf(today, TodayPart::Overdue);
    REQUIRE(section);
    CHECK(section->count == todayItemsShown + 7);
    CHECK(section->items.size() == todayItemsShown);
    CHECK(desk->disputes().count(*namedFilter(section->lists.first().filter, today.day)) == section->count);
}

TEST_CASE("after a death the autopsy's hours and the body's days stand in the list", "[today]")
{
    TemporaryDesk desk(QDate(2026, 9, 20)); // a Sunday: the autopsy is due on Monday
    Dispute dispute = someDispute(QDateTime(QDate(2026, 9, 19), QTime(20, 0)));
    dispute.kind = MatterKind::Dispute;
    dispute.diedAt = QDateTime(QDate(2026, 9, 19), QTime(18, 0));
    dispute.handler = QStringLiteral("王小安");
    const Result<DisputeId> id = desk->disputes().enter(dispute);
    INFO(id.error().toStdString());
    REQUIRE(id);
    const Today today = todayOf(*desk.desk);
    const TodaySection *section = partOf(today, TodayPart::DueThisWeek);
    REQUIRE(section);
    REQUIRE(section->count == 1);
    CHECK(section->items.first().id == id->value);
    CHECK(section->items.first().what.startsWith(ruleFor("autopsy")->title()));
    CHECK_FALSE(section->items.first().why.isEmpty());

    Autopsy autopsy;
    autopsy.dispute = *id;
    autopsy.decision = AutopsyDecision::Refused;
    autopsy.decidedAt = desk.clock.now();
    autopsy.signedBy = QStringLiteral("张某之子");
    const Result<void> saved = desk->disputes().saveAutopsy(autopsy);
    INFO(saved.error().toStdString());
    REQUIRE(saved);
    CHECK_FALSE(partOf(todayOf(*desk.desk), TodayPart::DueThisWeek));
    desk.clock.set(QDateTime(QDate(2026, 10, 3), QTime(9, 0))); // the fourteenth day
    REQUIRE(partOf(todayOf(*desk.desk), TodayPart::DueToday));
    CHECK(partOf(todayOf(*desk.desk), TodayPart::DueToday)
              ->items.first()
              .what.startsWith(ruleFor("body.keep")->title()));
}

TEST_CASE("a seal that the hospital may soon open alone is named until it is opened", "[today]")
{
    TemporaryDesk desk(QDate(2026, 9, 15));
    const DisputeId id = enter(desk, QDate(2023, 9, 14));
    Seal seal;
    seal.dispute = id;
    seal.sealedAt = QDateTime(QDate(2023, 9, 17), QTime(9, 0));
    seal.items = {QStringLiteral("住院病历 共86页")};
    seal.hospitalPerson = QStringLiteral("李主任");
    seal.patientSidePerson = QStringLiteral("张三丰");
    const Result<qint64> sealed = desk->disputes().seal(seal);
    INFO(sealed.error().toStdString());
    REQUIRE(sealed);
    const auto named = [&] {
        const Today today = todayOf(*desk.desk);
        const TodaySection *section = partOf(today, TodayPart::DueThisWeek);
        return section && section->items.first().what.startsWith(ruleFor("seal.open")->title());
    };
    CHECK(named());
    SealOpening opening;
    opening.seal = *sealed;
    opening.openedAt = desk.clock.now();
    opening.hospitalPerson = QStringLiteral("李主任");
    opening.patientSidePerson = QStringLiteral("张三丰");
    const Result<qint64> opened = desk->disputes().openSeal(opening);
    INFO(opened.error().toStdString());
    REQUIRE(opened);
    CHECK_FALSE(named());
}

TEST_CASE("long arrears of one register do not hide what another one asks for", "[today]")
{
    TemporaryDesk desk;
    for (int i = 0; i < todayItemsShown + 7; ++i)
        enter(desk, QDate(2026, 9, 1), QStringLiteral("投诉人%1").arg(i));
    QList<TodaySource> sources = todaySources();
    sources.append([](Desk &) -> QList<TodaySection> {
        TodayItem item{QStringLiteral("risk"), 7, QStringLiteral("隐患 2026-0007"), {}, {}};
        item.due = QDate(2026, 9, 14);
        return {{TodayPart::Overdue, 1, {item}}};
    });
    const Today today = todayOf(*desk.desk, sources);
    CHECK(partOf(today, TodayPart::Overdue)->items.last().kind == QStringLiteral("risk"));
}

TEST_CASE("another register's source joins a part in the order of days", "[today]")
{
    TemporaryDesk desk;
    enter(desk, QDate(2026, 9, 1));
    QList<TodaySource> sources = todaySources();
    sources.append([](Desk &) -> QList<TodaySection> {
        TodayItem item{QStringLiteral("risk"), 7, QStringLiteral("隐患 2026-0007"), {}, {}};
        item.due = QDate(2026, 8, 1);
        return {{TodayPart::Overdue, 1, {item}, {{QStringLiteral("risk"), QStringLiteral("overdue"), 1}}}};
    });
    const Today today = todayOf(*desk.desk, sources);
    const TodaySection *section = partOf(today, TodayPart::Overdue);
    REQUIRE(section);
    CHECK(section->count == 2);
    CHECK(section->items.first().kind == QStringLiteral("risk"));
    CHECK(section->items.last().kind == QStringLiteral("matter"));
    CHECK(section->lists.size() == 2);
}

TEST_CASE("a filter's words restrict together and an unknown one is no filter", "[today]")
{
    const QDate today(2026, 9, 15);
    const std::optional<DisputeFilter> both = namedFilter(QStringLiteral("open received:2026Q3"), today);
    REQUIRE(both);
    CHECK(both->open == true);
    CHECK(both->received == Quarter{2026, 3}.period());
    CHECK_FALSE(namedFilter(QStringLiteral("open nonsense"), today));
    CHECK_FALSE(namedFilter(QStringLiteral("received:2026"), today));
    CHECK_FALSE(namedFilter(QStringLiteral("import:x"), today));
    CHECK(namedFilter({}, today) == DisputeFilter());
}
