#include "ui/settings/deadlinespanel.h"

#include "core/desk/calendarchange.h"
#include "core/desk/desk.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int LongestLimit = 9999;

/** Whether a number of the office's own can stand beside the national one. */
bool takesLength(const DeadlineRule &rule)
{
    switch (rule.unit) {
    case LimitUnit::Hours:
        return rule.source != RuleSource::Contract;
    case LimitUnit::CalendarDays:
    case LimitUnit::WorkingDays:
        return true;
    default:
        return false;
    }
}

QString nationalText(const DeadlineRule &rule)
{
    return rule.needsLength() ? DeadlinesPanel::tr("none") : lengthText(rule.unit, rule.length);
}

} // namespace

DeadlinesPanel::DeadlinesPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(
          tr("Deadlines"),
          tr("The national value of each limit and, where the province or the hospital asks for more, "
             "a stricter one of your own. The stricter applies; both are told wherever a due day is "
             "explained."),
          parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_unit(new QLabel)
    , m_local(new QLineEdit)
    , m_save(new QPushButton(tr("Save")))
{
    m_list->setHeaderLabels({tr("Limit"), tr("National"), tr("Own value")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(title());
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, Theme::px(104));
    m_list->header()->resizeSection(2, Theme::px(104));
    m_list->setMinimumHeight(Theme::px(260));
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    frame->setMinimumWidth(Theme::px(260));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_list);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(20));
    columns->addWidget(frame, 3);
    columns->addWidget(makeDetail(), 2);
    body()->addLayout(columns, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DeadlinesPanel::onCurrentChanged);
    connect(m_save, &QPushButton::clicked, this, &DeadlinesPanel::save);
    connect(m_local, &QLineEdit::textEdited, this, [this] { m_save->setEnabled(isEdited()); });
    load();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QWidget *DeadlinesPanel::makeDetail()
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unit->setProperty("look", QStringLiteral("muted"));
    m_unit->setWordWrap(true);
    m_local->setMaxLength(4);
    m_localRow = new FieldRow(tr("Own, stricter value"), m_local);
    m_localRow->setHint(tr("A whole number; leave it empty to go by the national value."));
    m_localRow->setRule([this]() -> std::optional<FieldProblem> {
        const QString problem = rule() ? problemOf(*rule(), m_local->text().trimmed()) : QString();
        return problem.isEmpty() ? std::optional<FieldProblem>() : FieldProblem{{}, problem};
    });
    m_save->setProperty("look", QStringLiteral("primary"));
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(10));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_localRow);
    layout->addWidget(m_unit);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch();
    return detail;
}

const DeadlineRule *DeadlinesPanel::rule() const
{
    return ruleFor(m_key);
}

QString DeadlinesPanel::localText(const DeadlineRule &rule) const
{
    const int local = m_desk.deadlines().localRules.value(rule.id());
    return local > 0 ? QString::number(local) : QString();
}

void DeadlinesPanel::load()
{
    const bool fresh = m_list->topLevelItemCount() == 0;
    int row = 0;
    for (const DeadlineRule &one : allRules()) {
        auto *item = fresh ? new QTreeWidgetItem(m_list) : m_list->topLevelItem(row);
        ++row;
        const int local = m_desk.deadlines().localRules.value(one.id());
        item->setData(0, KeyRole, QString(one.id()));
        item->setText(0, one.title());
        item->setToolTip(0, one.title());
        item->setText(1, nationalText(one));
        item->setText(2, local > 0 ? lengthText(one.unit, local) : QStringLiteral("—"));
    }
    if (!isEdited())
        showDetail();
}

void DeadlinesPanel::showRule(const QString &key)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, KeyRole).toString() == key)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
}

void DeadlinesPanel::onCurrentChanged()
{
    const QString wanted = m_list->currentItem()->data(0, KeyRole).toString();
    if (wanted == m_key)
        return;
    if (isEdited() && !save()) {
        showRule(m_key);
        return;
    }
    m_key = wanted;
    showDetail();
}

void DeadlinesPanel::showDetail()
{
    const DeadlineRule *shown = rule();
    if (!shown)
        return;
    m_title->setText(shown->title());
    QStringList facts{tr("Starts with: %1").arg(shown->startsText()),
                      tr("National value: %1").arg(nationalText(*shown)),
                      tr("Source: %1").arg(shown->basisText())};
    if (shown->rollsOn() || shown->unit == LimitUnit::WorkingDays)
        facts << tr("A last day that is a rest day moves to the next working day.");
    if (shown->pausable)
        facts << tr("Appraisals and other pauses are left out of the counting.");
    m_facts->setText(facts.join(QLatin1Char('\n')));
    const bool takes = takesLength(*shown);
    m_localRow->setVisible(takes);
    m_save->setVisible(takes);
    m_unit->setText(takes
                        ? tr("Counted in the unit of the national value: %1.")
                              .arg(lengthText(shown->unit, shown->length > 0 ? shown->length : 2))
                        : tr("This limit has no number that could be made stricter: the order, the policy or "
                             "the rule itself names its day."));
    m_unit->setVisible(!takes || shown->length > 0);
    m_shown = localText(*shown);
    m_local->setText(m_shown);
    m_localRow->clearProblem();
    m_save->setEnabled(false);
    showTrouble({});
}

bool DeadlinesPanel::isEdited() const
{
    return rule() && takesLength(*rule()) && m_local->text().trimmed() != m_shown;
}

QString DeadlinesPanel::problemOf(const DeadlineRule &shown, const QString &typed) const
{
    if (typed.isEmpty())
        return {};
    bool number = false;
    const int length = typed.toInt(&number);
    if (!number || length < 1 || length > LongestLimit)
        return tr("“%1” is not a whole number above zero.").arg(typed);
    if (shown.length > 0 && length >= shown.length)
        return tr("The national value is %1; a value of your own has to be shorter.")
            .arg(lengthText(shown.unit, shown.length));
    return {};
}

bool DeadlinesPanel::save()
{
    if (!isEdited())
        return true;
    const QString typed = m_local->text().trimmed();
    const QString problem = problemOf(*rule(), typed);
    if (!problem.isEmpty()) {
        m_localRow->showProblem(problem);
        m_localRow->focusControl();
        return false;
    }
    const Result<int> moved =
        takeLocalRule(m_desk, m_key, typed.isEmpty() ? std::optional<int>() : typed.toInt());
    if (!moved) {
        showTrouble(moved.error());
        return false;
    }
    m_shown = typed;
    load();
    Q_EMIT said(*moved > 0 ? tr("The limit is saved; %1 due days moved.").arg(*moved)
                           : tr("The limit is saved."));
    return true;
}

} // namespace anhe
