#include "core/document/temporaryfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>

namespace anhe {

TemporaryFile::TemporaryFile(QString finalPath)
    : m_finalPath(std::move(finalPath))
    , m_file(QFileInfo(m_finalPath).absolutePath() + QStringLiteral("/.anhe-XXXXXX"))
{
    m_usable = m_file.open() && !QFileInfo(m_finalPath).isDir();
    m_file.close();
}

QString TemporaryFile::error() const
{
    const QString why = QFileInfo(m_finalPath).isDir()
                            ? QCoreApplication::translate("TemporaryFile", "it is a folder")
                            : m_file.errorString();
    return QCoreApplication::translate("TemporaryFile", "%1 could not be written: %2").arg(m_finalPath, why);
}

Result<void> TemporaryFile::keep()
{
    constexpr auto everyoneReads = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile present(m_finalPath);
    QFile::setPermissions(path(), present.exists() ? present.permissions() : everyoneReads);
    std::error_code failed;
    std::filesystem::rename(path().toStdU16String(), m_finalPath.toStdU16String(), failed);
    if (failed) {
        return Failure{QCoreApplication::translate("TemporaryFile", "%1 could not be written: %2")
                           .arg(m_finalPath, QString::fromStdString(failed.message()))};
    }
    m_file.setAutoRemove(false);
    return {};
}

} // namespace anhe
