#include "core/document/csv.h"
#include "core/document/spreadsheet.h"

#include "tests/core/document/packagereading.h"

#include <QBuffer>
#include <QDir>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

const QList<SheetColumn> columns{
    {QStringLiteral("证件号码"), ColumnKind::Text, 22}, {QStringLiteral("人数"), ColumnKind::Integer},
    {QStringLiteral("赔付金额"), ColumnKind::Money},    {QStringLiteral("收到日期"), ColumnKind::Date},
    {QStringLiteral("占比"), ColumnKind::Percentage},   {QStringLiteral("内容"), ColumnKind::Text}};

const QList<SheetRow> rows{
    {QStringLiteral("110101199003070011"), qint64(3), Money{1234567}, QDate(2026, 7, 1), 0.125,
     QStringLiteral("=1+1")},
    {QStringLiteral("01"), std::monostate{}, Money{-50}, QDateTime(QDate(2026, 7, 2), QTime(8, 30)), 1.0,
     QStringLiteral("第一行\n\"引号\"，,𠮷")},
};

RowSource source(const QList<SheetRow> &list)
{
    return [list, next = qsizetype(0)]() mutable {
        return next < list.size() ? std::optional(list[next++]) : std::nullopt;
    };
}

QByteArray csv(const CsvStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<qint64> written = writeCsv(buffer, columns, source(rows), style);
    REQUIRE(written);
    CHECK(*written == 2);
    return buffer.data();
}

const QString csvText = QStringLiteral("证件号码,人数,赔付金额,收到日期,占比,内容\r\n"
                                       "110101199003070011,3,12345.67,2026-07-01,12.5%,'=1+1\r\n"
                                       "01,,-0.50,2026-07-02 08:30,100.0%,\"第一行\n\"\"引号\"\"，,𠮷\"\r\n");

} // namespace

TEST_CASE("a workbook keeps text as text and has no formula")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("投诉.xlsx"));
    const Result<qint64> written = writeXlsx(path, QStringLiteral("投诉[2026]"), columns, source(rows));
    REQUIRE(written);
    CHECK(*written == 2);
    CHECK(packagePart(path, QStringLiteral("xl/workbook.xml")).contains(QStringLiteral("name=\"投诉2026\"")));
    const QString sheet = packagePart(path, QStringLiteral("xl/worksheets/sheet1.xml"));
    CHECK_FALSE(sheet.contains(QStringLiteral("<f>")));
    CHECK(sheet.contains(QStringLiteral("t=\"inlineStr\"><is><t>110101199003070011</t>")));
    CHECK(sheet.contains(QStringLiteral("<t>=1+1</t>")));
    CHECK(sheet.contains(QStringLiteral("<v>12345.67</v>")));
    CHECK(sheet.contains(QStringLiteral("<v>46204</v>"))); // 2026-07-01
    CHECK(sheet.contains(QStringLiteral("𠮷")));
    CHECK(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:F3\"/>")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("投诉.xlsx")});
}

TEST_CASE("a stopped export leaves the file that was there and no other")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(writeXlsx(path, QStringLiteral("a"), columns, source(rows)));
    const QByteArray before = packagePart(path, QStringLiteral("xl/worksheets/sheet1.xml")).toUtf8();
    const RowSource endless = [] { return std::optional(rows[0]); };
    qint64 told = 0;
    const RowProgress stop = [&](qint64 done) { return (told = done) < 1000; };
    CHECK_FALSE(writeXlsx(path, QStringLiteral("a"), columns, endless, stop));
    CHECK(told == 1000);
    CHECK_FALSE(writeCsv(path, columns, endless, {}, stop));
    CHECK(packagePart(path, QStringLiteral("xl/worksheets/sheet1.xml")).toUtf8() == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a place that cannot be written to is named")
{
    QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("none/a.xlsx"));
    CHECK(writeXlsx(nowhere, {}, columns, source(rows)).error().contains(nowhere));
    CHECK(writeCsv(nowhere, columns, source(rows)).error().contains(nowhere));
    CHECK(writeXlsx(folder.path(), {}, columns, source(rows)).error().contains(folder.path()));
}

TEST_CASE("comma-separated text is written in the encodings that are in use")
{
    CHECK(csv({CsvEncoding::Utf8}) == "\xEF\xBB\xBF" + csvText.toUtf8());
    CHECK(csv({CsvEncoding::Utf8Bare}) == csvText.toUtf8());
    const QByteArray chinese = csv({CsvEncoding::Gb18030});
    CHECK(chinese.startsWith("\xD6\xA4\xBC\xFE"));
    CHECK(QString(QStringDecoder("GB18030").decode(chinese)) == csvText);
}

TEST_CASE("in comma-separated text no field is a formula and long numbers can be guarded")
{
    const QList<SheetColumn> one{{QStringLiteral("a"), ColumnKind::Text}};
    const auto field = [&](const char *text, bool guard) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(writeCsv(buffer, one, source({{QString::fromUtf8(text)}}), {CsvEncoding::Utf8Bare, guard}));
        return QString::fromUtf8(buffer.data()).section(QStringLiteral("\r\n"), 1, 1);
    };
    CHECK(field("=cmd|' /C calc'!A0", false) == QStringLiteral("'=cmd|' /C calc'!A0"));
    CHECK(field("@SUM(A1)", false) == QStringLiteral("'@SUM(A1)"));
    CHECK(field("-2+3+cmd", false) == QStringLiteral("'-2+3+cmd"));
    CHECK(field("+86 139-0000-0000", false) == QStringLiteral("+86 139-0000-0000"));
    CHECK(field("110101199003070011", false) == QStringLiteral("110101199003070011"));
    CHECK(field("110101199003070011", true) == QStringLiteral("\"110101199003070011\t\""));
}
