#include "core/import/sheet.h"

#include "core/import/csvreader.h"
#include "core/import/odsreader.h"
#include "core/import/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>

namespace anhe {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

Failure failure(const char *sentence)
{
    return {QCoreApplication::translate("Import", sentence)};
}

QByteArray utf16(const char *ascii)
{
    QByteArray wide;
    for (; *ascii; ++ascii)
        wide.append(*ascii).append('\0');
    return wide;
}

Failure passwordProtected()
{
    return failure(QT_TRANSLATE_NOOP("Import",
                                     "The file is protected by a password. Remove the password in the "
                                     "spreadsheet program and try again."));
}

Failure notATable()
{
    return failure(
        QT_TRANSLATE_NOOP("Import", "The file is not a table. Tables are .xlsx, .ods and .csv files."));
}

Failure webPage()
{
    return failure(QT_TRANSLATE_NOOP("Import",
                                     "The file is a web page under the name of a table. Open it in the "
                                     "spreadsheet program and save it as .xlsx."));
}

/** Old Office files and encrypted new ones share one container; the names of its streams tell which it is. */
Failure compoundFile(const QByteArray &bytes)
{
    if (bytes.contains(utf16("EncryptedPackage")))
        return passwordProtected();
    if (bytes.contains(utf16("Workbook")) || bytes.contains(utf16("Book")))
        return failure(QT_TRANSLATE_NOOP("Import", "This is a file of Excel 97-2003 (.xls). Open it in the "
                                                   "spreadsheet program and save it as .xlsx."));
    return notATable();
}

Result<QList<RawTable>> readArchive(const QString &path)
{
    const Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return archive.failure();
    const QString manifestPath = QStringLiteral("META-INF/manifest.xml");
    const QString typesPath = QStringLiteral("[Content_Types].xml");
    if (archive->contains(manifestPath)) {
        const Result<QByteArray> manifest = archive->read(manifestPath);
        if (manifest && manifest->contains("encryption-data"))
            return passwordProtected();
        if (manifest && manifest->contains("opendocument.spreadsheet"))
            return readOds(*archive);
    } else if (archive->contains(typesPath)) {
        const Result<QByteArray> types = archive->read(typesPath);
        if (types && types->contains("spreadsheetml"))
            return readXlsx(*archive);
    }
    return notATable();
}

Result<QList<RawTable>> readText(const QByteArray &bytes, TextEncoding encoding)
{
    const std::optional<QString> text = decoded(bytes, encoding);
    if (!text)
        return failure(QT_TRANSLATE_NOOP("Import",
                                         "The file is not text in this encoding. Choose another encoding, or "
                                         "another file: tables are .xlsx, .ods and .csv files."));
    if (QStringView(*text).trimmed().startsWith(QLatin1Char('<')))
        return webPage();
    return QList<RawTable>{readSeparated(*text)};
}

Result<QList<SourceSheet>> sheetsOf(const QList<RawTable> &tables, std::optional<TextEncoding> encoding)
{
    QList<SourceSheet> sheets;
    bool hasRows = false;
    for (const RawTable &table : tables) {
        hasRows = hasRows || table.rows.size() > 1;
        SourceSheet sheet = sheetOf(table);
        sheet.encoding = encoding;
        if (!sheet.rows.isEmpty())
            sheets << sheet;
    }
    if (!sheets.isEmpty())
        return sheets;
    return hasRows
               ? failure(QT_TRANSLATE_NOOP("Import",
                                           "No row of headings was found. The first row of a table has to "
                                           "name its columns."))
               : failure(QT_TRANSLATE_NOOP("Import",
                                           "There is nothing in the file to import: it has no rows below "
                                           "its headings."));
}

} // namespace

Result<QList<SourceSheet>> readSheets(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(file.errorString())};
    if (file.size() > largestFile)
        return failure(QT_TRANSLATE_NOOP("Import",
                                         "The table is too large to be read at once. Divide it into several "
                                         "files."));
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(QT_TRANSLATE_NOOP("Import", "The file is empty."));
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return compoundFile(bytes);
    std::optional<TextEncoding> encoding;
    const bool zipped = bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
    if (!zipped)
        encoding = options.encoding.value_or(guessEncoding(bytes));
    const Result<QList<RawTable>> tables = zipped ? readArchive(path) : readText(bytes, *encoding);
    if (!tables)
        return tables.failure();
    return sheetsOf(*tables, encoding);
}

} // namespace anhe
