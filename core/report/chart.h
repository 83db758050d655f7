#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace anhe {

/** One line, or one bar at each label. */
struct ChartLine
{
    QString name; ///< "" when there is only one
    QList<double> values;

    bool operator==(const ChartLine &) const = default;
};

/** A chart for paper, as plain values. */
struct Chart
{
    enum class Kind {
        Columns, ///< upright bars, those of two lines side by side
        Bars,    ///< lying bars, for long labels
        Lines,
    };

    Kind kind = Kind::Columns;
    QString key;
    QString caption;
    QString note; ///< unit and base, e.g. "单位：件，n = 22"
    QStringList labels;
    QList<ChartLine> lines;

    bool isEmpty() const;
    bool operator==(const Chart &) const = default;
};

} // namespace anhe
