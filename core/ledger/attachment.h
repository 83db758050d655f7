#pragma once

#include "core/base/result.h"
#include "core/base/strongid.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace anhe {

class Change;
class Database;

/** A file kept inside the ledger, with the row it belongs to. */
struct Attachment
{
    AttachmentId id;
    QString entity; ///< the table of the row it belongs to, e.g. "dispute"
    qint64 entityId = 0;
    QString name; ///< file name without folders
    QString note;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< lower-case hex
    QDateTime addedAt;
    QString addedBy;
    bool operator==(const Attachment &) const = default;
};

inline constexpr qint64 largestAttachment = 50 * 1024 * 1024;

/** done and total bytes; return false to cancel. */
using AttachmentProgress = std::function<bool(qint64 done, qint64 total)>;

/** Files in the ledger, streamed in pieces of 1 MiB both ways. Throws StorageError. */
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    /** Refuses what is missing, no plain file, empty or larger than 50 MB. */
    static Result<AttachmentId> add(Change &change, const QString &entity, qint64 entityId,
                                    const QString &path, const QString &note = {},
                                    const AttachmentProgress &progress = {});
    static void remove(Change &change, const Attachment &attachment, const QString &reason);

    QList<Attachment> of(const QString &entity, qint64 entityId) const;

    /** Writes the file out and proves it by its SHA-256; a damaged one is not written. */
    Result<void> extract(AttachmentId id, const QString &path) const;

    /** Attachments whose bytes no longer match their SHA-256. */
    QList<Attachment> damaged() const;

private:
    QList<Attachment> select(const QString &rest, const QVariantList &values) const;
    template <typename Sink>
    QString stream(AttachmentId id, Sink sink) const;

    Database &m_database;
};

} // namespace anhe
