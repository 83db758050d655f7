#include "core/document/paper.h"
#include "core/document/plaintext.h"
#include "core/report/chartpainter.h"
#include "core/report/reportdocument.h"
#include "quarterledger.h"
#include "tests/core/document/pdfreading.h"
#include "tests/text.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace anhe;
using namespace anhe::tests;

TEST_CASE("the report prints whole: headings, tables, charts, definitions, signature")
{
    TemporaryDesk desk(QDate(2026, 10, 9));
    fillThirdQuarter(desk);
    const ReportContent content = reportContent(desk->reports().analysis({2026, 3}));
    const Document document = reportDocument(content);
    int tables = 0;
    int pictures = 0;
    for (const Block &block : document.blocks) {
        tables += std::holds_alternative<Table>(block);
        pictures += std::holds_alternative<Picture>(block);
        if (const auto *table = std::get_if<Table>(&block)) {
            CHECK(table->headerRows == 1);
            CHECK(table->points == 9);
            for (const Row &row : table->rows)
                CHECK(row.cells.size() == table->columns.size());
        }
    }
    CHECK(tables == content.tables.size() + 1);
    CHECK(pictures == content.charts.size());
    const QString text = plainText(document);
    for (const char *words :
         {"社会稳定分析研判报告", "（2026年第三季度）", "一、本季度社会稳定风险防范化解情况",
          "二、新情况新动向", "三、下一阶段需关注的社会稳定风险", "四、下一步工作建议", "特此报告。",
          "安和市第一人民医院", "2026年10月9日"}) {
        INFO(words);
        CHECK(text.contains(zh(words)));
    }
    for (const char *words : {"新受理·按来源渠道", "新受理·按科室", "问题·按事由（每个问题计一次）"}) {
        INFO(words);
        CHECK(std::count_if(content.definitions.begin(), content.definitions.end(),
                            [&](const Definition &line) {
                                return line.label == zh(words) && !line.text.contains(QLatin1Char('%'));
                            }) == 1);
    }
    const QString pdf = desk.folder.filePath(zh("report.pdf"));
    const auto written = writePdf(document, pdf);
    INFO(written.error().toStdString());
    REQUIRE(written);
    CHECK(Paper(document).pageCount() >= 5);
}

TEST_CASE("grid lines stand at whole, round numbers")
{
    CHECK(gridStep(0) == 1);
    CHECK(gridStep(5) == 1);
    CHECK(gridStep(6) == 2);
    CHECK(gridStep(22) == 5);
    CHECK(gridStep(26) == 10);
    CHECK(gridStep(480) == 100);
}

TEST_CASE("the numbers of a chart can be read in the file, wherever they stand")
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.note = zh("单位：件，n = 115");
    chart.labels = {zh("心血管内科"), zh("普外科")};
    chart.lines = {{zh("新受理"), {76, 39}}};
    const QFont face = PaperFonts().font(FontRole::Song, 9);
    Picture picture;
    picture.width = 150;
    picture.height = 40;
    picture.drawing = std::make_shared<const Drawing>(
        [&](QPainter &painter, const QRectF &frame) { paintChart(painter, frame, chart, face); });
    Document document;
    document << picture << Paragraph{zh("以上共115件。")};
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(zh("chart.pdf"));
    REQUIRE(writePdf(document, pdf));
    const QString text = pdfPages(pdf).join(QLatin1Char('\n'));
    INFO(text.toStdString());
    for (const char *words : {"n = 115", "76", "39", "普外科", "以上共115件"}) {
        INFO(words);
        CHECK(text.contains(zh(words)));
    }
}

static QImage painted(const Chart &chart)
{
    QImage image(425, 184, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(image.rect()), chart, PaperFonts().font(FontRole::Song, 9));
    return image;
}

static int darkPixels(const QImage &image, const QRect &area)
{
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 150;
    }
    return dark;
}

TEST_CASE("a column is as high as its value")
{
    const Chart chart{Chart::Kind::Columns, {}, {}, zh("单位：件"), {zh("甲"), zh("乙")}, {{{}, {10, 5}}}};
    const QImage image = painted(chart);
    const int left =
        darkPixels(image, QRect(130, 26, 1, 140)); // beside the value, which stands above the middle
    const int right = darkPixels(image, QRect(332, 26, 1, 140));
    CHECK(right > 40);
    CHECK(std::abs(left - 2 * right) <= 3);
}

TEST_CASE("columns of two lines stand side by side, one filled and one outlined")
{
    const Chart chart{
        Chart::Kind::Columns, {}, {}, {}, {zh("三级")}, {{zh("应参保"), {10}}, {zh("已参保"), {5}}}};
    const QImage image = painted(chart);
    const QRect plot(image.width() / 4, 60, image.width() / 2, 100);
    int first = 0; // columns of pixels that are dark from the middle down
    int edges = 0;
    for (int x = plot.left(); x <= plot.right(); ++x) {
        const int dark = darkPixels(image, QRect(x, 130, 1, 20));
        first += dark > 18;
        edges += dark > 18 && x > plot.center().x() + 20;
    }
    CHECK(first > 30); // a filled column, and the edges of the other
    CHECK(first < 45);
    CHECK(edges <= 3); // the inner of the outlined one is white
}

TEST_CASE("the end of a report is bound to the text before it")
{
    Document document;
    document << Paragraph{zh("下一步工作建议。")};
    addEnding(document, zh("特此报告。"), {zh("统计表"), zh("统计图")},
              {zh("安和市第一人民医院"), QDate(2026, 10, 9)});
    REQUIRE(document.blocks.size() == 5);
    CHECK(std::get<Paragraph>(document.blocks[0]).keepWithNext);
    CHECK(std::get<KeepTogether>(document.blocks[1]).blocks == 3);
    CHECK(std::holds_alternative<SignOff>(document.blocks[4]));
}

TEST_CASE("a chart without anything says so")
{
    const Chart empty{Chart::Kind::Lines, {}, {}, zh("单位：件"), {zh("甲")}, {{zh("新受理"), {0}}}};
    const QImage image = painted(empty);
    CHECK(darkPixels(image, QRect(180, 80, 70, 30)) > 20);
    CHECK(darkPixels(image, QRect(0, 120, 425, 60)) == 0);
}
