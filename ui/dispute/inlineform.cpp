#include "ui/dispute/inlineform.h"

#include "ui/common/formstate.h"
#include "ui/dispute/disputefields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

InlineForm::InlineForm(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_problem(new QLabel), m_buttons(new QHBoxLayout)
{
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(8));
    layout->addLayout(m_grid);
    layout->addWidget(m_problem);
    layout->addLayout(m_buttons);
}

FieldRow *InlineForm::add(const char *field, const QString &label, QWidget *control, Needed needed)
{
    return m_form.add(QString::fromLatin1(field), label, control, needed);
}

void InlineForm::addLine(const QList<std::pair<FieldRow *, int>> &fields)
{
    QList<Placed> placed;
    for (const auto &[row, span] : fields)
        placed.append({row, span});
    placeLine(m_grid, placed);
}

QPushButton *InlineForm::addButton(const QString &text, const char *look)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", QLatin1String(look));
    m_buttons->addWidget(button);
    return button;
}

bool InlineForm::check()
{
    const FieldProblems problems = m_form.check();
    if (!isRefused(problems))
        return true;
    refuse(Failure::ofFields(problems));
    return false;
}

void InlineForm::refuse(const Failure &failure)
{
    QStringList words;
    for (const FieldProblem &problem : m_form.showProblems(failure.problems)) {
        if (!problem.warning)
            words << problem.message;
    }
    if (failure.problems.isEmpty())
        words << failure.message;
    m_problem->setText(words.join(QLatin1Char('\n')));
    m_problem->setVisible(!words.isEmpty());
}

void InlineForm::settle()
{
    m_form.clearProblems();
    m_problem->hide();
    m_settled = state();
}

bool InlineForm::isDirty() const
{
    return state() != m_settled;
}

QJsonObject InlineForm::state() const
{
    return stateOf(m_form);
}

void InlineForm::restore(const QJsonObject &state)
{
    restoreState(m_form, state);
}

} // namespace anhe
