#pragma once

#include "core/base/result.h"

#include <QTemporaryFile>

namespace anhe {

/** A file written beside its final place, and put there in one step when it is whole; else nothing is left of
 * it. */
class TemporaryFile
{
public:
    explicit TemporaryFile(QString finalPath);

    bool isUsable() const { return m_usable; }
    QString error() const;

    /** Where to write. */
    QString path() const { return m_file.fileName(); }

    /** Takes the place of whatever file is there. */
    Result<void> keep();

private:
    QString m_finalPath;
    QTemporaryFile m_file;
    bool m_usable;
};

} // namespace anhe
