#include "ui/import/filestep.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/import/importhistory.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace anhe {

static QString droppedFile(const QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

FileStep::FileStep(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_choose(new QPushButton(icon(QStringLiteral("open"), Role::OnAccent), tr("Choose a file…")))
    , m_trouble(new QLabel)
    , m_history(new ImportHistory(desk))
{
    setAcceptDrops(true);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignHCenter);
    m_trouble->setProperty("look", QStringLiteral("problem"));
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(16));
    layout->addWidget(makeDropPlace());
    layout->addWidget(m_history, 1);
    layout->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &FileStep::choose);
    setFocusProxy(m_choose);
    load();
}

QWidget *FileStep::makeDropPlace()
{
    m_place = new QFrame;
    m_place->setProperty("look", QStringLiteral("card"));
    auto *title = new QLabel(tr("Bring in an existing register"));
    title->setProperty("look", QStringLiteral("subtitle"));
    auto *words =
        new QLabel(tr("Excel (.xlsx), OpenDocument (.ods) or text (.csv). Drop the file here or choose "
                      "it. Nothing is entered before you have seen what would be."));
    words->setProperty("look", QStringLiteral("muted"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    m_choose->setProperty("look", QStringLiteral("primary"));
    auto *layout = new QVBoxLayout(m_place);
    layout->setContentsMargins(Theme::px(24), Theme::px(28), Theme::px(24), Theme::px(28));
    layout->setSpacing(Theme::px(10));
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(words);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addWidget(m_trouble);
    return m_place;
}

void FileStep::load()
{
    m_history->load();
    const QString &reason = m_desk.ledger().readOnlyReason();
    m_choose->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        showTrouble(reason);
}

void FileStep::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

QString FileStep::trouble() const
{
    return m_trouble->text();
}

void FileStep::choose()
{
    const QString path = Dialogs::openFile(this, tr("Import a register"),
                                           tr("Registers (*.xlsx *.ods *.csv *.txt *.tsv)") +
                                               QStringLiteral(";;") + tr("All files (*)"),
                                           QStringLiteral("import"));
    if (!path.isEmpty())
        Q_EMIT fileChosen(path);
}

void FileStep::markDrop(bool on)
{
    // The ground of a drop place that would take the file.
    m_place->setStyleSheet(on ? QStringLiteral("QFrame[look=\"card\"] { background: %1; }")
                                    .arg(Theme::color(Role::AccentSoft).name())
                              : QString());
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_choose->isEnabled() || droppedFile(event).isEmpty())
        return;
    event->acceptProposedAction();
    markDrop(true);
}

void FileStep::dragLeaveEvent(QDragLeaveEvent *)
{
    markDrop(false);
}

void FileStep::dropEvent(QDropEvent *event)
{
    markDrop(false);
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(event));
}

} // namespace anhe
