#include "core/report/reportchecker.h"
#include "core/report/riskfigures.h"
#include "tests/core/risk/riskdesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A third quarter of risks, sweeps and notices in which no two figures are the same by chance. */
struct QuarterOfRisks : RiskDesk
{
    QuarterOfRisks() : RiskDesk(QDate(2026, 10, 12))
    {
        reported(someRisk(QDate(2026, 6, 30), matrix(5, 5)));                         // open before and after
        written(assigned(QDate(2026, 7, 20), QDate(2026, 6, 20)), QDate(2026, 7, 1)); // written off in it
        for (const int day : {1, 15, 30})
            reported(someRisk(QDate(2026, 9, day), matrix(2, 3)));
        assigned(QDate(2026, 9, 10));                                                 // overdue, larger
        written(assigned(QDate(2026, 9, 25), QDate(2026, 9, 3)), QDate(2026, 10, 1)); // closed after it
        reported(someRisk(QDate(2026, 10, 1)));
        const RiskId voided = reported(someRisk(QDate(2026, 8, 1)));
        must(risks().voidNumber(voided, QStringLiteral("重复")));
        sweep();
        press();
    }

    void written(RiskId id, QDate on)
    {
        must(risks().rectify(id, {on, QStringLiteral("李工"), QStringLiteral("已完成。"), {}}));
        must(risks().verify(id, {on, QStringLiteral("赵科长"), true, QStringLiteral("属实"), {}}));
        must(risks().writeOff(id, {on, QStringLiteral("王小安"), QStringLiteral("验收单")}));
    }

    void sweep()
    {
        SweepCell cell;
        cell.name = QStringLiteral("门诊一格");
        cell.responsible = QStringLiteral("孙护士长");
        cell.since = QDate(2026, 8, 31); // weeks of 31 Aug, 7, 14, 21 Sep end in the quarter
        const SweepCellId id = must(desk->sweeps().saveCell(cell));
        for (const QDate monday : {QDate(2026, 8, 31), QDate(2026, 9, 7)}) {
            Sweep sheet = desk->sweeps().proposed(SweepKind::Weekly, id, monday);
            for (SweepItem &item : sheet.items)
                item.check = SweepCheck::Fine;
            sheet.zero = monday.month() == 8;
            if (!sheet.zero)
                sheet.findings = {{QStringLiteral("通道堆物")}};
            sheet.signedBy = QStringLiteral("孙护士长");
            sheet.signedOn = sheet.heldOn;
            must(desk->sweeps().enter(sheet));
        }
    }

    void press()
    {
        for (const qint64 id : risks().ids({}, RiskOrder::Number, false)) {
            if (!risks().find({id})->isOverdue(QDate(2026, 10, 12)))
                continue;
            SupervisionNotice notice = desk->notices().proposed({NoticeSubject::Risk, RiskId{id}});
            notice.issuedOn = QDate(2026, 9, 20);
            notice.limitOn = QDate(2026, 9, 30);
            must(desk->notices().issue(notice));
        }
    }

    QuarterlyAnalysis analysis(Quarter quarter = {2026, 3}) { return desk->reports().analysis(quarter); }
};

QString textOf(const QList<Topic> &topics)
{
    QString text;
    for (const Topic &topic : topics)
        text += topic.heading + topic.text();
    return text;
}

} // namespace

TEST_CASE("risks are counted by finding and by write-off, and their balance holds", "[risk]")
{
    QuarterOfRisks year;
    const FigureSet now = year.analysis().now;
    const auto count = [&](const char *key) { return now.count(QLatin1String(key)); };
    CHECK(count("risks.opening") == 2);
    CHECK(count("risks.found") == 5);
    CHECK(count("risks.written_off") == 1);
    CHECK(count("risks.closing") == 6);
    CHECK(count("risks.overdue") == 1);
    CHECK(count("risks.found.general") == 3);
    CHECK(count("risks.found.larger") == 2);
    CHECK(count("risks.found.none") == 0);
    CHECK(count("risks.overdue.larger") == 1);
    CHECK(count("sweeps.done") == 2);
    CHECK(count("sweeps.zero") == 1);
    CHECK(count("sweeps.missing") == 2);
    CHECK(count("notices.issued") == 1);
    CHECK(count("notices.replied") == 0);
    CHECK(count("notices.arrears") == 1);
    CHECK(count("risks.by_category.fire") == 5);
}

TEST_CASE("every figure of risks opens the rows it counts, and parts add up", "[risk]")
{
    QuarterOfRisks year;
    const QuarterlyAnalysis third = year.analysis();
    int counted = 0;
    for (const FigureValue &value : third.now.all()) {
        if (!isRiskFigure(value.figure.key))
            continue;
        INFO(value.figure.key.toStdString());
        ++counted;
        const Drill &rows = value.figure.numerator.rows;
        CHECK(year.desk->reports().count(rows) == value.count());
        CHECK(qint64(year.desk->reports().ids(rows).size()) == value.count());
    }
    CHECK(counted == 27);
    for (const SeriesPoint &point : third.risks.points)
        CHECK(year.desk->reports().count(point.rows) == point.count);
    for (const ReportFinding &finding : checkReport(third, reportContent(third)))
        CHECK(finding.kind != ReportFinding::Kind::Total);
}

TEST_CASE("the report tells of risks under each of its headings, with table and chart", "[risk]")
{
    QuarterOfRisks year;
    const QuarterlyAnalysis third = year.analysis();
    const QString resolved = textOf(resolvedTopics(third));
    INFO(resolved.toStdString());
    CHECK(resolved.contains(QStringLiteral(
        "季初未销号隐患2项，本季度新发现5项（较大风险2项、一般风险3项），经整改复核后销号1项")));
    CHECK(resolved.contains(QStringLiteral("报送周排查表2份，其中零报告1份，另缺报2份")));
    CHECK(resolved.contains(QStringLiteral("发出督办通知书1份，尚未回复。")));
    CHECK(textOf(situationTopics(third)).contains(QStringLiteral("从新发现隐患的类别看，均为消防5项。")));
    CHECK(
        textOf(riskTopics(third)).contains(QStringLiteral("超过整改期限尚未完成整改的隐患1项（较大风险）")));
    CHECK(textOf(suggestionTopics(third)).contains(QStringLiteral("对督办欠账的1份")));
    const ReportContent content = reportContent(third);
    CHECK(content.tables.last().key == QStringLiteral("risks"));
    CHECK(content.charts.last().key == QStringLiteral("risks"));
    CHECK(content.definitions.size() > 30);
}

TEST_CASE("the levels in brackets add up, those of no level among them", "[risk]")
{
    RiskDesk desk(QDate(2026, 10, 12));
    desk.reported(desk.someRisk(QDate(2026, 9, 1), RiskDesk::matrix(2, 3)));
    Risk unrated = desk.someRisk(QDate(2026, 9, 2));
    unrated.before = {};
    desk.reported(unrated);
    const QuarterlyAnalysis third = desk->reports().analysis({2026, 3});
    REQUIRE(third.now.count(QStringLiteral("risks.found.none")) == 1);
    const QString resolved = textOf(resolvedTopics(third));
    INFO(resolved.toStdString());
    CHECK(resolved.contains(QStringLiteral("本季度新发现2项（一般风险1项、未评级1项）")));
    CHECK_FALSE(textOf(situationTopics(third)).contains(QStringLiteral("新发现隐患数"))); // no quarter before
}

TEST_CASE("numbers of risks typed into the narrative are compared with the computed ones", "[risk]")
{
    QuarterOfRisks year;
    const QuarterlyAnalysis third = year.analysis();
    const auto findings = [&](const char *text) {
        return checkTypedFigures(
                   {QStringLiteral("一"), QStringLiteral("resolved"), QString::fromUtf8(text), true}, third)
            .size();
    };
    CHECK(findings("本季度排查出安全隐患5项，销号1项，季末未销号6项") == 0);
    CHECK(findings("季初未销号隐患2项") == 0);
    CHECK(findings("发现隐患4处") == 1);
    CHECK(findings("销号隐患3项") == 1);
    CHECK(findings("下发督办通知书2份，零报告1份") == 1);
}

TEST_CASE("a ledger without risks says nothing of them, and its figures are still there", "[risk]")
{
    TemporaryDesk desk;
    const QuarterlyAnalysis empty = desk->reports().analysis({2026, 3});
    CHECK(empty.now.find(QStringLiteral("risks.opening")));
    CHECK(empty.now.find(QStringLiteral("sweeps.missing")));
    CHECK_FALSE(tellsRisks(empty));
    const ReportContent content = reportContent(empty);
    for (const ReportTable &table : content.tables)
        CHECK(table.key != QStringLiteral("risks"));
    for (const Definition &definition : content.definitions)
        CHECK_FALSE(definition.label.contains(QStringLiteral("隐患")));
    CHECK_FALSE(textOf(resolvedTopics(empty)).contains(QStringLiteral("隐患")));
}
