#pragma once

#include "core/report/chart.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace anhe {

/**
 * Draws a chart that tells everything in black and white: an axis from 0, whole numbers, values and names
 * written at the bars and lines. font is the type face; its size is chosen here, in painter units (points).
 */
void paintChart(QPainter &painter, const QRectF &frame, const Chart &chart, const QFont &font);

/** The distance of the grid lines for values up to most: 1, 2 or 5 times a power of ten, whole, at most 5
 * lines. */
double gridStep(double most);

} // namespace anhe
