#include "ui/settings/templatespanel.h"

#include "core/desk/desk.h"
#include "core/document/wordtemplate.h"
#include "core/office/templateregister.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

static constexpr int KeyRole = Qt::UserRole;

TemplatesPanel::TemplatesPanel(Desk &desk, QList<TemplateForm> forms, QWidget *parent)
    : SettingsPanel(tr("Form templates"),
                    tr("A Word file (.docx) of your own can stand in place of a built-in form. Places like "
                       "{{投诉人姓名}} are filled in. The file is kept inside the ledger and goes with it."),
                    parent)
    , m_desk(desk)
    , m_forms(std::move(forms))
    , m_list(new QTreeWidget)
    , m_what(new QLabel)
    , m_places(new QPlainTextEdit)
    , m_choose(new QPushButton(tr("Use a Word file…")))
    , m_copy(new QPushButton(tr("Save a copy…")))
    , m_remove(new QPushButton(tr("Use the built-in form again")))
{
    m_list->setHeaderLabels({tr("Form"), tr("Own file")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(title());
    m_list->header()->resizeSection(0, Theme::px(220));
    m_list->setMinimumHeight(Theme::px(220));
    m_what->setWordWrap(true);
    m_places->setReadOnly(true);
    m_places->setTabChangesFocus(true);
    m_places->setAccessibleName(tr("Places found in the file"));
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->addWidget(m_what);
    right->addWidget(m_places);
    right->addWidget(m_choose, 0, Qt::AlignLeft);
    right->addWidget(m_copy, 0, Qt::AlignLeft);
    right->addWidget(m_remove, 0, Qt::AlignLeft);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(20));
    columns->addWidget(frame, 3);
    columns->addLayout(right, 2);
    body()->addLayout(columns, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TemplatesPanel::showCurrent);
    connect(m_choose, &QPushButton::clicked, this, &TemplatesPanel::choose);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesPanel::saveCopy);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesPanel::removeChosen);
    load();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void TemplatesPanel::load()
{
    const QMap<QString, Attachment> own = TemplateRegister(m_desk.ledger()).all();
    const bool fresh = m_list->topLevelItemCount() == 0;
    for (int i = 0; i < int(m_forms.size()); ++i) {
        auto *item = fresh ? new QTreeWidgetItem(m_list) : m_list->topLevelItem(i);
        item->setData(0, KeyRole, m_forms[i].key);
        item->setText(0, m_forms[i].title);
        item->setText(1, own.contains(m_forms[i].key) ? own.value(m_forms[i].key).name : tr("built-in"));
    }
    showCurrent();
}

QString TemplatesPanel::currentForm() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, KeyRole).toString() : QString();
}

QString TemplatesPanel::placesText() const
{
    return m_places->toPlainText();
}

void TemplatesPanel::showCurrent()
{
    const TemplateRegister templates(m_desk.ledger());
    const bool own = templates.has(currentForm());
    m_copy->setVisible(own);
    m_remove->setVisible(own);
    m_choose->setEnabled(m_list->currentItem() != nullptr);
    m_places->clear();
    m_places->setVisible(own);
    m_what->setText(own ? tr("Places found in the file:") : tr("The built-in form is used."));
    if (!own)
        return;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("template.docx"));
    const Result<void> written = templates.extract(currentForm(), copy);
    const Result<QStringList> places = written ? placesIn(copy) : Result<QStringList>(written.failure());
    if (!places)
        m_what->setText(places.error());
    else if (places->isEmpty())
        m_what->setText(tr("There is no place to be filled in this file; it is printed as it stands."));
    else
        m_places->setPlainText(places->join(QLatin1Char('\n')));
}

void TemplatesPanel::choose()
{
    const QString path = Dialogs::openFile(this, tr("Use a Word file"), tr("Word files (*.docx)"),
                                           QStringLiteral("templates"));
    if (path.isEmpty())
        return;
    const Result<QStringList> readable = placesIn(path);
    const Result<void> kept = readable ? TemplateRegister(m_desk.ledger()).put(currentForm(), path)
                                       : Result<void>(readable.failure());
    showTrouble(kept.error());
    if (!kept)
        return;
    load();
    Q_EMIT said(tr("%1 is used from now on.").arg(QFileInfo(path).fileName()));
}

void TemplatesPanel::saveCopy()
{
    const TemplateRegister templates(m_desk.ledger());
    const QString path =
        Dialogs::saveFile(this, tr("Save a copy"), templates.all().value(currentForm()).name,
                          tr("Word files (*.docx)"), QStringLiteral("docx"), QStringLiteral("templates"));
    if (path.isEmpty())
        return;
    const Result<void> written = templates.extract(currentForm(), path);
    showTrouble(written.error());
    if (written)
        Q_EMIT said(tr("The copy is saved."));
}

void TemplatesPanel::removeChosen()
{
    const Result<void> gone = TemplateRegister(m_desk.ledger()).remove(currentForm());
    showTrouble(gone.error());
    if (!gone)
        return;
    load();
    Q_EMIT said(tr("The built-in form is used again."));
}

} // namespace anhe
