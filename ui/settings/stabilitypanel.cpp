#include "ui/settings/stabilitypanel.h"

#include "core/desk/desk.h"
#include "ui/common/numberedit.h"
#include "ui/common/rowcells.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace anhe {

namespace {

constexpr int MostPoints = 1000;
constexpr int WidestRow = 560;

} // namespace

SchemeCriterionRows::SchemeCriterionRows(QWidget *parent) : EntryRows(tr("Add a criterion"), parent) {}

EntryRows::RowCells SchemeCriterionRows::makeCells()
{
    return {{cellNamed<QLineEdit>(tr("Criterion")), numberCell(tr("Points"), MostPoints, 72)}, nullptr, 0};
}

QList<StabilityCriterion> SchemeCriterionRows::criteria() const
{
    QList<StabilityCriterion> criteria;
    for (const RowCells &row : filled())
        criteria.append({textIn(row.cells[0]), numberIn(row.cells[1]).value_or(0)});
    return criteria;
}

void SchemeCriterionRows::setCriteria(const QList<StabilityCriterion> &criteria)
{
    QJsonArray lines;
    for (const StabilityCriterion &criterion : criteria)
        lines.append(QJsonArray{criterion.name, QString::number(criterion.points)});
    restore(lines);
}

QString SchemeCriterionRows::note() const
{
    int points = 0;
    for (const StabilityCriterion &criterion : criteria())
        points += criterion.points;
    return tr("%1 points together").arg(points);
}

StabilityPanel::StabilityPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(tr("Criteria of stability assessments"),
                    tr("What a major decision is assessed by before it is taken. The scores suggest a level; "
                       "the assessors judge."),
                    parent)
    , m_desk(desk)
    , m_criteria(new SchemeCriterionRows)
    , m_low(new NumberEdit)
    , m_medium(new NumberEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_usual(new QPushButton(tr("The usual values")))
{
    m_save->setProperty("look", QStringLiteral("primary"));
    m_usual->setToolTip(tr("Fills in the usual criteria and shares; they count once they are saved"));
    FieldRow *criteria =
        m_form.add(QStringLiteral("criteria"), tr("Criteria and their points"), m_criteria, Needed::Yes);
    criteria->setMaximumWidth(Theme::px(WidestRow));
    auto *shares = new QWidget;
    shares->setMaximumWidth(Theme::px(WidestRow));
    auto *line = new QGridLayout(shares);
    line->setContentsMargins(0, 0, 0, 0);
    line->setHorizontalSpacing(Theme::px(16));
    line->addWidget(
        m_form.add(QStringLiteral("low_from"), tr("Low risk from (% of the points)"), m_low, Needed::Yes), 0,
        0, Qt::AlignTop);
    line->addWidget(m_form.add(QStringLiteral("medium_from"), tr("Medium risk from (% of the points)"),
                               m_medium, Needed::Yes),
                    0, 1, Qt::AlignTop);
    auto *unchanged =
        new QLabel(tr("Nothing recorded changes: decisions that are entered keep their criteria, "
                      "scores and level."));
    unchanged->setProperty("look", QStringLiteral("muted"));
    unchanged->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_usual);
    buttons->addStretch();
    body()->addWidget(criteria);
    body()->addWidget(shares);
    body()->addWidget(unchanged);
    body()->addLayout(buttons);
    body()->addStretch();
    connect(&m_form, &Form::edited, this, &StabilityPanel::showEdited);
    connect(m_save, &QPushButton::clicked, this, &StabilityPanel::save);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_form.clearProblems();
        show(StabilityScheme::shipped());
    });
    load();
}

StabilityScheme StabilityPanel::scheme() const
{
    StabilityScheme scheme;
    scheme.criteria = m_criteria->criteria();
    scheme.lowFrom = int(m_low->count().value_or(0));
    scheme.mediumFrom = int(m_medium->count().value_or(0));
    return scheme;
}

void StabilityPanel::show(const StabilityScheme &scheme)
{
    m_criteria->setCriteria(scheme.criteria);
    m_low->setCount(scheme.lowFrom);
    m_medium->setCount(scheme.mediumFrom);
    showEdited();
}

void StabilityPanel::load()
{
    if (std::exchange(m_filled, true) && isEdited())
        return;
    m_shown = m_desk.assessments().scheme();
    if (scheme() != m_shown)
        show(m_shown);
    showEdited();
}

bool StabilityPanel::isEdited() const
{
    return scheme() != m_shown;
}

bool StabilityPanel::save()
{
    if (!isEdited())
        return true;
    m_form.clearProblems();
    FieldProblems problems = m_form.check();
    const StabilityScheme typed = scheme();
    if (!isRefused(problems))
        problems = checkScheme(typed);
    if (isRefused(problems)) {
        m_form.showProblems(problems);
        return false;
    }
    const Result<void> kept = m_desk.assessments().saveScheme(typed);
    showTrouble(kept.error());
    if (!kept)
        return false;
    m_shown = typed;
    m_form.clearProblems();
    showEdited();
    Q_EMIT said(tr("The criteria of stability assessments are saved."));
    return true;
}

void StabilityPanel::showEdited()
{
    m_save->setEnabled(isEdited());
    m_usual->setEnabled(scheme() != StabilityScheme::shipped());
}

} // namespace anhe
