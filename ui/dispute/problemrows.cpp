#include "ui/dispute/problemrows.h"

#include "ui/common/choice.h"
#include "ui/common/form.h"
#include "ui/common/formstate.h"
#include "ui/common/icons.h"
#include "ui/common/officeitems.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputefields.h"
#include "ui/dispute/disputewords.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

ProblemFields::ProblemFields(OfficeRegister &office, QWidget *parent)
    : QWidget(parent)
    , m_category(categoryPicker(office))
    , m_department(departmentPicker(office))
    , m_staff(staffPicker(office))
    , m_severity(new ChoiceBox)
    , m_description(new TextEdit(2, 4))
    , m_remove(new QToolButton)
{
    m_severity->addNone();
    for (int step = 0; step <= 3; ++step)
        m_severity->addChoice(severityWord(step), QString::number(step));
    const std::pair<const char *, QWidget *> fields[] = {{"category", m_category},
                                                         {"department", m_department},
                                                         {"staff", m_staff},
                                                         {"severity", m_severity},
                                                         {"narrative", m_description}};
    for (const auto &[name, control] : fields) {
        auto *row = new FieldRow(fieldWord(QLatin1String(name)), control);
        connect(row, &FieldRow::edited, this, &ProblemFields::edited);
        m_rows.append(row);
    }
    m_rows[4]->setLabel(tr("Description"));
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_remove->setToolTip(tr("Remove this problem"));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, &ProblemFields::removeAsked);
    auto *grid = new QGridLayout;
    placeLine(grid, {{m_rows[0], 4}, {m_rows[1], 4}, {m_rows[2], 4}});
    placeLine(grid, {{m_rows[3], 3}, {m_rows[4], 9}});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::px(8));
    layout->addLayout(grid, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
}

void ProblemFields::setProblem(const Problem &problem)
{
    m_id = problem.id;
    m_category->setCurrentCode(problem.category);
    m_department->setCurrentId(problem.department.value);
    m_staff->setText(problem.staff);
    m_severity->setCurrentCode(problem.severity ? QString::number(*problem.severity) : QString());
    m_description->setText(problem.description);
}

Problem ProblemFields::problem() const
{
    Problem problem;
    problem.id = m_id;
    problem.category = m_category->currentCode();
    problem.department = {m_department->currentId()};
    problem.staff = m_staff->text().trimmed();
    if (!m_severity->currentCode().isEmpty())
        problem.severity = m_severity->currentCode().toInt();
    problem.description = m_description->text().trimmed();
    return problem;
}

QJsonObject ProblemFields::state() const
{
    return {{QStringLiteral("category"), stateOf(m_category)},
            {QStringLiteral("department"), stateOf(m_department)},
            {QStringLiteral("staff"), stateOf(m_staff)},
            {QStringLiteral("severity"), stateOf(m_severity)},
            {QStringLiteral("description"), stateOf(m_description)}};
}

void ProblemFields::restore(const QJsonObject &state)
{
    restoreState(m_category, state[QStringLiteral("category")]);
    restoreState(m_department, state[QStringLiteral("department")]);
    restoreState(m_staff, state[QStringLiteral("staff")]);
    restoreState(m_severity, state[QStringLiteral("severity")]);
    restoreState(m_description, state[QStringLiteral("description")]);
}

QWidgetList ProblemFields::tabStops() const
{
    QWidgetList stops;
    for (const FieldRow *row : m_rows)
        stops.append(row->control());
    return stops << m_remove;
}

void ProblemFields::setPosition(int position, bool removable)
{
    m_rows[0]->setLabel(position == 1 ? tr("Category (main problem)")
                                      : tr("Category of problem %1").arg(position));
    m_remove->setVisible(removable);
}

ProblemRows::ProblemRows(OfficeRegister &office, Form &form, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a problem")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setIcon(icon(QStringLiteral("new")));
    connect(m_add, &QPushButton::clicked, this, [this] {
        ProblemFields *row = addRow();
        number();
        row->category()->focusControl();
        Q_EMIT edited();
    });
    ProblemFields *first = addRow();
    m_layout->addWidget(m_add, 0, Qt::AlignLeft); // after the first row, also for the Tab key
    form.add(QStringLiteral("category"), first->category());
    form.add(QStringLiteral("department"), first->department());
    number();
}

void ProblemRows::setProblems(const QList<Problem> &problems)
{
    setCount(qMax(1, int(problems.size())));
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setProblem(problems.value(i));
}

QList<Problem> ProblemRows::problems() const
{
    QList<Problem> problems;
    for (const ProblemFields *row : m_rows)
        problems.append(row->problem());
    while (problems.size() > 1 && problems.last() == Problem())
        problems.removeLast();
    return problems;
}

QJsonArray ProblemRows::state() const
{
    QJsonArray rows;
    for (const ProblemFields *row : m_rows)
        rows.append(row->state());
    return rows;
}

void ProblemRows::restore(const QJsonArray &state)
{
    setCount(qMax(1, int(state.size())));
    for (int i = 0; i < state.size(); ++i)
        m_rows[i]->restore(state[i].toObject());
}

ProblemFields *ProblemRows::addRow()
{
    auto *row = new ProblemFields(m_office);
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    if (m_rows.size() > 1)
        orderTabs();
    connect(row, &ProblemFields::edited, this, &ProblemRows::edited);
    connect(row, &ProblemFields::removeAsked, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        number();
        Q_EMIT edited();
    });
    return row;
}

/** The rows come in the order in which they stand, then the button. A row has no focus of its own: Qt would
 * put the button before all that is in it, so field by field. */
void ProblemRows::orderTabs()
{
    QWidget *before = nullptr;
    for (const ProblemFields *row : std::as_const(m_rows)) {
        for (QWidget *field : row->tabStops()) {
            if (before)
                setTabOrder(before, field);
            before = field;
        }
    }
    setTabOrder(before, m_add);
}

void ProblemRows::setCount(int count)
{
    while (m_rows.size() < count)
        addRow();
    while (m_rows.size() > count) {
        ProblemFields *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    number();
}

/** The first row stays: a matter has at least one problem, and its fields belong to the form. */
void ProblemRows::number()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPosition(i + 1, i > 0);
}

} // namespace anhe
