#pragma once

#include "ui/common/series.h"

#include <QRectF>

class QChart;
class QPainter;

namespace anhe {

enum class ChartInk { Screen, Paper, BlackAndWhite };

/** A chart of the series without its title; grid muted, zero honest, numbers at the bars. The caller owns it.
 */
QChart *makeChart(ChartKind kind, const Series &series, ChartInk ink);

/** Draws the chart as vectors into target, letters in their natural size; in black and white the bars are
 * hatched. */
void paintChart(QPainter *painter, const QRectF &target, ChartKind kind, const Series &series, ChartInk ink);

/** Lying bars are counted from below, labels from above; the same turns a bar back into its label. */
int barOfLabel(ChartKind kind, int label, int labels);

/** What the name beside a lying bar needs on the screen, in pixels; with less it is drawn as dots. */
int nameHeight();

/** The step between two lines of the grid so that there are at most five: 1, 2 or 5 times a power of ten. */
double gridStep(double most, bool whole);

} // namespace anhe
