#include "ui/mediation/stepform.h"

#include "ui/common/formstate.h"
#include "ui/common/theme.h"
#include "ui/mediation/amountrows.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anhe {

StepForm::StepForm(const QString &key, const QString &title, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_title(new QLabel(title))
    , m_grid(new QGridLayout)
    , m_area(new QScrollArea)
    , m_problem(new QLabel)
    , m_take(new QPushButton(verb))
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_take->setProperty("look", QStringLiteral("primary"));
    m_take->setToolTip(QStringLiteral("Ctrl+S"));
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setToolTip(QStringLiteral("Esc"));
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    contentLayout->addLayout(m_grid);
    contentLayout->addStretch();
    m_grid->setHorizontalSpacing(Theme::px(12));
    m_grid->setVerticalSpacing(Theme::px(8));
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(10));
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(4));
    m_problem->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(12), 0);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &StepForm::take);
    connect(leave, &QPushButton::clicked, this, &StepForm::left);
    connect(&m_form, &Form::edited, this, [this] {
        if (m_fit)
            m_fit();
        Q_EMIT edited();
    });
}

QString StepForm::title() const
{
    return m_title->text();
}

FieldRow *StepForm::add(const char *field, const QString &label, QWidget *control, Needed needed)
{
    return m_form.add(QString::fromLatin1(field), label, control, needed);
}

void StepForm::addLine(const QList<std::pair<FieldRow *, int>> &fields)
{
    const int line = m_grid->rowCount();
    int column = 0;
    for (const auto &[row, span] : fields) {
        m_grid->addWidget(row, line, column, 1, span);
        column += span;
    }
}

void StepForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 12);
}

QLabel *StepForm::addWords(const QString &words, const char *look)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", QLatin1String(look));
    addWide(label);
    return label;
}

void StepForm::settle()
{
    if (m_fit)
        m_fit();
    m_settled = typed();
}

void StepForm::focusFirst()
{
    if (!m_form.fields().isEmpty())
        m_form.row(m_form.fields().first())->focusControl();
}

bool StepForm::isDirty() const
{
    return typed() != m_settled;
}

QJsonObject StepForm::typed() const
{
    QJsonObject typed = stateOf(m_form);
    for (const QString &field : m_form.fields()) {
        if (const auto *rows = qobject_cast<AmountRows *>(m_form.row(field)->control()))
            typed.insert(field, rows->state());
    }
    return typed;
}

void StepForm::restore(const QJsonObject &typed)
{
    restoreState(m_form, typed);
    for (const QString &field : m_form.fields()) {
        if (auto *rows = qobject_cast<AmountRows *>(m_form.row(field)->control()))
            rows->restore(typed[field].toArray());
    }
    if (m_fit)
        m_fit();
}

/** What is typed in a field that does not belong to this outcome or route stands in nobody's way. */
bool StepForm::take()
{
    FieldProblems unread;
    for (const FieldProblem &problem : m_form.check()) {
        if (!m_form.row(problem.field)->isHidden())
            unread.append(problem);
    }
    if (isRefused(unread)) {
        refuse(Failure::ofFields(unread));
        return false;
    }
    const Result<QString> performed = m_perform();
    if (!performed) {
        refuse(performed.failure());
        return false;
    }
    m_problem->hide();
    m_settled = typed();
    Q_EMIT done(*performed);
    return true;
}

void StepForm::refuse(const Failure &failure)
{
    QStringList words;
    for (const FieldProblem &problem : m_form.showProblems(failure.problems)) {
        if (!problem.warning)
            words << problem.message;
    }
    if (failure.problems.isEmpty())
        words << failure.message;
    if (words.isEmpty())
        words << tr("Not done yet: please look at the fields marked in red.");
    sayRefused(words);
}

void StepForm::sayRefused(const QStringList &words)
{
    m_problem->setText(words.join(QLatin1Char('\n')));
    m_problem->show();
}

QString StepForm::refusal() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anhe
