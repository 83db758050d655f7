#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace anhe {

/** What a user is told of a file that cannot be unpacked or parsed. */
Failure damagedFile();

/** A zip file opened for reading: what .xlsx and .ods files are inside. */
class ZipArchive
{
public:
    /** Fails when the file is no zip, or is cut off. */
    static Result<ZipArchive> open(const QString &path);

    bool contains(const QString &name) const;
    /** The unpacked bytes; fails when the part is missing, broken, or larger than largestPart. */
    Result<QByteArray> read(const QString &name) const;

    static constexpr qint64 largestPart = 512LL * 1024 * 1024;

private:
    explicit ZipArchive(zip *archive);

    struct Close
    {
        void operator()(zip *archive) const;
    };
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace anhe
