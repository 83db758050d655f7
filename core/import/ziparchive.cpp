#include "core/import/ziparchive.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

namespace anhe {

Failure damagedFile()
{
    return {QCoreApplication::translate("Import",
                                        "The file is damaged or cut off. Save it again in the spreadsheet "
                                        "program, or copy it again, and try once more.")};
}

ZipArchive::ZipArchive(zip *archive) : m_archive(archive) {}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    int error = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return damagedFile();
    return ZipArchive(archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
        !(stat.valid & ZIP_STAT_SIZE))
        return damagedFile();
    if (stat.size > static_cast<zip_uint64_t>(largestPart))
        return Failure{QCoreApplication::translate("Import",
                                                   "The table is too large to be read at once. Divide it "
                                                   "into several files.")};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_file_t *file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    const zip_int64_t count = file ? zip_fread(file, bytes.data(), stat.size) : -1;
    char beyond = 0;
    const bool intact = file && zip_fread(file, &beyond, 1) == 0; // the checksum is compared at the end only
    if (file)
        zip_fclose(file);
    if (!intact || count != static_cast<zip_int64_t>(stat.size))
        return damagedFile();
    return bytes;
}

} // namespace anhe
