#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QTemporaryDir>

namespace anhe::tests {

/** Files that live as long as a test. */
class Files
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QString writeZip(const QString &name, const QList<QPair<QString, QByteArray>> &parts) const;

private:
    QTemporaryDir m_folder;
};

} // namespace anhe::tests
