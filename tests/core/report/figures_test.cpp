#include "core/ledger/ledger.h"
#include "core/report/figurecounter.h"
#include "core/report/figuresjson.h"
#include "quarterledger.h"
#include "tests/text.h"

#include <QJsonArray>

#include <thread>

using namespace anhe;
using namespace anhe::tests;

static const QDate inOctober(2026, 10, 9);

TEST_CASE("the balance of a quarter takes the days at its edges rightly and leaves voided numbers out")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    CHECK(analysis.now.count(zh("matters.opening")) == 3);
    CHECK(analysis.now.count(zh("matters.new")) == 5);
    CHECK(analysis.now.count(zh("matters.closed")) == 4);
    CHECK(analysis.now.count(zh("matters.closing")) == 4);
    CHECK(analysis.previous.count(zh("matters.closed")) == 1);
    CHECK(analysis.previous.count(zh("matters.closing")) == 3);
}

TEST_CASE("one quarter's closing balance opens the next, whatever the quarter")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    for (Quarter quarter : {Quarter{2026, 1}, Quarter{2026, 2}, Quarter{2026, 3}, Quarter{2026, 4}}) {
        INFO(quarter.text().toStdString());
        const QuarterlyAnalysis analysis = desk->reports().analysis(quarter);
        const FigureSet &now = analysis.now;
        CHECK(now.count(zh("matters.opening")) + now.count(zh("matters.new")) -
                  now.count(zh("matters.closed")) ==
              now.count(zh("matters.closing")));
        CHECK(analysis.previous.count(zh("matters.closing")) == now.count(zh("matters.opening")));
    }
}

static void checkRows(TemporaryDesk &desk, const QuarterlyAnalysis &analysis)
{
    REQUIRE(analysis.now.all().size() > 40);
    for (const FigureValue &value : analysis.now.all()) {
        INFO(value.figure.key.toStdString());
        const FigureQuery &query = value.figure.numerator;
        const qint64 rows = desk->reports().count(query.rows);
        CHECK(qint64(desk->reports().ids(query.rows).size()) == rows);
        if (query.aggregate == Aggregate::Count)
            CHECK(rows == value.count());
        if (query.aggregate == Aggregate::MeanDays)
            CHECK(rows == value.denominator);
        if (value.figure.denominator)
            CHECK(desk->reports().count(value.figure.denominator->rows) == value.denominator);
    }
    for (const FigureSeries *series :
         {&analysis.received, &analysis.closed, &analysis.months, &analysis.departments, &analysis.categories,
          &analysis.problems, &analysis.channels, &analysis.daysToClose, &analysis.routes}) {
        for (const SeriesPoint &point : series->points) {
            INFO(point.key.toStdString());
            CHECK(desk->reports().count(point.rows) == point.count);
        }
    }
}

TEST_CASE("every figure, part and chart point opens exactly the rows it counts")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    checkRows(desk, desk->reports().analysis({2026, 3}));
}

TEST_CASE("an as-of day inside the quarter cuts off what is counted and what is opened")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3}, QDate(2026, 8, 15));
    CHECK(analysis.isRunning());
    CHECK(analysis.now.period == Period{QDate(2026, 7, 1), QDate(2026, 8, 15)});
    CHECK(analysis.now.count(zh("matters.opening")) == 3);
    CHECK(analysis.now.count(zh("matters.new")) == 3);
    CHECK(analysis.now.count(zh("matters.closed")) == 2);
    CHECK(analysis.now.count(zh("matters.closing")) == 4);
    CHECK(analysis.now.count(zh("matters.new.petition")) == 0);
    CHECK(analysis.received.points.last().count == 3);
    CHECK(analysis.closed.points.last().count == 2);
    CHECK(analysis.daysToClose.total() == 2);
    CHECK(analysis.point(zh("received.2026-08"))->count == 2);
    CHECK(analysis.point(zh("received.2026-09"))->count == 0);
    checkRows(desk, analysis);
    CHECK(analysis.previous.period == Quarter{2026, 2}.period());
    CHECK(analysis.previous.count(zh("matters.new")) == 4);
    CHECK(analysis.previous.count(zh("matters.closing")) == 3);
    CHECK(analysis.lastYear.period == Quarter{2025, 3}.period());
}

TEST_CASE("a quarter over is counted whole on its last day, and one not begun is empty")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis last = desk->reports().analysis({2026, 3}, QDate(2026, 9, 30));
    CHECK_FALSE(last.isRunning());
    CHECK(last.now.period == Quarter{2026, 3}.period());
    CHECK(last.now.count(zh("matters.new")) == 5);
    const FigureSet next = desk->reports().analysis({2026, 4}, QDate(2026, 9, 15)).now;
    CHECK(next.count(zh("matters.new")) == 0);
    CHECK(next.count(zh("matters.closing")) == next.count(zh("matters.opening")));
}

TEST_CASE("the parts of each split add up to their whole, with none among them")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const FigureSet now = desk->reports().analysis({2026, 3}).now;
    QMap<QString, qint64> sums;
    QMap<QString, QString> wholes;
    for (const FigureValue &value : now.all()) {
        if (!value.figure.split.isEmpty()) {
            sums[value.figure.split] += value.count();
            wholes[value.figure.split] = value.figure.whole;
        }
    }
    CHECK(sums.size() == 21);
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it.value() == now.count(wholes[it.key()]));
    }
    CHECK(now.count(zh("problems.total")) == 7);
    CHECK(now.count(zh("problems.by_category.none")) == 2);
    CHECK(now.count(zh("problems.by_category.quality")) == 1);
    CHECK(now.count(zh("matters.by_category.attitude")) == 1);
    CHECK(now.count(zh("problems.by_category.attitude")) == 2);
    CHECK(now.count(zh("matters.by_department.骨科")) == 3);
    CHECK(now.count(zh("matters.by_department.none")) == 1);
    CHECK(now.count(zh("matters.new.petition")) == 1);
}

TEST_CASE("severity comes by level, none given last, however many there are of each")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    QStringList keys;
    for (const FigureValue &part : desk->reports().analysis({2026, 3}).now.parts(zh("matters.by_severity")))
        keys << part.figure.key.section(QLatin1Char('.'), -1);
    CHECK(keys == QStringList{zh("0"), zh("1"), zh("2"), zh("3"), zh("none")});
}

TEST_CASE("rates are fractions, and days are calendar days")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    // 7-1 → 7-6 in time, 8-3 → 8-31 late, 8-10 due and unanswered, 9-1 → 9-4 in time; 9-30 not due before
    // 10-09.
    CHECK(paper(analysis, "feedback.on_time") == zh("50.0%（2/4）"));
    CHECK(paper(analysis, "feedback.late") == zh("1件"));
    CHECK(paper(analysis, "feedback.overdue") == zh("2件"));
    // 1, 121, 10 and 30 days.
    CHECK(paper(analysis, "days_to_close.mean") == zh("40.50天"));
    CHECK(paper(analysis, "days_to_close.median") == zh("20.0天"));
    CHECK(paper(analysis, "claimed.total") == zh("123,000.00元"));
    CHECK(paper(analysis, "paid.total") == zh("500.00元"));
    CHECK(paper(analysis, "petitions.open") == zh("1件"));
    CHECK(paper(analysis, "petitions.settled_first_time") == zh("—"));
}

TEST_CASE("a later day of judging brings the matter that fell due meanwhile into the rate")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis later = desk->reports().analysis({2026, 3}, QDate(2026, 11, 20));
    CHECK(paper(later, "feedback.on_time") == zh("40.0%（2/5）"));
}

TEST_CASE("what was answered, closed or told after the as-of day had not happened on it")
{
    TemporaryDesk desk(QDate(2026, 10, 20));
    DisputeRegister &disputes = desk->disputes();
    const DisputeId late = *disputes.enter(someDispute(QDateTime(QDate(2026, 9, 1), QTime(9, 0))));
    REQUIRE(disputes.answer(late, zh("已调查并答复。"), QDateTime(QDate(2026, 10, 12), QTime(9, 0))));
    const DisputeId untold = *disputes.enter(someDispute(QDateTime(QDate(2026, 9, 2), QTime(9, 0))));
    REQUIRE(disputes.answer(untold, zh("已调查并答复。"), QDateTime(QDate(2026, 9, 4), QTime(9, 0))));
    REQUIRE(disputes.close(untold, Ending::Answered, QDate(2026, 9, 25)));
    REQUIRE(disputes.tell(untold, QDate(2026, 10, 13), zh("电话")));
    const auto judged = [&desk](QDate asOf) { return desk->reports().analysis({2026, 3}, asOf).now; };
    const FigureSet before = judged(QDate(2026, 10, 11));
    CHECK(before.count(zh("feedback.overdue")) == 1);
    CHECK(before.count(zh("feedback.late")) == 0);
    CHECK(before.count(zh("feedback.not_told")) == 1);
    const FigureSet after = judged(QDate(2026, 10, 13));
    CHECK(after.count(zh("feedback.overdue")) == 0);
    CHECK(after.count(zh("feedback.late")) == 1);
    CHECK(after.count(zh("feedback.not_told")) == 0);
    for (const FigureSet *set : {&before, &after}) {
        CHECK(set->find(zh("feedback.on_time"))->numerator == 1);
        CHECK(set->find(zh("feedback.on_time"))->denominator == 2);
    }
}

TEST_CASE("a change needs a base, and a rate changes by points")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    const QString received = zh("matters.new");
    CHECK(changePaper(analysis.now.find(received), analysis.previous.find(received)) == zh("+25.0%"));
    CHECK(changePaper(analysis.now.find(received), analysis.lastYear.find(received)) == zh("—"));
    const QString onTime = zh("feedback.on_time");
    CHECK(changePaper(analysis.now.find(onTime), analysis.previous.find(onTime)) == zh("0.0个百分点"));
    CHECK(changePaper(analysis.now.find(onTime), analysis.lastYear.find(onTime)) == zh("—"));
}

TEST_CASE("a worker counts the same on a connection of its own")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const OfficeLists lists = desk->reports().lists();
    FigureSet counted;
    std::thread worker([&] {
        const auto reader = desk->ledger().reader();
        if (reader)
            counted = analyse(**reader, lists, {2026, 3}, inOctober).now;
    });
    worker.join();
    CHECK(counted == desk->reports().analysis({2026, 3}).now);
}

TEST_CASE("the figures go out as JSON with stable keys, money in fen and null where there is nothing")
{
    TemporaryDesk desk(inOctober);
    fillThirdQuarter(desk);
    const QJsonObject json = figuresJson(desk->reports().analysis({2026, 3}).now, {2026, 3});
    CHECK(json[zh("period")].toString() == zh("2026Q3"));
    QMap<QString, QJsonObject> byKey;
    for (const QJsonValue &entry : json[zh("figures")].toArray())
        byKey.insert(entry[zh("key")].toString(), entry.toObject());
    CHECK(byKey[zh("claimed.total")][zh("value")].toInteger() == 12'300'000);
    CHECK(byKey[zh("feedback.on_time")][zh("value")].toDouble() == 0.5);
    CHECK(byKey[zh("feedback.on_time")][zh("numerator")].toInt() == 2);
    CHECK(byKey[zh("feedback.on_time")][zh("denominator")].toInt() == 4);
    CHECK(byKey[zh("matters.new")][zh("denominator")].isNull());
    CHECK(byKey[zh("petitions.settled_first_time")][zh("value")].isNull());
    for (const QJsonObject &figure : std::as_const(byKey)) {
        CHECK_FALSE(figure[zh("label")].toString().isEmpty());
        CHECK_FALSE(figure[zh("definition")].toString().isEmpty());
    }
}
