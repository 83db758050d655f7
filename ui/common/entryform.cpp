#include "ui/common/entryform.h"

#include "ui/common/formstate.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace anhe {

namespace {

constexpr int FormColumns = 12;
constexpr int NarrowForm = 380; ///< pixels at 100 %; narrower, two fields do not stand beside each other

} // namespace

EntryForm::EntryForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout), m_problem(new QLabel)
{
    m_grid->setHorizontalSpacing(Theme::px(12));
    m_grid->setVerticalSpacing(Theme::px(8));
    for (int column = 0; column < FormColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
}

FieldRow *EntryForm::add(const char *field, const QString &label, QWidget *control, Needed needed)
{
    return m_form.add(QString::fromLatin1(field), label, control, needed);
}

void EntryForm::addLine(const QList<std::pair<FieldRow *, int>> &fields)
{
    m_lines.append({nextRow(), fields});
    place(m_lines.last());
}

/** A line has a row for each of its fields, of which all but the first stay empty in a wide form. */
int EntryForm::nextRow() const
{
    const int taken = m_lines.isEmpty() ? 0 : m_lines.last().row + int(m_lines.last().fields.size());
    return std::max(m_grid->rowCount(), taken);
}

void EntryForm::place(const Line &line)
{
    int column = 0;
    int below = 0;
    for (const auto &[field, span] : line.fields) {
        if (field) {
            m_grid->removeWidget(field);
            m_grid->addWidget(field, line.row + below, m_narrow ? 0 : column, 1,
                              m_narrow ? FormColumns : span);
        }
        column += span;
        below += m_narrow ? 1 : 0;
    }
}

void EntryForm::fitTo(int room)
{
    const bool narrow = room < Theme::px(NarrowForm);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (const Line &line : std::as_const(m_lines))
        place(line);
}

void EntryForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, nextRow(), 0, 1, FormColumns);
}

QLabel *EntryForm::addWords(const QString &words, const char *look)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QLatin1String(look));
    addWide(label);
    return label;
}

void EntryForm::setRules(const std::function<FieldProblems()> &problems)
{
    for (const QString &field : m_form.fields()) {
        m_form.row(field)->setRule([problems, field]() -> std::optional<FieldProblem> {
            for (const FieldProblem &problem : problems()) {
                if (problem.field == field)
                    return problem;
            }
            return {};
        });
    }
}

/**
 * What is typed in a field that does not belong to this choice stands in nobody's way; nor does what was
 * wrong with a field before another one was mended.
 */
bool EntryForm::check()
{
    m_form.clearProblems();
    FieldProblems unread;
    for (const FieldProblem &problem : m_form.check()) {
        if (!m_form.row(problem.field)->isHidden())
            unread.append(problem);
    }
    if (!isRefused(unread))
        return true;
    refuse(Failure::ofFields(unread));
    return false;
}

void EntryForm::refuse(const Failure &failure)
{
    QStringList words;
    for (const FieldProblem &problem : m_form.showProblems(failure.problems)) {
        if (!problem.warning)
            words << problem.message;
    }
    if (failure.problems.isEmpty())
        words << failure.message;
    sayRefused(words);
}

void EntryForm::sayRefused(const QStringList &words)
{
    say(words, "problem");
}

void EntryForm::sayWarned(const QStringList &words)
{
    say(words, "warning");
}

void EntryForm::say(const QStringList &words, const char *look)
{
    m_problem->setProperty("look", QLatin1String(look));
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(words.join(QLatin1Char('\n')));
    m_problem->setVisible(!words.isEmpty());
}

QString EntryForm::refusal() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void EntryForm::settle()
{
    m_form.clearProblems();
    m_problem->hide();
    m_settled = typed();
}

QJsonObject EntryForm::typed() const
{
    return stateOf(m_form);
}

void EntryForm::restore(const QJsonObject &typed)
{
    restoreState(m_form, typed);
}

void EntryForm::focusFirst()
{
    for (const QString &field : m_form.fields()) {
        if (m_beginsAtMissing && m_form.row(field)->isMissing())
            return m_form.row(field)->focusControl();
    }
    if (!m_form.fields().isEmpty())
        m_form.row(m_form.fields().first())->focusControl();
}

} // namespace anhe
