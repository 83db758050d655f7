#include "core/import/sheet.h"
#include "tests/core/import/files.h"
#include "tests/paths.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>

#include <xlsxwriter.h>

using namespace anhe;
using tests::Files;

namespace {

SourceSheet onlySheet(const QString &path, const ReadOptions &options = {})
{
    const auto sheets = readSheets(path, options);
    INFO(sheets.error().toStdString());
    REQUIRE(sheets.ok());
    REQUIRE(sheets->size() == 1);
    return sheets->first();
}

std::string line(const QStringList &cells)
{
    return cells.join(QLatin1Char('|')).toStdString();
}

std::string refusalOf(const QString &path, const ReadOptions &options = {})
{
    const auto sheets = readSheets(path, options);
    REQUIRE_FALSE(sheets.ok());
    return sheets.error().toStdString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QString csvText = QStringLiteral(
    "投诉时间,投诉人,投诉内容\r\n2026-1-5 9:30,张安和,\"换药不及时，\n\"\"三次\"\"呼叫未到\"\r\n"
    "\r\n2026/1/6,李平,候诊时间长\r\n");

} // namespace

TEST_CASE("dates, numbers and texts of an Excel file come out as they are shown")
{
    const Files files;
    const QString path = files.path(QStringLiteral("a.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "台账");
    workbook_add_worksheet(book, "空白");
    const auto format = [&](const char *code) {
        lxw_format *made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    };
    lxw_format *builtin = workbook_add_format(book);
    format_set_num_format_index(builtin, 14);
    worksheet_merge_range(sheet, 0, 0, 0, 8, "市第一人民医院投诉登记表", nullptr);
    const char *headings[] = {"序号",     "投诉时间", "投诉人",   "联系电话", "身份证号",
                              "投诉内容", "索赔金额", "办结时间", "时刻"};
    for (lxw_col_t i = 0; i < 9; ++i)
        worksheet_write_string(sheet, 2, i, headings[i], nullptr);
    worksheet_write_number(sheet, 3, 0, 1, nullptr);
    worksheet_write_number(sheet, 3, 1, 46027.395833333336, format("yyyy\"年\"m\"月\"d\"日\" h:mm"));
    worksheet_write_string(sheet, 3, 2, "张安和", nullptr);
    worksheet_write_number(sheet, 3, 3, 13900001111.0, nullptr);
    worksheet_write_string(sheet, 3, 4, "11010519491231002X", nullptr);
    worksheet_write_string(sheet, 3, 5, "两行\n文字", nullptr);
    worksheet_write_formula_num(sheet, 3, 6, "=1000+0.5", format("#,##0.00"), 1000.5);
    worksheet_write_number(sheet, 3, 7, 46031, builtin);
    worksheet_write_number(sheet, 3, 8, 0.395833333333333, format("h:mm;@"));
    worksheet_write_number(sheet, 5, 0, 2, format("0.00_);[Red]\\(0.00\\)"));
    worksheet_write_number(sheet, 5, 6, 0.1 + 0.2, nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const SourceSheet read = onlySheet(path);
    CHECK(read.name == QStringLiteral("台账"));
    CHECK(line(read.headings) == "序号|投诉时间|投诉人|联系电话|身份证号|投诉内容|索赔金额|办结时间|时刻");
    CHECK(read.rowNumbers == QList<int>{4, 6});
    CHECK(line(read.rows[0]) ==
          "1|2026-01-05 09:30|张安和|13900001111|11010519491231002X|两行\n文字|1000.5|2026-01-09|09:30");
    CHECK(line(read.rows[1]) == "2||||||0.3||");
}

TEST_CASE("an OpenDocument sheet is read below its title, with headings of two storeys")
{
    const SourceSheet read = onlySheet(tests::samplePath(QStringLiteral("register.ods")));
    CHECK(read.name == QStringLiteral("一季度"));
    CHECK(line(read.headings) ==
          "序号|投诉时间|渠道|投诉人姓名|投诉人性别|投诉人联系电话|涉及科室|投诉事由|处理结果|办结时间");
    CHECK(read.rowNumbers == QList<int>{5, 6, 7});
    CHECK(line(read.rows[0]) == "1|2026-01-05 09:30|来访|张安和|女|13900001111|骨科|术后第三天换药不及时，  "
                                "家属三次呼叫未到。\n要求说明原因。|"
                                "科室道歉，已谅解|2026-01-09");
    CHECK(line(read.rows[1]) ==
          "2|2026-01-06 14:05:30|12345热线|李平|男|010-66660001|收费处|检查费重复收取|退费120元|2026-01-07");
    CHECK(line(read.rows[2]) == "3|2026-02-11|信件|匿名|||急诊科|候诊时间长||");
}

TEST_CASE("a text file is read in the four encodings, with and without a byte order mark")
{
    const Files files;
    const auto encoded = [](QStringEncoder encoder) { return QByteArray(encoder.encode(csvText)); };
    const QByteArray little = encoded(QStringEncoder(QStringEncoder::Utf16LE));
    const QByteArray big = encoded(QStringEncoder(QStringEncoder::Utf16BE));
    const QList<QPair<QByteArray, TextEncoding>> forms{
        {csvText.toUtf8(), TextEncoding::Utf8},
        {"\xef\xbb\xbf" + csvText.toUtf8(), TextEncoding::Utf8},
        {encoded(QStringEncoder("GB18030")), TextEncoding::Gb18030},
        {little, TextEncoding::Utf16LittleEndian},
        {"\xff\xfe" + little, TextEncoding::Utf16LittleEndian},
        {big, TextEncoding::Utf16BigEndian},
        {"\xfe\xff" + big, TextEncoding::Utf16BigEndian},
    };
    for (const auto &[bytes, encoding] : forms) {
        INFO(codeText(encoding).toStdString());
        const SourceSheet read = onlySheet(files.write(QStringLiteral("a.csv"), bytes));
        CHECK(read.encoding == encoding);
        CHECK(line(read.headings) == "投诉时间|投诉人|投诉内容");
        REQUIRE(read.rows.size() == 2);
        CHECK(line(read.rows[0]) == "2026-1-5 9:30|张安和|换药不及时，\n\"三次\"呼叫未到");
        CHECK(line(read.rows[1]) == "2026/1/6|李平|候诊时间长");
        CHECK(read.rowNumbers == QList<int>{2, 4});
    }
}

TEST_CASE("a chosen encoding is used, and refused where it cannot be right")
{
    const Files files;
    const QString path =
        files.write(QStringLiteral("a.csv"), QByteArray(QStringEncoder("GB18030").encode(csvText)));
    CHECK(onlySheet(path, {TextEncoding::Gb18030}).rows.size() == 2);
    CHECK(refusalOf(path, {TextEncoding::Utf8}).find("encoding") != std::string::npos);
}

TEST_CASE("the separator is told from the text")
{
    const Files files;
    const auto headings = [&](const char *text) {
        return line(onlySheet(files.write(QStringLiteral("a.txt"), text)).headings);
    };
    CHECK(headings("投诉时间;投诉人;投诉内容\n2026-1-5;张;a,b,c,d\n2026-1-6;李;e,f\n") ==
          "投诉时间|投诉人|投诉内容");
    CHECK(headings("投诉时间\t投诉人\t投诉内容\n2026-1-5\t张\ta,b\n") == "投诉时间|投诉人|投诉内容");
    CHECK(headings("sep=;\r\n投诉时间;投诉内容\r\n2026-1-5;a,b\r\n") == "投诉时间|投诉内容");
}

TEST_CASE("numbers kept as text, lonely quotes and short rows lose nothing")
{
    const Files files;
    const SourceSheet read = onlySheet(
        files.write(QStringLiteral("a.csv"), "投诉时间,联系电话,投诉内容\n2026-1-5,=\"0010\",a \"b\" c\n"
                                             "2026-1-6\n2026-1-7,1,\"未完\n"));
    REQUIRE(read.rows.size() == 3);
    CHECK(line(read.rows[0]) == "2026-1-5|0010|a \"b\" c");
    CHECK(line(read.rows[1]) == "2026-1-6||");
    CHECK(line(read.rows[2]) == "2026-1-7|1|\"未完");
}

TEST_CASE("unnamed and repeated headings get names of their own")
{
    const Files files;
    const SourceSheet read =
        onlySheet(files.write(QStringLiteral("a.csv"), "投诉时间,姓名,,姓名\n2026-1-5,张,x,李,y\n"));
    CHECK(line(read.headings) == "投诉时间|姓名|Column C|姓名 (2)|Column E");
    CHECK(line(read.rows[0]) == "2026-1-5|张|x|李|y");
}

TEST_CASE("headings printed again at the top of a page are no row")
{
    const Files files;
    const SourceSheet read = onlySheet(files.write(
        QStringLiteral("a.csv"), "投诉时间,投诉内容\n2026-1-5,a\n投诉时间,投诉内容\n2026-1-6,b\n"));
    CHECK(read.rowNumbers == QList<int>{2, 4});
}

TEST_CASE("a table without known headings starts at its first full row")
{
    const Files files;
    const SourceSheet read = onlySheet(files.write(QStringLiteral("a.csv"), "说明,,\n甲,乙,丙\n1,2,3\n"));
    CHECK(line(read.headings) == "甲|乙|丙");
    CHECK(read.rows.size() == 1);
}

TEST_CASE("what is not a table is refused with its own sentence")
{
    const Files files;
    const QByteArray letters = bytesOf(tests::samplePath(QStringLiteral("letters-hospital.xlsx")));
    const QByteArray ods = bytesOf(tests::samplePath(QStringLiteral("register.ods")));
    const QByteArray compound = QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(504, '\0');
    const auto wide = [](const char *name) {
        return QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(QString::fromLatin1(name)));
    };
    const auto of = [&](const QByteArray &bytes) {
        return refusalOf(files.write(QStringLiteral("a.xlsx"), bytes));
    };

    CHECK(refusalOf(files.path(QStringLiteral("none.xlsx"))).find("cannot be opened") != std::string::npos);
    CHECK(of("").find("empty") != std::string::npos);
    CHECK(of(letters.left(letters.size() / 2)).find("damaged") != std::string::npos);
    CHECK(of(ods.left(ods.size() - 30)).find("damaged") != std::string::npos);
    CHECK(of(compound + wide("EncryptedPackage")).find("password") != std::string::npos);
    CHECK(of(compound + wide("Workbook")).find(".xls") != std::string::npos);
    CHECK(of(compound).find("not a table") != std::string::npos);
    CHECK(of("\x89PNG\r\n\x1a\n\xff\xff\x01\x80").find("not text") != std::string::npos);
    CHECK(of("<html><table><tr><td>投诉时间</td></tr></table></html>").find("web page") != std::string::npos);
    CHECK(of("投诉时间,投诉人\n").find("nothing") != std::string::npos);
    CHECK(of("1,2\n3,4\n").find("headings") != std::string::npos);
}

TEST_CASE("a zip file is told by what is in it")
{
    const Files files;
    const auto zipped = [&](const QList<QPair<QString, QByteArray>> &parts) {
        return refusalOf(files.writeZip(QStringLiteral("a.xlsx"), parts));
    };
    const QString types = QStringLiteral("[Content_Types].xml");
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    CHECK(zipped({{QStringLiteral("a.txt"), "text"}}).find("not a table") != std::string::npos);
    CHECK(zipped({{types, "<Types>wordprocessingml.document.main</Types>"}}).find("not a table") !=
          std::string::npos);
    CHECK(zipped({{types, "<Types>spreadsheetml.sheet.main</Types>"}}).find("damaged") != std::string::npos);
    CHECK(zipped({{manifest, "<m>opendocument.spreadsheet<encryption-data/></m>"}}).find("password") !=
          std::string::npos);
    CHECK(zipped({{manifest, "<m>opendocument.spreadsheet</m>"}, {QStringLiteral("content.xml"), "<a><b>"}})
              .find("damaged") != std::string::npos);
}
