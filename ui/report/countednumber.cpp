#include "ui/report/countednumber.h"

#include "ui/report/figurewords.h"

#include <QCoreApplication>

namespace anhe {

static CountedNumber ofFigure(const FigureValue &value, const Period &period, bool denominator)
{
    const Figure &figure = value.figure;
    CountedNumber number{figure.label.screen, periodWords(period), figureWords(value),
                         figure.definition.screen, figure.numerator.rows};
    if (figure.denominator)
        number.denominator = figure.denominator->rows;
    number.showsDenominator = denominator && figure.denominator;
    if (number.showsDenominator)
        number.stated = value.denominator;
    else if (figure.numerator.aggregate == Aggregate::Count)
        number.stated = value.numerator;
    return number;
}

static const FigureSeries *seriesOf(const QuarterlyAnalysis &analysis, const SeriesPoint *point)
{
    for (const FigureSeries *series :
         {&analysis.received, &analysis.closed, &analysis.months, &analysis.departments, &analysis.categories,
          &analysis.problems, &analysis.channels, &analysis.daysToClose, &analysis.routes, &analysis.risks,
          &analysis.insured}) {
        for (const SeriesPoint &candidate : series->points) {
            if (&candidate == point)
                return series;
        }
    }
    return nullptr;
}

std::optional<CountedNumber> countedNumber(const QuarterlyAnalysis &analysis, const FigureRef &figure)
{
    const FigureSet &figures = analysis.set(figure.base);
    if (const FigureValue *value = figures.find(figure.key))
        return ofFigure(*value, figures.period, figure.denominator);
    const SeriesPoint *point = analysis.point(figure.key);
    const FigureSeries *series = point ? seriesOf(analysis, point) : nullptr;
    if (!series)
        return {};
    return countedNumber(*series, *point, quarterWords(analysis.quarter));
}

CountedNumber countedNumber(const FigureSeries &series, const SeriesPoint &point, const QString &period)
{
    const QString text = withUnit(QString::number(point.count), series.unit);
    const QString definition =
        QCoreApplication::translate("FigureWords", "%1: %2.").arg(series.title.screen, point.label.screen);
    CountedNumber number{point.label.screen, period, text, definition, point.rows};
    number.stated = point.count;
    return number;
}

} // namespace anhe
