#include "ui/dispute/disputedetail.h"

#include "core/dispute/disputerules.h"
#include "ui/common/chip.h"
#include "ui/common/dialogs.h"
#include "ui/common/draftkeeper.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/dispute/answerpane.h"
#include "ui/dispute/attachmentspane.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/evidencepane.h"
#include "ui/dispute/historypane.h"
#include "ui/dispute/insurancepane.h"
#include "ui/dispute/materialspane.h"
#include "ui/dispute/overviewpane.h"
#include "ui/dispute/petitionpane.h"
#include "ui/dispute/riskspane.h"
#include "ui/dispute/timelinepane.h"

#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anhe {

DisputeDetail::DisputeDetail(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(new QLabel)
    , m_subject(new QLabel)
    , m_kind(new Chip)
    , m_status(new Chip)
    , m_due(new DeadlineChip)
    , m_steps(new QWidget)
    , m_more(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_timeline(new TimelinePane(desk))
    , m_answer(new AnswerPane(desk))
    , m_petition(new PetitionPane(desk))
    , m_keeper(new DraftKeeper(
          desk.office(), [this] { return draft(); }, this))
{
    auto *nothing =
        new EmptyState(QStringLiteral("dispute"), tr("No matter chosen"),
                       tr("Choose a matter in the list to see its people, clocks and papers."), {});
    m_stack->addWidget(nothing);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(sheet);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    addPane(new OverviewPane(desk), tr("Overview"));
    addPane(m_timeline, tr("Timeline"));
    addPane(m_petition, tr("Petition"));
    addPane(m_answer, tr("Answer and closing"));
    addPane(new EvidencePane(desk), tr("Evidence"));
    addPane(new InsurancePane(desk), tr("Insurance"));
    addPane(new RisksPane(desk), tr("Risks"));
    addPane(new MaterialsPane(desk), tr("Materials"));
    addPane(new ChargePane(desk), tr("Leader in charge"));
    addPane(new AttachmentsPane(desk), tr("Attachments"));
    addPane(new HistoryPane(desk), tr("History"));
    addSteps();
    addMoreSteps();
    readDrafts();
    connect(m_tabs, &QTabWidget::currentChanged, this, &DisputeDetail::showCurrentPane);
}

QWidget *DisputeDetail::buildHead()
{
    auto *head = new QFrame;
    head->setProperty("look", QStringLiteral("pane"));
    m_number->setProperty("look", QStringLiteral("subtitle"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setMaximumHeight(Theme::px(44));
    auto *line = new FlowLayout(nullptr, Theme::px(12));
    line->addWidget(m_number);
    line->addWidget(m_kind);
    line->addWidget(m_status);
    line->addWidget(m_due);
    new FlowLayout(m_steps);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_steps->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(6));
    layout->setSpacing(Theme::px(6));
    layout->addLayout(line);
    layout->addWidget(m_subject);
    layout->addWidget(m_steps);
    return head;
}

void DisputeDetail::addPane(DisputePane *pane, const QString &title)
{
    m_panes.append(pane);
    m_tabs->addTab(pane, title);
    connect(pane, &DisputePane::said, this, &DisputeDetail::said);
    connect(pane, &DisputePane::editRequested, this, &DisputeDetail::editRequested);
    connect(pane, &DisputePane::targetRequested, this, &DisputeDetail::targetRequested);
    connect(pane, &DisputePane::edited, m_keeper, &DraftKeeper::noteEdit);
}

void DisputeDetail::addStep(const QString &text, const QString &iconName, Offered offered,
                            const std::function<void()> &run)
{
    auto *button = new QPushButton(icon(iconName), text);
    m_steps->layout()->addWidget(button);
    m_stepList.append({button, std::move(offered)});
    connect(button, &QPushButton::clicked, this, run);
}

void DisputeDetail::addMore(const QString &text, Offered offered, const std::function<void()> &run)
{
    QAction *action = m_more->addAction(text);
    m_moreList.append({action, std::move(offered)});
    connect(action, &QAction::triggered, this, run);
}

void DisputeDetail::addSteps()
{
    addStep(
        tr("Amend"), QStringLiteral("open"), [](const Dispute &d) { return d.status != Status::Voided; },
        [this] { Q_EMIT editRequested(matter(), {}); });
    addStep(
        tr("Investigate"), QStringLiteral("search"),
        [](const Dispute &d) { return d.status == Status::Registered; }, [this] { investigate(); });
    const auto isAccepted = [](const Dispute &d) {
        return d.kind == MatterKind::Petition && d.acceptedOn.isValid();
    };
    const auto toAnswer = [](const Dispute &d) { return d.isOpen() && !d.answeredAt.isValid(); };
    addStep(
        tr("Accept…"), QStringLiteral("check"),
        [isAccepted](const Dispute &d) {
            return d.kind == MatterKind::Petition && d.isOpen() && !isAccepted(d);
        },
        [this] { startPetition(QStringLiteral("acceptance")); });
    addStep(
        tr("Opinion…"), QStringLiteral("send"),
        [isAccepted, toAnswer](const Dispute &d) { return isAccepted(d) && toAnswer(d); },
        [this] { startPetition(QStringLiteral("opinion")); });
    addStep(
        tr("Answer…"), QStringLiteral("send"),
        [isAccepted, toAnswer](const Dispute &d) { return !isAccepted(d) && toAnswer(d); },
        [this] { start(m_answer, &AnswerPane::startAnswer); });
    addStep(
        tr("Told…"), QStringLiteral("phone"),
        [](const Dispute &d) {
            return d.status != Status::Voided && !d.toldOn.isValid() &&
                   (d.answeredAt.isValid() || d.closedOn.isValid());
        },
        [this] { startTelling(); });
    addStep(
        tr("Close…"), QStringLiteral("check"),
        [](const Dispute &d) { return d.answeredAt.isValid() && allowedMoves(d).contains(Status::Closed); },
        [this] { start(m_answer, &AnswerPane::startClosing); });
    auto *more = new QPushButton(tr("More"));
    more->setMenu(m_more);
    m_steps->layout()->addWidget(more);
}

void DisputeDetail::addMoreSteps()
{
    addMore(
        tr("Print a form…"), [](const Dispute &) { return true; },
        [this] { Q_EMIT printRequested(matter()); });
    addMore(
        tr("Take to a route…"), [](const Dispute &d) { return d.isOpen(); },
        [this] {
            Q_EMIT targetRequested(
                {QStringLiteral("referral"), 0, QStringLiteral("matter:%1").arg(matter().value)});
        });
    addMore(
        tr("Issue a supervision notice…"), [](const Dispute &d) { return d.isOpen(); },
        [this] {
            Q_EMIT targetRequested(
                {QStringLiteral("notice"), 0, QStringLiteral("new?matter:%1").arg(matter().value)});
        });
    addMore(
        tr("Becomes a medical dispute…"),
        [](const Dispute &d) { return d.isOpen() && d.kind == MatterKind::Complaint; },
        [this] { escalate(); });
    addMore(
        tr("Close without an answer…"),
        [](const Dispute &d) { return !d.answeredAt.isValid() && allowedMoves(d).contains(Status::Closed); },
        [this] { start(m_answer, &AnswerPane::startClosing); });
    addMore(
        tr("Reopen as a new matter…"), [](const Dispute &d) { return d.status == Status::Closed; },
        [this] { reopen(); });
    addMore(
        tr("Void the number…"), [](const Dispute &d) { return allowedMoves(d).contains(Status::Voided); },
        [this] { voidNumber(); });
}

template <typename Pane>
void DisputeDetail::start(Pane *pane, void (Pane::*begin)())
{
    m_tabs->setCurrentWidget(pane);
    (pane->*begin)();
}

void DisputeDetail::startPetition(const QString &form)
{
    m_tabs->setCurrentWidget(m_petition);
    m_petition->startForm(form);
}

/** Who has an opinion document is told by its delivery. */
void DisputeDetail::startTelling()
{
    const bool document = m_dispute.kind == MatterKind::Petition &&
                          m_desk.disputes().petition(matter()).document.opinion != PetitionOpinion::None;
    if (document)
        startPetition(QStringLiteral("delivery"));
    else
        start(m_answer, &AnswerPane::startTelling);
}

void DisputeDetail::setMatter(DisputeId id)
{
    if (id == m_dispute.id)
        return;
    stash();
    m_dispute = m_desk.disputes().find(id).value_or(Dispute());
    m_stack->setCurrentIndex(m_dispute.id ? 1 : 0);
    if (!m_dispute.id)
        return;
    showHead();
    showCurrentPane();
    unstash();
}

void DisputeDetail::refresh()
{
    if (!m_dispute.id)
        return;
    const std::optional<Dispute> now = m_desk.disputes().find(m_dispute.id);
    m_dispute = now.value_or(Dispute());
    m_stack->setCurrentIndex(now ? 1 : 0);
    if (!now)
        return;
    showHead();
    showCurrentPane();
}

void DisputeDetail::showHead()
{
    const std::vector<DisputeRow> rows = m_desk.disputes().rows(std::array{m_dispute.id.value});
    m_number->setText(m_dispute.number);
    m_subject->setText(rows.empty() ? m_dispute.subject : rows.front().subject.simplified());
    m_kind->setChip(
        {word(m_dispute.kind), m_dispute.kind == MatterKind::Complaint ? Tone::Calm : Tone::Orange});
    m_status->setChip(statusChip(m_dispute.status, m_dispute.closedOn, m_dispute.toldOn));
    m_due->setChip(rows.empty() ? ChipText()
                                : feedbackChip(rows.front(), m_desk.deadlines(), m_desk.clock().now()));
    m_tabs->setTabVisible(m_tabs->indexOf(m_petition), m_dispute.kind == MatterKind::Petition);
    const bool mayWrite = !m_desk.ledger().isReadOnly();
    for (const Step &step : std::as_const(m_stepList)) {
        step.button->setVisible(step.offered(m_dispute));
        step.button->setEnabled(mayWrite);
        step.button->setToolTip(m_desk.ledger().readOnlyReason());
    }
    for (const auto &[action, offered] : std::as_const(m_moreList)) {
        action->setVisible(offered(m_dispute));
        action->setEnabled(mayWrite || action == m_moreList.first().first);
    }
    m_steps->layout()->invalidate();
}

/** Only the tab in sight asks the ledger, so that going through the list stays quick. */
void DisputeDetail::showCurrentPane()
{
    if (auto *pane = qobject_cast<DisputePane *>(m_tabs->currentWidget()); pane && m_dispute.id) {
        const bool another = pane->matter() != m_dispute.id;
        pane->showMatter(m_dispute);
        if (another)
            pane->restore(m_typed.value(m_dispute.id));
    }
}

/** Keeps what stands half-typed in the tabs of the matter that is left. */
void DisputeDetail::stash()
{
    if (!m_dispute.id)
        return;
    m_keeper->writeDraft();
    const QJsonObject typed = typedNow();
    if (typed.isEmpty())
        m_typed.remove(m_dispute.id);
    else
        m_typed.insert(m_dispute.id, typed);
    m_draftIds.insert(m_dispute.id, m_keeper->draftId());
}

void DisputeDetail::unstash()
{
    Draft kept;
    kept.id = m_draftIds.value(m_dispute.id);
    m_keeper->adopt(kept);
}

/** A tab not looked at yet still holds what was typed before. */
QJsonObject DisputeDetail::typedNow() const
{
    QJsonObject typed = m_typed.value(m_dispute.id);
    for (const DisputePane *pane : m_panes) {
        if (pane->matter() != m_dispute.id)
            continue;
        for (const QString &name : pane->formNames())
            typed.remove(name);
        const QJsonObject own = pane->typed();
        for (auto it = own.begin(); it != own.end(); ++it)
            typed.insert(it.key(), it.value());
    }
    return typed;
}

std::optional<Draft> DisputeDetail::draft() const
{
    const QJsonObject typed = typedNow();
    if (typed.isEmpty() || !m_dispute.id)
        return {};
    Draft draft;
    draft.form = QString::fromLatin1(DraftForm);
    draft.entityId = m_dispute.id.value;
    draft.title = m_dispute.number;
    draft.content = QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
    return draft;
}

/** What stood in the tabs when the program ended is there again when its matter is opened. */
void DisputeDetail::readDrafts()
{
    for (const Draft &draft : m_desk.office().drafts()) {
        if (draft.form != QLatin1String(DraftForm))
            continue;
        const DisputeId id{draft.entityId};
        m_typed.insert(id, QJsonDocument::fromJson(draft.content.toUtf8()).object());
        m_draftIds.insert(id, draft.id);
    }
}

void DisputeDetail::writeDraft()
{
    m_keeper->writeDraft();
}

bool DisputeDetail::save()
{
    auto *current = qobject_cast<DisputePane *>(m_tabs->currentWidget());
    if (m_dispute.id && current && current->matter() == m_dispute.id && !current->save())
        return false;
    const QStringList left = typedNow().keys();
    for (DisputePane *pane : std::as_const(m_panes)) {
        for (const QString &name : pane->formNames()) {
            if (!left.contains(name))
                continue;
            m_tabs->setCurrentWidget(pane);
            return false;
        }
    }
    return true;
}

QString DisputeDetail::unsavedWords() const
{
    return typedNow().isEmpty() ? QString()
                                : tr("Something is typed in %1 and not saved.").arg(m_dispute.number);
}

void DisputeDetail::investigate()
{
    const QString number = m_dispute.number;
    if (const Result<void> moved = m_desk.disputes().move(matter(), Status::Investigating); !moved)
        return tellRefused(moved.error());
    Q_EMIT said(tr("%1 is being investigated").arg(number));
}

void DisputeDetail::escalate()
{
    const QString number = m_dispute.number;
    const std::optional<QString> reason =
        Dialogs::reason(this, tr("A complaint becomes a medical dispute"),
                        tr("%1 keeps its number and history. Why: negotiation or court begins, compensation "
                           "is claimed, a possible "
                           "accident is reported, a superior supervises it, or media are involved?")
                            .arg(number),
                        tr("Make it a dispute"));
    if (!reason)
        return;
    if (const Result<void> done = m_desk.disputes().escalate(matter(), *reason); !done)
        return tellRefused(done.error());
    Q_EMIT said(tr("%1 is a medical dispute now").arg(number));
}

void DisputeDetail::voidNumber()
{
    const QString number = m_dispute.number;
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("Void the number"),
        tr("%1 stays in the register as voided, with the reason. It cannot be used again.").arg(number),
        tr("Void"));
    if (!reason)
        return;
    if (const Result<void> done = m_desk.disputes().voidNumber(matter(), *reason); !done)
        return tellRefused(done.error());
    Q_EMIT said(tr("%1 is voided").arg(number));
}

void DisputeDetail::reopen()
{
    const Dialogs::Question question{
        tr("Reopen as a new matter"),
        tr("%1 stays closed. A new matter with its people and story is entered and linked to it.")
            .arg(m_dispute.number),
        {tr("Reopen"), tr("Cancel")}};
    if (Dialogs::ask(this, question) != 0)
        return;
    const Result<DisputeId> again = m_desk.disputes().reopen(matter(), m_desk.clock().now());
    if (!again)
        return tellRefused(again.error());
    const std::optional<Dispute> fresh = m_desk.disputes().find(*again);
    Q_EMIT said(tr("Registered as %1").arg(fresh ? fresh->number : QString()));
    Q_EMIT targetRequested({QStringLiteral("matter"), again->value});
    Q_EMIT editRequested(*again, QStringLiteral("narrative"));
}

void DisputeDetail::tellRefused(const QString &why)
{
    Dialogs::warn(this, tr("This was not done"), why);
}

} // namespace anhe
