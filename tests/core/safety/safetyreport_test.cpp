#include "core/desk/safetypaperdesk.h"
#include "core/document/plaintext.h"
#include "core/report/reportchecker.h"
#include "core/report/safetyfigures.h"
#include "core/report/safetyyear.h"
#include "tests/core/safety/safetydesk.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

const Quarter reported{2026, 3};

/** Ten, eight and nine meetings, a drill, an inspection, and the indicators of a quarter. */
void fillQuarter(SafetyDesk &desk)
{
    const auto meet = [&desk](ActivitySubkind subkind, int times) {
        for (int i = 0; i < times; ++i) {
            Activity one = SafetyDesk::activity(ActivityKind::Meeting, QDate(2026, 7, 1).addDays(3 * i),
                                                QStringLiteral("例会"));
            one.subkind = subkind;
            SafetyDesk::must(desk.safety().enter(one));
        }
    };
    meet(ActivitySubkind::Leadership, 10);
    meet(ActivitySubkind::Consultation, 8);
    meet(ActivitySubkind::Monthly, 9);
    SafetyDesk::must(desk.safety().enter(
        SafetyDesk::activity(ActivityKind::Drill, QDate(2026, 9, 1), QStringLiteral("消防疏散演练"))));
    SafetyDesk::must(desk.safety().enter(SafetyDesk::inspection()));
    SafetyDesk::must(desk.safety().save(
        QList<IndicatorEntry>{SafetyDesk::indicator("smi_registered", reported, 5222),
                              SafetyDesk::indicator("smi_managed", reported, 5006, 5222),
                              SafetyDesk::indicator("smi_medication", reported, 4548, 5222),
                              SafetyDesk::indicator("smi_regular", reported, 4271, 5222),
                              SafetyDesk::indicator("cameras_new", reported, 11),
                              SafetyDesk::indicator("cameras", reported, 1715)}));
}

QString wordsOf(const QList<Topic> &topics)
{
    QString text;
    for (const Topic &topic : topics)
        text += topic.heading + topic.text();
    return text;
}

} // namespace

TEST_CASE("the report states each number of the log under its heading", "[safety][report]")
{
    SafetyDesk desk;
    fillQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis(reported);
    const QString resolved = wordsOf(resolvedTopics(analysis));
    INFO(resolved.toStdString());
    for (const char *part : {"平安医院建设活动29次", "10次", "8次", "9次", "5222人", "95.86%（5006/5222）",
                             "87.09%（4548/5222）", "81.79%（4271/5222）", "11个", "1715个"})
        CHECK(resolved.contains(QString::fromUtf8(part)));
    const QString suggested = wordsOf(suggestionTopics(analysis));
    CHECK(suggested.contains(QStringLiteral("演练1次")));
    CHECK(suggested.contains(QStringLiteral("有1次活动发现的问题尚未纳入隐患台账，建议补登")));
    bool table = false;
    for (const ReportTable &one : reportTables(analysis)) {
        table = table || one.key == QLatin1String("safety");
        if (one.key == QLatin1String("figures")) {
            for (const QList<ReportCell> &row : one.rows)
                CHECK_FALSE(isSafetyFigure(row[1].figure.key));
        }
    }
    CHECK(table);
    CHECK(checkReport(analysis, reportContent(analysis)).size() <= 1); // the quarter is not over
}

TEST_CASE("each number of the log opens its rows, and parts add up", "[safety][report]")
{
    SafetyDesk desk;
    fillQuarter(desk);
    const FigureSet now = desk->reports().analysis(reported).now;
    QMap<QString, qint64> sums;
    for (const FigureValue &value : now.all()) {
        if (!isSafetyFigure(value.figure.key))
            continue;
        INFO(value.figure.key.toStdString());
        const FigureQuery &query = value.figure.numerator;
        const qint64 rows = desk->reports().count(query.rows);
        CHECK(qint64(desk->reports().ids(query.rows).size()) == rows);
        CHECK(rows == (query.aggregate == Aggregate::Count ? value.count() : 1));
        if (!value.figure.split.isEmpty())
            sums[value.figure.whole] += value.count();
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it.value() == now.count(it.key()));
    }
    CHECK(now.count(QStringLiteral("activities.meeting")) == 27);
    CHECK(now.count(QStringLiteral("activities.meeting.consultation")) == 8);
    const FigureValue *managed = now.find(QStringLiteral("indicator.smi_managed"));
    REQUIRE(managed);
    CHECK(managed->denominator == 5222);
    CHECK(figureNumber(*managed) == QStringLiteral("95.86%"));
}

TEST_CASE("what nobody entered is not in the report", "[safety][report]")
{
    SafetyDesk desk;
    const QuarterlyAnalysis analysis = desk->reports().analysis(reported);
    CHECK_FALSE(hasSafetyFigures(analysis.now));
    CHECK_FALSE(wordsOf(resolvedTopics(analysis)).contains(QStringLiteral("平安医院建设")));
    for (const ReportTable &table : reportTables(analysis))
        CHECK(table.key != QLatin1String("safety"));
    for (const Definition &definition : reportContent(analysis).definitions)
        CHECK_FALSE(definition.label.contains(QStringLiteral("平安")));
    CHECK(analysis.now.count(QStringLiteral("activities.total")) == 0);
    CHECK(analysis.now.find(QStringLiteral("activities.drill")));
}

TEST_CASE("over a year a state is the last one and what adds up is summed", "[safety][report]")
{
    SafetyDesk desk;
    for (int quarter = 1; quarter <= 3; ++quarter)
        SafetyDesk::must(desk.safety().save(
            QList<IndicatorEntry>{SafetyDesk::indicator("cameras_new", {2026, quarter}, 10 * quarter),
                                  SafetyDesk::indicator("cameras", {2026, quarter}, 1700 + quarter)}));
    const FigureSet year =
        measure(desk->ledger().database(),
                {{QDate(2026, 1, 1), QDate(2026, 12, 31)}, QDate(2026, 9, 15), desk->reports().lists()});
    CHECK(year.count(QStringLiteral("indicator.cameras_new")) == 60);
    CHECK(year.count(QStringLiteral("indicator.cameras")) == 1703);
}

TEST_CASE("guards are told of the year that runs, to its last day, for they have no history",
          "[safety][report]")
{
    SafetyDesk desk(QDate(2026, 12, 31));
    REQUIRE(desk->safety().saveGuards({1180, 900, 3200, 41}));
    CHECK(plainText(safetyYearPaper(*desk.desk, 2026)).contains(QStringLiteral("保安员")));
    CHECK_FALSE(plainText(safetyYearPaper(*desk.desk, 2025)).contains(QStringLiteral("保安员")));
}

TEST_CASE("a year that runs says until when it was counted", "[safety][report]")
{
    SafetyYear work;
    work.year = 2025;
    work.asOf = QDate(2025, 12, 31);
    const QString over = plainText(safetyYearPaper(work));
    CHECK(over.contains(QStringLiteral("三、考核评价情况")));
    CHECK(over.contains(QStringLiteral("年末无未结事项")));
    CHECK_FALSE(over.contains(QStringLiteral("上年"))); // no ledger then
    work.asOf = QDate(2025, 10, 1);
    const QString running = plainText(safetyYearPaper(work));
    CHECK(running.contains(QStringLiteral("截至10月1日无未结事项")));
    CHECK(running.contains(QStringLiteral("本年度尚未结束")));
}

TEST_CASE("a year is compared with the one before only when the ledger covered that one whole",
          "[safety][report]")
{
    SafetyYear work;
    work.year = 2026;
    work.asOf = QDate(2026, 12, 31);
    work.previous.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    work.now.start.matters = QDate(2025, 1, 5);
    CHECK(plainText(safetyYearPaper(work)).contains(QStringLiteral("与上年持平")));
    work.now.start.matters = QDate(2025, 7, 1);
    const QString half = plainText(safetyYearPaper(work));
    INFO(half.toStdString());
    CHECK(half.contains(QStringLiteral("台账自2025年7月1日启用，此前无登记，不与上年比较")));
    CHECK_FALSE(half.contains(QStringLiteral("与上年持平")));
}

TEST_CASE("an indicator that nobody typed last year is not 0 then", "[safety][report]")
{
    SafetyDesk desk;
    fillQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis(reported);
    QStringList before;
    for (const ReportTable &table : reportTables(analysis)) {
        for (const QList<ReportCell> &row : table.rows) {
            if (row[1].figure.key == QLatin1String("indicator.cameras") ||
                row[1].figure.key == QLatin1String("activities.total"))
                before << row[4].text;
        }
    }
    CHECK(before == QStringList{QStringLiteral("0"), QStringLiteral("—")});
}

TEST_CASE("points taken off make one point of the yearly report, each told once", "[safety][report]")
{
    const auto line = [](const char *item, const char *reason, double lost) {
        AssessmentLine one;
        one.item.item = QString::fromUtf8(item);
        one.item.points = 5;
        one.selfScore = 5 - lost;
        one.reason = QString::fromUtf8(reason);
        return one;
    };
    SafetyYear work;
    work.year = 2025;
    work.asOf = QDate(2025, 12, 31);
    work.assessment = Assessment();
    work.assessment->lines = {line("信访办理", "重复信访2件，扣1分", 1), line("应急演练", "未演练。", 2),
                              line("医疗质量", "", 0), line("医德医风", "", 0.5)};
    const QString text = plainText(safetyYearPaper(work));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("1. 自评扣分的项目有：信访办理（重复信访2件，扣1分）、"
                                       "应急演练（未演练，扣2分）、医德医风（扣0.5分）。"
                                       "以上项目应对照评分标准逐项整改。")));
}
