#include "ui/dispute/attachmentspane.h"

#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/dispute/disputewords.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace anhe {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

AttachmentsPane::AttachmentsPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_table(new QTableWidget(0, 4))
    , m_add(new QPushButton(icon(QStringLiteral("attach")), tr("Add files…")))
    , m_open(new QPushButton(tr("Open")))
    , m_save(new QPushButton(tr("Save as…")))
    , m_remove(new QPushButton(tr("Remove…")))
{
    setAcceptDrops(true);
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("Added"), tr("By")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Attached files"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAcceptDrops(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {200, 72, 124};
    for (int i = 0; i < 3; ++i)
        m_table->setColumnWidth(i, Theme::px(widths[i]));
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_open, m_save, m_remove})
        line->addWidget(button);
    line->addStretch();
    auto *words =
        new QLabel(tr("Files may be dropped here; each at most 50 MB. They are kept inside the ledger."));
    words->setProperty("look", QStringLiteral("small"));
    words->setWordWrap(true);
    body()->addLayout(line);
    body()->addWidget(m_table, 1);
    body()->addWidget(words);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsPane::addAsked);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsPane::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsPane::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPane::removeCurrent);
    connect(m_table, &QTableWidget::itemActivated, this, &AttachmentsPane::openCurrent);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AttachmentsPane::fitButtons);
}

AttachmentsPane::~AttachmentsPane() = default;

void AttachmentsPane::refill(const Dispute &dispute)
{
    m_attachments = desk().disputes().attachments(dispute.id);
    m_table->setRowCount(int(m_attachments.size()));
    for (int row = 0; row < m_attachments.size(); ++row) {
        const Attachment &file = m_attachments[row];
        const QString cells[] = {file.name, QLocale().formattedDataSize(file.size, 1),
                                 momentText(file.addedAt), file.addedBy};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(file.note.isEmpty() ? cells[column] : file.note);
            m_table->setItem(row, column, item);
        }
    }
    if (!m_attachments.isEmpty() && m_table->currentRow() < 0)
        m_table->selectRow(0);
    fitButtons();
}

void AttachmentsPane::fitButtons()
{
    const bool any = current() != nullptr;
    m_add->setEnabled(mayWrite());
    m_open->setEnabled(any);
    m_save->setEnabled(any);
    m_remove->setEnabled(any && mayWrite());
}

const Attachment *AttachmentsPane::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_attachments.size() ? &m_attachments[row] : nullptr;
}

void AttachmentsPane::addAsked()
{
    addFiles(Dialogs::openFiles(this, tr("Add files"), tr("All files (*)"), QStringLiteral("attachments")));
}

void AttachmentsPane::addFiles(const QStringList &files)
{
    QStringList refused;
    int added = 0;
    for (const QString &file : files) {
        const Result<AttachmentId> attached = desk().disputes().attach(matter(), file);
        if (attached)
            ++added;
        else
            refused << attached.error();
    }
    refill(dispute());
    if (added > 0)
        Q_EMIT said(tr("%1 files added to %2").arg(added).arg(dispute().number));
    if (!refused.isEmpty())
        Dialogs::warn(this, tr("Not every file was added"), refused.join(QLatin1Char('\n')));
}

/** Opens a copy in the folder of passing files: the ledger's own stays as it was added. */
void AttachmentsPane::openCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString copy = m_copies->filePath(QStringLiteral("%1-%2").arg(file->id.value).arg(file->name));
    if (const Result<void> written = desk().disputes().extract(file->id, copy); !written)
        Dialogs::warn(this, tr("The file was not opened"), written.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
        Dialogs::warn(
            this, tr("The file was not opened"),
            tr("No program on this computer opens %1. Save it and open it elsewhere.").arg(file->name));
}

void AttachmentsPane::saveCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const QString suffix = QFileInfo(file->name).suffix();
    const QString target = Dialogs::saveFile(this, tr("Save the file"), file->name, tr("All files (*)"),
                                             suffix, QStringLiteral("attachments"));
    if (target.isEmpty())
        return;
    if (const Result<void> written = desk().disputes().extract(file->id, target); !written)
        Dialogs::warn(this, tr("The file was not saved"), written.error());
    else
        Q_EMIT said(tr("Saved as %1").arg(target));
}

void AttachmentsPane::removeCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const Attachment gone = *file;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Remove the file"),
        tr("Why is %1 removed? The history keeps its name and the reason.").arg(gone.name), tr("Remove"));
    if (!reason)
        return;
    if (const Result<void> removed = desk().disputes().detach(gone, *reason); !removed)
        Dialogs::warn(this, tr("The file was not removed"), removed.error());
    refill(dispute());
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayWrite() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    addFiles(localFiles(event->mimeData()));
}

} // namespace anhe
