#include "core/document/columnwidths.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace anhe;

namespace {

Table figures()
{
    Table table;
    table.columns = {{1.5, Align::Left}, {1, Align::Right}, {1, Align::Right}};
    table.headerRows = 1;
    table.points = 9;
    table.fitted = true;
    table.rows = {
        {{Cell{QStringLiteral("指标")}, Cell{QStringLiteral("本季度")}, Cell{QStringLiteral("环比")}}},
        {{Cell{QStringLiteral("本季度支付的赔偿金额合计（元）")}, Cell{QStringLiteral("1,571,134.00")},
          Cell{QStringLiteral("+12.3%")}}}};
    return table;
}

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

} // namespace

TEST_CASE("columns of a form keep the widths they were given")
{
    Table table = figures();
    table.fitted = false;
    CHECK(columnWidths(table, 350, 9) == QList<double>{150, 100, 100});
}

TEST_CASE("in a fitted table words and numbers stand in one line where there is room")
{
    const QList<double> widths = columnWidths(figures(), 440, 9);
    CHECK(sum(widths) == Approx(440));
    CHECK(widths[0] > 15 * 9); // fifteen characters of nine points
    CHECK(widths[1] > 6 * 9);
    CHECK(widths[0] > widths[1]);
}

TEST_CASE("where there is little room a fitted table breaks words, and no number")
{
    const QList<double> widths = columnWidths(figures(), 200, 9);
    CHECK(sum(widths) == Approx(200));
    CHECK(widths[0] < 15 * 9);
    CHECK(widths[1] > 6 * 9); // twelve figures of half a character
    CHECK(widths[2] > 3 * 9);
}

TEST_CASE("where there is no room at all each column gives way alike")
{
    const QList<double> widths = columnWidths(figures(), 60, 9);
    CHECK(sum(widths) == Approx(60));
    for (double width : widths)
        CHECK(width > 0);
}

TEST_CASE("a cell over several columns widens none of them")
{
    Table table = figures();
    table.rows.append(Row{{Cell::value(QString(200, QChar(0x5B57)), 3)}});
    CHECK(columnWidths(table, 440, 9) == columnWidths(figures(), 440, 9));
}
