#include "ui/forms/formpanel.h"

#include "core/desk/desk.h"
#include "ui/common/icons.h"
#include "ui/forms/formwindow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int knownRole = Qt::UserRole + 1;

QString missingWords(const QList<MissingField> &missing)
{
    QStringList words;
    for (const MissingField &field : missing)
        words += field.word;
    return words.join(QStringLiteral("、"));
}

} // namespace

FormPanel::FormPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_preview(new QPushButton(icon(QStringLiteral("eye")), tr("Preview")))
    , m_blank(new QPushButton(tr("Blank form")))
{
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Form"), tr("State")});
    m_list->setAccessibleName(tr("Forms"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(m_blank);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(8), Theme::px(8), Theme::px(8), Theme::px(8));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { open(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FormPanel::showCurrent);
    connect(m_preview, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_blank, &QPushButton::clicked, this, [this] { open(true); });
    refresh();
    m_list->setFocus();
}

void FormPanel::setChoice(const FormChoice &choice)
{
    m_choice = choice;
    refresh();
}

QString FormPanel::currentKey() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(0, keyRole).toString() : QString();
}

void FormPanel::refresh()
{
    const QString key = currentKey();
    const Result<FormInput> read =
        m_choice.matter ? formInput(m_desk, m_choice) : Result<FormInput>(handFormInput(m_desk));
    const FormInput input = read ? *read : handFormInput(m_desk);
    m_list->clear();
    for (const PaperForm &form : allForms()) {
        if (isSubjectKnown(form, input))
            add(form, form.missing(input));
    }
    for (const PaperForm &form : allForms()) {
        if (!isSubjectKnown(form, input))
            add(form, std::nullopt);
    }
    int current = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->data(0, keyRole) == key)
            current = row;
    }
    m_list->setCurrentItem(m_list->topLevelItem(current));
    showCurrent();
}

/** A line of the list; what a form misses is known of those alone that the ledger can fill. */
void FormPanel::add(const PaperForm &form, const std::optional<QList<MissingField>> &missing)
{
    auto *item = new QTreeWidgetItem(m_list, {form.name()});
    item->setData(0, keyRole, form.keyText());
    item->setData(0, knownRole, missing.has_value());
    if (!missing) {
        item->setText(1, tr("to fill by hand"));
        item->setForeground(1, Theme::color(Role::Muted));
        return;
    }
    item->setText(1, missing->isEmpty() ? tr("complete") : tr("missing: %1").arg(missing->size()));
    if (!missing->isEmpty()) {
        item->setToolTip(1, missingWords(*missing));
        item->setForeground(1, Theme::color(Role::AmberText));
    }
}

void FormPanel::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_preview->setEnabled(item && item->data(0, knownRole).toBool());
    m_blank->setEnabled(item);
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isWindow())
        close();
    else
        QWidget::keyPressEvent(event);
}

void FormPanel::open(bool blank)
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const bool byHand = blank || !item->data(0, knownRole).toBool();
    FormWindow *window = showForm(m_desk, byHand ? FormChoice{} : m_choice, currentKey(), this);
    connect(window, &FormWindow::fieldRequested, this, &FormPanel::fieldRequested);
}

} // namespace anhe
