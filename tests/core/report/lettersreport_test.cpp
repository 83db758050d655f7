#include "core/import/sheet.h"
#include "core/report/figuresjson.h"
#include "quarterledger.h"
#include "tests/paths.h"
#include "tests/text.h"

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("the last quarter of the real letters comes to what was counted by hand")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    const auto sheets = readSheets(samplePath(zh("letters-hospital.xlsx")));
    REQUIRE(sheets);
    const SourceSheet sheet = sheets->first();
    REQUIRE(desk->imports().import(sheet, {zh("letters-hospital.xlsx"), ColumnMapping::guess(sheet.headings),
                                           MatterKind::Complaint, Channel::Online}));

    const QuarterlyAnalysis analysis = desk->reports().analysis({2018, 4});
    CHECK(analysis.now.count(zh("matters.opening")) == 3);
    CHECK(analysis.now.count(zh("matters.new")) == 22);
    CHECK(analysis.now.count(zh("matters.closed")) == 20);
    CHECK(analysis.now.count(zh("matters.closing")) == 5);
    CHECK(paper(analysis, "feedback.on_time") == zh("22.7%（5/22）"));
    CHECK(paper(analysis, "days_to_close.mean") == zh("18.05天"));
    CHECK(paper(analysis, "days_to_close.median") == zh("12.5天"));
    CHECK(analysis.now.count(zh("matters.by_channel.online")) == 22);

    const QString text = reportContent(analysis).text.sections[0].topics[0].text();
    CHECK(text.startsWith(zh("季初结转3件，本季度新受理22件，办结20件，季末未结5件。")));
}
