#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace anhe {

/** The parts of an Office file, which is a zip archive. */
class OfficePackage
{
public:
    struct Part
    {
        QString name;
        QByteArray content;
    };

    OfficePackage() = default;

    /** Reads a .docx file; whatever else it is, the failure says so. */
    static Result<OfficePackage> readWord(const QString &path);

    const QList<Part> &parts() const { return m_parts; }
    QByteArray part(const QString &name) const;
    void setPart(const QString &name, const QByteArray &content);

    /** Replaces the file of that name only when all went well. */
    Result<void> write(const QString &path) const;

private:
    QList<Part> m_parts;
};

} // namespace anhe
