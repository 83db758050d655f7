#include "ui/common/form.h"

#include "ui/common/section.h"

#include <QScrollArea>

#include <algorithm>

namespace anhe {

namespace {

void bringToSight(FieldRow *row)
{
    for (QWidget *above = row->parentWidget(); above; above = above->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(above))
            section->setOpen(true);
    }
    row->focusControl();
    for (QWidget *above = row->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(row);
    }
}

} // namespace

FieldRow *Form::add(const QString &field, const QString &label, QWidget *control, Needed needed)
{
    return add(field, new FieldRow(label, control, needed));
}

FieldRow *Form::add(const QString &field, FieldRow *row)
{
    Q_ASSERT(!m_rows.contains(field));
    m_rows.insert(field, row);
    m_order.append(field);
    row->setObjectName(field);
    connect(row, &FieldRow::edited, this, [this, row] { onEdited(row); });
    connect(row, &FieldRow::problemChanged, this, &Form::problemsChanged);
    return row;
}

FieldProblems Form::showProblems(const FieldProblems &problems)
{
    clearProblems();
    FieldProblems unplaced;
    for (const FieldProblem &problem : problems) {
        FieldRow *at = row(problem.field);
        if (!at)
            unplaced.append(problem);
        else if (!at->hasProblem() || (at->isWarning() && !problem.warning))
            at->showProblem(problem.message, problem.warning);
        else if (at->isWarning() == problem.warning)
            at->showProblem(at->problem() + QLatin1Char('\n') + problem.message, problem.warning);
    }
    FieldRow *first = nullptr;
    for (const QString &field : std::as_const(m_order)) {
        FieldRow *at = row(field);
        if (at->hasProblem() && (!first || (first->isWarning() && !at->isWarning())))
            first = at;
    }
    if (first)
        bringToSight(first);
    return unplaced;
}

/** What a rule said of one field may be mended by another one. */
void Form::onEdited(FieldRow *edited)
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row != edited)
            row->forgetMended();
    }
    Q_EMIT this->edited();
}

bool Form::hasRefused() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FieldRow *row) {
        return row->hasProblem() && !row->isWarning() && !row->isHidden();
    });
}

void Form::clearProblems()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearProblem();
}

FieldProblems Form::check()
{
    FieldProblems problems;
    for (const QString &field : std::as_const(m_order)) {
        FieldRow *at = row(field);
        at->check();
        if (at->hasProblem())
            problems.append({field, at->problem(), at->isWarning()});
    }
    return problems;
}

} // namespace anhe
