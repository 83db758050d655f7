#include "core/document/officepackage.h"

#include "core/document/temporaryfile.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <zip.h>

namespace anhe {

namespace {

constexpr quint64 largestPackage = 256 * 1024 * 1024; // unpacked; beyond it is no document of an office

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

using Archive = std::unique_ptr<zip_t, Discard>;

Failure notWord(const QString &path)
{
    return {QCoreApplication::translate("OfficePackage", "%1 is not a Word document (.docx).").arg(path)};
}

std::optional<QByteArray> contentOf(zip_t *archive, zip_uint64_t index, quint64 size)
{
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    if (!file || zip_fread(file.get(), content.data(), size) != zip_int64_t(size))
        return {};
    return content;
}

QString zipError(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

} // namespace

Result<OfficePackage> OfficePackage::readWord(const QString &path)
{
    if (QFile file(path); !file.open(QIODevice::ReadOnly)) {
        return Failure{QCoreApplication::translate("OfficePackage", "%1 could not be read: %2")
                           .arg(path, file.errorString())};
    }
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr));
    if (!archive)
        return notWord(path);
    OfficePackage package;
    quint64 sum = 0;
    const auto count = zip_uint64_t(zip_get_num_entries(archive.get(), 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(archive.get(), i, 0, &facts) != 0 || (sum += facts.size) > largestPackage)
            return notWord(path);
        const std::optional<QByteArray> content = contentOf(archive.get(), i, facts.size);
        if (!content) {
            return Failure{
                QCoreApplication::translate("OfficePackage", "%1 is damaged and cannot be read.").arg(path)};
        }
        package.m_parts.append({QString::fromUtf8(facts.name), *content});
    }
    if (package.part(QStringLiteral("word/document.xml")).isEmpty())
        return notWord(path);
    return package;
}

QByteArray OfficePackage::part(const QString &name) const
{
    for (const Part &part : m_parts) {
        if (part.name == name)
            return part.content;
    }
    return {};
}

void OfficePackage::setPart(const QString &name, const QByteArray &content)
{
    for (Part &part : m_parts) {
        if (part.name == name) {
            part.content = content;
            return;
        }
    }
    m_parts.append({name, content});
}

Result<void> OfficePackage::write(const QString &path) const
{
    TemporaryFile file(path);
    if (!file.isUsable())
        return Failure{file.error()};
    const auto failed = [&](const QString &why) {
        return Failure{
            QCoreApplication::translate("OfficePackage", "%1 could not be written: %2").arg(path, why)};
    };
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(file.path()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failed(zipError(code));
    for (const Part &part : m_parts) {
        zip_source_t *source =
            zip_source_buffer(archive.get(), part.content.constData(), zip_uint64_t(part.content.size()), 0);
        if (zip_file_add(archive.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return failed(QString::fromUtf8(zip_strerror(archive.get())));
        }
    }
    if (zip_close(archive.get()) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release(); // closed, so gone
    return file.keep();
}

} // namespace anhe
