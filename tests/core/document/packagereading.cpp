#include "packagereading.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <zip.h>

namespace anhe::tests {

QString packagePart(const QString &path, const QString &part)
{
    int error = 0;
    zip_t *package = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    REQUIRE(package);
    zip_stat_t facts;
    REQUIRE(zip_stat(package, part.toUtf8().constData(), 0, &facts) == 0);
    zip_file_t *file = zip_fopen(package, part.toUtf8().constData(), 0);
    QByteArray bytes(qsizetype(facts.size), '\0');
    CHECK(zip_fread(file, bytes.data(), facts.size) == zip_int64_t(facts.size));
    zip_fclose(file);
    zip_discard(package);
    return QString::fromUtf8(bytes);
}

QStringList packageParts(const QString &path)
{
    int error = 0;
    zip_t *package = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    REQUIRE(package);
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(package, 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(package, zip_uint64_t(i), 0)));
    zip_discard(package);
    return names;
}

void writePackage(const QString &path, const QMap<QString, QString> &parts)
{
    int error = 0;
    zip_t *package = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    REQUIRE(package);
    QList<QByteArray> contents; // must live until the package is closed
    for (const QString &part : parts)
        contents.append(part.toUtf8());
    const QStringList names = parts.keys();
    for (int i = 0; i < names.size(); ++i) {
        zip_source_t *source =
            zip_source_buffer(package, contents[i].constData(), zip_uint64_t(contents[i].size()), 0);
        REQUIRE(zip_file_add(package, names[i].toUtf8().constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(package) == 0);
}

} // namespace anhe::tests
