#include "core/safety/activityrules.h"
#include "tests/core/safety/safetydesk.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("activities get the next number of their year and come back as they were", "[safety]")
{
    SafetyDesk desk;
    Activity drill =
        SafetyDesk::activity(ActivityKind::Drill, QDate(2026, 9, 1), QStringLiteral("消防疏散演练"));
    drill.evaluation = {QStringLiteral("住院部三层起火"), DrillVerdict::MostlyReached,
                        QStringLiteral("疏散用时偏长"), QStringLiteral("赵科长")};
    drill.expectedCount = 20;
    const ActivityId id = SafetyDesk::must(desk.safety().enter(drill));
    const ActivityId second = SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    desk.reopen();
    const std::optional<Activity> kept = desk.safety().find(id);
    REQUIRE(kept);
    CHECK(kept->number == QStringLiteral("平安 2026-0001"));
    CHECK(desk.safety().find(second)->number == QStringLiteral("平安 2026-0002"));
    CHECK(kept->evaluation == drill.evaluation);
    CHECK(kept->expectedCount == 20);
    CHECK(desk.safety().find(second)->places.size() == 2);
    CHECK(desk.safety().find(second)->findings.size() == 2);
    CHECK(desk.safety().activityOfNumber(QStringLiteral("平安 2026-0002")) == second);
}

TEST_CASE("an activity is refused by field: no kind of meeting, a day ahead, more there than called",
          "[safety]")
{
    SafetyDesk desk;
    Activity meeting = SafetyDesk::activity(ActivityKind::Meeting, QDate(2026, 9, 16), {});
    meeting.subkind = ActivitySubkind::JointCheck;
    meeting.expectedCount = 3;
    meeting.findings = {{0, QStringLiteral(" "), {}, {}, {}}};
    const auto refused = desk.safety().enter(meeting);
    for (const char *field : {"held_on", "title", "subkind", "head_count", "findings.0.content"}) {
        INFO(field);
        CHECK_FALSE(SafetyDesk::refusal(refused, field).isEmpty());
    }
    CHECK(desk.safety().count({}) == 0);
    Activity drill = SafetyDesk::activity(ActivityKind::Drill, QDate(2026, 9, 1), QStringLiteral("演练"));
    CHECK(checkActivity(drill, QDate(2026, 9, 15)).first().warning);
}

TEST_CASE("activities are counted by kind and found by text, place and pinyin", "[safety]")
{
    SafetyDesk desk;
    const auto hold = [&desk](ActivityKind kind, ActivitySubkind subkind, int times) {
        for (int i = 0; i < times; ++i) {
            Activity one = SafetyDesk::activity(kind, QDate(2026, 8, 1).addDays(i), QStringLiteral("例会"));
            one.subkind = subkind;
            SafetyDesk::must(desk.safety().enter(one));
        }
    };
    hold(ActivityKind::Meeting, ActivitySubkind::Leadership, 10);
    hold(ActivityKind::Meeting, ActivitySubkind::Consultation, 8);
    hold(ActivityKind::Meeting, ActivitySubkind::Monthly, 9);
    const ActivityId visit = SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    ActivityFilter quarter;
    quarter.held = Quarter{2026, 3}.period();
    CHECK(desk.safety().split(quarter, ActivitySplit::Kind) ==
          QList<SplitCount>{{QStringLiteral("meeting"), 27}, {QStringLiteral("inspection"), 1}});
    quarter.kinds = {ActivityKind::Meeting};
    CHECK(desk.safety().split(quarter, ActivitySplit::Subkind) ==
          QList<SplitCount>{{QStringLiteral("leadership"), 10},
                            {QStringLiteral("monthly"), 9},
                            {QStringLiteral("consultation"), 8}});
    CHECK(desk.safety().persons(quarter) == 27 * 12);
    for (const QString &text :
         {QStringLiteral("配电房"), QStringLiteral("门锁"), QStringLiteral("pdf"), QStringLiteral("节前")}) {
        INFO(text.toStdString());
        ActivityFilter found;
        found.text = text;
        CHECK(desk.safety().ids(found, ActivityOrder::Held, true) == std::vector<qint64>{visit.value});
    }
    ActivityFilter left;
    left.findingsLeft = true;
    const std::vector<qint64> ids = desk.safety().ids(left, ActivityOrder::Held, true);
    REQUIRE(ids.size() == 1);
    CHECK(desk.safety().rows(ids).front().findings == 2);
}

TEST_CASE("a finding becomes a risk in one step, linked both ways, once", "[safety]")
{
    SafetyDesk desk;
    const ActivityId id = SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    Activity visit = *desk.safety().find(id);
    Risk risk = riskProposal(visit, visit.findings.first());
    CHECK(risk.description == QStringLiteral("配电房门锁损坏"));
    CHECK(risk.source == RiskSource::Inspection);
    const RiskId made = SafetyDesk::must(desk.safety().raiseRisk(id, visit.findings.first().id, risk));
    visit = *desk.safety().find(id);
    CHECK(visit.findings.first().risk == made);
    const std::optional<RiskOrigin> origin = desk.safety().originOf(made);
    REQUIRE(origin);
    CHECK(origin->activity == id);
    CHECK(origin->number == visit.number);
    CHECK(desk.risks().find(made)->note.contains(visit.number));
    CHECK(desk.safety().rows(std::vector<qint64>{id.value}).front().risks == 1);

    CHECK_FALSE(desk.safety().raiseRisk(id, visit.findings.first().id, risk));
    CHECK(desk.risks().count({}) == 1);
    SafetyDesk::must(desk.risks().voidNumber(made, QStringLiteral("误登")));
    SafetyDesk::must(desk.safety().raiseRisk(id, visit.findings.first().id, risk));
}

TEST_CASE("a risk that is refused leaves the finding as it was", "[safety]")
{
    SafetyDesk desk;
    const ActivityId id = SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    const Activity visit = *desk.safety().find(id);
    Risk risk = riskProposal(visit, visit.findings.first());
    risk.description.clear();
    CHECK_FALSE(
        SafetyDesk::refusal(desk.safety().raiseRisk(id, visit.findings.first().id, risk), "description")
            .isEmpty());
    CHECK(*desk.safety().find(id) == visit);
    CHECK(desk.risks().count({}) == 0);
}

TEST_CASE("an amended activity keeps its number and its findings that are risks: a voided one stays",
          "[safety]")
{
    SafetyDesk desk;
    const ActivityId id = SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    Activity visit = *desk.safety().find(id);
    SafetyDesk::must(
        desk.safety().raiseRisk(id, visit.findings.first().id, riskProposal(visit, visit.findings.first())));
    visit.title = QStringLiteral("国庆节前安全检查");
    visit.number = QStringLiteral("平安 1999-0001");
    SafetyDesk::must(desk.safety().amend(visit));
    Activity kept = *desk.safety().find(id);
    CHECK(kept.title == visit.title);
    CHECK(kept.number == QStringLiteral("平安 2026-0001"));
    CHECK(bool(kept.findings.first().risk));
    kept.findings.removeFirst();
    CHECK_FALSE(SafetyDesk::refusal(desk.safety().amend(kept), "findings").isEmpty());
    CHECK_FALSE(desk.safety().voidNumber(id, {}));
    SafetyDesk::must(desk.safety().voidNumber(id, QStringLiteral("重复登记")));
    CHECK(desk.safety().count({}) == 0);
    ActivityFilter all;
    all.withVoided = true;
    CHECK(desk.safety().count(all) == 1);
    CHECK_FALSE(desk.safety().amend(kept));
    QStringList fields;
    for (const HistoryEntry &entry : desk.safety().history(id))
        fields << entry.field;
    CHECK(fields.contains(QStringLiteral("title")));
    CHECK(fields.contains(QStringLiteral("voided_because")));
}
