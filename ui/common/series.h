#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace anhe {

enum class ChartKind { HorizontalBars, VerticalBars, Trend, StackedColumns };

/** One row of values, one for each label. */
struct SeriesLine
{
    QString name;
    QList<double> values;

    bool operator==(const SeriesLine &) const = default;
};

/** What a chart shows: plain numbers that somebody else has counted. */
struct Series
{
    QString title;
    QStringList labels;
    QList<SeriesLine> lines;
    QString unit = {}; ///< "件", "%"
    int base = -1;     ///< n of "n = …"; -1: not stated
    int decimals = 0;  ///< of the values; 0 draws whole-number axes
    QString none = {}; ///< what is said when there is nothing to draw

    bool operator==(const Series &) const = default;
    bool isEmpty() const
    {
        for (const SeriesLine &line : lines) {
            for (const double value : line.values) {
                if (value != 0)
                    return false;
            }
        }
        return true;
    }
};

} // namespace anhe
