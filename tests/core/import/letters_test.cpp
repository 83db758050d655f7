#include "core/import/matterdraft.h"
#include "core/import/sheet.h"
#include "tests/paths.h"

#include <catch2/catch.hpp>

using namespace anhe;

namespace {

const QDate readOn(2026, 3, 5);

SourceSheet sampleLetters()
{
    const auto sheets = readSheets(tests::samplePath(QStringLiteral("letters-hospital.xlsx")));
    INFO(sheets.error().toStdString());
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 1);
    return sheets->first();
}

} // namespace

TEST_CASE("all letters of the real sample are read with their replies and times")
{
    const SourceSheet sheet = sampleLetters();
    CHECK(sheet.name == QStringLiteral("Sheet1"));
    CHECK(sheet.headings.join(QLatin1Char(' ')) ==
          QStringLiteral("留言编号 留言用户 留言主题 留言时间 留言详情 答复意见 答复时间"));
    CHECK_FALSE(sheet.encoding);
    REQUIRE(sheet.rows.size() == 185);

    const QList<MatterDraft> drafts = draftsOf(sheet, ColumnMapping::guess(sheet.headings), readOn);
    REQUIRE(drafts.size() == 185);
    for (const MatterDraft &draft : drafts) {
        INFO(draft.row);
        CHECK_FALSE(isRefused(draft.problems));
        CHECK(draft.dates[QStringLiteral("received_at")].hasTime());
        CHECK(draft.dates[QStringLiteral("answered_at")].hasTime());
        CHECK_FALSE(draft.text("external_number").isEmpty());
        CHECK_FALSE(draft.text("complainant_name").isEmpty());
        CHECK_FALSE(draft.text("subject").isEmpty());
        CHECK_FALSE(draft.text("narrative").isEmpty());
        CHECK_FALSE(draft.text("answer").isEmpty());
        CHECK_FALSE(draft.text("narrative").contains(QLatin1Char('\t')));
        CHECK(draft.text("narrative") == draft.text("narrative").trimmed());
    }
}

TEST_CASE("a letter keeps its number, its minute past midnight and the row it stands in")
{
    const SourceSheet sheet = sampleLetters();
    const QList<MatterDraft> drafts = draftsOf(sheet, ColumnMapping::guess(sheet.headings), readOn);
    const MatterDraft &first = drafts.first();
    CHECK(first.row == 2);
    CHECK(first.text("external_number") == QStringLiteral("3755"));
    CHECK(first.text("complainant_name") == QStringLiteral("UU0081681"));
    CHECK(first.text("narrative").startsWith(QStringLiteral("看病需要带社保卡")));
    CHECK(first.dates[QStringLiteral("received_at")].dateTime() ==
          QDateTime(QDate(2018, 12, 25), QTime(16, 23, 27)));
    CHECK(first.dates[QStringLiteral("answered_at")].dateTime() ==
          QDateTime(QDate(2019, 1, 4), QTime(15, 48, 23)));
    CHECK(drafts[6].dates[QStringLiteral("received_at")].text() == QStringLiteral("2018-08-07 00:04:51"));
    CHECK(drafts.last().row == 186);
}
