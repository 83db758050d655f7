#include "ui/import/importhistory.h"

#include "core/desk/desk.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

static constexpr int IdRole = Qt::UserRole;
static constexpr int UndoneRole = Qt::UserRole + 1;

ImportHistory::ImportHistory(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_rows(new QPushButton(tr("Show its matters")))
    , m_undo(new QPushButton(tr("Take this import back")))
{
    auto *heading = new QLabel(tr("Brought in before"));
    heading->setProperty("look", QStringLiteral("subtitle"));
    m_list->setHeaderLabels({tr("When"), tr("File"), tr("Imported by"), tr("Rows read"), tr("Rows entered"),
                             tr("Rows repeated"), tr("Rows refused"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(heading->text());
    m_list->header()->resizeSection(0, Theme::px(130));
    m_list->header()->resizeSection(1, Theme::px(220));
    for (int column = 2; column < 7; ++column)
        m_list->header()->resizeSection(column, Theme::px(80));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rows);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportHistory::showButtons);
    connect(m_rows, &QPushButton::clicked, this, [this] { Q_EMIT rowsRequested(currentId()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { takeBack(currentId()); });
    load();
}

void ImportHistory::load()
{
    const qint64 chosen = currentId();
    m_list->clear();
    for (const ImportRun &run : m_desk.imports().runs()) {
        auto *item = new QTreeWidgetItem(
            m_list, {run.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), run.fileName, run.who,
                     QString::number(run.read), QString::number(run.fresh), QString::number(run.repeated),
                     QString::number(run.refused),
                     run.undoneAt.isValid()
                         ? tr("taken back on %1").arg(run.undoneAt.toString(QStringLiteral("yyyy-MM-dd")))
                         : tr("in the register")});
        item->setToolTip(1, run.fileName);
        item->setData(0, IdRole, run.id);
        item->setData(0, UndoneRole, run.undoneAt.isValid());
        for (int column = 3; column < 7; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (run.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    setVisible(m_list->topLevelItemCount() > 0);
    showButtons();
}

qint64 ImportHistory::currentId() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, IdRole).toLongLong() : 0;
}

void ImportHistory::showButtons()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool present = item && !item->data(0, UndoneRole).toBool();
    m_rows->setEnabled(present);
    m_undo->setEnabled(present && !m_desk.ledger().isReadOnly());
}

void ImportHistory::takeBack(qint64 importId)
{
    const bool sure = Dialogs::confirmDestructive(this, tr("Take an import back"),
                                                  tr("All matters of this import leave the register. This is "
                                                     "refused when somebody has worked on one of "
                                                     "them since."),
                                                  tr("Take it back"));
    if (!sure)
        return;
    const Result<void> undone = m_desk.imports().undo(importId);
    load();
    if (undone)
        Q_EMIT told(tr("The import was taken back."), true);
    else
        Q_EMIT told(undone.error(), false);
}

} // namespace anhe
