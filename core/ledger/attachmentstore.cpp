#include "core/ledger/attachment.h"

#include "core/ledger/ledger.h"
#include "core/ledger/rowmap.h"
#include "core/ledger/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace anhe {

static constexpr qint64 pieceSize = 1024 * 1024;
static const QString insertPiece =
    QStringLiteral("INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (?, ?, ?)");
static const QString selectPieces =
    QStringLiteral("SELECT bytes FROM attachment_piece WHERE attachment_id = ? ORDER BY position");

static const RowMap<Attachment> &attachmentMap()
{
    static const RowMap<Attachment> rows(
        "attachment", {column("entity", &Attachment::entity), column("entity_id", &Attachment::entityId),
                       column("name", &Attachment::name), column("note", &Attachment::note),
                       column("size", &Attachment::size), column("sha256", &Attachment::sha256),
                       column("added_at", &Attachment::addedAt), column("added_by", &Attachment::addedBy)});
    return rows;
}

static Result<void> acceptable(const QFileInfo &file)
{
    if (!file.exists() || !file.isFile())
        return Failure{
            QCoreApplication::translate("AttachmentStore", "There is no file %1.").arg(file.filePath())};
    if (file.size() == 0)
        return Failure{QCoreApplication::translate("AttachmentStore", "%1 is empty; nothing was attached.")
                           .arg(file.fileName())};
    if (file.size() > largestAttachment) {
        return Failure{
            QCoreApplication::translate(
                "AttachmentStore", "%1 has %2 MB; a ledger takes files of up to 50 MB. Nothing was attached.")
                .arg(file.fileName())
                .arg(file.size() / 1024 / 1024)};
    }
    return {};
}

/** Copies the file's bytes into pieces; its SHA-256. */
static Result<QString> storePieces(Change &change, qint64 id, QFile &file, const AttachmentProgress &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement insert(change.database(), insertPiece);
    qint64 done = 0;
    for (int position = 0; !file.atEnd(); ++position) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return Failure{
                QCoreApplication::translate("AttachmentStore",
                                            "%1 could not be read to its end: %2. Nothing was attached.")
                    .arg(file.fileName(), file.errorString())};
        hash.addData(piece);
        insert.bindAll({id, position, piece}).run();
        done += piece.size();
        if (progress && !progress(done, file.size()))
            return Failure{
                QCoreApplication::translate("AttachmentStore", "Attaching was cancelled; nothing was kept.")};
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<AttachmentId> AttachmentStore::add(Change &change, const QString &entity, qint64 entityId,
                                          const QString &path, const QString &note,
                                          const AttachmentProgress &progress)
{
    const QFileInfo info(path);
    const Result<void> accepted = acceptable(info);
    if (!accepted)
        return accepted.failure();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QCoreApplication::translate("AttachmentStore", "%1 cannot be read: %2.")
                           .arg(path, file.errorString())};
    Attachment attachment{{},          entity, entityId,    info.fileName(), note,
                          info.size(), {},     change.at(), change.who()};
    Statement insert(change.database(), attachmentMap().insertSql());
    attachmentMap().bind(insert, attachment);
    attachment.id.value = insert.run().insertedId();
    const Result<QString> hash = storePieces(change, attachment.id.value, file, progress);
    if (!hash)
        return hash.failure();
    Statement(change.database(), QStringLiteral("UPDATE attachment SET sha256 = ? WHERE id = ?"))
        .bindAll({*hash, attachment.id.value})
        .run();
    change.record(entity, entityId, {FieldChange{QStringLiteral("attachment"), {}, info.fileName()}}, note);
    return attachment.id;
}

void AttachmentStore::remove(Change &change, const Attachment &attachment, const QString &reason)
{
    for (const char *sql :
         {"DELETE FROM attachment_piece WHERE attachment_id = ?", "DELETE FROM attachment WHERE id = ?"})
        Statement(change.database(), QString::fromLatin1(sql)).bind(attachment.id.value).run();
    change.record(attachment.entity, attachment.entityId,
                  {FieldChange{QStringLiteral("attachment"), attachment.name, {}}}, reason);
}

QList<Attachment> AttachmentStore::select(const QString &rest, const QVariantList &values) const
{
    Statement rows(m_database, attachmentMap().selectSql(rest));
    rows.bindAll(values).run();
    QList<Attachment> attachments;
    while (rows.next()) {
        Attachment attachment;
        attachment.id.value = rows.integer(0);
        attachmentMap().read(rows, 1, attachment);
        attachments.append(attachment);
    }
    return attachments;
}

QList<Attachment> AttachmentStore::of(const QString &entity, qint64 entityId) const
{
    return select(QStringLiteral("WHERE entity = ? AND entity_id = ? ORDER BY id"), {entity, entityId});
}

/** Hands each piece to sink; the SHA-256 of all. */
template <typename Sink>
QString AttachmentStore::stream(AttachmentId id, Sink sink) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement pieces(m_database, selectPieces);
    pieces.bind(id.value).run();
    while (pieces.next()) {
        const QByteArray bytes = pieces.value(0).toByteArray();
        hash.addData(bytes);
        sink(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> AttachmentStore::extract(AttachmentId id, const QString &path) const
{
    const QList<Attachment> found = select(QStringLiteral("WHERE id = ?"), {id.value});
    if (found.isEmpty())
        return Failure{
            QCoreApplication::translate("AttachmentStore", "The attachment is no longer in the ledger.")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{QCoreApplication::translate("AttachmentStore", "%1 cannot be written: %2.")
                           .arg(path, file.errorString())};
    const QString hash = stream(id, [&file](const QByteArray &bytes) { file.write(bytes); });
    if (hash != found.first().sha256)
        return Failure{QCoreApplication::translate(
                           "AttachmentStore",
                           "%1 is damaged in the ledger and was not written; a backup may still hold it.")
                           .arg(found.first().name)};
    if (!file.commit())
        return Failure{QCoreApplication::translate("AttachmentStore", "%1 cannot be written: %2.")
                           .arg(path, file.errorString())};
    return {};
}

QList<Attachment> AttachmentStore::damaged() const
{
    QList<Attachment> broken;
    for (const Attachment &attachment : select(QStringLiteral("ORDER BY id"), {})) {
        if (stream(attachment.id, [](const QByteArray &) {}) != attachment.sha256)
            broken.append(attachment);
    }
    return broken;
}

} // namespace anhe
