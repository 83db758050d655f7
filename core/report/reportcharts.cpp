#include "core/report/reportcontent.h"
#include "core/report/topicwriter.h"

#include <algorithm>

namespace anhe {

namespace {

QString note(const FigureSeries &series)
{
    return QStringLiteral("单位：%1，n = %2").arg(unitPaper(series.unit)).arg(series.total());
}

QList<double> counts(const FigureSeries &series)
{
    QList<double> values;
    for (const SeriesPoint &point : series.points)
        values << double(point.count);
    return values;
}

QStringList labels(const FigureSeries &series)
{
    QStringList labels;
    for (const SeriesPoint &point : series.points)
        labels << point.label.paper;
    return labels;
}

Chart chart(const char *key, Chart::Kind kind, const QString &caption, const FigureSeries &series)
{
    return {kind,         QString::fromLatin1(key), caption,
            note(series), labels(series),           {{QString(), counts(series)}}};
}

/** The quarters in which the ledger was kept: those before it are no quarters without a matter. */
Chart trend(const QuarterlyAnalysis &analysis)
{
    const int kept = analysis.keptQuarters();
    FigureSeries received = analysis.received;
    received.points = received.points.last(kept);
    FigureSeries closed = analysis.closed;
    closed.points = closed.points.last(kept);
    Chart trend = chart("trend", Chart::Kind::Lines,
                        kept == trendQuarters ? QStringLiteral("近八个季度受理和办结")
                                              : QStringLiteral("台账启用以来受理和办结"),
                        received);
    trend.note = analysis.isRunning() ? QStringLiteral("单位：件（本季度%1）").arg(endOf(analysis))
                                      : QStringLiteral("单位：件");
    trend.lines = {{QStringLiteral("新受理"), counts(received)}, {QStringLiteral("办结"), counts(closed)}};
    return trend;
}

/** Institutions insured beside those in scope. */
Chart coverage(const QuarterlyAnalysis &analysis)
{
    Chart coverage =
        chart("coverage", Chart::Kind::Columns, QStringLiteral("医疗责任保险参保情况"), analysis.insured);
    coverage.note = QStringLiteral("单位：家");
    ChartLine inScope{QStringLiteral("应参保"), {}};
    for (const SeriesPoint &point : analysis.insured.points)
        inScope.values << double(analysis.now.find(point.key)->denominator.value_or(0));
    coverage.lines = {inScope, {QStringLiteral("已参保"), counts(analysis.insured)}};
    return coverage;
}

} // namespace

bool Chart::isEmpty() const
{
    return std::all_of(lines.cbegin(), lines.cend(), [](const ChartLine &line) {
        return std::all_of(line.values.cbegin(), line.values.cend(), [](double value) { return value == 0; });
    });
}

QList<Chart> reportCharts(const QuarterlyAnalysis &analysis)
{
    QList<Chart> charts{
        trend(analysis),
        chart("departments", Chart::Kind::Bars, QStringLiteral("新受理事项涉及的主要科室"),
              analysis.departments),
        chart("categories", Chart::Kind::Bars, QStringLiteral("新受理事项的主要事由"), analysis.categories),
        chart("problems", Chart::Kind::Bars, QStringLiteral("反映的问题"), analysis.problems),
        chart("days_to_close", Chart::Kind::Columns, QStringLiteral("办结事项的办理用时"),
              analysis.daysToClose),
        chart("routes", Chart::Kind::Bars, QStringLiteral("进入协商、调解和诉讼途径的情况"),
              analysis.routes)};
    if (!analysis.insured.points.isEmpty())
        charts << coverage(analysis);
    if (!analysis.risks.isEmpty())
        charts.append(chart("risks", Chart::Kind::Bars, QStringLiteral("本季度发现的隐患"), analysis.risks));
    return charts;
}

} // namespace anhe
