#include "ui/mediation/referralpapers.h"

#include "ui/common/dialogs.h"
#include "ui/mediation/referralwords.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

void ReferralPapers::fill(QVBoxLayout *into)
{
    const QList<Attachment> files = desk().mediation().attachments(referral().id);
    if (files.isEmpty())
        into->addWidget(
            words(tr("No files yet: the application, powers of attorney, the mediation record, the "
                     "signed agreement and receipts are kept here."),
                  "muted"));
    for (const Attachment &file : files)
        addFile(into, file);
    into->addWidget(writeButton(tr("Add files…"), [this] { addFiles(); }), 0, Qt::AlignLeft);
    into->addStretch();
}

void ReferralPapers::addFile(QVBoxLayout *into, const Attachment &file)
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
    auto *copy = new QPushButton(tr("Save a copy…"));
    connect(copy, &QPushButton::clicked, this, [this, file] { saveCopy(file); });
    line->addWidget(copy);
    line->addWidget(writeButton(tr("Take out…"), [this, file] { takeOut(file); }));
    into->addLayout(line);
}

void ReferralPapers::addFiles()
{
    const QStringList paths = Dialogs::openFiles(this, tr("Add files to %1").arg(referral().number),
                                                 tr("All files (*)"), QStringLiteral("attachments"));
    QStringList refusals;
    int added = 0;
    for (const QString &path : paths) {
        const Result<AttachmentId> kept = desk().mediation().attach(referral().id, path);
        if (kept)
            ++added;
        else
            refusals << QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), kept.error());
    }
    if (!refusals.isEmpty())
        Q_EMIT refused(refusals.join(QLatin1Char('\n')));
    if (added > 0)
        Q_EMIT said(tr("Files added: %1").arg(added));
}

void ReferralPapers::saveCopy(const Attachment &file)
{
    const QString path =
        Dialogs::saveFile(this, tr("Save a copy of %1").arg(file.name), file.name, tr("All files (*)"),
                          QFileInfo(file.name).suffix(), QStringLiteral("attachments"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = desk().disputes().extract(file.id, path); !saved)
        Q_EMIT refused(saved.error());
    else
        Q_EMIT said(tr("%1 is saved").arg(path));
}

void ReferralPapers::takeOut(const Attachment &file)
{
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Take a file out"), tr("%1 leaves the ledger. Why?").arg(file.name), tr("Take out"));
    if (!reason)
        return;
    if (const Result<void> gone = desk().mediation().detach(file, *reason); !gone)
        Q_EMIT refused(gone.error());
    else
        Q_EMIT said(tr("%1 is taken out").arg(file.name));
}

} // namespace anhe
