#pragma once

#include "core/ledger/attachment.h"

#include <QObject>

#include <memory>

class QMimeData;
class QTemporaryDir;
class QWidget;

namespace anhe {

/** Where the files of a record are kept. */
struct FileKeeping
{
    std::function<QString()> record; ///< the record's number
    std::function<QList<Attachment>()> files;
    std::function<Result<AttachmentId>(const QString &path)> attach;
    std::function<Result<void>(const Attachment &file, const QString &reason)> detach;
    std::function<Result<void>(AttachmentId id, const QString &path)> extract;
};

/** What can be done with the files of a record, asking where and why: shared by every page that shows files.
 */
class RecordFiles : public QObject
{
    Q_OBJECT
public:
    /** Boxes open over host. */
    RecordFiles(FileKeeping keeping, QWidget *host);
    ~RecordFiles() override;

    QList<Attachment> files() const { return m_keeping.files(); }
    void addAsked();
    void add(const QStringList &paths);
    /** Opens a copy in the folder of passing files: the ledger's own stays as it was added. */
    void open(const Attachment &file);
    void saveCopy(const Attachment &file);
    void takeOut(const Attachment &file);

    static QStringList localFiles(const QMimeData *data);

Q_SIGNALS:
    void said(const QString &words);
    /** A file came or went. */
    void changed();

private:
    FileKeeping m_keeping;
    QWidget *m_host;
    std::unique_ptr<QTemporaryDir> m_copies;
};

} // namespace anhe
