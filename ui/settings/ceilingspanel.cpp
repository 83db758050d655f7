#include "ui/settings/ceilingspanel.h"

#include "core/desk/desk.h"
#include "ui/common/choice.h"
#include "ui/common/fieldrow.h"
#include "ui/common/icons.h"
#include "ui/common/moneyedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace anhe {

static const QString ceilingsSetting = QStringLiteral("mediation.ceilings");

CeilingsPanel::CeilingsPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(tr("Private settlement"),
                    tr("Many provinces name an amount from which a public hospital may not settle by itself. "
                       "Write here what applies to you; a negotiation that passes it is warned of."),
                    parent)
    , m_desk(desk)
    , m_public(new QCheckBox(tr("This is a public hospital: the amounts bind it")))
    , m_list(new QTreeWidget)
    , m_remove(new QPushButton(tr("Take the line out")))
    , m_basis(new Choice<CeilingBasis>(Choice<CeilingBasis>::None::Absent))
    , m_comparison(new Choice<CeilingComparison>(Choice<CeilingComparison>::None::Absent))
    , m_amount(new MoneyEdit)
    , m_appraisal(new MoneyEdit)
    , m_source(new QLineEdit)
    , m_amountRow(new FieldRow(tr("Amount (yuan)"), m_amount, Needed::Yes))
    , m_appraisalRow(new FieldRow(tr("Appraisal needed from (yuan)"), m_appraisal))
{
    m_list->setHeaderLabels({tr("Counted by"), tr("Comparison"), tr("Amount (yuan)"),
                             tr("Appraisal needed from (yuan)"), tr("After which rule")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(title());
    m_list->setMinimumHeight(Theme::px(150));
    for (int column = 0; column < 4; ++column)
        m_list->header()->resizeSection(column, Theme::px(150));
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("card"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(1, 1, 1, 1);
    inFrame->addWidget(m_list);
    body()->addWidget(m_public);
    body()->addWidget(frame, 1);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    body()->addWidget(makeEntry());
    connect(m_public, &QCheckBox::clicked, this, [this](bool on) {
        CeilingTable table = m_table;
        table.publicHospital = on;
        keep(table);
    });
    connect(m_remove, &QPushButton::clicked, this, &CeilingsPanel::removeChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_remove->setEnabled(item != nullptr); });
    load();
}

QWidget *CeilingsPanel::makeEntry()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(16));
    auto *addLine = new QPushButton(icon(QStringLiteral("new")), tr("Add a line"));
    grid->addWidget(new FieldRow(tr("Counted by"), m_basis), 0, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(tr("Comparison"), m_comparison), 0, 1, Qt::AlignTop);
    grid->addWidget(m_amountRow, 0, 2, Qt::AlignTop);
    grid->addWidget(m_appraisalRow, 1, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow(tr("After which rule"), m_source), 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(addLine, 2, 0, Qt::AlignLeft);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(addLine, &QPushButton::clicked, this, &CeilingsPanel::add);
    return box;
}

void CeilingsPanel::load()
{
    m_table = CeilingTable::fromJson(m_desk.office().setting(ceilingsSetting));
    m_public->setChecked(m_table.publicHospital);
    m_list->clear();
    for (const Ceiling &ceiling : std::as_const(m_table.ceilings)) {
        auto *item = new QTreeWidgetItem(
            m_list, {word(ceiling.basis), word(ceiling.comparison), ceiling.amount.text(),
                     ceiling.appraisalAmount ? ceiling.appraisalAmount->text() : QStringLiteral("—"),
                     ceiling.source});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_remove->setEnabled(false);
}

bool CeilingsPanel::keep(const CeilingTable &table)
{
    const FieldProblems problems = checkCeilings(table);
    for (const FieldProblem &problem : problems)
        (problem.field == QLatin1String("appraisal") ? m_appraisalRow : m_amountRow)
            ->showProblem(problem.message);
    if (isRefused(problems))
        return false;
    const Result<void> kept = m_desk.office().saveSetting(ceilingsSetting, table.json());
    showTrouble(kept.error());
    load();
    if (kept)
        Q_EMIT said(tr("The amounts for private settlement are saved."));
    return kept.ok();
}

void CeilingsPanel::add()
{
    const bool amountIsRight = m_amountRow->check();
    if (!m_appraisalRow->check() || !amountIsRight)
        return;
    Ceiling ceiling;
    ceiling.basis = m_basis->value().value_or(CeilingBasis::Claim);
    ceiling.comparison = m_comparison->value().value_or(CeilingComparison::MoreThan);
    ceiling.amount = m_amount->amount().value_or(Money());
    ceiling.appraisalAmount = m_appraisal->amount();
    ceiling.source = m_source->text().trimmed();
    CeilingTable table = m_table;
    table.ceilings.append(ceiling);
    if (!keep(table))
        return;
    m_amount->setAmount({});
    m_appraisal->setAmount({});
    m_source->clear();
}

void CeilingsPanel::removeChosen()
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    if (row < 0)
        return;
    CeilingTable table = m_table;
    table.ceilings.removeAt(row);
    keep(table);
}

} // namespace anhe
