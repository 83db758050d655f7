#include "core/report/reportcontent.h"

#include "core/report/splitdefinitions.h"

namespace anhe {

ReportContent reportContent(const QuarterlyAnalysis &analysis, const Narrative &narrative,
                            const QStringList &omitted)
{
    ReportContent content{
        analysis.quarter,       analysis.asOf,          reportText(analysis, narrative, omitted),
        reportTables(analysis), reportCharts(analysis), {}};
    for (const FigureValue &value : analysis.now.all()) {
        if (value.figure.split.isEmpty())
            content.definitions.append({value.figure.label.paper, value.figure.definition.paper});
    }
    for (const SplitDefinition &split : splitDefinitions(analysis.now))
        content.definitions.append({split.label.paper, split.definition.paper});
    return content;
}

} // namespace anhe
