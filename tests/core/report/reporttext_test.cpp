#include "core/ledger/ledger.h"
#include "core/report/reportchecker.h"
#include "core/report/topicwriter.h"
#include "quarterledger.h"
#include "tests/text.h"

#include <algorithm>

using namespace anhe;
using namespace anhe::tests;

static QString wholeText(const ReportContent &content)
{
    QString text;
    for (const PlacedSentence &sentence : sentencesOf(content))
        text += sentence.text + QLatin1Char('\n');
    return text;
}

static ReportSection section(const ReportContent &content, const char *key)
{
    for (const ReportSection &section : content.text.sections) {
        if (section.key == QLatin1String(key))
            return section;
    }
    return {};
}

TEST_CASE("the report has four headings and says its numbers in whole sentences")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const ReportContent content = reportContent(desk->reports().analysis({2026, 3}));
    QStringList headings;
    for (const ReportSection &section : content.text.sections)
        headings << section.heading.left(2);
    CHECK(headings == QStringList{zh("一、"), zh("二、"), zh("三、"), zh("四、")});
    CHECK(content.text.title == zh("安和市第一人民医院\n社会稳定分析研判报告"));
    CHECK(content.text.preamble.text().contains(zh("2026年第三季度（7月1日至9月30日）")));
    CHECK(content.text.preamble.text().contains(zh("统计截至2026年10月9日")));
    const QString text = wholeText(content);
    INFO(text.toStdString());
    CHECK(text.contains(zh("季初结转3件，本季度新受理5件，办结4件，季末未结4件")));
    CHECK(text.contains(zh("新受理量较上季度（4件）增加1件，环比上升25.0%")));
    CHECK_FALSE(text.contains(zh("上年同期"))); // the ledger begins in May 2026
    CHECK_FALSE(text.contains(zh("同比上升")));
    CHECK(text.contains(zh("按期反馈率为50.0%（2/4）")));
    CHECK(text.contains(zh("平均用时40.50天，中位数为20.0天")));
    CHECK(text.contains(zh("骨科3件（占60.0%）")));
    CHECK_FALSE(text.contains(zh("个季度新受理量")));
    CHECK_FALSE(text.contains(QLatin1Char('{')));
    CHECK_FALSE(text.contains(QLatin1Char('%') + zh("1")));
}

TEST_CASE("quarters before the ledger's first matter are compared with nothing")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const auto chart = [&](const QuarterlyAnalysis &analysis) { return reportCharts(analysis).first(); };
    CHECK(desk->reports().analysis({2026, 3}).keptQuarters() == 2);
    CHECK(chart(desk->reports().analysis({2026, 3})).labels.size() == 2);

    enter(desk, {.received = QDate(2026, 2, 3), .answered = QDate(2026, 2, 4), .closed = QDate(2026, 2, 4)});
    const QuarterlyAnalysis three = desk->reports().analysis({2026, 3});
    CHECK(wholeText(reportContent(three))
              .contains(zh("近三个季度新受理量依次为1件、4件、5件，本季度为台账启用以来最高")));
    CHECK(chart(three).caption == zh("台账启用以来受理和办结"));
    CHECK(wholeText(reportContent(desk->reports().analysis({2026, 3}, QDate(2026, 8, 15))))
              .contains(zh("近三个季度新受理量依次为1件、4件、3件（本季度统计截至8月15日）")));
    const QString first = wholeText(reportContent(desk->reports().analysis({2026, 1})));
    INFO(first.toStdString());
    CHECK_FALSE(first.contains(zh("新受理量")));
    CHECK_FALSE(first.contains(zh("上季度")));

    enter(desk,
          {.received = QDate(2024, 12, 3), .answered = QDate(2024, 12, 4), .closed = QDate(2024, 12, 4)});
    const QuarterlyAnalysis eight = desk->reports().analysis({2026, 3});
    const QString text = wholeText(reportContent(eight));
    INFO(text.toStdString());
    CHECK(eight.keptQuarters() == 8);
    CHECK(text.contains(zh("近四个季度新受理量依次为0件、1件、4件、5件，本季度为近八个季度最高")));
    CHECK(text.contains(zh("较上年同期（0件）增加5件")));
    CHECK(chart(eight).labels.size() == 8);
}

TEST_CASE("a running quarter is told as one that runs")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3}, QDate(2026, 8, 15));
    const ReportContent content = reportContent(analysis);
    const QString text = wholeText(content);
    INFO(text.toStdString());
    CHECK(text.contains(zh("统计截至2026年8月15日（本季度尚未结束，环比、同比仅供参考）")));
    CHECK(text.count(zh("本季度尚未结束")) == 1);
    CHECK(text.contains(zh("季初结转3件，本季度新受理3件，办结2件，截至8月15日未结4件")));
    CHECK_FALSE(text.contains(zh("季末")));
    for (const ReportTable &table : content.tables)
        CHECK_FALSE(table.heads.contains(zh("季末在办")));
    CHECK(content.definitions.first().text.contains(zh("截至8月15日")));
    const ReportContent over = reportContent(desk->reports().analysis({2026, 3}, QDate(2026, 9, 30)));
    CHECK(wholeText(over).contains(zh("季末未结4件")));
    CHECK_FALSE(wholeText(over).contains(zh("尚未结束")));
}

TEST_CASE("a list of the largest ends before parts that count the same as one left out")
{
    const auto listed = [](const QList<int> &counts, int most, Leading leading = Leading::Listed) {
        FigureSet figures;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            FigureValue part;
            part.figure.key = zh("x.%1").arg(i);
            part.figure.label = Wording::plain(zh("甲乙丙丁戊").mid(i, 1));
            part.figure.split = zh("x");
            part.figure.whole = zh("x");
            part.numerator = counts[i];
            figures.add(part);
        }
        FigureValue whole;
        whole.figure.key = zh("x");
        whole.numerator = 10;
        figures.add(whole);
        return sharedParts(figures, zh("x"), most, leading);
    };
    CHECK(listed({}, 2).isEmpty());
    CHECK(listed({3, 2}, 2) == zh("甲{x.0}件（占30.0%）、乙{x.1}件（占20.0%）"));
    CHECK(listed({3, 2, 1}, 2) == zh("居前的是甲{x.0}件（占30.0%）、乙{x.1}件（占20.0%）"));
    CHECK(listed({3, 2, 2, 1}, 2) == zh("甲居首（{x.0}件，占30.0%）"));
    CHECK(listed({3, 2, 1}, 2, Leading::Led) == zh("甲居首（{x.0}件，占30.0%），其次为乙{x.1}件（占20.0%）"));
    CHECK(listed({2, 2, 1}, 2, Leading::Led) == zh("居前的是甲{x.0}件（占20.0%）、乙{x.1}件（占20.0%）"));
    CHECK(listed({10}, 2) == zh("均为甲{x.0}件"));
    CHECK(listed({8}, 2) == zh("甲{x.0}件（占80.0%）"));
    CHECK(listed({1, 1, 1}, 2) == zh("分布较为分散，最多的均为1件"));
}

TEST_CASE("days stand in a row of a table with the same number of decimals")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QList<ReportTable> tables = reportTables(desk->reports().analysis({2026, 3}));
    const QList<QList<ReportCell>> &rows = tables.first().rows;
    const auto mean = std::find_if(rows.cbegin(), rows.cend(), [](const QList<ReportCell> &row) {
        return row[1].figure.key == zh("days_to_close.mean"); // 1 day in the quarter before
    });
    REQUIRE(mean != rows.cend());
    CHECK(QStringList{(*mean)[1].text, (*mean)[2].text, (*mean)[4].text} ==
          QStringList{zh("40.50"), zh("1.00"), zh("—")});
}

TEST_CASE("a quarter with nothing still makes a sensible report")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    const ReportContent content = reportContent(analysis);
    const QString text = wholeText(content);
    INFO(text.toStdString());
    CHECK(text.contains(zh("本季度未收到投诉、医疗纠纷和信访事项")));
    CHECK(text.contains(zh("季初、季末均")));
    CHECK_FALSE(text.contains(zh("nan")));
    for (const ReportSection &section : content.text.sections)
        CHECK_FALSE(section.topics.isEmpty());
    CHECK(checkReport(analysis, content).isEmpty());
    CHECK(content.charts[0].isEmpty());
}

TEST_CASE("a quarter before the ledger's first matter states no facts")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2025, 4});
    REQUIRE(precedesLedger(analysis));
    const ReportContent content = reportContent(analysis);
    const QString text = wholeText(content);
    INFO(text.toStdString());
    CHECK(text.contains(zh("台账自2026年5月4日启用，此前无投诉、医疗纠纷和信访事项登记")));
    for (const char *claim : {"未收到", "没有办结", "无赔付记录", "未见", "无未结"}) {
        INFO(claim);
        CHECK_FALSE(text.contains(zh(claim)));
    }
    CHECK(checkReport(analysis, content).isEmpty());
    CHECK_FALSE(precedesLedger(desk->reports().analysis({2026, 2})));
}

TEST_CASE("an office writes that nothing was left rather than a number of 0")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    const QDate day(2026, 7, 1);
    enter(desk, {.received = day, .answered = day, .closed = day, .department = zh("骨科")});
    const QString text = wholeText(reportContent(desk->reports().analysis({2026, 3})));
    INFO(text.toStdString());
    CHECK(text.contains(zh("季初无结转，本季度新受理1件，办结1件，季末无未结事项")));
}

TEST_CASE("a major dispute is a risk as long as it is open")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    Dispute dispute = someDispute(QDateTime(QDate(2026, 6, 1), QTime(9, 0)));
    dispute.major = true;
    const auto id = desk->disputes().enter(dispute);
    INFO(id.error().toStdString());
    REQUIRE(id);
    const auto risks = [&] {
        const QuarterlyAnalysis third = desk->reports().analysis({2026, 3});
        if (const FigureValue *open = third.now.find(zh("matters.major_open")))
            CHECK(desk->reports().count(open->figure.numerator.rows) == open->count());
        return wholeText(reportContent(third));
    };
    CHECK(risks().contains(zh("季末尚未办结的重大医疗纠纷1件，应作为重点继续关注")));
    const auto closed = desk->ledger().change([&](Change &change) -> Result<void> {
        return desk->disputes().edit(change, *id, {}, [](Dispute &kept) {
            kept.answer = zh("已达成协议。");
            kept.answeredAt = QDateTime(QDate(2026, 9, 2), QTime(9, 0));
            kept.closedOn = QDate(2026, 9, 3);
            kept.status = Status::Closed;
            kept.ending = Ending::Answered;
            return Result<void>();
        });
    });
    INFO(closed.error().toStdString());
    REQUIRE(closed);
    CHECK_FALSE(risks().contains(zh("重大医疗纠纷")));
}

TEST_CASE("each number in a sentence opens its rows")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    int mentions = 0;
    for (const ReportSection &section : reportContent(analysis).text.sections) {
        for (const Topic &topic : section.topics) {
            for (const Sentence &sentence : topic.sentences) {
                for (const Mention &mention : sentence.mentions) {
                    INFO(sentence.text.toStdString() << " " << mention.figure.key.toStdString());
                    const QString text = sentence.text.mid(mention.start, mention.length);
                    const auto drill = analysis.drill(mention.figure);
                    const bool zero = text == zh("0");
                    CHECK((drill || zero));
                    bool number = false;
                    const int count = text.toInt(&number);
                    if (drill && number)
                        CHECK(desk->reports().count(*drill) == count);
                    ++mentions;
                }
            }
        }
    }
    CHECK(mentions > 30);
}

TEST_CASE("each cell of a table opens its rows")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    int cells = 0;
    for (const ReportTable &table : reportTables(analysis)) {
        for (const QList<ReportCell> &row : table.rows) {
            CHECK(row.size() == table.heads.size());
            for (int column = 0; column < row.size(); ++column) {
                const ReportCell &cell = row[column];
                if (table.heads[column] == zh("环比") || table.heads[column] == zh("同比")) {
                    CHECK(cell.figure == row[column - 1].figure); // its own base quarter
                    CHECK(cell.figure.base != Base::Now);
                    continue;
                }
                const FigureValue *value = analysis.set(cell.figure.base).find(cell.figure.key);
                if (!value || value->figure.numerator.aggregate != Aggregate::Count ||
                    value->figure.denominator)
                    continue;
                CHECK(QString::number(desk->reports().count(*analysis.drill(cell.figure))) == cell.text);
                ++cells;
            }
        }
    }
    CHECK(cells > 60);
}

TEST_CASE("the office's own words follow the computed ones, and a sentence can be left out")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const QuarterlyAnalysis analysis = desk->reports().analysis({2026, 3});
    const ReportContent content =
        reportContent(analysis, {{zh("risks"), zh("国庆期间加强值守。\n")}}, {zh("risks.open")});
    CHECK(section(content, "risks").narrative == zh("国庆期间加强值守。"));
    for (const Topic &topic : section(content, "risks").topics)
        CHECK(topic.sentences.first().id != zh("risks.open"));
    CHECK(section(reportContent(analysis), "risks").topics.first().sentences.first().id == zh("risks.open"));
}

TEST_CASE("what stands out is suggested, modestly")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    QStringList ids;
    for (const Topic &topic :
         section(reportContent(desk->reports().analysis({2026, 3})), "suggestions").topics)
        ids << topic.sentences.first().id;
    CHECK(ids == QStringList{zh("suggestions.late"), zh("suggestions.overdue"), zh("suggestions.not_told"),
                             zh("suggestions.department"), zh("suggestions.no_category"),
                             zh("suggestions.open")});
}

TEST_CASE("topics are numbered as official papers number them")
{
    CHECK(secondLevel(1) == zh("（一）"));
    CHECK(secondLevel(10) == zh("（十）"));
    CHECK(secondLevel(12) == zh("（十二）"));
    CHECK(secondLevel(20) == zh("（二十）"));
}
