#pragma once

#include "core/base/period.h"

#include <QList>
#include <QString>

namespace anhe {

class Desk;

/** One figure of the running quarter with the quarters before it. */
struct QuarterFigure
{
    QString key; ///< as in the report: matters.new, matters.closed, feedback.on_time, matters.closing
    QString title;
    QString definition;
    QList<double> values =
        {}; ///< quartersShown, oldest first; a fraction for a rate, -1 where it has no base
    bool isRate = false;
    qint64 numerator = 0;   ///< of a rate, this quarter …
    qint64 denominator = 0; ///< … and its base
    QString filter = {};    ///< the rows it counts, for namedFilter()

    double now() const { return values.last(); }
};

inline constexpr int quartersShown = 8;

/** New, closed, answered in time, open: the running quarter up to today and the seven before it. */
QList<QuarterFigure> quarterFigures(Desk &desk);

} // namespace anhe
