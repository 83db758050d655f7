#include "ui/dispute/attachmentspane.h"

#include "ui/common/icons.h"
#include "ui/common/recordfiles.h"
#include "ui/dispute/disputewords.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <functional>

namespace anhe {

namespace {

FileKeeping filesOf(Desk &desk, const DisputePane &pane)
{
    DisputeRegister &matters = desk.disputes();
    return {
        [&pane] { return pane.dispute().number; },
        [&pane, &matters] { return matters.attachments(pane.matter()); },
        [&pane, &matters](const QString &path) { return matters.attach(pane.matter(), path); },
        [&matters](const Attachment &file, const QString &reason) { return matters.detach(file, reason); },
        [&matters](AttachmentId id, const QString &path) { return matters.extract(id, path); }};
}

} // namespace

AttachmentsPane::AttachmentsPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_files(new RecordFiles(filesOf(desk, *this), this))
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
    connect(m_add, &QPushButton::clicked, m_files, &RecordFiles::addAsked);
    connect(m_files, &RecordFiles::said, this, &AttachmentsPane::said);
    connect(m_files, &RecordFiles::changed, this, [this] { refill(dispute()); });
    onCurrent(m_open, &RecordFiles::open);
    onCurrent(m_save, &RecordFiles::saveCopy);
    onCurrent(m_remove, &RecordFiles::takeOut);
    connect(m_table, &QTableWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AttachmentsPane::fitButtons);
}

void AttachmentsPane::onCurrent(QPushButton *button, void (RecordFiles::*deed)(const Attachment &))
{
    connect(button, &QPushButton::clicked, this, [this, deed] {
        const Attachment *file = current();
        if (!file)
            return;
        const Attachment kept = *file; // the list is filled anew meanwhile
        std::invoke(deed, m_files, kept);
    });
}

void AttachmentsPane::refill(const Dispute &dispute)
{
    Q_UNUSED(dispute)
    m_attachments = m_files->files();
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

void AttachmentsPane::addFiles(const QStringList &files)
{
    m_files->add(files);
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayWrite() && !RecordFiles::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    m_files->add(RecordFiles::localFiles(event->mimeData()));
}

} // namespace anhe
