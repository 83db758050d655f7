#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

struct SweepDesk : RiskDesk
{
    explicit SweepDesk(QDate today = QDate(2026, 9, 15)) : RiskDesk(today) {} // a Tuesday

    SweepRegister &sweeps() { return desk->sweeps(); }

    SweepCellId cell(const char *name, QDate since = QDate(2026, 8, 31))
    {
        SweepCell cell;
        cell.name = QString::fromUtf8(name);
        cell.department = *desk->office().departmentFor(QStringLiteral("后勤保障科"));
        cell.responsible = QStringLiteral("孙护士长");
        cell.since = since;
        return must(sweeps().saveCell(cell));
    }

    Sweep zeroReport(SweepCellId cell, QDate day)
    {
        Sweep sweep = sweeps().proposed(SweepKind::Weekly, cell, day);
        for (SweepItem &item : sweep.items)
            item.check = SweepCheck::Fine;
        sweep.zero = true;
        sweep.signedBy = QStringLiteral("孙护士长");
        sweep.signedOn = sweep.heldOn;
        return sweep;
    }

    Sweep withFinding(SweepCellId cell, QDate day)
    {
        Sweep sweep = zeroReport(cell, day);
        sweep.zero = false;
        sweep.items.first().check = SweepCheck::Finding;
        sweep.findings = {{QStringLiteral("通道堆物"), QStringLiteral("三楼东侧")}};
        return sweep;
    }
};

} // namespace

TEST_CASE("a weekly sheet is proposed for its week with the office's lines", "[risk]")
{
    SweepDesk desk;
    const SweepCellId cell = desk.cell("门诊一格");
    const Sweep sweep = desk.sweeps().proposed(SweepKind::Weekly, cell, QDate(2026, 9, 10));
    CHECK(sweep.period == Period{QDate(2026, 9, 7), QDate(2026, 9, 13)});
    CHECK(sweep.items.size() == 11);
    CHECK(sweep.heldBy == QStringLiteral("孙护士长"));
    RiskDesk::must(
        desk.sweeps().saveItems({QStringLiteral("消防"), QStringLiteral("消防"), QStringLiteral(" ")}));
    CHECK(desk.sweeps().items() == QStringList{QStringLiteral("消防")});
    CHECK_FALSE(desk.sweeps().saveItems({}));
}

TEST_CASE("a zero report has no findings and every line ticked: another one says what was found", "[risk]")
{
    SweepDesk desk;
    const SweepCellId cell = desk.cell("门诊一格");
    Sweep zero = desk.zeroReport(cell, QDate(2026, 9, 8));
    zero.items.last().check = SweepCheck::Open;
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(zero), "items").isEmpty());
    zero = desk.zeroReport(cell, QDate(2026, 9, 8));
    zero.findings = {{QStringLiteral("通道堆物")}};
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(zero), "zero").isEmpty());
    Sweep silent = desk.zeroReport(cell, QDate(2026, 9, 8));
    silent.zero = false;
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(silent), "findings").isEmpty());
    Sweep ahead = desk.zeroReport(cell, QDate(2026, 9, 22));
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(ahead), "period").isEmpty());
    Sweep nowhere = desk.zeroReport({}, QDate(2026, 9, 8));
    nowhere.heldBy = QStringLiteral("孙护士长");
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(nowhere), "cell").isEmpty());
    const SweepId id = RiskDesk::must(desk.sweeps().enter(desk.zeroReport(cell, QDate(2026, 9, 8))));
    CHECK(desk.sweeps().find(id)->number == QStringLiteral("排查 2026-0001"));
    CHECK(desk.sweeps().find(id)->items.size() == 11);
}

TEST_CASE("a cell hands in one sheet a week: a voided one makes room", "[risk]")
{
    SweepDesk desk;
    const SweepCellId cell = desk.cell("门诊一格");
    const SweepId id = RiskDesk::must(desk.sweeps().enter(desk.zeroReport(cell, QDate(2026, 9, 8))));
    CHECK(RiskDesk::refusal(desk.sweeps().enter(desk.zeroReport(cell, QDate(2026, 9, 9))), "period")
              .contains(QStringLiteral("排查 2026-0001")));
    RiskDesk::must(desk.sweeps().voidNumber(id, QStringLiteral("填错网格")));
    RiskDesk::must(desk.sweeps().enter(desk.zeroReport(cell, QDate(2026, 9, 9))));
    CHECK(desk.sweeps().count(SweepFilter()) == 1);
}

TEST_CASE("an unsigned sheet counts as missing until it is signed", "[risk]")
{
    SweepDesk desk;
    const SweepCellId cell = desk.cell("门诊一格", QDate(2026, 9, 7));
    Sweep draft = desk.zeroReport(cell, QDate(2026, 9, 8));
    draft.signedBy.clear();
    draft.signedOn = {};
    const SweepId id = RiskDesk::must(desk.sweeps().enter(draft));
    CHECK(desk.sweeps().count(desk.sweeps().missingNow()) == 1);
    RiskDesk::must(desk.sweeps().sign(id, QStringLiteral("孙护士长"), QDate(2026, 9, 14)));
    CHECK(desk.sweeps().count(desk.sweeps().missingNow()) == 0);
    CHECK_FALSE(desk.sweeps().sign(id, QStringLiteral("孙护士长"), QDate(2026, 9, 14)));
}

TEST_CASE("missing weeks are those ended without a sheet, from the cell's first week on", "[risk]")
{
    SweepDesk desk;
    const SweepCellId one = desk.cell("门诊一格", QDate(2026, 8, 26)); // in the week of 24 August
    const SweepCellId two = desk.cell("住院一格", QDate(2026, 9, 7));
    RiskDesk::must(desk.sweeps().enter(desk.withFinding(one, QDate(2026, 9, 1))));
    const std::vector<qint64> ids = desk.sweeps().missingIds(desk.sweeps().missingNow());
    const std::vector<MissingSweep> missing = desk.sweeps().missing(ids);
    REQUIRE(missing.size() == 3);
    CHECK(missing[0].week == QDate(2026, 9, 7));
    CHECK(missing[0].cell == one);
    CHECK(missing[1].cell == two);
    CHECK(missing[2].week == QDate(2026, 8, 24));
    CHECK(missing[2].dueOn() == QDate(2026, 8, 30));
    CHECK(MissingSweep::ofId(missing[2].id()).week == missing[2].week);
    // The quarter counts the weeks that end in it; a week that ends on the as-of day is not missing yet.
    CHECK(desk.sweeps().count(
              MissingSweepFilter{{QDate(2026, 9, 1), QDate(2026, 9, 30)}, QDate(2026, 9, 14)}) == 2);
    CHECK(desk.sweeps().count(
              MissingSweepFilter{{QDate(2026, 9, 1), QDate(2026, 9, 30)}, QDate(2026, 9, 13)}) == 0);
    CHECK(desk.sweeps().count(MissingSweepFilter{{}, QDate(2026, 9, 15)}) == 3);
}

TEST_CASE("the gap calendar tells each week of each cell and each month", "[risk]")
{
    SweepDesk desk;
    const SweepCellId one = desk.cell("门诊一格");
    desk.cell("住院一格");
    RiskDesk::must(desk.sweeps().enter(desk.zeroReport(one, QDate(2026, 9, 1))));
    RiskDesk::must(desk.sweeps().enter(desk.withFinding(one, QDate(2026, 9, 7))));
    const GapCalendar calendar = desk.sweeps().gaps({QDate(2026, 8, 1), QDate(2026, 9, 30)});
    REQUIRE(calendar.weeks.size() == 10);
    REQUIRE(calendar.rows.size() == 2);
    const auto gap = [&](int row, QDate week) {
        for (const GapDay &day : calendar.rows[row].weeks) {
            if (day.first == week)
                return day.gap;
        }
        return SweepGap::Ahead;
    };
    CHECK(gap(0, QDate(2026, 8, 31)) == SweepGap::Zero);
    CHECK(gap(0, QDate(2026, 9, 7)) == SweepGap::Done);
    CHECK(gap(0, QDate(2026, 9, 14)) == SweepGap::Due);
    CHECK(gap(0, QDate(2026, 9, 21)) == SweepGap::Ahead);
    CHECK(gap(1, QDate(2026, 8, 31)) == SweepGap::Missing);
    CHECK(gap(1, QDate(2026, 8, 24)) == SweepGap::Ahead); // before the cell began
    CHECK(calendar.missing() == 2);
    CHECK_FALSE(calendar.rows[0].weeks[5].late);
    Sweep late = desk.zeroReport(calendar.rows[1].cell.id, QDate(2026, 8, 31));
    late.signedOn = QDate(2026, 9, 8);
    RiskDesk::must(desk.sweeps().enter(late));
    CHECK(desk.sweeps().gaps({QDate(2026, 8, 31), QDate(2026, 9, 6)}).rows[1].weeks.first().late);
    REQUIRE(calendar.months.size() == 2);
    CHECK(calendar.months[0].gap == SweepGap::Missing);
    CHECK(calendar.months[1].gap == SweepGap::Due);
    CHECK(desk.sweeps().gaps({QDate(2026, 7, 1), QDate(2026, 7, 31)}).months.first().gap == SweepGap::Ahead);
}

TEST_CASE("the monthly return is one a month, needs its addressee, and is missed when it is not there",
          "[risk]")
{
    SweepDesk desk;
    desk.cell("门诊一格", QDate(2026, 7, 15));
    CHECK(desk.sweeps().missingReturns() == QList<QDate>{QDate(2026, 8, 1), QDate(2026, 7, 1)});
    Sweep monthly = desk.sweeps().proposed(SweepKind::Monthly, {}, QDate(2026, 8, 20));
    CHECK(monthly.period == Period{QDate(2026, 8, 1), QDate(2026, 8, 31)});
    monthly.signedBy = QStringLiteral("陈副院长");
    monthly.signedOn = QDate(2026, 9, 1);
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().enter(monthly), "reported_to").isEmpty());
    monthly.reportedTo = QStringLiteral("安和市卫生健康委员会");
    RiskDesk::must(desk.sweeps().enter(monthly));
    CHECK_FALSE(desk.sweeps().enter(monthly));
    CHECK(desk.sweeps().missingReturns() == QList<QDate>{QDate(2026, 7, 1)});
}

TEST_CASE("an urgent report needs its moment, what was found and to whom", "[risk]")
{
    SweepDesk desk;
    Sweep urgent = desk.sweeps().proposed(SweepKind::Urgent, {}, QDate(2026, 9, 15));
    urgent.heldBy = QStringLiteral("王小安");
    urgent.reportedAt = {};
    urgent.signedBy = QStringLiteral("王小安");
    urgent.signedOn = QDate(2026, 9, 15);
    const auto refused = desk.sweeps().enter(urgent);
    for (const char *field : {"reported_at", "reported_to", "findings"})
        CHECK_FALSE(RiskDesk::refusal(refused, field).isEmpty());

    urgent.reportedAt = QDateTime(QDate(2026, 9, 15), QTime(9, 0));
    urgent.signedBy.clear();
    urgent.signedOn = {};
    const auto unsignedToo = desk.sweeps().enter(urgent);
    CHECK_FALSE(RiskDesk::refusal(unsignedToo, "findings").isEmpty());
    CHECK(RiskDesk::refusal(unsignedToo, "signed_by").isEmpty());
}

TEST_CASE("a finding becomes a risk in one step, once", "[risk]")
{
    SweepDesk desk;
    const SweepCellId cell = desk.cell("门诊一格");
    const SweepId id = RiskDesk::must(desk.sweeps().enter(desk.withFinding(cell, QDate(2026, 9, 8))));
    const Risk proposed = desk.sweeps().riskOf(*desk.sweeps().find(id), 0);
    CHECK(proposed.description == QStringLiteral("通道堆物"));
    CHECK(proposed.place == QStringLiteral("三楼东侧"));
    CHECK(proposed.source == RiskSource::WeeklySweep);
    const RiskId risk = RiskDesk::must(desk.sweeps().takeUp(id, 0, proposed));
    CHECK(desk.sweeps().find(id)->findings.first().risk == risk);
    CHECK(desk.risks().find(risk)->sweep == id);
    CHECK_FALSE(desk.sweeps().takeUp(id, 0, proposed));
    CHECK_FALSE(desk.sweeps().voidNumber(id, QStringLiteral("误填")));
    Sweep edited = *desk.sweeps().find(id);
    edited.findings.clear();
    edited.findings.append({QStringLiteral("另有一处")});
    CHECK_FALSE(RiskDesk::refusal(desk.sweeps().amend(edited), "findings").isEmpty());
    RiskFilter found;
    found.sweep = id;
    CHECK(desk.risks().count(found) == 1);
}

TEST_CASE("grid cells need a name of their own, somebody responsible and a first day", "[risk]")
{
    SweepDesk desk;
    const SweepCellId id = desk.cell("门诊一格");
    SweepCell again;
    again.name = QStringLiteral("门诊一格 ");
    const auto refused = desk.sweeps().saveCell(again);
    for (const char *field : {"name", "responsible", "since"})
        CHECK_FALSE(RiskDesk::refusal(refused, field).isEmpty());
    SweepCell ended = *desk.sweeps().cell(id);
    ended.until = QDate(2026, 9, 13);
    RiskDesk::must(desk.sweeps().saveCell(ended));
    CHECK(desk.sweeps().cells().isEmpty());
    CHECK(desk.sweeps().cells(true).size() == 1);
}
