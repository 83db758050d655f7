#include "tests/core/import/files.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <zip.h>

namespace anhe::tests {

QString Files::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QString Files::writeZip(const QString &name, const QList<QPair<QString, QByteArray>> &parts) const
{
    zip_t *archive = zip_open(path(name).toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(archive);
    for (const auto &[part, bytes] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, part.toUtf8().constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
    return path(name);
}

} // namespace anhe::tests
