#include "ui/common/chart.h"

#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPaintDevice>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace anhe {

namespace {

struct Pen
{
    QColor ink;
    QColor muted;
    QColor grid;
    bool hatched;
    bool screen;
};

Pen penOf(ChartInk ink)
{
    if (ink == ChartInk::BlackAndWhite)
        return {Qt::black, Qt::black, QColor(0xC8C8C8), true, false};
    const ThemeMode mode = ink == ChartInk::Paper ? ThemeMode::Light : Theme::mode();
    return {Theme::color(Role::Ink, mode), Theme::color(Role::Muted, mode), Theme::color(Role::Line, mode),
            false, ink == ChartInk::Screen};
}

QColor lineColour(int index, ChartInk ink)
{
    if (ink == ChartInk::BlackAndWhite)
        return Qt::black;
    static constexpr Role roles[] = {Role::Accent, Role::Amber, Role::Grey,
                                     Role::Blue,   Role::Green, Role::Red};
    return Theme::color(roles[index % 6], ink == ChartInk::Paper ? ThemeMode::Light : Theme::mode());
}

QBrush lineBrush(int index, ChartInk ink)
{
    if (ink != ChartInk::BlackAndWhite)
        return lineColour(index, ink);
    static constexpr Qt::BrushStyle hatches[] = {Qt::BDiagPattern,     Qt::SolidPattern, Qt::FDiagPattern,
                                                 Qt::DiagCrossPattern, Qt::HorPattern,   Qt::CrossPattern};
    return QBrush(hatches[index % 6] == Qt::SolidPattern ? QColor(0x909090) : QColor(Qt::black),
                  hatches[index % 6]);
}

QFont letters(ChartInk ink, bool small)
{
    QFont font;
    const double scale = ink == ChartInk::Screen ? Theme::scalePercent() / 100.0 : 1.0;
    font.setPointSizeF((small ? 9.0 : 9.5) * scale);
    return font;
}

double mostOf(ChartKind kind, const Series &series)
{
    double most = 0;
    for (qsizetype i = 0; i < series.labels.size(); ++i) {
        double sum = 0;
        for (const SeriesLine &line : series.lines) {
            sum += line.values.value(i);
            most = std::max(most, line.values.value(i));
        }
        if (kind == ChartKind::StackedColumns)
            most = std::max(most, sum);
    }
    return most;
}

QAbstractBarSeries *barsOf(ChartKind kind, const Series &series, ChartInk ink)
{
    QAbstractBarSeries *bars;
    if (kind == ChartKind::HorizontalBars)
        bars = new QHorizontalBarSeries;
    else if (kind == ChartKind::StackedColumns)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    const int labels = int(series.labels.size());
    for (qsizetype i = 0; i < series.lines.size(); ++i) {
        auto *set = new QBarSet(series.lines[i].name);
        for (int bar = 0; bar < labels; ++bar)
            set->append(series.lines[i].values.value(barOfLabel(kind, bar, labels)));
        set->setBrush(lineBrush(int(i), ink));
        set->setPen(penOf(ink).hatched ? QPen(Qt::black, 0.8) : QPen(Qt::NoPen));
        set->setSelectedColor(Theme::color(Role::AccentDeep));
        set->setLabelFont(letters(ink, true));
        set->setLabelColor(penOf(ink).ink);
        bars->append(set);
    }
    bars->setBarWidth(series.lines.size() > 1 && kind != ChartKind::StackedColumns ? 0.75 : 0.55);
    bars->setLabelsVisible(kind != ChartKind::StackedColumns);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(12);
    return bars;
}

QLineSeries *curveOf(const Series &series, int index, ChartInk ink)
{
    auto *curve = new QLineSeries;
    curve->setName(series.lines[index].name);
    for (qsizetype at = 0; at < series.labels.size() && at < series.lines[index].values.size(); ++at)
        curve->append(double(at), series.lines[index].values[at]);
    QPen pen(lineColour(index, ink), 2);
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    if (ink == ChartInk::BlackAndWhite)
        pen.setStyle(dashes[index % 4]);
    curve->setPen(pen);
    curve->setPointsVisible(true);
    curve->setMarkerSize(6);
    return curve;
}

/** An unseen broad copy of the curve that holds its numbers clear of the points. */
QLineSeries *numbersOver(const QLineSeries &curve, ChartInk ink)
{
    auto *numbers = new QLineSeries;
    numbers->append(curve.points());
    numbers->setPen(QPen(Qt::transparent, 14));
    numbers->setPointLabelsFormat(QStringLiteral("@yPoint"));
    numbers->setPointLabelsFont(letters(ink, true));
    numbers->setPointLabelsColor(penOf(ink).ink);
    numbers->setPointLabelsClipping(false);
    numbers->setPointLabelsVisible();
    return numbers;
}

QBarCategoryAxis *categories(ChartKind kind, const Series &series, ChartInk ink)
{
    auto *axis = new QBarCategoryAxis;
    const int labels = int(series.labels.size());
    for (int bar = 0; bar < labels; ++bar)
        axis->append(series.labels[barOfLabel(kind, bar, labels)]);
    axis->setGridLineVisible(false);
    axis->setLabelsFont(letters(ink, false));
    axis->setLabelsBrush(penOf(ink).ink);
    axis->setLinePen(QPen(penOf(ink).muted, 1));
    return axis;
}

QValueAxis *values(ChartKind kind, const Series &series, ChartInk ink)
{
    auto *axis = new QValueAxis;
    const double most = mostOf(kind, series);
    const double step = gridStep(most, series.decimals == 0);
    const double letterShare = ink == ChartInk::Screen ? Theme::scalePercent() / 100.0 : 1.0;
    const double room =
        kind == ChartKind::StackedColumns ? 1.0 : 1 + 0.13 * letterShare; // for the number at the bar
    axis->setRange(0, std::max(std::ceil(most / step) * step, most * room));
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(step);
    axis->setLabelFormat(step == std::floor(step) ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    axis->setLabelsFont(letters(ink, true));
    axis->setLabelsBrush(penOf(ink).muted);
    axis->setGridLinePen(QPen(penOf(ink).grid, 1));
    axis->setLineVisible(false);
    return axis;
}

void addSeries(QChart *chart, ChartKind kind, const Series &series, ChartInk ink, QAbstractAxis *names,
               QAbstractAxis *numbers)
{
    QList<QAbstractSeries *> all;
    if (kind == ChartKind::Trend) {
        for (int i = 0; i < int(series.lines.size()); ++i)
            all.append(curveOf(series, i, ink));
        if (series.lines.size() == 1 && series.labels.size() <= 12)
            all.append(numbersOver(*static_cast<QLineSeries *>(all.first()), ink));
    } else {
        all.append(barsOf(kind, series, ink));
    }
    for (QAbstractSeries *one : std::as_const(all)) {
        chart->addSeries(one);
        one->attachAxis(names);
        one->attachAxis(numbers);
    }
}

} // namespace

int nameHeight()
{
    return QFontMetrics(letters(ChartInk::Screen, false)).height() + Theme::px(14);
}

int barOfLabel(ChartKind kind, int label, int labels)
{
    return kind == ChartKind::HorizontalBars ? labels - 1 - label : label;
}

double gridStep(double most, bool whole)
{
    if (most <= 0)
        return 1;
    double step = std::pow(10.0, std::floor(std::log10(most / 5)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (most / (step * factor) <= 5) {
            step *= factor;
            break;
        }
    }
    return whole ? std::max(1.0, std::ceil(step)) : step;
}

QChart *makeChart(ChartKind kind, const Series &series, ChartInk ink)
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 4, 8, 0));
    chart->setContentsMargins(-6, -6, -6, -6);
    chart->legend()->setVisible(series.lines.size() > 1);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(letters(ink, false));
    chart->legend()->setLabelBrush(penOf(ink).ink);
    const bool lying = kind == ChartKind::HorizontalBars;
    QBarCategoryAxis *names = categories(kind, series, ink);
    QValueAxis *numbers = values(kind, series, ink);
    chart->addAxis(names, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, lying ? Qt::AlignBottom : Qt::AlignLeft);
    addSeries(chart, kind, series, ink, names, numbers);
    return chart;
}

void paintChart(QPainter *painter, const QRectF &target, ChartKind kind, const Series &series, ChartInk ink)
{
    const double dots = painter->device()->logicalDpiX() / 96.0;
    const QSizeF natural(target.width() / dots, target.height() / dots);
    QGraphicsScene scene;
    QChart *chart = makeChart(kind, series, ink);
    scene.addItem(chart);
    chart->resize(natural);
    scene.setSceneRect(QRectF(QPointF(), natural));
    scene.render(painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace anhe
