#include "ui/common/recordfiles.h"

#include "ui/common/dialogs.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

namespace anhe {

RecordFiles::RecordFiles(FileKeeping keeping, QWidget *host)
    : QObject(host), m_keeping(std::move(keeping)), m_host(host)
{}

RecordFiles::~RecordFiles() = default;

QStringList RecordFiles::localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

void RecordFiles::addAsked()
{
    const QStringList paths = Dialogs::openFiles(m_host, tr("Add files to %1").arg(m_keeping.record()),
                                                 tr("All files (*)"), QStringLiteral("attachments"));
    if (!paths.isEmpty())
        add(paths);
}

void RecordFiles::add(const QStringList &paths)
{
    QStringList refused;
    int added = 0;
    for (const QString &path : paths) {
        const Result<AttachmentId> attached = m_keeping.attach(path);
        if (attached)
            ++added;
        else
            refused << QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), attached.error());
    }
    Q_EMIT changed();
    if (added > 0)
        Q_EMIT said(tr("%1 files added to %2").arg(added).arg(m_keeping.record()));
    if (!refused.isEmpty())
        Dialogs::warn(m_host, tr("Not every file was added"), refused.join(QLatin1Char('\n')));
}

void RecordFiles::open(const Attachment &file)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString copy = m_copies->filePath(QStringLiteral("%1-%2").arg(file.id.value).arg(file.name));
    if (const Result<void> written = m_keeping.extract(file.id, copy); !written)
        Dialogs::warn(m_host, tr("The file was not opened"), written.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
        Dialogs::warn(
            m_host, tr("The file was not opened"),
            tr("No program on this computer opens %1. Save it and open it elsewhere.").arg(file.name));
}

void RecordFiles::saveCopy(const Attachment &file)
{
    const QString target = Dialogs::saveFile(m_host, tr("Save the file"), file.name, tr("All files (*)"),
                                             QFileInfo(file.name).suffix(), QStringLiteral("attachments"));
    if (target.isEmpty())
        return;
    if (const Result<void> written = m_keeping.extract(file.id, target); !written)
        Dialogs::warn(m_host, tr("The file was not saved"), written.error());
    else
        Q_EMIT said(tr("Saved as %1").arg(target));
}

void RecordFiles::takeOut(const Attachment &file)
{
    const std::optional<QString> reason = Dialogs::reason(
        m_host, tr("Remove the file"),
        tr("Why is %1 removed? The history keeps its name and the reason.").arg(file.name), tr("Remove"));
    if (!reason)
        return;
    if (const Result<void> removed = m_keeping.detach(file, *reason); !removed)
        Dialogs::warn(m_host, tr("The file was not removed"), removed.error());
    else
        Q_EMIT said(tr("%1 is taken out").arg(file.name));
    Q_EMIT changed();
}

} // namespace anhe
