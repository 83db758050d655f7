#include "core/import/matterdraft.h"
#include "core/import/wordcodes.h"
#include "tests/paths.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

const QDate draftedOn(2026, 3, 5);

/** A draft of one row from cells by field; a day of receipt and a text are added unless they are given. */
MatterDraft draft(QMap<QString, QString> cells)
{
    if (!cells.contains(QStringLiteral("received_at")))
        cells.insert(QStringLiteral("received_at"), QStringLiteral("2026-1-5"));
    if (!cells.contains(QStringLiteral("narrative")))
        cells.insert(QStringLiteral("narrative"), QStringLiteral("候诊时间长"));
    QMap<QString, int> columns;
    for (const QString &field : cells.keys())
        columns.insert(field, static_cast<int>(columns.size()));
    return draftOf(cells.values(), 7, columns, draftedOn);
}

MatterDraft draft(const char *field, const char *cell)
{
    return draft({{QString::fromLatin1(field), QString::fromUtf8(cell)}});
}

/** Field and gravity of the problems: "received_at! closed_on?" */
std::string problems(const MatterDraft &draft)
{
    QStringList all;
    for (const FieldProblem &problem : draft.problems)
        all << problem.field + QLatin1Char(problem.warning ? '?' : '!');
    return all.join(QLatin1Char(' ')).toStdString();
}

std::string code(const char *field, const char *word)
{
    return codeOfWord(QString::fromLatin1(field), QString::fromUtf8(word)).value_or(QString()).toStdString();
}

} // namespace

TEST_CASE("stray blanks go and the lines of a long text stay")
{
    CHECK(cleanText(QStringLiteral("\t\u00a0张\u3000安和\u200b \n")) == QStringLiteral("张 安和"));
    CHECK(cleanText(QStringLiteral("'0010")) == QStringLiteral("0010"));
    CHECK(cleanLongText(QStringLiteral("\n\t\t\u3000\u3000第一行\t\r\n\n\n\u00a0第二行 \u2028第三行\n\t")) ==
          QStringLiteral("第一行\n\n第二行\n第三行"));
    for (const char *nothing : {"", " ", "/", "-", "——", "无", "N/A", "\u3000", "\\"}) {
        INFO(nothing);
        CHECK(cleanText(QString::fromUtf8(nothing)).isEmpty());
        CHECK(cleanLongText(QString::fromUtf8(nothing)).isEmpty());
    }
    CHECK(cleanText(QStringLiteral("无锡")) == QStringLiteral("无锡"));
}

TEST_CASE("a row of a real register becomes a draft")
{
    const auto sheets = readSheets(tests::samplePath(QStringLiteral("register.ods")));
    REQUIRE(sheets.ok());
    const SourceSheet &sheet = sheets->first();
    const QList<MatterDraft> drafts = draftsOf(sheet, ColumnMapping::guess(sheet.headings), draftedOn);
    REQUIRE(drafts.size() == 3);

    const MatterDraft &visit = drafts[0];
    CHECK(visit.row == 5);
    CHECK(problems(visit).empty());
    CHECK(visit.dates[QStringLiteral("received_at")].text() == QStringLiteral("2026-01-05 09:30"));
    CHECK(visit.dates[QStringLiteral("closed_on")].text() == QStringLiteral("2026-01-09"));
    CHECK(visit.codes[QStringLiteral("channel")] == QStringLiteral("visit"));
    CHECK(visit.codes[QStringLiteral("complainant_sex")] == QStringLiteral("female"));
    CHECK(visit.text("complainant_phone") == QStringLiteral("13900001111"));
    CHECK(visit.text("department") == QStringLiteral("骨科"));
    CHECK(visit.text("narrative").endsWith(QStringLiteral("\n要求说明原因。")));
    CHECK_FALSE(visit.anonymous);
    CHECK(drafts[1].codes[QStringLiteral("channel")] == QStringLiteral("hotline_12345"));
    CHECK(drafts[2].anonymous);
    CHECK(drafts[2].text("complainant_name").isEmpty());
    CHECK_FALSE(drafts[2].dates[QStringLiteral("received_at")].hasTime());
}

TEST_CASE("a row without a day or without a text is refused")
{
    CHECK(problems(draft("received_at", "")) == "received_at!");
    CHECK(problems(draft("received_at", "待定")) == "received_at!");
    CHECK(problems(draft("received_at", "2026-3-6")) == "received_at!");
    CHECK(problems(draft("received_at", "46027.4")).empty());
    CHECK(problems(draft("narrative", "\n\t")) == "narrative!");
    CHECK(problems(
              draft({{QStringLiteral("narrative"), {}}, {QStringLiteral("subject"), QStringLiteral("收费")}}))
              .empty());
    CHECK(draft("received_at", "待定").row == 7);
    CHECK(draft("received_at", "待定").problems[0].message == QStringLiteral("“待定” is not a date."));
}

TEST_CASE("what cannot be read elsewhere is a warning and keeps its text")
{
    for (const char *field :
         {"closed_on", "answered_at", "happened_on", "head_count", "patient_age", "claimed", "channel",
          "kind", "relation", "satisfaction", "patient_sex", "severity"}) {
        INFO(field);
        const MatterDraft read = draft(field, "某某");
        CHECK(problems(read) == std::string(field) + "?");
        CHECK(read.text(field) == QStringLiteral("某某"));
        CHECK_FALSE(isRefused(read.problems));
    }
    CHECK(problems(draft("closed_on", "2026-1-4")) == "closed_on?");
    CHECK(problems(draft("closed_on", "2026-1-5")).empty());
    CHECK(problems(draft("complainant_id_number", "110105194912310000")) == "complainant_id_number?");
    CHECK(problems(draft("complainant_id_number", "11010519491231002X")).empty());
}

TEST_CASE("a list's day that counts from today is refused in words of its own")
{
    const MatterDraft spoken = draft("received_at", "昨天");
    CHECK(problems(spoken) == "received_at!");
    CHECK(spoken.problems[0].message.contains(QStringLiteral("“昨天” counts from")));
    CHECK(problems(draft("happened_on", "-3")) == "happened_on?");
    CHECK(draft("happened_on", "-3").dates.size() == 1);
}

TEST_CASE("a day without a year is taken and its year told")
{
    const MatterDraft yearless = draft("received_at", "12月5日");
    CHECK(problems(yearless) == "received_at?");
    CHECK(yearless.dates[QStringLiteral("received_at")].date == QDate(2025, 12, 5));
    CHECK(yearless.problems[0].message.contains(QStringLiteral("2025")));
    CHECK(draft("received_at", "2月29日").problems[0].message.contains(QStringLiteral("2024")));
    CHECK(problems(draft("received_at", "1205")) == "received_at?");
}

TEST_CASE("an unknown word for the channel is other and is said")
{
    const MatterDraft read = draft("channel", "飞鸽");
    CHECK(read.codes[QStringLiteral("channel")] == QStringLiteral("other"));
    CHECK(read.problems[0].message.contains(QStringLiteral("飞鸽")));
    CHECK(channelOfSheet({QStringLiteral("留言时间"), QStringLiteral("留言内容")}) == Channel::Online);
    CHECK(channelOfSheet({QStringLiteral("投诉时间"), QStringLiteral("投诉内容")}) == Channel::Other);
}

TEST_CASE("an outcome with a day of the answer is the answer")
{
    QMap<QString, QString> cells{{QStringLiteral("result"), QStringLiteral("已道歉")}};
    CHECK(draft(cells).answer().isEmpty());
    cells.insert(QStringLiteral("answered_at"), QStringLiteral("2026-1-9"));
    CHECK(draft(cells).answer() == QStringLiteral("已道歉"));
    CHECK(problems(draft(cells)).empty());
    cells.insert(QStringLiteral("answer"), QStringLiteral("已当面答复"));
    CHECK(draft(cells).answer() == QStringLiteral("已当面答复"));
    CHECK(problems(draft("answered_at", "2026-1-9")) == "answered_at?");
}

TEST_CASE("numbers of persons, ages and amounts are read with their units")
{
    CHECK(draft("head_count", "3人").counts[QStringLiteral("head_count")] == 3);
    CHECK(draft("head_count", "５").counts[QStringLiteral("head_count")] == 5);
    CHECK(draft("patient_age", "45岁").counts[QStringLiteral("patient_age")] == 45);
    CHECK(draft("patient_age", "8个月").counts[QStringLiteral("patient_age")] == 0);
    CHECK(problems(draft("patient_age", "451")) == "patient_age?");
    CHECK(problems(draft("head_count", "0")) == "head_count?");
    CHECK(draft("claimed", "约5万元").amounts[QStringLiteral("claimed")] == Money::ofYuan(50000));
    CHECK(draft("claimed", "人民币 12,345.60元").amounts[QStringLiteral("claimed")] == Money{1234560});
    CHECK(draft("paid", "1200").amounts[QStringLiteral("paid")] == Money::ofYuan(1200));
    CHECK(problems(draft("paid", "-5")) == "paid?");
}

TEST_CASE("the words of a register are understood")
{
    CHECK(code("channel", "来电") == "phone");
    CHECK(code("channel", "12345热线电话") == "hotline_12345");
    CHECK(code("channel", "市卫健委转办") == "superior");
    CHECK(code("channel", "微信公众号") == "online");
    CHECK(code("channel", "意见箱") == "box");
    CHECK(code("channel", "电子邮件") == "email");
    CHECK(code("channel", "现场投诉") == "visit");
    CHECK(code("channel", "来信") == "letter");
    CHECK(code("channel", "派出所") == "police");
    CHECK(code("channel", "其他") == "other");
    CHECK(code("channel", "letter") == "letter");
    CHECK(code("kind", "医疗纠纷") == "dispute");
    CHECK(code("kind", "投诉") == "complaint");
    CHECK(code("kind", "信访事项") == "petition");
    CHECK(code("kind", "否") == "complaint");
    CHECK(code("patient_sex", "男") == "male");
    CHECK(code("complainant_sex", "女士") == "female");
    CHECK(code("complainant_sex", "男/女").empty());
    CHECK(code("relation", "患者本人") == "self");
    CHECK(code("relation", "夫妻") == "spouse");
    CHECK(code("relation", "儿子") == "child");
    CHECK(code("relation", "儿媳") == "other_kin");
    CHECK(code("relation", "母亲") == "parent");
    CHECK(code("relation", "祖母") == "other_kin");
    CHECK(code("relation", "父子").empty());
    CHECK(code("relation", "姐姐") == "sibling");
    CHECK(code("relation", "家属") == "other_kin");
    CHECK(code("satisfaction", "不满意") == "dissatisfied");
    CHECK(code("satisfaction", "基本满意") == "acceptable");
    CHECK(code("satisfaction", "非常满意") == "satisfied");
    CHECK(code("severity", "轻微") == "1");
    CHECK(code("severity", "较严重") == "2");
    CHECK(code("severity", "严重") == "3");
    CHECK(code("severity", "不严重") == "1");
    CHECK(code("severity", "2") == "2");
    CHECK(code("severity", "一般").empty());
    CHECK(code("severity", "Ⅱ级").empty());
    CHECK(code("department", "骨科").empty());
}
