#include "ui/settings/majorpanel.h"

#include "core/desk/calendarchange.h"
#include "core/desk/desk.h"
#include "ui/common/fieldrow.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

static const QString checklistSetting = QStringLiteral("major.checklist");
static const QString reportRule = QStringLiteral("major.report");

MajorPanel::MajorPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(
          tr("Major disputes"),
          tr("Major disputes are reported to the health authority. What is major, and within how many "
             "hours it is reported, is set by the province: write here what applies to you."),
          parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_hours(new QLineEdit)
    , m_hoursRow(new FieldRow(tr("Hours to report"), m_hours))
    , m_save(new QPushButton(tr("Save")))
{
    m_list->setAccessibleName(title());
    m_list->setMinimumHeight(Theme::px(210));
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_list);
    auto *add = new QPushButton(icon(QStringLiteral("new")), tr("Add a line"));
    auto *change = new QPushButton(tr("Change the line"));
    auto *remove = new QPushButton(tr("Take the line out"));
    auto *tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(change);
    tools->addWidget(remove);
    tools->addStretch();
    m_hours->setMaxLength(4);
    m_hoursRow->setMaximumWidth(Theme::px(360));
    m_hoursRow->setHint(tr("Counted from the moment the hospital knew; empty: no clock runs."));
    m_save->setProperty("look", QStringLiteral("primary"));
    body()->addWidget(frame, 1);
    body()->addLayout(tools);
    body()->addWidget(m_hoursRow);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] { addCriterion(); });
    connect(change, &QPushButton::clicked, this, [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &MajorPanel::removeCriterion);
    connect(m_save, &QPushButton::clicked, this, &MajorPanel::save);
    connect(m_list, &QListWidget::itemChanged, this, &MajorPanel::showEdited);
    connect(m_hours, &QLineEdit::textEdited, this, &MajorPanel::showEdited);
    load();
}

static QListWidgetItem *criterionItem(const MajorCriterion &criterion)
{
    auto *item = new QListWidgetItem(criterion.text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(criterion.applies ? Qt::Checked : Qt::Unchecked);
    return item;
}

QString MajorPanel::hoursText() const
{
    const int hours = m_desk.deadlines().localRules.value(reportRule);
    return hours > 0 ? QString::number(hours) : QString();
}

void MajorPanel::load()
{
    if (m_hours->text().trimmed() == m_shownHours) {
        m_shownHours = hoursText();
        m_hours->setText(m_shownHours);
    }
    const MajorChecklist kept = MajorChecklist::fromJson(m_desk.office().setting(checklistSetting));
    if (m_list->count() > 0 && kept == m_shown)
        return;
    m_shown = kept;
    m_list->clear();
    for (const MajorCriterion &criterion : kept.criteria)
        m_list->addItem(criterionItem(criterion));
    showEdited();
}

MajorChecklist MajorPanel::checklist() const
{
    MajorChecklist typed;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (!item->text().trimmed().isEmpty())
            typed.criteria.append({item->text().trimmed(), item->checkState() == Qt::Checked});
    }
    return typed;
}

bool MajorPanel::isEdited() const
{
    return checklist() != m_shown || m_hours->text().trimmed() != m_shownHours;
}

void MajorPanel::addCriterion(const QString &text)
{
    m_list->addItem(criterionItem({text}));
    m_list->setCurrentRow(m_list->count() - 1);
    if (text.isEmpty())
        m_list->editItem(m_list->currentItem());
    showEdited();
}

void MajorPanel::removeCriterion()
{
    delete m_list->currentItem();
    showEdited();
}

bool MajorPanel::saveHours()
{
    const QString typed = m_hours->text().trimmed();
    if (typed == m_shownHours)
        return true;
    bool number = false;
    const int hours = typed.toInt(&number);
    if (!typed.isEmpty() && (!number || hours < 1)) {
        m_hoursRow->showProblem(tr("“%1” is not a whole number above zero.").arg(typed));
        m_hoursRow->focusControl();
        return false;
    }
    const Result<int> kept =
        takeLocalRule(m_desk, reportRule, typed.isEmpty() ? std::optional<int>() : hours);
    if (!kept)
        showTrouble(kept.error());
    else
        m_shownHours = typed;
    return kept.ok();
}

bool MajorPanel::save()
{
    if (!isEdited())
        return true;
    if (!saveHours())
        return false;
    const MajorChecklist typed = checklist();
    const Result<void> kept = m_desk.office().saveSetting(checklistSetting, typed.json());
    if (!kept) {
        showTrouble(kept.error());
        return false;
    }
    m_shown = typed;
    showTrouble({});
    m_hoursRow->clearProblem();
    showEdited();
    Q_EMIT said(tr("The list of major disputes is saved."));
    return true;
}

void MajorPanel::showEdited()
{
    m_save->setEnabled(isEdited());
}

} // namespace anhe
