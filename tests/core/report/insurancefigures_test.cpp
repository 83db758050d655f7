#include "tests/core/report/provincedesk.h"

#include "core/report/insurancefigures.h"
#include "core/report/reportchecker.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

QStringList sentenceIds(const ReportText &text)
{
    QStringList ids;
    for (const ReportSection &section : text.sections) {
        for (const Topic &topic : section.topics) {
            for (const Sentence &sentence : topic.sentences)
                ids << sentence.id;
        }
    }
    return ids;
}

QString sentenceOf(const ReportText &text, const char *id)
{
    for (const ReportSection &section : text.sections) {
        for (const Topic &topic : section.topics) {
            for (const Sentence &sentence : topic.sentences) {
                if (sentence.id == QLatin1String(id))
                    return sentence.text;
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("a ledger whose hospital is in no scope has no figures of insurance", "[insurance][report]")
{
    InsuranceDesk desk;
    CHECK(measureInsurance(desk->ledger().database(), thirdQuarter.period()).isEmpty());
}

TEST_CASE("the coverage of 26 institutions is printed as 26 of 26 and opens them", "[insurance][report]")
{
    ProvinceDesk desk(QDate(2026, 12, 31));
    const QuarterlyAnalysis analysis = desk.analysis();
    const auto paper = [&](const char *key) {
        const FigureValue *value = analysis.now.find(QLatin1String(key));
        return value ? figurePaper(*value) : QString();
    };
    CHECK(paper("insurance.coverage") == QStringLiteral("100.0%（26/26）"));
    CHECK(paper("insurance.coverage.tertiary") == QStringLiteral("100.0%（1/1）"));
    CHECK(paper("insurance.coverage.secondary") == QStringLiteral("100.0%（6/6）"));
    CHECK(paper("insurance.coverage.primary") == QStringLiteral("100.0%（19/19）"));
    CHECK_FALSE(analysis.now.find(QStringLiteral("insurance.coverage.unrated")));
    for (const char *key : {"insurance.coverage", "insurance.coverage.primary"}) {
        const Figure &figure = analysis.now.find(QLatin1String(key))->figure;
        CHECK(desk->reports().ids(figure.numerator.rows).size() == size_t(analysis.now.count(figure.key)));
        CHECK(desk->reports().count(figure.denominator->rows) ==
              analysis.now.find(figure.key)->denominator.value_or(0));
    }
    const ReportContent content = reportContent(analysis);
    CHECK(sentenceOf(content.text, "resolved.coverage").contains(QStringLiteral("26/26")));
    CHECK_FALSE(sentenceIds(content.text).contains(QStringLiteral("resolved.uninsured")));
    CHECK(checkReport(analysis, content).isEmpty());
}

TEST_CASE("with one lapsed policy the report prints 25 of 26 and names the institution",
          "[insurance][report]")
{
    ProvinceDesk desk(QDate(2026, 9, 29));
    const QuarterlyAnalysis analysis = desk.analysis();
    CHECK(figurePaper(*analysis.now.find(QStringLiteral("insurance.coverage"))) ==
          QStringLiteral("96.2%（25/26）"));
    CHECK(analysis.now.count(QStringLiteral("insurance.uninsured")) == 1);
    CHECK(analysis.uninsured == QStringList{QStringLiteral("机构25")});
    const ReportContent content = reportContent(analysis);
    CHECK(sentenceOf(content.text, "resolved.uninsured").contains(QStringLiteral("机构25")));
    CHECK(sentenceIds(content.text).contains(QStringLiteral("risks.uninsured")));
    CHECK(sentenceIds(content.text).contains(QStringLiteral("suggestions.uninsured")));
    QStringList tables;
    for (const ReportTable &table : content.tables)
        tables << table.key;
    CHECK(tables.contains(QStringLiteral("coverage")));
    CHECK(content.charts.last().key == QStringLiteral("coverage"));
    const std::vector<qint64> opened =
        desk->reports().ids(analysis.now.find(QStringLiteral("insurance.uninsured"))->figure.numerator.rows);
    CHECK(opened == std::vector<qint64>{desk.institutions.last().value});
    CHECK(checkReport(analysis, content).isEmpty());
}

TEST_CASE("before the quarter is over coverage is that of the as-of day", "[insurance][report]")
{
    ProvinceDesk desk(QDate(2026, 9, 29));
    const QuarterlyAnalysis analysis = desk->reports().analysis(thirdQuarter, QDate(2026, 8, 15));
    const FigureValue *rate = analysis.now.find(QStringLiteral("insurance.coverage"));
    REQUIRE(rate);
    CHECK(figurePaper(*rate) == QStringLiteral("100.0%（26/26）"));
    CHECK(desk->reports().count(rate->figure.numerator.rows) == 26);
    CHECK(analysis.now.count(QStringLiteral("insurance.uninsured")) == 0);
    CHECK(analysis.now.count(QStringLiteral("insurance.expiring")) == 1);
    CHECK(analysis.uninsured.isEmpty());
    const ReportText text = reportContent(analysis).text;
    CHECK(sentenceOf(text, "resolved.coverage").startsWith(QStringLiteral("截至8月15日应参加")));
    CHECK(sentenceOf(text, "risks.expiring").contains(QStringLiteral("将在8月15日后60日内到期")));
}

TEST_CASE("claims are counted by the days of their steps and their shares add up", "[insurance][report]")
{
    ProvinceDesk desk(QDate(2026, 12, 31));
    const DisputeId first = desk.disputed(QDate(2026, 7, 1), QDate(2026, 6, 1));
    const DisputeId second = desk.disputed(QDate(2026, 7, 2), QDate(2026, 6, 1));
    Claim agreed = desk.agreed(first, desk.policy, Money::ofYuan(100'000), QDate(2026, 9, 30));
    agreed.insurerShare = Money::ofYuan(80'000);
    agreed.hospitalShare = Money::ofYuan(15'000);
    agreed.deductibleShare = Money::ofYuan(5000);
    agreed.paidTo = PaidTo::Patient;
    agreed.paidOn = QDate(2026, 10, 1);
    desk.claimed(agreed);
    Claim refused = desk.insurance().proposedClaim(second);
    refused.reportedAt = QDateTime(QDate(2026, 7, 3), QTime(9, 0));
    refused.refusedOn = QDate(2026, 9, 1);
    refused.refusal = QStringLiteral("无因果关系");
    desk.claimed(refused);
    const FigureSet now = desk.analysis().now;
    CHECK(now.count(QStringLiteral("claims.new")) == 2);
    CHECK(now.count(QStringLiteral("claims.settled")) == 1);
    CHECK(now.count(QStringLiteral("claims.refused")) == 1);
    CHECK(now.count(QStringLiteral("claims.open")) == 1);
    CHECK(now.count(QStringLiteral("claims.paid")) == 0);
    CHECK(now.count(QStringLiteral("claims.agreed.total")) == Money::ofYuan(100'000).fen);
    CHECK(now.count(QStringLiteral("claims.agreed.insurer")) == Money::ofYuan(80'000).fen);
    CHECK(now.count(QStringLiteral("claims.agreed.hospital")) == Money::ofYuan(15'000).fen);
    CHECK(now.count(QStringLiteral("claims.agreed.deductible")) == Money::ofYuan(5000).fen);
    const ReportText text = reportContent(desk.analysis()).text;
    CHECK(sentenceOf(text, "resolved.claims") ==
          QStringLiteral("本季度向保险公司报案2件，达成赔付协议1件，拒赔1件，季末在办1件。"));
    CHECK(sentenceOf(text, "resolved.claims_agreed")
              .endsWith(QStringLiteral("医院承担15,000.00元，免赔额5,000.00元。")));
    const QList<YearOfClaims> years = desk.insurance().years();
    REQUIRE(years.size() == 1);
    CHECK(years.first().year == 2026);
    CHECK(years.first().insurer == Money::ofYuan(80'000));
}
