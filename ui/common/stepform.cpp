#include "ui/common/stepform.h"

#include "ui/common/theme.h"
#include "ui/common/wrapscroll.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int SideMargin = 12; ///< left and right of the fields

} // namespace

StepForm::StepForm(const QString &key, const QString &title, const QString &verb, QWidget *parent)
    : EntryForm(parent), m_key(key), m_title(new QLabel(title)), m_take(new QPushButton(verb))
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_take->setProperty("look", QStringLiteral("primary"));
    m_take->setToolTip(QStringLiteral("Ctrl+S"));
    auto *leave = new QPushButton(tr("Cancel"));
    leave->setToolTip(QStringLiteral("Esc"));
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(Theme::px(SideMargin), Theme::px(6), Theme::px(SideMargin),
                                      Theme::px(6));
    contentLayout->addLayout(grid());
    contentLayout->addStretch(1); // not between the lines, which would move when a problem shows
    m_area = new WrapScroll(content);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(10));
    buttons->setSpacing(Theme::px(8));
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(4));
    problemLabel()->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(12), 0);
    layout->addWidget(m_title);
    layout->addWidget(m_area, 1);
    layout->addWidget(problemLabel());
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &StepForm::take);
    connect(leave, &QPushButton::clicked, this, &StepForm::left);
    connect(&form(), &Form::edited, this, [this] {
        fit();
        Q_EMIT edited();
    });
    connect(&form(), &Form::problemsChanged, this, &StepForm::forgetMended);
}

QString StepForm::title() const
{
    return m_title->text();
}

void StepForm::fit()
{
    if (m_fit)
        m_fit();
}

void StepForm::settle()
{
    fit();
    EntryForm::settle();
}

void StepForm::restore(const QJsonObject &typed)
{
    EntryForm::restore(typed);
    fit();
}

bool StepForm::mayTake()
{
    if (!check())
        return false;
    const FieldProblems problems = m_look ? m_look() : FieldProblems();
    if (isRefused(problems)) {
        refuse(Failure::ofFields(problems));
        return false;
    }
    if (problems.isEmpty() || m_warned == typed())
        return true;
    QStringList words;
    for (const FieldProblem &problem : form().showProblems(problems))
        words << problem.message;
    words << tr("Please read the remarks. Press “%1” once more to keep it as it is.").arg(m_take->text());
    sayWarned(words);
    m_warned = typed();
    return false;
}

bool StepForm::take()
{
    if (!mayTake())
        return false;
    const Result<QString> performed = m_perform();
    if (!performed) {
        refuse(performed.failure());
        return false;
    }
    EntryForm::settle();
    Q_EMIT done(*performed);
    return true;
}

void StepForm::refuse(const Failure &failure)
{
    EntryForm::refuse(failure);
    m_pointsToFields = refusal().isEmpty();
    if (m_pointsToFields)
        sayRefused({keepsOnly() ? tr("Not saved yet: please look at the fields marked in red.")
                                : tr("Not done yet: please look at the fields marked in red.")});
}

/** What is entered or amended is saved; other steps do more than that. */
bool StepForm::keepsOnly() const
{
    static const QStringList keeping{QStringLiteral("enter"), QStringLiteral("amend"),
                                     QStringLiteral("report")};
    return keeping.contains(m_key) || m_take->text().startsWith(tr("Save"));
}

/** The line that points to red fields goes with the last of them. */
void StepForm::forgetMended()
{
    if (m_pointsToFields && !form().hasRefused()) {
        m_pointsToFields = false;
        sayRefused({});
    }
}

void StepForm::resizeEvent(QResizeEvent *event)
{
    EntryForm::resizeEvent(event);
    fitTo(width() - 2 * Theme::px(SideMargin) - m_area->verticalScrollBar()->sizeHint().width());
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

FieldProblems withoutKnown(FieldProblems problems, const FieldProblems &known)
{
    problems.removeIf(
        [&known](const FieldProblem &problem) { return problem.warning && known.contains(problem); });
    return problems;
}

Result<QString> saying(const Result<void> &done, const QString &words)
{
    if (!done)
        return done.failure();
    return words;
}

} // namespace anhe
