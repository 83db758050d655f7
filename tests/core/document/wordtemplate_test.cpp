#include "core/document/wordtemplate.h"

#include "tests/core/document/packagereading.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QString documentName = QStringLiteral("word/document.xml");

/** A template whose body and header hold the markup. */
class Template
{
public:
    explicit Template(const QString &body, const QString &header = {})
    {
        const QString frame = QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%1 "
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2</w:%1>");
        writePackage(path(),
                     {{documentName, frame.arg(QStringLiteral("document"), QStringLiteral("<w:body>") + body +
                                                                               QStringLiteral("</w:body>"))},
                      {QStringLiteral("word/header1.xml"), frame.arg(QStringLiteral("hdr"), header)},
                      {QStringLiteral("word/media/stamp.png"), QStringLiteral("{{not text}}")}});
    }

    QString path() const { return m_folder.filePath(QStringLiteral("own.docx")); }
    QString filledPath() const { return m_folder.filePath(QStringLiteral("filled.docx")); }

    QStringList fill(const TemplateValues &values, const TemplateLists &lists = {})
    {
        const Result<QStringList> unknown = fillTemplate(path(), values, lists, filledPath());
        INFO(unknown.error().toStdString());
        REQUIRE(unknown);
        return *unknown;
    }

    /** The text of the filled paper, a line for each paragraph. */
    QString text(const QString &part = documentName) const
    {
        QString xml = packagePart(filledPath(), part);
        xml.replace(QStringLiteral("</w:p>"), QStringLiteral("\n"))
            .replace(QStringLiteral("<w:br"), QStringLiteral("⏎<w:br"));
        return xml.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    }

private:
    QTemporaryDir m_folder;
};

QString paragraph(const QStringList &runs)
{
    QString xml;
    for (const QString &run : runs)
        xml += QStringLiteral("<w:r><w:rPr><w:b/></w:rPr><w:t>%1</w:t></w:r>").arg(run);
    return QStringLiteral("<w:p>%1</w:p>").arg(xml);
}

QString row(const QStringList &cells)
{
    QString xml;
    for (const QString &cell : cells)
        xml += QStringLiteral("<w:tc>%1</w:tc>").arg(paragraph({cell}));
    return QStringLiteral("<w:tr>%1</w:tr>").arg(xml);
}

} // namespace

TEST_CASE("a place is filled though Word has split it into runs")
{
    Template own(paragraph({QStringLiteral("甲方：{"), QStringLiteral("{投诉"), QStringLiteral("人姓名}"),
                            QStringLiteral("}，电话｛｛ 电话 ｝｝、{{电话}}。")}));
    CHECK(own.fill({{QStringLiteral("投诉人姓名"), QStringLiteral("秦玥")},
                    {QStringLiteral("电话"), QStringLiteral("139")}})
              .isEmpty());
    CHECK(own.text() == QStringLiteral("甲方：秦玥，电话139、139。\n"));
    CHECK(packagePart(own.filledPath(), documentName).count(QStringLiteral("<w:b/>")) == 4);
}

TEST_CASE("headers are filled too, and pictures are left alone")
{
    Template own(paragraph({QStringLiteral("正文")}), paragraph({QStringLiteral("{{医院}}")}));
    own.fill({{QStringLiteral("医院"), QStringLiteral("安和县人民医院")}});
    CHECK(own.text(QStringLiteral("word/header1.xml")) == QStringLiteral("安和县人民医院\n"));
    CHECK(packagePart(own.filledPath(), QStringLiteral("word/media/stamp.png")) ==
          QStringLiteral("{{not text}}"));
}

TEST_CASE("lines, markup and braces in a value stay what they are")
{
    Template own(paragraph({QStringLiteral("前{{内容}}后")}));
    CHECK(own.fill({{QStringLiteral("内容"), QStringLiteral("一<b>&\n二{{电话}}")}}).isEmpty());
    CHECK(own.text() == QStringLiteral("前一&lt;b&gt;&amp;⏎二{{电话}}后\n"));
    CHECK(packagePart(own.filledPath(), documentName)
              .contains(QStringLiteral("<w:t xml:space=\"preserve\">二")));
}

TEST_CASE("a row between the marks of a list is repeated for each item")
{
    Template own(QStringLiteral("<w:tbl>") + row({QStringLiteral("序号"), QStringLiteral("材料")}) +
                 row({QStringLiteral("{{#材料}}{{序号}}"), QStringLiteral("{{名称}}（{{医院}}）{{/材料}}")}) +
                 row({QStringLiteral("合计"), QStringLiteral("{{件数}}")}) + QStringLiteral("</w:tbl>"));
    const TemplateLists lists{{QStringLiteral("材料"),
                               {{{QStringLiteral("名称"), QStringLiteral("病历{{件数}}")}},
                                {{QStringLiteral("名称"), QStringLiteral("发票")}}}}};
    CHECK(own.fill({{QStringLiteral("件数"), QStringLiteral("2")},
                    {QStringLiteral("医院"), QStringLiteral("本院")}},
                   lists)
              .isEmpty());
    CHECK(own.text() == QStringLiteral("序号\n材料\n1\n病历{{件数}}（本院）\n2\n发票（本院）\n合计\n2\n"));
    own.fill({}, {{QStringLiteral("材料"), {}}});
    CHECK(own.text() == QStringLiteral("序号\n材料\n合计\n{{件数}}\n"));
}

TEST_CASE("several rows and paragraphs outside a table can be repeated")
{
    Template own(QStringLiteral("<w:tbl>") + row({QStringLiteral("{{#人}}{{名}}")}) +
                 row({QStringLiteral("签名{{/人}}")}) + QStringLiteral("</w:tbl>") +
                 paragraph({QStringLiteral("{{#事}}事由：")}) + paragraph({QStringLiteral("{{名}}")}) +
                 paragraph({QStringLiteral("{{/事}}")}) + paragraph({QStringLiteral("完")}));
    const QList<TemplateValues> two{{{QStringLiteral("名"), QStringLiteral("甲")}},
                                    {{QStringLiteral("名"), QStringLiteral("乙")}}};
    own.fill({}, {{QStringLiteral("人"), two}, {QStringLiteral("事"), two}});
    CHECK(own.text() == QStringLiteral("甲\n签名\n乙\n签名\n事由：\n甲\n事由：\n乙\n完\n"));
}

TEST_CASE("names nobody knows are listed and stay visible")
{
    Template own(paragraph({QStringLiteral("{{电化}}、{{姓名}}、{{电化}}")}) +
                 paragraph({QStringLiteral("{{#没有}}{{/没有}}")}));
    CHECK(own.fill({{QStringLiteral("姓名"), {}}}) ==
          QStringList{QStringLiteral("电化"), QStringLiteral("#没有")});
    CHECK(own.text().startsWith(QStringLiteral("{{电化}}、、{{电化}}\n")));
    const Result<QStringList> places = placesIn(own.path());
    REQUIRE(places);
    CHECK(*places == QStringList{QStringLiteral("电化"), QStringLiteral("姓名"), QStringLiteral("#没有")});
}

TEST_CASE("what is no Word document is refused in words")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("own.docx"));
    const QString out = folder.filePath(QStringLiteral("out.docx"));
    const auto refusal = [&] {
        CHECK_FALSE(placesIn(path));
        const QString said = fillTemplate(path, {}, {}, out).error();
        CHECK(said.contains(path));
        CHECK_FALSE(QFile::exists(out));
        return said;
    };
    CHECK(refusal().contains(QStringLiteral("could not be read")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\xD0\xCF\x11\xE0 an old .doc");
    file.close();
    CHECK(refusal().contains(QStringLiteral("not a Word document")));
    writePackage(path, {{QStringLiteral("xl/workbook.xml"), QStringLiteral("<x/>")}});
    CHECK(refusal().contains(QStringLiteral("not a Word document")));
    writePackage(path, {{documentName, QStringLiteral("<w:document><w:body>")}});
    CHECK(refusal().contains(QStringLiteral("damaged")));
}
