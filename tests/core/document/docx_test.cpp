#include "core/document/docx.h"

#include "tests/core/document/packagereading.h"
#include "tests/core/document/sampledocuments.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <pugixml.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

/** A paper written as a Word document and opened again. */
class Written
{
public:
    explicit Written(const Document &document)
    {
        const Result<void> done = writeDocx(document, path());
        INFO(done.error().toStdString());
        REQUIRE(done);
        for (const QString &part : packageParts(path())) {
            if (!part.endsWith(QStringLiteral(".png")))
                parse(part);
        }
        parse(QStringLiteral("word/document.xml"));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("paper.docx")); }

    int count(const char *query) const { return int(m_xml.select_nodes(query).size()); }

    QString value(const char *query) const
    {
        return QString::fromUtf8(m_xml.select_node(query).attribute().value());
    }

    QString text(const char *query) const
    {
        QString text;
        for (const pugi::xpath_node &node : m_xml.select_nodes((std::string(query) + "//w:t").c_str()))
            text += QString::fromUtf8(node.node().text().get());
        return text;
    }

    void parse(const QString &part)
    {
        INFO(part.toStdString());
        REQUIRE(m_xml.load_string(packagePart(path(), part).toUtf8().constData()));
    }

private:
    QTemporaryDir m_folder;
    pugi::xml_document m_xml;
};

} // namespace

TEST_CASE("a letter in Word has the official margins and grid")
{
    const Written letter(sampleLetter());
    CHECK(letter.value("//w:sectPr/w:pgMar/@w:top") == QStringLiteral("2098"));
    CHECK(letter.value("//w:sectPr/w:pgMar/@w:left") == QStringLiteral("1587"));
    CHECK(letter.value("//w:sectPr/w:docGrid/@w:type") == QStringLiteral("linesAndChars"));
    CHECK(letter.value("//w:sectPr/w:docGrid/@w:linePitch") == QStringLiteral("579"));
    CHECK(letter.count("//w:sectPr/w:footerReference") == 2);
    CHECK(letter.text("//w:p[w:pPr/w:pStyle/@w:val='Heading2']") == QStringLiteral("（一）来源分布"));
    CHECK(letter.text("//w:p[w:pPr/w:pStyle/@w:val='Title']") ==
          QStringLiteral("关于2026年第三季度医疗纠纷社会稳定分析研判情况的报告"));
    CHECK(letter.count("//w:p[w:pPr/w:pStyle/@w:val='Title']//w:br") == 1);
}

TEST_CASE("the body of a letter in Word is squeezed to 28 characters a line, its tables are not")
{
    Written letter(sampleLetter());
    letter.parse(QStringLiteral("word/styles.xml"));
    CHECK(letter.value("//w:style[@w:styleId='Normal']/w:rPr/w:spacing/@w:val") == QStringLiteral("-5"));
    CHECK(letter.value("//w:style[@w:styleId='Normal']/w:rPr/w:sz/@w:val") == QStringLiteral("32"));
    CHECK(letter.value("//w:style[@w:styleId='Normal']/w:rPr/w:rFonts/@w:eastAsia") ==
          QStringLiteral("仿宋"));
    CHECK(letter.value("//w:style[@w:styleId='TableText']/w:rPr/w:spacing/@w:val") == QStringLiteral("0"));
}

TEST_CASE("a table in Word repeats its head and keeps rows whole")
{
    const Written letter(sampleLetter());
    CHECK(letter.count("//w:tbl/w:tr") == 35);
    CHECK(letter.count("//w:tbl/w:tr[1]/w:trPr/w:tblHeader") == 1);
    CHECK(letter.count("//w:tr/w:trPr/w:tblHeader") == 1);
    CHECK(letter.count("//w:tr/w:trPr/w:cantSplit") == 35);
    CHECK(letter.text("//w:tr[3]/w:tc[2]") == QStringLiteral("第2病区"));
    CHECK(letter.value("//w:tr[3]/w:tc[3]/w:p/w:pPr/w:jc/@w:val") == QStringLiteral("right"));
}

TEST_CASE("spanning cells fill every row of a Word table")
{
    Document form = sampleForm();
    form.style.copies.clear();
    const Written word(form);
    CHECK(word.value("//w:tr[1]/w:tc[1]/w:tcPr/w:vMerge/@w:val") == QStringLiteral("restart"));
    CHECK(word.value("//w:tr[2]/w:tc[1]/w:tcPr/w:vMerge/@w:val") == QStringLiteral("continue"));
    CHECK(word.text("//w:tr[2]/w:tc[1]").isEmpty());
    CHECK(word.text("//w:tr[2]/w:tc[2]") == QStringLiteral("电话"));
    CHECK(word.value("//w:tr[3]/w:tc[2]/w:tcPr/w:gridSpan/@w:val") == QStringLiteral("5"));
    CHECK(word.text("//w:tr[4]/w:tc[2]") == QStringLiteral("签名：　　　　　　年　　月　　日"));
    CHECK(word.value("//w:tr[3]/w:trPr/w:trHeight/@w:val") == QStringLiteral("2551")); // 45 mm
}

TEST_CASE("a chart goes into Word as a picture")
{
    const Written letter(sampleLetter());
    CHECK(letter.value("//a:blip/@r:embed") == QStringLiteral("picture1"));
    CHECK(packageParts(letter.path()).contains(QStringLiteral("word/media/picture1.png")));
    CHECK(packagePart(letter.path(), QStringLiteral("word/_rels/document.xml.rels"))
              .contains(QStringLiteral("Target=\"media/picture1.png\"")));
    CHECK(letter.value("//wp:extent/@cx") == QString::number(130 * 36000));
}

TEST_CASE("each copy in Word is a section with its own mark and numbering")
{
    const Written form(sampleForm());
    CHECK(form.count("//w:sectPr") == 2);
    CHECK(form.count("//w:tbl") == 2);
    CHECK(packagePart(form.path(), QStringLiteral("word/header2.xml"))
              .contains(QStringLiteral("第二联　患方存")));
    CHECK(form.count("//w:pgNumType[@w:start='1']") == 2);
    CHECK(form.count("//w:footerReference") == 0);
}

TEST_CASE("what is kept together on paper is kept together in Word")
{
    Document letter;
    letter << KeepTogether{2} << Paragraph{QStringLiteral("甲")} << Paragraph{QStringLiteral("乙")};
    letter << Paragraph{QStringLiteral("丙")} << SignOff{QStringLiteral("医院"), QDate(2026, 10, 9)}
           << PageBreak{};
    letter << Paragraph{QStringLiteral("丁\x01<&")};
    const Written word(letter);
    CHECK(word.count("//w:p[w:r/w:t='甲']/w:pPr/w:keepNext") == 1);
    CHECK(word.count("//w:p[w:r/w:t='乙']/w:pPr/w:keepNext") == 0);
    CHECK(word.count("//w:p[w:r/w:t='丙']/w:pPr/w:keepNext") == 1);
    CHECK(word.count("//w:p[w:r/w:t='丁<&']/w:pPr/w:pageBreakBefore") == 1);
}

TEST_CASE("a Word document that cannot be written says where")
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("none/paper.docx"));
    CHECK(writeDocx(sampleForm(), nowhere).error().contains(nowhere));
}
