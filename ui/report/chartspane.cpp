#include "ui/report/chartspane.h"

#include "ui/common/chartview.h"
#include "ui/common/theme.h"
#include "ui/report/figurewords.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace anhe {

namespace {

constexpr int TwoColumnsFrom = 820; ///< pixels at 100 %
constexpr int LeastHeight = 250;

/** A chart of the page and the lines it draws. */
struct PageChart
{
    const char *name;
    ChartKind kind;
    QList<FigureSeries QuarterlyAnalysis::*> lines;
};

const QList<PageChart> &pageCharts()
{
    using Analysis = QuarterlyAnalysis;
    static const QList<PageChart> charts{
        {"trend", ChartKind::Trend, {&Analysis::received, &Analysis::closed}},
        {"months", ChartKind::VerticalBars, {&Analysis::months}},
        {"departments", ChartKind::HorizontalBars, {&Analysis::departments}},
        {"channels", ChartKind::HorizontalBars, {&Analysis::channels}},
        {"categories", ChartKind::HorizontalBars, {&Analysis::categories}},
        {"problems", ChartKind::HorizontalBars, {&Analysis::problems}},
        {"routes", ChartKind::HorizontalBars, {&Analysis::routes}},
        {"days_to_close", ChartKind::VerticalBars, {&Analysis::daysToClose}},
    };
    return charts;
}

/** A month by its name alone, which fits beneath a bar. */
QString shortLabel(const SeriesPoint &point)
{
    const QDate month = QDate::fromString(point.label.screen + QStringLiteral("-01"), Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMM")) : point.label.screen;
}

Series seriesOf(const PageChart &chart, const QuarterlyAnalysis &analysis)
{
    const FigureSeries &first = analysis.*chart.lines.first();
    Series series;
    series.title = first.title.screen;
    series.unit = unitWords(first.unit);
    if (chart.lines.size() == 1)
        series.base = int(first.total());
    for (const SeriesPoint &point : first.points)
        series.labels << shortLabel(point);
    for (const auto member : chart.lines) {
        SeriesLine line{(analysis.*member).title.screen, {}};
        for (const SeriesPoint &point : (analysis.*member).points)
            line.values << double(point.count);
        series.lines << line;
    }
    return series;
}

} // namespace

ChartsPane::ChartsPane(QWidget *parent) : QScrollArea(parent)
{
    auto *ground = new QWidget;
    m_grid = new QGridLayout(ground);
    m_grid->setContentsMargins(Theme::px(12), Theme::px(10), Theme::px(12), Theme::px(12));
    m_grid->setSpacing(Theme::px(16));
    for (const PageChart &chart : pageCharts()) {
        auto *view = new ChartView;
        view->setObjectName(QLatin1String(chart.name));
        const int number = int(m_charts.size());
        connect(view, &ChartView::barActivated, this,
                [this, number](int label, int line) { open(number, label, line); });
        m_charts << view;
    }
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(ground);
    connect(&Theme::signal(), &Theme::changed, this, [this] {
        m_columns = 0;
        arrange();
    });
}

void ChartsPane::setAnalysis(std::shared_ptr<const QuarterlyAnalysis> analysis)
{
    m_analysis = std::move(analysis);
    for (int i = 0; m_analysis && i < m_charts.size(); ++i) {
        const PageChart &chart = pageCharts()[i];
        Series series = seriesOf(chart, *m_analysis);
        if (chart.lines.size() == 2) {
            series.title = tr("Received and closed by quarter");
            series.lines[0].name = m_analysis->now.find(QStringLiteral("matters.new"))->figure.label.screen;
            series.lines[1].name =
                m_analysis->now.find(QStringLiteral("matters.closed"))->figure.label.screen;
        }
        series.none = tr("Nothing was counted here in %1.").arg(quarterWords(m_analysis->quarter));
        m_charts[i]->setSeries(chart.kind, series);
    }
    m_columns = 0;
    arrange();
}

/** Two beside each other where there is room. */
void ChartsPane::arrange()
{
    const int columns = viewport()->width() >= Theme::px(TwoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setMinimumHeight(
            std::max(Theme::px(LeastHeight), m_charts[i]->minimumSizeHint().height()));
        m_grid->addWidget(m_charts[i], i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartsPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartsPane::open(int chart, int label, int line)
{
    if (!m_analysis || line < 0 || line >= pageCharts()[chart].lines.size())
        return;
    const FigureSeries &series = (*m_analysis).*pageCharts()[chart].lines[line];
    if (label < 0 || label >= series.points.size())
        return;
    const SeriesPoint &point = series.points[label];
    const bool overTime =
        point.key.startsWith(QLatin1String("received.")) || point.key.startsWith(QLatin1String("closed."));
    Q_EMIT numberOpened(
        countedNumber(series, point, overTime ? QString() : quarterWords(m_analysis->quarter)));
}

} // namespace anhe
