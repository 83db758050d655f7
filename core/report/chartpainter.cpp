#include "core/report/chartpainter.h"

#include "core/document/glyphlog.h"
#include "core/report/figure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace anhe {

namespace {

const QColor ink(0x1F, 0x1F, 0x1F);
const QColor grid(0xC8, 0xC8, 0xC8);
const QColor fill(0x6E, 0x6E, 0x6E);
constexpr double textSize = 8.5;
constexpr double hair = 0.4;
constexpr double barRowHeight = 12;

/** The painter with what every part of a chart needs. */
struct Canvas
{
    QPainter &painter;
    const Chart &chart;
    QFontMetricsF metrics;
    QRectF plot; ///< inside the axes
    double top;  ///< value at the upper or right end of the axis

    double y(double value) const { return plot.bottom() - plot.height() * value / top; }
    void text(const QRectF &box, int flags, const QString &text) const
    {
        if (auto *log = dynamic_cast<GlyphLog *>(painter.device()))
            log->note(text, painter.font());
        painter.setPen(ink);
        painter.drawText(box, flags | Qt::TextDontClip, text);
    }
};

double mostOf(const Chart &chart)
{
    double most = 0;
    for (const ChartLine &line : chart.lines) {
        for (double value : line.values)
            most = std::max(most, value);
    }
    return most;
}

double slot(const Canvas &canvas)
{
    return canvas.plot.width() / std::max<qsizetype>(1, canvas.chart.labels.size());
}

/** Whether "2026年三季度" has to stand in two lines to keep clear of its neighbours. */
bool breaksLabels(const QFontMetricsF &metrics, const Chart &chart, double width)
{
    const double slot = width / std::max<qsizetype>(1, chart.labels.size());
    return std::any_of(chart.labels.cbegin(), chart.labels.cend(),
                       [&](const QString &label) { return metrics.horizontalAdvance(label) > slot - 4; });
}

void paintGrid(const Canvas &canvas)
{
    const bool broken = breaksLabels(canvas.metrics, canvas.chart, canvas.plot.width());
    const double step = gridStep(canvas.top);
    for (double value = 0; value <= canvas.top + step / 2; value += step) {
        const double y = canvas.y(value);
        canvas.painter.setPen(QPen(value == 0 ? ink : grid, hair));
        canvas.painter.drawLine(QPointF(canvas.plot.left(), y), QPointF(canvas.plot.right(), y));
        canvas.text(QRectF(0, y - barRowHeight / 2, canvas.plot.left() - 4, barRowHeight),
                    Qt::AlignRight | Qt::AlignVCenter, trimmedNumber(value, 1));
    }
    for (qsizetype i = 0; i < canvas.chart.labels.size(); ++i) {
        const QRectF box(canvas.plot.left() + i * slot(canvas), canvas.plot.bottom() + 2, slot(canvas),
                         broken ? 2 * barRowHeight : barRowHeight);
        QString label = canvas.chart.labels[i];
        if (broken)
            label.replace(QStringLiteral("年"), QStringLiteral("年\n"));
        canvas.text(box, Qt::AlignHCenter | Qt::AlignTop, label);
    }
}

/** The first columns are filled, the second outlined: told apart without colour. */
void paintBox(QPainter &painter, const QRectF &box, int line)
{
    if (line == 0) {
        painter.fillRect(box, fill);
        return;
    }
    constexpr double outline = 0.8;
    painter.setPen(QPen(ink, outline));
    painter.setBrush(Qt::white);
    painter.drawRect(box.adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2));
}

/** The columns of one line: those of several lines stand side by side. */
void paintColumns(const Canvas &canvas, int line)
{
    const int lines = int(canvas.chart.lines.size());
    const double share = lines > 1 ? 0.7 : 0.55;
    const double width = std::min(slot(canvas) * share / lines, 36.0);
    const QList<double> &values = canvas.chart.lines[line].values;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double middle =
            canvas.plot.left() + (i + 0.5) * slot(canvas) + (line - (lines - 1) / 2.0) * width;
        const double y = canvas.y(values[i]);
        if (values[i] > 0)
            paintBox(canvas.painter, QRectF(middle - width / 2, y, width, canvas.plot.bottom() - y), line);
        canvas.text(QRectF(middle - slot(canvas) / 2, y - barRowHeight, slot(canvas), barRowHeight),
                    Qt::AlignCenter, trimmedNumber(values[i], 1));
    }
}

void paintMarker(QPainter &painter, QPointF at, int line)
{
    painter.setPen(QPen(ink, 1));
    if (line == 0) {
        painter.setBrush(ink);
        painter.drawEllipse(at, 2.2, 2.2);
    } else {
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(at.x() - 2.2, at.y() - 2.2, 4.4, 4.4));
    }
}

/** Values stand above the first line and below the second, unless that is the higher one there. */
bool standsAbove(const Canvas &canvas, int line, qsizetype i)
{
    if (canvas.chart.lines.size() < 2)
        return true;
    const double own = canvas.chart.lines[line].values[i];
    const double other = canvas.chart.lines[1 - line].values[i];
    return own == other ? line == 0 : own > other;
}

void paintLine(const Canvas &canvas, int line)
{
    const ChartLine &values = canvas.chart.lines[line];
    QPolygonF path;
    for (qsizetype i = 0; i < values.values.size(); ++i)
        path << QPointF(canvas.plot.left() + (i + 0.5) * slot(canvas), canvas.y(values.values[i]));
    canvas.painter.setPen(QPen(ink, 1, line == 0 ? Qt::SolidLine : Qt::DashLine));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawPolyline(path);
    for (qsizetype i = 0; i < path.size(); ++i) {
        paintMarker(canvas.painter, path[i], line);
        const bool above = standsAbove(canvas, line, i);
        const bool same = canvas.chart.lines.size() == 2 &&
                          canvas.chart.lines[0].values[i] == canvas.chart.lines[1].values[i];
        if (!same || line == 0) {
            canvas.text(
                QRectF(path[i].x() - 20, path[i].y() + (above ? -barRowHeight - 3 : 3), 40, barRowHeight),
                Qt::AlignCenter, trimmedNumber(values.values[i], 1));
        }
    }
}

/** How one line looks, 24 wide: a box of its columns, or a piece of the line with its marker. */
void paintSign(const Canvas &canvas, double x, int line)
{
    const double y = barRowHeight / 2;
    if (canvas.chart.kind == Chart::Kind::Columns) {
        paintBox(canvas.painter, QRectF(x + 10, y - 4, 14, 8), line);
        return;
    }
    canvas.painter.setPen(QPen(ink, 1, line == 0 ? Qt::SolidLine : Qt::DashLine));
    canvas.painter.drawLine(QPointF(x, y), QPointF(x + 24, y));
    paintMarker(canvas.painter, QPointF(x + 12, y), line);
}

/** What each line means, above the plot. */
void paintKey(const Canvas &canvas)
{
    double x = canvas.plot.left();
    for (int line = 0; line < canvas.chart.lines.size(); ++line) {
        paintSign(canvas, x, line);
        const QString name = canvas.chart.lines[line].name;
        canvas.text(QRectF(x + 28, 0, 80, barRowHeight), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += 28 + canvas.metrics.horizontalAdvance(name) + 18;
    }
}

void paintBars(Canvas &canvas, const QRectF &frame)
{
    double labelWidth = 0;
    for (const QString &label : canvas.chart.labels)
        labelWidth = std::max(labelWidth, canvas.metrics.horizontalAdvance(label));
    labelWidth = std::min(labelWidth, frame.width() * 0.35);
    canvas.plot = QRectF(labelWidth + 6, barRowHeight + 4, frame.width() - labelWidth - 36,
                         frame.height() - barRowHeight - 6);
    const QList<double> &values = canvas.chart.lines.first().values;
    const double row = canvas.plot.height() / std::max<qsizetype>(1, values.size());
    const double height = std::min(row * 0.6, 14.0);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double middle = canvas.plot.top() + (i + 0.5) * row;
        const QRectF bar(canvas.plot.left(), middle - height / 2,
                         canvas.plot.width() * values[i] / canvas.top, height);
        canvas.painter.fillRect(bar, fill);
        canvas.text(QRectF(0, middle - barRowHeight / 2, labelWidth, barRowHeight),
                    Qt::AlignRight | Qt::AlignVCenter,
                    canvas.metrics.elidedText(canvas.chart.labels[i], Qt::ElideRight, labelWidth));
        canvas.text(QRectF(bar.right() + 4, middle - barRowHeight / 2, 40, barRowHeight),
                    Qt::AlignLeft | Qt::AlignVCenter, trimmedNumber(values[i], 1));
    }
    canvas.painter.setPen(QPen(ink, hair));
    canvas.painter.drawLine(canvas.plot.topLeft(), canvas.plot.bottomLeft());
}

} // namespace

double gridStep(double most)
{
    double power = 1;
    while (true) {
        for (double factor : {1.0, 2.0, 5.0}) {
            if (most <= factor * power * 5)
                return factor * power;
        }
        power *= 10;
    }
}

void paintChart(QPainter &painter, const QRectF &frame, const Chart &chart, const QFont &face)
{
    painter.save();
    painter.translate(frame.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = face;
    font.setPixelSize(qRound(textSize));
    painter.setFont(font);
    const double most = mostOf(chart);
    const double step = gridStep(most);
    Canvas canvas{painter, chart, QFontMetricsF(font), {}, std::max(1.0, std::ceil(most / step) * step)};
    canvas.text(QRectF(0, 0, frame.width(), barRowHeight), Qt::AlignRight | Qt::AlignVCenter, chart.note);
    if (chart.isEmpty()) {
        canvas.text(QRectF(0, 0, frame.width(), frame.height()), Qt::AlignCenter,
                    QStringLiteral("本期无数据"));
    } else if (chart.kind == Chart::Kind::Bars) {
        canvas.top = most;
        paintBars(canvas, frame);
    } else {
        const double left = canvas.metrics.horizontalAdvance(trimmedNumber(canvas.top, 1)) + 6;
        const double width = frame.width() - left - 4;
        const double below = breaksLabels(canvas.metrics, chart, width) ? 2 * barRowHeight : barRowHeight;
        canvas.plot = QRectF(left, barRowHeight * 2, width, frame.height() - barRowHeight * 2 - below - 4);
        paintGrid(canvas);
        for (int line = 0; line < chart.lines.size(); ++line) {
            if (chart.kind == Chart::Kind::Columns)
                paintColumns(canvas, line);
            else
                paintLine(canvas, line);
        }
        if (chart.lines.size() > 1)
            paintKey(canvas);
    }
    painter.restore();
}

} // namespace anhe
