#include "ui/dispute/disputedetail.h"

#include "ui/common/chip.h"
#include "ui/common/currentstack.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/headframe.h"
#include "ui/common/plainwords.h"
#include "ui/dispute/answerpane.h"
#include "ui/dispute/attachmentspane.h"
#include "ui/dispute/disputechips.h"
#include "ui/dispute/disputedrafts.h"
#include "ui/dispute/disputesteps.h"
#include "ui/dispute/disputewords.h"
#include "ui/dispute/evidencepane.h"
#include "ui/dispute/historypane.h"
#include "ui/dispute/insurancepane.h"
#include "ui/dispute/materialspane.h"
#include "ui/dispute/overviewpane.h"
#include "ui/dispute/petitionpane.h"
#include "ui/dispute/riskspane.h"
#include "ui/dispute/timelinepane.h"

#include <QLabel>
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
    , m_steps(new DisputeSteps(desk))
    , m_stack(new CurrentStack)
    , m_tabs(new QTabWidget)
    , m_timeline(new TimelinePane(desk))
    , m_answer(new AnswerPane(desk))
    , m_petition(new PetitionPane(desk))
    , m_drafts(new DisputeDrafts(desk.office(), m_dispute, this))
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
    connect(m_steps, &DisputeSteps::stepChosen, this, &DisputeDetail::begin);
    connect(m_steps, &DisputeSteps::said, this, &DisputeDetail::said);
    connect(m_steps, &DisputeSteps::editRequested, this, &DisputeDetail::editRequested);
    connect(m_steps, &DisputeSteps::targetRequested, this, &DisputeDetail::targetRequested);
    connect(m_steps, &DisputeSteps::printRequested, this, &DisputeDetail::printRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DisputeDetail::showCurrentPane);
}

QWidget *DisputeDetail::buildHead()
{
    auto *head = new HeadFrame;
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
    m_drafts->add(pane);
}

QMenu *DisputeDetail::moreMenu() const
{
    return m_steps->menu();
}

void DisputeDetail::begin(DisputeStep step)
{
    switch (step) {
    case DisputeStep::Accept:
        return startPetition(QStringLiteral("acceptance"));
    case DisputeStep::GiveOpinion:
        return startPetition(QStringLiteral("opinion"));
    case DisputeStep::Answer:
        return start(m_answer, &AnswerPane::startAnswer);
    case DisputeStep::Tell:
        return startTelling();
    case DisputeStep::Close:
        return start(m_answer, &AnswerPane::startClosing);
    }
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
    m_drafts->leave();
    m_dispute = m_desk.disputes().find(id).value_or(Dispute());
    m_stack->setCurrentIndex(m_dispute.id ? 1 : 0);
    if (!m_dispute.id)
        return;
    showHead();
    showCurrentPane();
    m_drafts->takeUp();
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
    m_subject->setText(breakable(rows.empty() ? m_dispute.subject : rows.front().subject.simplified()));
    m_kind->setChip(
        {word(m_dispute.kind), m_dispute.kind == MatterKind::Complaint ? Tone::Calm : Tone::Orange});
    m_status->setChip(statusChip(m_dispute.status, m_dispute.closedOn, m_dispute.toldOn));
    m_due->setChip(rows.empty() ? ChipText()
                                : feedbackChip(rows.front(), m_desk.deadlines(), m_desk.clock().now()));
    m_tabs->setTabVisible(m_tabs->indexOf(m_petition), m_dispute.kind == MatterKind::Petition);
    m_steps->setMatter(m_dispute);
}

/** Only the tab in sight asks the ledger, so that going through the list stays quick. */
void DisputeDetail::showCurrentPane()
{
    if (auto *pane = qobject_cast<DisputePane *>(m_tabs->currentWidget()); pane && m_dispute.id) {
        const bool another = pane->matter() != m_dispute.id;
        pane->showMatter(m_dispute);
        if (another)
            pane->restore(m_drafts->waiting(m_dispute.id));
    }
}

void DisputeDetail::writeDraft()
{
    m_drafts->write();
}

bool DisputeDetail::save()
{
    auto *current = qobject_cast<DisputePane *>(m_tabs->currentWidget());
    if (m_dispute.id && current && current->matter() == m_dispute.id && !current->save())
        return false;
    const QStringList left = m_drafts->typed().keys();
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
    return m_drafts->typed().isEmpty() ? QString()
                                       : tr("Something is typed in %1 and not saved.").arg(m_dispute.number);
}

} // namespace anhe
