#include "core/report/quarterlyanalysis.h"

#include "core/report/figurecounter.h"
#include "core/report/insurancefigures.h"

#include <algorithm>
#include <numeric>

namespace anhe {

namespace {

DisputeFilter receivedIn(const Period &period)
{
    DisputeFilter filter;
    filter.received = period;
    return filter;
}

DisputeFilter closedIn(const Period &period)
{
    DisputeFilter filter;
    filter.closed = period;
    return filter;
}

/** "2026年三季度", for the axis of a chart. */
QString shortPaper(Quarter quarter)
{
    static const QString words = QStringLiteral("一二三四");
    return QStringLiteral("%1年%2季度").arg(quarter.year).arg(words[quarter.number - 1]);
}

using FilterOf = DisputeFilter (*)(const Period &);

FigureSeries quarterTrend(const FigureCounter &counter, const QuarterlyAnalysis &analysis, FilterOf filterOf,
                          const char *key, const char *title)
{
    FigureSeries series{Wording::of("figures", title), FigureUnit::Matters, {}};
    Quarter quarter = analysis.quarter;
    for (int i = 0; i < trendQuarters; ++i, quarter = quarter.previous()) {
        const DisputeFilter filter = filterOf(measuredPeriod(quarter.period(), analysis.asOf));
        series.points.prepend({QLatin1String(key) + quarter.text(),
                               {quarter.text(), shortPaper(quarter)},
                               counter.rows(filter),
                               filter});
    }
    return series;
}

FigureSeries monthTrend(const FigureCounter &counter, const QuarterlyAnalysis &analysis)
{
    FigureSeries series{
        Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Received by month")), FigureUnit::Matters, {}};
    QDate first = analysis.quarter.period().last.addDays(1).addYears(-1);
    for (int i = 0; i < 12; ++i, first = first.addMonths(1)) {
        const Period month{first, first.addMonths(1).addDays(-1)};
        const DisputeFilter filter = receivedIn(measuredPeriod(month, analysis.asOf));
        const QString name = first.toString(QStringLiteral("yyyy-MM"));
        series.points.append({QStringLiteral("received.") + name,
                              {name, first.toString(QStringLiteral("yyyy年M月"))},
                              counter.rows(filter),
                              filter});
    }
    return series;
}

SeriesPoint pointOf(const FigureValue &value)
{
    return {value.figure.key, value.figure.label, value.count(), value.figure.numerator.rows};
}

FigureSeries partSeries(const FigureSet &figures, const QString &split, const char *title, FigureUnit unit)
{
    FigureSeries series{Wording::of("figures", title), unit, {}};
    for (const FigureValue &value : figures.parts(split)) {
        if (value.count() > 0)
            series.points.append(pointOf(value));
    }
    return series;
}

/** Those beyond the named ones as one point, which opens all their rows. */
SeriesPoint otherDepartments(const QList<SeriesPoint> &rest)
{
    SeriesPoint others{QStringLiteral("matters.by_department.others"),
                       Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Other departments")),
                       0,
                       {}};
    DisputeFilter rows = std::get<DisputeFilter>(rest.first().rows);
    rows.departments->clear();
    for (const SeriesPoint &point : rest) {
        others.count += point.count;
        *rows.departments += *std::get<DisputeFilter>(point.rows).departments;
    }
    others.rows = rows;
    return others;
}

FigureSeries departmentSeries(const FigureSet &figures)
{
    FigureSeries all =
        partSeries(figures, QStringLiteral("matters.by_department"),
                   QT_TRANSLATE_NOOP("figures", "Received by department"), FigureUnit::Matters);
    FigureSeries series{all.title, all.unit, {}};
    QList<SeriesPoint> rest;
    QList<SeriesPoint> none;
    for (const SeriesPoint &point : std::as_const(all.points)) {
        if (point.key == QLatin1String("matters.by_department.none"))
            none << point;
        else if (series.points.size() < namedDepartments)
            series.points << point;
        else
            rest << point;
    }
    if (!rest.isEmpty())
        series.points << otherDepartments(rest);
    series.points << none;
    return series;
}

FigureSeries daysSeries(const FigureCounter &counter, const Period &period)
{
    static constexpr std::pair<int, int> steps[] = {{0, 5}, {6, 10}, {11, 15}, {16, 30}, {31, 60}, {61, -1}};
    FigureSeries series{Wording::of("figures", QT_TRANSLATE_NOOP("figures", "Days from receipt to closing")),
                        FigureUnit::Matters,
                        {}};
    for (const auto &[from, to] : steps) {
        DisputeFilter filter = closedIn(period);
        filter.closedAfterDays = from;
        if (to >= 0)
            filter.closedWithinDays = to;
        const QString step = to < 0 ? QStringLiteral("61+") : QStringLiteral("%1-%2").arg(from).arg(to);
        const Wording label =
            to < 0 ? Wording{say("figures", QT_TRANSLATE_NOOP("figures", "over 60 days")),
                             QStringLiteral("超过60天")}
                   : Wording{say("figures", QT_TRANSLATE_NOOP("figures", "%1 to %2 days")).arg(from).arg(to),
                             QStringLiteral("%1～%2天").arg(from).arg(to)};
        series.points.append({QStringLiteral("days_to_close.") + step, label, counter.rows(filter), filter});
    }
    return series;
}

void addSeries(QuarterlyAnalysis &analysis, Database &database)
{
    const FigureCounter counter(database);
    analysis.received = quarterTrend(counter, analysis, receivedIn, "received.",
                                     QT_TRANSLATE_NOOP("figures", "Received by quarter"));
    analysis.closed = quarterTrend(counter, analysis, closedIn, "closed.",
                                   QT_TRANSLATE_NOOP("figures", "Closed by quarter"));
    analysis.months = monthTrend(counter, analysis);
    analysis.departments = departmentSeries(analysis.now);
    analysis.categories =
        partSeries(analysis.now, QStringLiteral("matters.by_category"),
                   QT_TRANSLATE_NOOP("figures", "Received by category"), FigureUnit::Matters);
    analysis.problems =
        partSeries(analysis.now, QStringLiteral("problems.by_category"),
                   QT_TRANSLATE_NOOP("figures", "Problems by category"), FigureUnit::Problems);
    analysis.channels = partSeries(analysis.now, QStringLiteral("matters.by_channel"),
                                   QT_TRANSLATE_NOOP("figures", "Received by channel"), FigureUnit::Matters);
    analysis.daysToClose = daysSeries(counter, analysis.now.period);
    analysis.routes = partSeries(analysis.now, QStringLiteral("routes.accepted"),
                                 QT_TRANSLATE_NOOP("figures", "Begun by route"), FigureUnit::Referrals);
    analysis.risks = partSeries(analysis.now, QStringLiteral("risks.by_category"),
                                QT_TRANSLATE_NOOP("figures", "Risks found by kind"), FigureUnit::Risks);
    analysis.insured =
        partSeries(analysis.now, QStringLiteral("insurance.coverage"),
                   QT_TRANSLATE_NOOP("figures", "Institutions insured by level"), FigureUnit::Institutions);
    if (analysis.now.count(QStringLiteral("insurance.uninsured")) > 0)
        analysis.uninsured = uninsuredNames(database, analysis.now.period.last);
}

} // namespace

qint64 FigureSeries::total() const
{
    return std::accumulate(points.cbegin(), points.cend(), qint64(0),
                           [](qint64 sum, const SeriesPoint &point) { return sum + point.count; });
}

int QuarterlyAnalysis::keptQuarters() const
{
    int kept = 0;
    for (Quarter one = quarter; kept < trendQuarters && now.start.covers(one.period()); one = one.previous())
        ++kept;
    return kept;
}

const SeriesPoint *QuarterlyAnalysis::point(const QString &key) const
{
    for (const FigureSeries *series : {&received, &closed, &months, &departments, &categories, &problems,
                                       &channels, &daysToClose, &routes, &risks, &insured}) {
        for (const SeriesPoint &point : series->points) {
            if (point.key == key)
                return &point;
        }
    }
    return nullptr;
}

std::optional<Drill> QuarterlyAnalysis::drill(const FigureRef &figure) const
{
    if (const FigureValue *value = set(figure.base).find(figure.key)) {
        const bool whole = figure.denominator && value->figure.denominator;
        return whole ? value->figure.denominator->rows : value->figure.numerator.rows;
    }
    if (const SeriesPoint *found = point(figure.key))
        return found->rows;
    return {};
}

QuarterlyAnalysis analyse(Database &database, const OfficeLists &lists, Quarter quarter, QDate asOf)
{
    QuarterlyAnalysis analysis;
    analysis.quarter = quarter;
    analysis.asOf = asOf;
    analysis.hospital = lists.hospital;
    analysis.now = measure(database, {quarter.period(), asOf, lists});
    analysis.previous = measure(database, {quarter.previous().period(), asOf, lists});
    analysis.lastYear = measure(database, {quarter.lastYear().period(), asOf, lists});
    addSeries(analysis, database);
    return analysis;
}

bool precedesLedger(const QuarterlyAnalysis &analysis)
{
    return analysis.now.start.matters.isValid() && !analysis.now.isKept();
}

std::optional<double> changeOver(const FigureValue *now, const FigureValue *base)
{
    if (!now || !base || !now->value || !base->value || *base->value == 0)
        return {};
    return (*now->value - *base->value) / *base->value;
}

static QString signedNumber(double value)
{
    const QString text = QString::number(value, 'f', 1);
    return value >= 0.05                   ? QLatin1Char('+') + text
           : text == QLatin1String("-0.0") ? QStringLiteral("0.0")
                                           : text;
}

QString changePaper(const FigureValue *now, const FigureValue *base)
{
    if (now && base && now->value && base->value && now->figure.unit == FigureUnit::Rate)
        return signedNumber((*now->value - *base->value) * 100) + QStringLiteral("个百分点");
    const std::optional<double> change = changeOver(now, base);
    return change ? signedNumber(*change * 100) + QLatin1Char('%') : QStringLiteral("—");
}

} // namespace anhe
