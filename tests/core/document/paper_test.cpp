#include "core/document/paper.h"

#include "tests/core/document/pdfreading.h"
#include "tests/core/document/sampledocuments.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

QStringList printed(const Document &document, bool asLaidOut = false)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    const Result<void> written = writePdf(document, path);
    INFO(written.error().toStdString());
    REQUIRE(written);
    return pdfPages(path, asLaidOut);
}

QString characters(int count)
{
    return QStringLiteral("安和医院").repeated(count / 4 + 1).left(count);
}

QStringList textLines(const QString &page)
{
    QStringList lines = linesOf(page);
    REQUIRE(lines.last().contains(QChar(0x2014)));
    lines.removeLast(); // the page number
    return lines;
}

} // namespace

TEST_CASE("a letter has 28 characters in a line and 22 lines on a page")
{
    Document letter;
    letter << Paragraph{characters(28 * 60)};
    const QStringList pages = printed(letter);
    REQUIRE(pages.size() == 3);
    for (int page = 0; page < 2; ++page) {
        const QStringList lines = textLines(pages[page]);
        CHECK(lines.size() == 22);
        for (int line = 0; line < lines.size(); ++line) {
            INFO(lines[line].toStdString());
            CHECK(lines[line].size() == (page == 0 && line == 0 ? 26 : 28));
        }
    }
}

TEST_CASE("text on paper is read back as it was written")
{
    const QString said = QStringLiteral(
        "人文方生用高一二民西见长门马黑龙羽老自色衣角言谷走足身车金食首香骨鬼𠮷镕玥A123，电话13900000000。");
    for (const PageLayout layout : {PageLayout::Letter, PageLayout::Form}) {
        Document paper;
        paper.style.layout = layout;
        paper << Paragraph{said, false} << Paragraph{QList<Run>{bold(said)}, false};
        const QString text = printed(paper).join(QString()).remove(QLatin1Char('\n'));
        INFO(text.toStdString());
        CHECK(text.count(said) == 2);
    }
}

TEST_CASE("a heading never stands alone at the end of a page")
{
    for (int before = 0; before < 26; ++before) {
        Document letter;
        for (int i = 0; i < before; ++i)
            letter << Paragraph{QStringLiteral("前文。")};
        letter << Heading{1, QStringLiteral("一、标题")} << Heading{2, QStringLiteral("（一）小标题")};
        letter << Paragraph{characters(70)};
        for (const QString &page : printed(letter)) {
            const QString last = textLines(page).last();
            INFO(before);
            CHECK_FALSE(last.contains(QStringLiteral("标题")));
        }
    }
}

TEST_CASE("no line of a paragraph is left alone on a page")
{
    for (int before = 15; before < 23; ++before) {
        Document letter;
        for (int i = 0; i < before; ++i)
            letter << Paragraph{QStringLiteral("前文。")};
        letter << Paragraph{QStringLiteral("首") + characters(26 + 28 * 3) + QStringLiteral("尾")};
        const QStringList pages = printed(letter);
        for (const QString &page : pages) {
            const QStringList lines = textLines(page);
            INFO(before);
            CHECK_FALSE(lines.first().contains(QStringLiteral("尾")));
            CHECK_FALSE(lines.last().startsWith(QStringLiteral("首")));
        }
    }
}

TEST_CASE("whoever signs does not sign on an otherwise empty page")
{
    for (int before = 10; before < 24; ++before) {
        Document letter;
        for (int i = 0; i < before; ++i)
            letter << Paragraph{QStringLiteral("前文。")};
        letter << SignOff{QStringLiteral("安和县人民医院"), QDate(2026, 10, 9)};
        const QStringList lines = textLines(printed(letter).last());
        INFO(before);
        CHECK(lines.first() == QStringLiteral("前文。"));
        CHECK(lines.last() == QStringLiteral("2026年10月9日"));
    }
}

TEST_CASE("odd pages have their number at the right, even ones at the left")
{
    Document letter;
    letter << Paragraph{characters(28 * 50)};
    const QStringList pages = printed(letter, true);
    REQUIRE(pages.size() == 3);
    const auto place = [&](int page) {
        const QStringList lines = pages[page].trimmed().split(QLatin1Char('\n'));
        REQUIRE(lines.last().contains(QString::number(page + 1)));
        return lines.last().indexOf(QChar(0x2014));
    };
    CHECK(place(0) > 20);
    CHECK(place(1) < 8);
    CHECK(place(2) > 20);
}

TEST_CASE("a table's head stands on each page and no row is lost")
{
    const QStringList pages = printed(sampleRegister(60));
    REQUIRE(pages.size() == 3);
    for (int page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].count(QStringLiteral("科室")) == 1 + (page == 0)); // once in the caption
        CHECK(QString(pages[page]).remove(QLatin1Char(' ')).contains(QStringLiteral("第%1页").arg(page + 1)));
    }
    for (int row = 1; row <= 60; ++row)
        CHECK(pages.join(QString()).count(QStringLiteral("第%1病区").arg(row)) == 1);
}

TEST_CASE("a short table is not divided between two pages")
{
    for (int lines = 24; lines < 33; ++lines) {
        Document document;
        document.style.layout = PageLayout::Form;
        for (int i = 0; i < lines; ++i)
            document << Paragraph{Text(QStringLiteral("正文"))};
        document.blocks.append(sampleRegister(6).blocks.last());
        const QStringList pages = printed(document);
        INFO(lines);
        for (const QString &page : pages) {
            const qsizetype rows = page.count(QStringLiteral("病区"));
            CHECK((rows == 0 || rows == 6));
        }
    }
}

TEST_CASE("a row is divided only when it is taller than a page")
{
    Document form;
    form.style.layout = PageLayout::Form;
    Table table{{Column{1}, Column{6}}, {}, 0};
    for (int i = 0; i < 30; ++i)
        table.rows.append(Row{
            {Cell{QString::number(i)}, Cell{QStringLiteral("起") + characters(150) + QStringLiteral("止")}}});
    table.rows.append(Row{{Cell{QStringLiteral("长")}, Cell{characters(4000) + QStringLiteral("完")}}});
    form << table;
    const QStringList pages = printed(form);
    for (const QString &page : pages)
        CHECK(page.count(QStringLiteral("起")) == page.count(QStringLiteral("止")));
    const QString all = pages.join(QString());
    CHECK(all.count(QStringLiteral("起")) == 30);
    CHECK(all.count(QStringLiteral("安")) == 30 * 38 + 1000);
    CHECK(pages.last().contains(QStringLiteral("完")));
}

TEST_CASE("blocks kept together go to the next page together")
{
    for (int before = 16; before < 22; ++before) {
        Document letter;
        for (int i = 0; i < before; ++i)
            letter << Paragraph{QStringLiteral("前文。")};
        letter << KeepTogether{3} << Paragraph{QStringLiteral("甲")} << BlankLines{3}
               << Paragraph{QStringLiteral("乙")};
        for (const QString &page : printed(letter))
            CHECK(page.contains(QStringLiteral("甲")) == page.contains(QStringLiteral("乙")));
    }
}

TEST_CASE("each copy of a form carries its mark")
{
    const QStringList pages = printed(sampleForm());
    REQUIRE(pages.size() == 2);
    CHECK(Paper(sampleForm()).pageCount() == 2);
    CHECK(pages[0].contains(QStringLiteral("第一联")));
    CHECK_FALSE(pages[0].contains(QStringLiteral("第二联")));
    CHECK(pages[1].contains(QStringLiteral("第二联")));
    CHECK(pages[1].contains(QStringLiteral("秦玥")));
}

TEST_CASE("a page break begins a page, and twice begins it once")
{
    Document letter;
    letter << PageBreak{} << Paragraph{QStringLiteral("甲")} << PageBreak{} << PageBreak{}
           << Paragraph{QStringLiteral("乙")};
    const QStringList pages = printed(letter);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].contains(QStringLiteral("乙")));
    CHECK(printed(Document{}).size() == 1);
}

TEST_CASE("a chart goes on paper as lines and text, not as a picture of them")
{
    const QStringList pages = printed(sampleLetter());
    CHECK(pages.join(QString()).contains(QStringLiteral("8月")));
}

TEST_CASE("a preview shows the page that is printed")
{
    const Paper paper(sampleForm());
    QImage image(paper.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paintPage(painter, 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    CHECK(dark > 3000);
    CHECK(dark < 40000);
}

TEST_CASE("a PDF file that cannot be written leaves what was there and says so")
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("none/paper.pdf"));
    const Result<void> refused = writePdf(sampleForm(), nowhere);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(nowhere));
}

TEST_CASE("a face that is missing is replaced and the replacement is named")
{
    const PaperFonts usual;
    const QString present = usual.family(FontRole::Song);
    const PaperFonts own(FontChoice{{FontRole::FangSong, {QStringLiteral("没有的字体"), present}}});
    CHECK(own.family(FontRole::FangSong) == present);
    CHECK(own.wantedFamily(FontRole::FangSong) == QStringLiteral("没有的字体"));
    for (const QString &sentence : own.substitutions())
        CHECK_FALSE(sentence.startsWith(word(FontRole::FangSong)));
    CHECK(fromCode<FontRole>(u"kai") == FontRole::Kai);
}
