#pragma once

#include "core/report/chart.h"
#include "core/report/reporttext.h"

namespace anhe {

struct ReportCell
{
    QString text;
    FigureRef figure = {};

    bool operator==(const ReportCell &) const = default;
};

/** A table of the report: the first column names, the others are numbers. */
struct ReportTable
{
    QString key;
    QString caption;
    QStringList heads;
    QList<QList<ReportCell>> rows;

    bool operator==(const ReportTable &) const = default;
};

/** What a figure means, for the annex. */
struct Definition
{
    QString label;
    QString text;

    bool operator==(const Definition &) const = default;
};

/** The whole report as plain values: what is printed, and what is frozen when it is submitted. */
struct ReportContent
{
    Quarter quarter;
    QDate asOf;
    ReportText text;
    QList<ReportTable> tables;
    QList<Chart> charts;
    QList<Definition> definitions;

    bool operator==(const ReportContent &) const = default;
};

ReportContent reportContent(const QuarterlyAnalysis &analysis, const Narrative &narrative = {},
                            const QStringList &omitted = {});

/** Whether the report speaks of risks, sweeps and notices: something of them was counted in one of its
 * quarters. */
bool tellsRisks(const QuarterlyAnalysis &analysis);

/** The words of a quarter: "季初", "季末", as in its sentences, where figures of any period say "期初",
 * "期末". */
QString inQuarter(const QString &words);

QList<ReportTable> reportTables(const QuarterlyAnalysis &analysis);
QList<Chart> reportCharts(const QuarterlyAnalysis &analysis);

} // namespace anhe
