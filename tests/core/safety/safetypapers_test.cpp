#include "core/desk/safetypaperdesk.h"
#include "core/document/paper.h"
#include "core/document/plaintext.h"
#include "tests/core/safety/safetydesk.h"
#include "tests/paths.h"

#include <QDir>
#include <QFile>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A log with something of everything, and what came of it. */
struct SafetyPaperDesk : SafetyDesk
{
    SafetyPaperDesk()
    {
        Activity meeting =
            activity(ActivityKind::Meeting, QDate(2026, 7, 6), QStringLiteral("平安医院建设领导小组会议"));
        meeting.content = QStringLiteral("听取保卫科汇报，部署三季度重点任务。");
        meeting.expectedCount = 14;
        must(safety().enter(meeting));
        Activity drill = activity(ActivityKind::Drill, QDate(2026, 8, 12), QStringLiteral("消防疏散演练"));
        drill.place = QStringLiteral("住院部三层");
        drill.evaluation = {
            {}, DrillVerdict::Reached, QStringLiteral("用时4分20秒。"), QStringLiteral("赵科长")};
        must(safety().enter(drill));
        const ActivityId visit = must(safety().enter(inspection()));
        const Activity kept = *safety().find(visit);
        must(safety().raiseRisk(visit, kept.findings.first().id, riskOf(kept)));
        must(safety().save(QList<IndicatorEntry>{indicator("smi_registered", {2026, 2}, 5222),
                                                 indicator("smi_managed", {2026, 2}, 5006, 5222),
                                                 indicator("cameras", {2026, 2}, 1715)}));
        must(safety().saveGuards({1180, 900, 3200, 41}));
        score();
    }

    Risk riskOf(const Activity &kept)
    {
        Risk risk = someRisk();
        risk.description = kept.findings.first().content;
        return risk;
    }

    void score()
    {
        sheet = begun();
        Assessment assessment = *safety().find(sheet);
        for (AssessmentLine &line : assessment.lines)
            line.selfScore = line.item.points;
        assessment.selfOn = QDate(2026, 9, 10);
        assessment.selfBy = QStringLiteral("周敏");
        assessment.lines[1].selfScore = 4;
        assessment.lines[1].reason = QStringLiteral("一例不良事件未作整改分析");
        assessment.lines[1].evidence = QStringLiteral("不良事件台账");
        must(safety().amend(assessment));
    }

    QList<std::pair<QString, Document>> papers()
    {
        const auto scored = assessmentPaper(*desk, sheet);
        REQUIRE(scored);
        return {{QStringLiteral("assessment_sheet"), *scored},
                {QStringLiteral("activity_log"), activityLogPaper(*desk, Quarter{2026, 3}.period())},
                {QStringLiteral("safety_year"), safetyYearPaper(*desk, 2026)}};
    }

    AssessmentId sheet;
};

QString goldenSafety(const QString &name)
{
    return goldenPath(QStringLiteral("safety/%1.txt").arg(name));
}

} // namespace

TEST_CASE("the papers of the log say what their golden texts say", "[safety]")
{
    SafetyPaperDesk desk;
    for (const auto &[name, paper] : desk.papers()) {
        INFO(name.toStdString());
        QFile file(goldenSafety(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(plainText(paper).toStdString() == file.readAll().toStdString());
    }
}

TEST_CASE("golden texts of the log are written anew", "[.write-golden]")
{
    SafetyPaperDesk desk;
    REQUIRE(QDir().mkpath(goldenPath(QStringLiteral("safety"))));
    for (const auto &[name, paper] : desk.papers()) {
        QFile file(goldenSafety(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(plainText(paper).toUtf8());
    }
}

TEST_CASE("papers of the log to look at are written", "[.write-papers]")
{
    SafetyPaperDesk desk;
    const QDir folder(qEnvironmentVariable("PAPERS", QDir::tempPath()));
    for (const auto &[name, paper] : desk.papers())
        CHECK(writePdf(paper, folder.filePath(name + QStringLiteral(".pdf"))));
}

TEST_CASE("an empty year still makes a report and an empty log says so", "[safety]")
{
    SafetyDesk desk;
    const QString year = plainText(safetyYearPaper(*desk.desk, 2026));
    CHECK(year.contains(QStringLiteral("2026年度平安医院建设工作报告")));
    CHECK(year.contains(QStringLiteral("尚未开展平安医院建设考核")));
    CHECK_FALSE(year.contains(QLatin1Char('{')));
    CHECK(plainText(activityLogPaper(*desk.desk, Quarter{2026, 3}.period()))
              .contains(QStringLiteral("本期未登记活动")));
    CHECK_FALSE(assessmentPaper(*desk.desk, AssessmentId{7}));
}
