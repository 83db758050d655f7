#include "tests/ui/common/typing.h"
#include "ui/common/chartview.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPicture>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <catch2/catch.hpp>

#include <memory>

using namespace anhe;
using namespace anhe::tests;

namespace {

Series departments()
{
    return {QStringLiteral("科室"),
            {QStringLiteral("急诊科"), QStringLiteral("骨科")},
            {{QStringLiteral("件"), {7, 3}}},
            QStringLiteral("件"),
            10};
}

} // namespace

TEST_CASE("grid lines fall on 1, 2 or 5 times a power of ten and on whole numbers for counts", "[chart]")
{
    CHECK(gridStep(3, true) == 1);
    CHECK(gridStep(7, true) == 2);
    CHECK(gridStep(23, true) == 5);
    CHECK(gridStep(480, true) == 100);
    CHECK(gridStep(0.9, false) == Approx(0.2));
    CHECK(gridStep(0, true) == 1);
}

TEST_CASE("the value axis begins at zero and the bars carry their values", "[chart]")
{
    const ChartKind kind = GENERATE(ChartKind::HorizontalBars, ChartKind::VerticalBars, ChartKind::Trend,
                                    ChartKind::StackedColumns);
    const std::unique_ptr<QChart> chart(makeChart(kind, departments(), ChartInk::Screen));
    bool found = false;
    for (QAbstractAxis *axis : chart->axes()) {
        if (const auto *values = qobject_cast<QValueAxis *>(axis)) {
            found = true;
            CHECK(values->min() == 0);
            CHECK(values->max() >= 7);
            CHECK(values->tickInterval() == 2);
        }
    }
    CHECK(found);
}

TEST_CASE("a chart states its base, and says in words when there is nothing", "[chart]")
{
    ChartView view;
    view.setSeries(ChartKind::HorizontalBars, departments());
    bring(&view);
    CHECK(view.isShowingChart());
    bool base = false;
    for (const QLabel *label : view.findChildren<QLabel *>())
        base = base || label->text() == QStringLiteral("n = 10");
    CHECK(base);
    Series none = departments();
    none.lines[0].values = {0, 0};
    none.none = QStringLiteral("本季度没有投诉。");
    view.setSeries(ChartKind::HorizontalBars, none);
    CHECK_FALSE(view.isShowingChart());
    CHECK(view.accessibleDescription() == none.none);
}

TEST_CASE("bars are walked with the arrows and opened with Enter", "[chart]")
{
    ChartView view;
    view.setSeries(ChartKind::VerticalBars, departments());
    bring(&view);
    QSignalSpy activated(&view, &ChartView::barActivated);
    press(&view, Qt::Key_Return);
    CHECK(activated.isEmpty());
    press(&view, Qt::Key_Right);
    press(&view, Qt::Key_Right);
    press(&view, Qt::Key_Right);
    press(&view, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toInt() == 1);
}

TEST_CASE("a click on a bar asks for its rows", "[chart]")
{
    ChartView view;
    view.setSeries(ChartKind::HorizontalBars, departments());
    QSignalSpy activated(&view, &ChartView::barActivated);
    auto *bars =
        qobject_cast<QAbstractBarSeries *>(view.findChild<QChartView *>()->chart()->series().first());
    REQUIRE(bars);
    Q_EMIT bars->clicked(0, bars->barSets().first());
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().toInt() == 1);
}

TEST_CASE("the black and white print has no colour and its parts differ", "[chart]")
{
    Series parts = departments();
    parts.lines = {{QStringLiteral("投诉"), {4, 3}}, {QStringLiteral("纠纷"), {3, 5}}};
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(&painter, QRectF(0, 0, 800, 500), ChartKind::StackedColumns, parts, ChartInk::BlackAndWhite);
    painter.end();
    int coloured = 0;
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            coloured += qAbs(c.red() - c.blue()) > 12 || qAbs(c.red() - c.green()) > 12;
            dark += c.lightness() < 128;
        }
    }
    CHECK(coloured == 0);
    CHECK(dark > 500);
    const std::unique_ptr<QChart> chart(makeChart(ChartKind::StackedColumns, parts, ChartInk::BlackAndWhite));
    const auto sets = qobject_cast<QAbstractBarSeries *>(chart->series().first())->barSets();
    CHECK(sets[0]->brush().style() != sets[1]->brush().style());
}
