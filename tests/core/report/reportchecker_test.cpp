#include "core/report/reportchecker.h"
#include "quarterledger.h"
#include "tests/text.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

using Kind = ReportFinding::Kind;

/** What the checks find in a sentence typed into a section of the third quarter of 2026. */
struct Checking
{
    TemporaryDesk desk{QDate(2026, 10, 9)};
    QuarterlyAnalysis analysis;

    Checking()
    {
        fillThirdQuarter(desk);
        analysis = desk->reports().analysis({2026, 3});
    }

    QList<ReportFinding> typed(const char *text, const char *section = "resolved") const
    {
        return checkReport(analysis, reportContent(analysis, {{zh(section), zh(text)}}));
    }

    QList<Kind> kinds(const char *text, const char *section = "resolved") const
    {
        QList<Kind> kinds;
        for (const ReportFinding &finding : typed(text, section))
            kinds << finding.kind;
        return kinds;
    }
};

} // namespace

TEST_CASE("the computed report passes its own checks")
{
    const Checking check;
    for (const ReportFinding &finding : check.typed(""))
        FAIL_CHECK(finding.sentence.toStdString() << ": " << finding.message.toStdString());
}

TEST_CASE("a year that is not the report's is pointed out, a comparison with last year is not")
{
    const Checking check;
    CHECK(check.kinds("2024年以来，我院加强了医患沟通。") == QList<Kind>{Kind::Year});
    CHECK(check.kinds("2025年第三季度，我院加强了医患沟通。") == QList<Kind>{Kind::Year});
    CHECK(check.kinds("与2025年同期相比，来信明显减少。").isEmpty());
    CHECK(check.kinds("2026年7月，组织了一次培训。").isEmpty());
    CHECK(check.kinds("2027年将继续开展沟通技巧培训。", "suggestions").isEmpty());
    CHECK(check.kinds("2029年将继续开展沟通技巧培训。", "suggestions") == QList<Kind>{Kind::Year});
    const ReportFinding finding = check.typed("2024年以来，我院加强了医患沟通。").first();
    CHECK(finding.place.startsWith(zh("一、")));
    CHECK(finding.sentence == zh("2024年以来，我院加强了医患沟通"));
}

TEST_CASE("another quarter is pointed out unless it is compared with or planned for")
{
    const Checking check;
    CHECK(check.kinds("2026年第二季度，骨科组织了专题讨论。") == QList<Kind>{Kind::Period});
    CHECK(check.kinds("较2026年第二季度，候诊时间有所缩短。").isEmpty());
    CHECK(check.kinds("第四季度继续做好节日值守。", "suggestions").isEmpty());
    CHECK(check.kinds("第三季度组织了一次培训。").isEmpty());
}

TEST_CASE("a quarter that has not ended is said to be unfinished")
{
    Checking check;
    check.analysis = check.desk->reports().analysis({2026, 4});
    const QList<ReportFinding> findings = check.typed("");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == Kind::Period);
}

TEST_CASE("a sentence that stands twice is pointed out, also between typed and computed words")
{
    const Checking check;
    CHECK(check.kinds("我院高度重视投诉处理工作。我院高度重视投诉处理工作。") == QList<Kind>{Kind::Repeated});
    CHECK(check.kinds("季初结转3件，本季度新受理5件，办结4件，季末未结4件。") == QList<Kind>{Kind::Repeated});
    CHECK(check.kinds("特此说明。特此说明。").isEmpty());
}

TEST_CASE("a place for a number with no number in it is pointed out")
{
    const Checking check;
    for (const char *text : {"本季度开展排查　　次，共受理　　件。", "共受理__件。", "化解矛盾纠纷XX件。",
                             "共调解件。", "涉及（  ）人次。"}) {
        INFO(text);
        const bool blank = check.kinds(text).contains(Kind::Blank);
        CHECK(blank == (QByteArray(text) != "共调解件。"));
    }
    CHECK(check.kinds("受理件数较平稳，件均用时缩短。").isEmpty());
    CHECK(check.kinds("召开协调会 3 次，涉及投诉事由 2 类。").isEmpty());
}

TEST_CASE("a bare 100 % asks for its base")
{
    const Checking check;
    CHECK(check.kinds("封存病历规范率100%。") == QList<Kind>{Kind::BarePercent});
    CHECK(check.kinds("封存病历规范率百分之百。") == QList<Kind>{Kind::BarePercent});
    CHECK(check.kinds("封存病历规范率100%（3/3）。").isEmpty());
    CHECK(check.kinds("3份封存病历规范率100%。").isEmpty());
    CHECK(check.kinds("床位使用率达到100.5%。").isEmpty());
}

TEST_CASE("numbers typed into the narrative are compared with the computed ones")
{
    const Checking check;
    CHECK(check.kinds("本季度共受理5件，办结4件。").isEmpty());
    CHECK(check.kinds("本季度共受理6件，办结4件。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("本季度受理投诉纠纷6件。") == QList<Kind>{Kind::Contradiction});
    const QString disputes = zh("其中") + word(MatterKind::Dispute, Speech::Paper);
    CHECK(check.kinds((disputes + zh("1件。")).toUtf8().constData()).isEmpty());
    CHECK(check.kinds((disputes + zh("2件。")).toUtf8().constData()) == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("其中骨科4件、急诊科1件。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("按期反馈率50%，平均办理用时40.5天。").isEmpty());
    CHECK(check.kinds("按期反馈率51%。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("平均办理用时38天。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("上季度受理4件，上年同期受理0件。").isEmpty());
    CHECK(check.kinds("上季度受理7件。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("较上季度增加1件。").isEmpty());
    CHECK(check.kinds("诉求金额合计12.3万元。").isEmpty());
    CHECK(check.kinds("诉求金额合计15万元。") == QList<Kind>{Kind::Contradiction});
    CHECK(check.kinds("接待来访2批次、6人次。") == QList<Kind>{Kind::Contradiction, Kind::Contradiction});
    const ReportFinding finding = check.typed("本季度共受理6件。").first();
    INFO(finding.message.toStdString());
    CHECK(finding.message.contains(zh("受理6件")));
    CHECK(finding.message.contains(zh("5件")));
}

TEST_CASE("a matter closed before it was received shows in the balance")
{
    Checking check;
    enter(check.desk,
          {.received = QDate(2026, 7, 20), .answered = QDate(2026, 6, 20), .closed = QDate(2026, 6, 20)});
    check.analysis = check.desk->reports().analysis({2026, 3});
    CHECK(check.kinds("").contains(Kind::Total));
}
