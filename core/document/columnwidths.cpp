#include "core/document/columnwidths.h"

#include "core/document/cellplaces.h"

#include <cmath>
#include <numeric>

namespace anhe {

namespace {

constexpr double padding = 9.1;    // points: 1.6 mm at both sides
constexpr double widthSlack = 0.6; // em: a face may be a little wider than reckoned
constexpr double shortestLine = 6; // em: words are not broken into less

/** What a column needs, in points: at least, and to have each of its texts in one line. */
struct ColumnNeed
{
    double least = padding;
    double whole = padding;

    void widen(double toLeast, double toWhole)
    {
        least = qMax(least, toLeast);
        whole = qMax(whole, toWhole);
    }
};

double emsOf(const QString &line)
{
    double ems = 0;
    for (QChar c : line)
        ems += c.unicode() < 0x2000 ? 0.5 : c.isLowSurrogate() ? 0 : 1;
    return ems;
}

double longestLine(const Text &text)
{
    double longest = 0;
    for (const QString &line : text.plain().split(QLatin1Char('\n')))
        longest = qMax(longest, emsOf(line));
    return longest > 0 ? longest + widthSlack : 0;
}

QList<ColumnNeed> needsOf(const Table &table, double points)
{
    QList<ColumnNeed> needs(table.columns.size());
    for (const CellPlace &place : cellPlaces(table)) {
        if (place.columns > 1)
            continue;
        const double whole = longestLine(place.cell->text);
        const bool head = place.row < table.headerRows;
        const bool words = table.columns[place.column].align == Align::Left;
        const double broken = head ? std::ceil(whole / 2) + widthSlack : shortestLine;
        const double least = head || words ? qMin(whole, broken) : whole;
        needs[place.column].widen(least * points + padding, whole * points + padding);
    }
    return needs;
}

template <typename Of>
double sumOf(const QList<ColumnNeed> &needs, Of of)
{
    return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                           [&of](double sum, const ColumnNeed &need) { return sum + of(need); });
}

double relativeSum(const QList<Column> &columns)
{
    return std::accumulate(columns.cbegin(), columns.cend(), 0.0,
                           [](double sum, const Column &column) { return sum + column.width; });
}

QList<double> fittedWidths(const Table &table, double width, double points)
{
    const QList<ColumnNeed> needs = needsOf(table, points);
    const double least = sumOf(needs, [](const ColumnNeed &need) { return need.least; });
    const double whole = sumOf(needs, [](const ColumnNeed &need) { return need.whole; });
    const double relative = relativeSum(table.columns);
    QList<double> widths;
    for (int column = 0; column < needs.size(); ++column) {
        const ColumnNeed &need = needs[column];
        if (whole <= width)
            widths << need.whole + (width - whole) * table.columns[column].width / relative;
        else if (least <= width)
            widths << need.least + (width - least) * (need.whole - need.least) / (whole - least);
        else
            widths << width * need.least / least;
    }
    return widths;
}

} // namespace

QList<double> columnWidths(const Table &table, double width, double points)
{
    if (table.fitted)
        return fittedWidths(table, width, points);
    const double relative = relativeSum(table.columns);
    QList<double> widths;
    for (const Column &column : table.columns)
        widths << width * column.width / relative;
    return widths;
}

} // namespace anhe
