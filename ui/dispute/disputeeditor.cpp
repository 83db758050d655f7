#include "ui/dispute/disputeeditor.h"

#include "core/desk/desk.h"
#include "ui/common/currentstack.h"
#include "ui/common/dialogs.h"
#include "ui/common/formstate.h"
#include "ui/common/icons.h"
#include "ui/dispute/disputeform.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/firstentrycard.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int WidestEntry = 1040; ///< pixels at 100 %: lines of a form that the eye still follows

/** In the middle of what there is, scrolled when the letters are large. */
QScrollArea *scrolled(QWidget *content)
{
    content->setMaximumWidth(Theme::px(WidestEntry));
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    layout->addStretch(1);
    layout->addWidget(content, 1000, Qt::AlignTop);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setWidget(holder);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

DisputeEditor::DisputeEditor(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel)
    , m_problem(new QLabel)
    , m_reason(new QLineEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_more(new QPushButton(tr("Full form")))
    , m_stack(new CurrentStack)
    , m_card(new FirstEntryCard(desk))
    , m_form(new DisputeForm(desk))
    , m_keeper(new DraftKeeper(
          desk.office(), [this] { return draft(); }, this))
{
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_reason->setMinimumWidth(Theme::px(120));
    m_reason->setMaximumWidth(Theme::px(300));
    m_problem->setProperty("look", QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_reason->setPlaceholderText(tr("Why it is changed (optional)"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_save->setProperty("look", QStringLiteral("primary"));
    m_save->setIcon(icon(QStringLiteral("save"), Role::OnAccent));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setToolTip(tr("All fields of the register (Ctrl+M)"));
    auto *close = new QPushButton(tr("Close"));
    close->setToolTip(tr("Back to the list (Esc)"));
    auto *head = new QFrame;
    head->setProperty("look", QStringLiteral("bar"));
    auto *bar = new QHBoxLayout(head);
    bar->setContentsMargins(Theme::px(16), Theme::px(6), Theme::px(16), Theme::px(6));
    bar->addWidget(m_title);
    bar->addStretch();
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_more);
    bar->addWidget(close);
    bar->addWidget(m_save);
    auto *problemHolder = new QHBoxLayout;
    problemHolder->setContentsMargins(Theme::px(16), 0, Theme::px(16), 0);
    problemHolder->addWidget(m_problem);
    m_stack->addWidget(scrolled(m_card));
    m_stack->addWidget(scrolled(m_form));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(problemHolder);
    layout->addWidget(m_stack, 1);

    connect(m_save, &QPushButton::clicked, this, &DisputeEditor::save);
    connect(m_more, &QPushButton::clicked, this, &DisputeEditor::showFull);
    connect(close, &QPushButton::clicked, this, &DisputeEditor::leave);
    auto *more = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_M), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(more, &QShortcut::activated, this, &DisputeEditor::showFull);
    connect(m_card, &FirstEntryCard::edited, m_keeper, &DraftKeeper::noteEdit);
    connect(m_card, &FirstEntryCard::edited, this, &DisputeEditor::name);
    connect(m_form, &DisputeForm::edited, m_keeper, &DraftKeeper::noteEdit);
    connect(m_reason, &QLineEdit::textEdited, m_keeper, &DraftKeeper::noteEdit);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const QString &why) {
        m_problem->setText(tr("This could not be kept as a draft: %1").arg(why));
        m_problem->show();
    });
}

void DisputeEditor::startNew()
{
    Dispute fresh;
    fresh.receivedAt = m_desk.clock().now();
    fresh.receivedBy = m_desk.ledger().user();
    fresh.handler = m_desk.ledger().user();
    fresh.problems.append(Problem());
    begin(fresh, false);
    m_card->focusFirst();
}

void DisputeEditor::startFrom(const Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    const bool full = content[QStringLiteral("full")].toBool();
    const std::optional<Dispute> stored = m_desk.disputes().find({draft.entityId});
    if (stored) {
        begin(*stored, true);
    } else {
        startNew();
        if (full)
            showFull();
    }
    const QJsonObject state = content[QStringLiteral("state")].toObject();
    if (isFull()) {
        m_form->restore(state);
    } else {
        restoreState(m_card->form(), state);
        m_card->setVisitOf({content[QStringLiteral("visit_of")].toInteger()});
    }
    m_reason->setText(content[QStringLiteral("reason")].toString());
    m_keeper->adopt(draft);
}

void DisputeEditor::edit(DisputeId id, const QString &field)
{
    const std::optional<Dispute> stored = m_desk.disputes().find(id);
    if (!stored)
        return;
    begin(*stored, true);
    m_form->goTo(field.isEmpty() ? QStringLiteral("channel") : field);
}

void DisputeEditor::begin(const Dispute &dispute, bool full)
{
    m_base = dispute;
    m_active = true;
    m_typedInCard = false;
    m_problem->hide();
    m_reason->clear();
    m_reason->setVisible(bool(dispute.id));
    m_more->setVisible(!full);
    const QString readOnly = m_desk.ledger().readOnlyReason();
    m_card->setEnabled(readOnly.isEmpty());
    m_form->setEnabled(readOnly.isEmpty());
    m_save->setEnabled(readOnly.isEmpty());
    m_problem->setText(readOnly);
    m_problem->setVisible(!readOnly.isEmpty());
    if (full)
        m_form->setDispute(dispute);
    else
        m_card->setDispute(dispute);
    m_stack->setCurrentIndex(full ? 1 : 0);
    m_keeper->adopt(Draft());
    m_start = content();
    name();
}

bool DisputeEditor::isFull() const
{
    return m_stack->currentIndex() == 1;
}

/** What stands in the card goes on to the full form as it was typed. */
void DisputeEditor::showFull()
{
    if (isFull() || !m_active || m_card->visitOf())
        return;
    m_typedInCard = isDirty();
    const QJsonObject typed = stateOf(m_card->form());
    m_form->setDispute(m_base);
    m_form->restore(typed);
    m_stack->setCurrentIndex(1);
    m_start = content();
    m_more->hide();
    name();
    m_form->goTo(QStringLiteral("received_by"));
}

Dispute DisputeEditor::dispute() const
{
    return isFull() ? m_form->dispute() : m_card->dispute();
}

Form &DisputeEditor::activeForm() const
{
    return isFull() ? m_form->form() : m_card->form();
}

QJsonObject DisputeEditor::content() const
{
    return {{QStringLiteral("full"), isFull()},
            {QStringLiteral("visit_of"), isFull() ? 0 : m_card->visitOf().value},
            {QStringLiteral("reason"), m_reason->text()},
            {QStringLiteral("state"), isFull() ? m_form->state() : stateOf(m_card->form())}};
}

bool DisputeEditor::isDirty() const
{
    if (!m_active)
        return false;
    return m_typedInCard || content() != m_start;
}

std::optional<Draft> DisputeEditor::draft() const
{
    if (!isDirty())
        return {};
    const Dispute typed = dispute();
    QStringList title{typed.anonymous ? fieldWord(QStringLiteral("anonymous")) : typed.complainant.name,
                      typed.narrative.simplified().left(12)};
    if (typed.id)
        title.prepend(typed.number);
    title.removeAll(QString());
    Draft draft;
    draft.form = QString::fromLatin1(DraftForm);
    draft.entityId = typed.id.value;
    draft.title = title.isEmpty() ? word(typed.kind) : title.join(QStringLiteral(" · "));
    draft.content = QString::fromUtf8(QJsonDocument(content()).toJson(QJsonDocument::Compact));
    return draft;
}

QString DisputeEditor::unsavedWords() const
{
    const std::optional<Draft> typed = draft();
    return typed ? tr("“%1” has not been saved.").arg(typed->title) : QString();
}

bool DisputeEditor::save()
{
    if (!m_active || !m_save->isEnabled())
        return !m_active;
    if (m_card->visitOf() && !isFull())
        return saveVisit();
    const FieldProblems unread = activeForm().check();
    const Dispute typed = dispute();
    FieldProblems problems = unread;
    for (const FieldProblem &problem : m_desk.disputes().problemsOf(typed)) {
        const auto same = [&problem](const FieldProblem &told) { return told.field == problem.field; };
        if (std::none_of(unread.begin(), unread.end(), same))
            problems.append(problem);
    }
    if (isRefused(problems)) {
        refuse(Failure::ofFields(problems));
        return false;
    }
    if (typed.id) {
        const Result<void> amended = m_desk.disputes().amend(typed, m_reason->text().trimmed());
        if (!amended) {
            refuse(amended.failure());
            return false;
        }
        done(typed.id, tr("%1 saved").arg(typed.number));
        return true;
    }
    const Result<DisputeId> entered = m_desk.disputes().enter(typed);
    if (!entered) {
        refuse(entered.failure());
        return false;
    }
    const std::optional<Dispute> stored = m_desk.disputes().find(*entered);
    done(*entered, tr("Registered as %1").arg(stored ? stored->number : QString()));
    return true;
}

bool DisputeEditor::saveVisit()
{
    const TimelineEntry entry = m_card->visit();
    const Result<qint64> added = m_desk.disputes().addEntry(entry);
    if (!added) {
        Failure failure = added.failure();
        for (FieldProblem &problem : failure.problems) {
            if (problem.field == QLatin1String("content"))
                problem.field = QStringLiteral("narrative");
            else if (problem.field == QLatin1String("at"))
                problem.field = QStringLiteral("received_at");
        }
        refuse(failure);
        return false;
    }
    const std::optional<Dispute> stored = m_desk.disputes().find(entry.dispute);
    done(entry.dispute, tr("Entered as a further contact of %1").arg(stored ? stored->number : QString()));
    return true;
}

void DisputeEditor::refuse(const Failure &failure)
{
    const FieldProblems unplaced = activeForm().showProblems(failure.problems);
    QStringList words;
    for (const FieldProblem &problem : unplaced) {
        if (!problem.warning)
            words << problem.message;
    }
    if (failure.problems.isEmpty())
        words << failure.message;
    m_problem->setText(words.join(QLatin1Char('\n')));
    m_problem->setVisible(!words.isEmpty());
}

void DisputeEditor::done(DisputeId id, const QString &words)
{
    m_keeper->drop();
    finish();
    Q_EMIT saved(id, words);
}

bool DisputeEditor::leave()
{
    if (!m_active)
        return true;
    if (isDirty()) {
        const Dialogs::Question question{
            tr("Not saved yet"),
            tr("What was typed has not been saved. A draft is offered again on the page of disputes."),
            {tr("Save"), tr("Keep as a draft"), tr("Discard"), tr("Go on writing")},
            0,
            3,
            2};
        switch (Dialogs::ask(this, question)) {
        case 0:
            return save();
        case 1:
            m_keeper->park();
            break;
        case 2:
            m_keeper->drop();
            break;
        default:
            return false;
        }
    } else {
        m_keeper->drop();
    }
    finish();
    Q_EMIT left();
    return true;
}

void DisputeEditor::park()
{
    if (m_active)
        m_keeper->park();
    finish();
}

void DisputeEditor::finish()
{
    m_active = false;
}

void DisputeEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void DisputeEditor::name()
{
    if (m_base.id)
        m_title->setText(tr("Amend %1").arg(m_base.number));
    else if (!isFull() && m_card->visitOf())
        m_title->setText(tr("Further contact"));
    else
        m_title->setText(tr("New matter"));
    m_more->setVisible(!isFull() && !m_card->visitOf());
}

} // namespace anhe
