#include "ui/settings/listpanel.h"

#include "ui/common/form.h"
#include "ui/common/formstate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int ReadingsRole = Qt::UserRole + 1; // names, pinyin and initials, to be narrowed by

QTreeWidgetItem *itemOf(QTreeWidgetItem *parent, qint64 id)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem *child = parent->child(i);
        if (child->data(0, IdRole).toLongLong() == id)
            return child;
        if (QTreeWidgetItem *below = itemOf(child, id))
            return below;
    }
    return nullptr;
}

/** Shows what holds the words, and above it its parents. */
bool narrowBelow(QTreeWidgetItem *item, const QString &typed)
{
    bool any = typed.isEmpty() || item->data(0, ReadingsRole).toString().contains(typed, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        any = narrowBelow(item->child(i), typed) || any;
    item->setHidden(!any);
    return any;
}

} // namespace

ListPanel::ListPanel(const QString &title, const QString &purpose, const Words &words, Ordered ordered,
                     QWidget *parent)
    : SettingsPanel(title, purpose, parent)
    , m_words(words)
    , m_ordered(ordered)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_form(new Form(this))
    , m_columns(new QHBoxLayout)
    , m_new(new QPushButton(icon(QStringLiteral("new")), words.newEntry))
    , m_up(new QPushButton(icon(QStringLiteral("up")), {}))
    , m_down(new QPushButton(icon(QStringLiteral("down")), {}))
    , m_active(new QPushButton)
    , m_save(new QPushButton(tr("Save")))
{
    m_filter->setPlaceholderText(tr("Narrow by name, pinyin or initials"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(title);
    m_list->setAlternatingRowColors(false);
    m_list->setUniformRowHeights(true);
    m_up->setToolTip(tr("One place up"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setToolTip(tr("One place down"));
    m_down->setAccessibleName(m_down->toolTip());
    m_save->setProperty("look", QStringLiteral("primary"));
    connect(m_filter, &QLineEdit::textChanged, this, &ListPanel::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ListPanel::onCurrentChanged);
    connect(m_new, &QPushButton::clicked, this, &ListPanel::createNew);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_active, &QPushButton::clicked, this, &ListPanel::toggleActive);
    connect(m_save, &QPushButton::clicked, this, &ListPanel::save);
    connect(m_form, &Form::edited, this, [this] {
        m_edited = m_edited || !m_filling;
        showButtons();
    });
}

void ListPanel::begin(const QStringList &columns)
{
    m_list->setHeaderLabels(columns);
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, Theme::px(170));
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_new);
    tools->addWidget(m_up);
    tools->addWidget(m_down);
    tools->addStretch();
    m_up->setVisible(m_ordered == Ordered::Yes);
    m_down->setVisible(m_ordered == Ordered::Yes);
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->addLayout(tools);
    left->addWidget(m_filter);
    left->addWidget(frame, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeForm());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_active);
    buttons->addStretch();
    right->addLayout(buttons);
    right->addStretch(1);
    m_columns->setSpacing(Theme::px(20));
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    body()->addLayout(m_columns, 1);
    m_list->setMinimumHeight(Theme::px(240));
    load();
}

QTreeWidgetItem *ListPanel::addRow(QTreeWidgetItem *parent, qint64 id, const QStringList &texts, bool active,
                                   const QString &readings)
{
    auto *item = new QTreeWidgetItem(parent ? parent : m_list->invisibleRootItem(), texts);
    item->setData(0, IdRole, id);
    item->setData(0, ReadingsRole, texts.join(QLatin1Char(' ')) + QLatin1Char(' ') + readings);
    if (!active) {
        item->setText(0, tr("%1 (put away)").arg(texts.value(0)));
        for (int column = 0; column < texts.size(); ++column)
            item->setForeground(column, Theme::color(Role::Faint));
    }
    item->setExpanded(true);
    return item;
}

Result<void> ListPanel::move(qint64, int)
{
    return {};
}

void ListPanel::load()
{
    if (m_edited)
        return;
    m_filling = true;
    const qint64 id = m_id;
    m_list->clear();
    fillList();
    m_list->expandAll();
    narrow(m_filter->text());
    m_filling = false;
    selectId(id);
}

void ListPanel::selectId(qint64 id)
{
    QTreeWidgetItem *item = id > 0 ? itemOf(m_list->invisibleRootItem(), id) : nullptr;
    if (!item)
        item = m_list->topLevelItem(0);
    m_filling = true;
    m_list->setCurrentItem(item);
    m_filling = false;
    show(item ? item->data(0, IdRole).toLongLong() : 0);
}

void ListPanel::onCurrentChanged(QTreeWidgetItem *now, QTreeWidgetItem *before)
{
    if (m_filling || !now)
        return;
    const qint64 wanted = now->data(0, IdRole).toLongLong();
    const qint64 left = before ? before->data(0, IdRole).toLongLong() : 0;
    if (!keepOnLeaving()) {
        m_filling = true;
        m_list->setCurrentItem(itemOf(m_list->invisibleRootItem(), left));
        m_filling = false;
        return;
    }
    selectId(wanted);
}

void ListPanel::show(qint64 id)
{
    m_filling = true;
    m_id = id;
    m_form->clearProblems();
    showEntry(id);
    m_shown = stateOf(*m_form);
    showTrouble({});
    m_edited = false;
    m_filling = false;
    showButtons();
}

void ListPanel::createNew()
{
    if (!keepOnLeaving())
        return;
    m_filling = true;
    m_list->setCurrentItem(nullptr);
    m_filling = false;
    show(0);
    if (!m_form->fields().isEmpty())
        m_form->row(m_form->fields().first())->focusControl();
}

bool ListPanel::save()
{
    if (!m_edited)
        return true;
    const QString sentence = m_words.saved.arg(entryName());
    if (!keep())
        return false;
    Q_EMIT said(sentence);
    return true;
}

bool ListPanel::keepOnLeaving()
{
    const qint64 id = m_id;
    if (!m_edited || id == 0) // a new entry is never deleted
        return save();
    const QString sentence = m_words.saved.arg(entryName());
    const QJsonObject before = m_shown;
    if (!keep())
        return false;
    Q_EMIT saidUndoably(sentence, [panel = QPointer(this), id, before] {
        if (panel)
            panel->takeBack(id, before);
    });
    return true;
}

void ListPanel::takeBack(qint64 id, const QJsonObject &before)
{
    if (m_edited && !save())
        return;
    selectId(id);
    if (m_id != id)
        return;
    restoreState(*m_form, before);
    save();
}

bool ListPanel::keep()
{
    const Result<qint64> kept = keepEntry(m_id);
    if (!kept) {
        tellFailure(kept.failure());
        return false;
    }
    m_edited = false;
    m_id = *kept;
    load();
    return true;
}

void ListPanel::tellFailure(const Failure &failure)
{
    const FieldProblems unplaced = m_form->showProblems(failure.problems);
    showTrouble(failure.problems.isEmpty() ? failure.message
                : unplaced.isEmpty()       ? QString()
                                           : unplaced.first().message);
}

void ListPanel::moveCurrent(int step)
{
    if (m_id == 0 || (m_edited && !save()))
        return;
    const Result<void> moved = move(m_id, step);
    if (!moved)
        tellFailure(moved.failure());
    load();
}

void ListPanel::toggleActive()
{
    if (m_id == 0 || (m_edited && !save()))
        return;
    const Result<void> done = setActive(m_id, !isActive(m_id));
    if (!done)
        tellFailure(done.failure());
    else
        Q_EMIT said(m_words.saved.arg(entryName()));
    load();
}

void ListPanel::narrow(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        narrowBelow(m_list->topLevelItem(i), typed.trimmed());
}

void ListPanel::showButtons()
{
    m_save->setEnabled(m_edited);
    m_active->setVisible(m_id > 0);
    if (m_id > 0)
        m_active->setText(isActive(m_id) ? m_words.putAway : m_words.takeBack);
    m_up->setEnabled(m_id > 0);
    m_down->setEnabled(m_id > 0);
}

} // namespace anhe
