#include "ui/common/filespane.h"

#include "ui/common/plainwords.h"
#include "ui/common/recordfiles.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

FilesPane::FilesPane(Desk &desk, const QString &empty, QWidget *parent)
    : FactsPane(desk, parent), m_empty(empty)
{
    setAcceptDrops(true);
}

RecordFiles &FilesPane::files()
{
    if (!m_files) {
        m_files = new RecordFiles(keeping(), this);
        connect(m_files, &RecordFiles::said, this, &FilesPane::said);
        connect(m_files, &RecordFiles::changed, this, &FilesPane::refill);
    }
    return *m_files;
}

void FilesPane::fill(QVBoxLayout *into)
{
    const QList<Attachment> kept = files().files();
    if (kept.isEmpty())
        into->addWidget(words(m_empty, "muted"));
    for (const Attachment &file : kept)
        addFile(into, file);
    into->addWidget(writeButton(tr("Add files…"), [this] { files().addAsked(); }), 0, Qt::AlignLeft);
    into->addWidget(words(
        tr("Files may be dropped here; each at most 50 MB. They are kept inside the ledger."), "small"));
    into->addStretch();
}

void FilesPane::addFile(QVBoxLayout *into, const Attachment &file)
{
    auto *line = new QHBoxLayout;
    QLabel *name = words(file.name);
    name->setToolTip(QStringLiteral("SHA-256 %1").arg(file.sha256));
    auto *about = new QVBoxLayout;
    about->addWidget(name);
    about->addWidget(words(dotted({QLocale().formattedDataSize(file.size), isoDay(file.addedAt.date()),
                                   file.addedBy, file.note}),
                           "small"));
    line->addLayout(about, 1);
    const auto add = [&](const QString &text, void (RecordFiles::*deed)(const Attachment &)) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, file, deed] { (files().*deed)(file); });
        line->addWidget(button);
    };
    add(tr("Open"), &RecordFiles::open);
    add(tr("Save a copy…"), &RecordFiles::saveCopy);
    line->addWidget(writeButton(tr("Take out…"), [this, file] { files().takeOut(file); }));
    into->addLayout(line);
}

void FilesPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayWrite() && !RecordFiles::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPane::dropEvent(QDropEvent *event)
{
    files().add(RecordFiles::localFiles(event->mimeData()));
}

} // namespace anhe
