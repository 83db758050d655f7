#include "core/report/reportcontent.h"

#include "core/report/riskfigures.h"
#include "core/report/safetyfigures.h"
#include "core/report/splitdefinitions.h"
#include "core/report/topicwriter.h"

namespace anhe {

bool tellsRisks(const QuarterlyAnalysis &analysis)
{
    return hasRiskFigures(analysis.now) || hasRiskFigures(analysis.previous) ||
           hasRiskFigures(analysis.lastYear);
}

QString inQuarter(const QString &words)
{
    return QString(words)
        .replace(QStringLiteral("期初"), QStringLiteral("季初"))
        .replace(QStringLiteral("期末"), QStringLiteral("季末"));
}

ReportContent reportContent(const QuarterlyAnalysis &analysis, const Narrative &narrative,
                            const QStringList &omitted)
{
    ReportContent content{
        analysis.quarter,       analysis.asOf,          reportText(analysis, narrative, omitted),
        reportTables(analysis), reportCharts(analysis), {}};
    const bool risks = tellsRisks(analysis);
    const bool safety = hasSafetyFigures(analysis.now);
    const auto told = [=](const QString &key) {
        return (risks || !isRiskFigure(key)) && (safety || !isSafetyFigure(key));
    };
    if (analysis.isRunning())
        content.definitions.append(
            {QStringLiteral("统计截止日"),
             QStringLiteral("本季度尚未结束，本表所称期内、季末均截至%1。").arg(monthDay(analysis.asOf))});
    for (const FigureValue &value : analysis.now.all()) {
        if (value.figure.split.isEmpty() && told(value.figure.key))
            content.definitions.append(
                {inQuarter(value.figure.label.paper), inQuarter(value.figure.definition.paper)});
    }
    for (const SplitDefinition &split : splitDefinitions(analysis.now)) {
        if (told(split.key))
            content.definitions.append({inQuarter(split.label.paper), inQuarter(split.definition.paper)});
    }
    return content;
}

} // namespace anhe
