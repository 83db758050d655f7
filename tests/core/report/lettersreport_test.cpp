#include "core/import/sheet.h"
#include "core/report/figuresjson.h"
#include "quarterledger.h"
#include "tests/paths.h"

using namespace anhe;
using namespace anhe::tests;

static QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TEST_CASE("the last quarter of the real letters comes to what was counted by hand")
{
    TemporaryDesk desk(QDate(2026, 11, 21));
    const auto sheets = readSheets(samplePath(s("letters-hospital.xlsx")));
    REQUIRE(sheets);
    const SourceSheet sheet = sheets->first();
    REQUIRE(desk->imports().import(sheet, {s("letters-hospital.xlsx"), ColumnMapping::guess(sheet.headings),
                                           MatterKind::Complaint, Channel::Online}));

    const QuarterlyAnalysis analysis = desk->reports().analysis({2018, 4});
    CHECK(analysis.now.count(s("matters.opening")) == 3);
    CHECK(analysis.now.count(s("matters.new")) == 22);
    CHECK(analysis.now.count(s("matters.closed")) == 20);
    CHECK(analysis.now.count(s("matters.closing")) == 5);
    CHECK(paper(analysis, "feedback.on_time") == s("22.7%（5/22）"));
    CHECK(paper(analysis, "days_to_close.mean") == s("18.05天"));
    CHECK(paper(analysis, "days_to_close.median") == s("12.5天"));
    CHECK(analysis.now.count(s("matters.by_channel.online")) == 22);

    const QString text = reportContent(analysis).text.sections[0].topics[0].text();
    CHECK(text.startsWith(s("季初结转3件，本季度新受理22件，办结20件，季末未结5件。")));
}
