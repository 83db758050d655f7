#include "ui/common/chosenfiles.h"

#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/recordfiles.h"
#include "ui/common/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int PathRole = Qt::UserRole;
constexpr int LinesShown = 4;

} // namespace

QPixmap thumbnailOf(const QString &path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead() || size.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return QPixmap::fromImage(reader.read());
}

ChosenFiles::ChosenFiles(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_add(new QPushButton(icon(QStringLiteral("attach")), tr("Choose files…")))
{
    m_list->setIconSize({Theme::px(32), Theme::px(32)});
    m_list->setAccessibleName(tr("Chosen files"));
    m_list->setToolTip(tr("Delete takes the marked file out again"));
    m_list->installEventFilter(this);
    m_list->hide();
    setAcceptDrops(true);
    setFocusProxy(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(4));
    layout->addWidget(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ChosenFiles::choose);
}

void ChosenFiles::choose()
{
    add(Dialogs::openFiles(this, tr("Choose photos or papers"), tr("All files (*)"),
                           QStringLiteral("attachments")));
}

void ChosenFiles::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool known = std::any_of(files().cbegin(), files().cend(),
                                       [&path](const ChosenFile &file) { return file.path == path; });
        if (known)
            continue;
        auto *item = new QListWidgetItem(QFileInfo(path).fileName(), m_list);
        item->setData(PathRole, path);
        item->setToolTip(path);
        const QPixmap picture = thumbnailOf(path, Theme::px(32));
        item->setIcon(picture.isNull() ? icon(QStringLiteral("attach")) : QIcon(picture));
    }
    fit();
    Q_EMIT edited();
}

QList<ChosenFile> ChosenFiles::files() const
{
    QList<ChosenFile> files;
    for (int row = 0; row < m_list->count(); ++row)
        files.append(ChosenFile{m_list->item(row)->data(PathRole).toString()});
    return files;
}

void ChosenFiles::takeOut()
{
    delete m_list->currentItem();
    fit();
    if (m_list->count() == 0)
        m_add->setFocus();
    Q_EMIT edited();
}

void ChosenFiles::fit()
{
    const int lines = qMin(m_list->count(), LinesShown);
    m_list->setVisible(lines > 0);
    m_list->setFixedHeight(lines * Theme::px(36) + 2 * m_list->frameWidth() + Theme::px(4));
}

QString ChosenFiles::problem() const
{
    for (const ChosenFile &file : files()) {
        if (!QFileInfo::exists(file.path))
            return tr("%1 is no longer there; take it out or choose it anew.").arg(file.path);
    }
    return {};
}

QJsonValue ChosenFiles::state() const
{
    QJsonArray paths;
    for (const ChosenFile &file : files())
        paths.append(file.path);
    return paths;
}

void ChosenFiles::restore(const QJsonValue &state)
{
    m_list->clear();
    add(state.toVariant().toStringList());
}

bool ChosenFiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_list && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_list->currentItem()) {
        takeOut();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChosenFiles::dragEnterEvent(QDragEnterEvent *event)
{
    if (!RecordFiles::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ChosenFiles::dropEvent(QDropEvent *event)
{
    add(RecordFiles::localFiles(event->mimeData()));
}

} // namespace anhe
