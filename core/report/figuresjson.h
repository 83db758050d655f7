#pragma once

#include "core/report/figure.h"

#include <QByteArray>
#include <QJsonObject>

namespace anhe {

/** {"period":"2026Q3","as_of":…,"figures":[{"key","label","unit","value","numerator","denominator","definition"}…]}:
 * money in fen, rates as fractions of 1, null where there is nothing. Labels and definitions are Chinese. */
QJsonObject figuresJson(const FigureSet &figures, Quarter quarter);

/** The same as the text of a file. */
QByteArray figuresText(const FigureSet &figures, Quarter quarter);

/** What a submitted report says of one figure: read back from its frozen JSON. */
struct FrozenFigure
{
    QString key;
    QString label;
    QString text; ///< as on paper, e.g. "22.7%（5/22）"
    std::optional<double> value;
    std::optional<qint64> numerator;
    std::optional<qint64> denominator;
};

QList<FrozenFigure> frozenFigures(const QJsonObject &json);

} // namespace anhe
