#include "ui/common/recorddetail.h"

#include "ui/common/currentstack.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/factspane.h"
#include "ui/common/flowlayout.h"
#include "ui/common/headframe.h"
#include "ui/common/recordsteps.h"
#include "ui/common/stepform.h"
#include "ui/common/stepplace.h"
#include "ui/common/theme.h"
#include "ui/common/unfinishedsteps.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

enum DetailSheet { NothingSheet, RecordSheet, StepSheet };

} // namespace

RecordDetail::RecordDetail(Desk &desk, const QString &kind, EmptyState *nothing, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_number(new QLabel)
    , m_line(new FlowLayout(nullptr, Theme::px(12)))
    , m_underHead(new QVBoxLayout)
    , m_steps(new RecordSteps(desk.ledger()))
    , m_stack(new CurrentStack)
    , m_tabs(new QTabWidget)
    , m_place(new StepPlace(desk.office(), kind + QStringLiteral(".step")))
{
    m_stack->addWidget(nothing);
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(sheet);
    m_stack->addWidget(m_place);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RecordDetail::showCurrentPane);
    connect(m_place, &StepPlace::said, this, &RecordDetail::said);
    connect(m_place, &StepPlace::placeChanged, this, &RecordDetail::placeChanged);
    connect(m_place, &StepPlace::ended, this, &RecordDetail::onEnded);
}

QWidget *RecordDetail::buildHead()
{
    auto *head = new HeadFrame;
    m_number->setProperty("look", QStringLiteral("subtitle"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_line->addWidget(m_number);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(12), Theme::px(6));
    layout->setSpacing(Theme::px(4));
    layout->addLayout(m_line);
    layout->addLayout(m_underHead);
    layout->addWidget(m_steps);
    return head;
}

void RecordDetail::addToHead(QWidget *widget)
{
    m_line->addWidget(widget);
}

void RecordDetail::addUnderHead(QWidget *widget)
{
    m_underHead->addWidget(widget, 0, Qt::AlignLeft);
}

void RecordDetail::addPane(FactsPane *pane, const QString &title)
{
    m_tabs->addTab(pane, title);
    connect(pane, &FactsPane::said, this, &RecordDetail::said);
    connect(pane, &FactsPane::stepRequested, this, &RecordDetail::startStep);
    connect(pane, &FactsPane::targetRequested, this, &RecordDetail::targetRequested);
    connect(pane, &FactsPane::refused, this,
            [this](const QString &why) { Dialogs::warn(this, tr("Not done"), why); });
}

void RecordDetail::addStep(const QString &text, const QString &iconName, const QString &key, Offered offered)
{
    m_steps->add(text, iconName, std::move(offered), [this, key] { startStep(key); });
}

void RecordDetail::addMoreButton()
{
    m_steps->addMoreButton();
}

void RecordDetail::addMore(const QString &text, bool writes, Offered offered,
                           const std::function<void()> &run)
{
    m_steps->addMore(text, writes, std::move(offered), run);
}

QMenu *RecordDetail::moreMenu() const
{
    return m_steps->menu();
}

QString RecordDetail::placeOf(qint64 id) const
{
    return QStringLiteral("%1:%2").arg(m_kind).arg(id);
}

void RecordDetail::setRecord(qint64 id)
{
    if (id == m_id && !(step() && m_place->place() != placeOf(id)))
        return;
    m_place->putAside();
    m_id = read(id) ? id : 0;
    m_stack->setCurrentIndex(m_id ? RecordSheet : NothingSheet);
    if (!m_id)
        return;
    showAll();
    const std::optional<UnfinishedStep> waiting = unfinished().at(placeOf(id));
    if (waiting && !m_desk.ledger().isReadOnly())
        resumeStep(waiting->step);
}

void RecordDetail::refresh()
{
    if (!m_id)
        return;
    m_id = read(m_id) ? m_id : 0;
    if (!step())
        m_stack->setCurrentIndex(m_id ? RecordSheet : NothingSheet);
    if (m_id)
        showAll();
}

void RecordDetail::showAll()
{
    showHead();
    m_steps->refresh();
    showCurrentPane();
}

/** Only the tab in sight asks the ledger, so that going through the list stays quick. */
void RecordDetail::showCurrentPane()
{
    if (auto *pane = qobject_cast<FactsPane *>(m_tabs->currentWidget()); pane && m_id)
        pane->showRecord(m_id);
}

void RecordDetail::startStep(const QString &key)
{
    resumeStep(key);
    if (StepForm *form = step())
        form->focusFirst();
}

/** A step that the record can no longer take (an amount paid meanwhile) is not offered again. */
void RecordDetail::resumeStep(const QString &key)
{
    if (!m_id)
        return;
    if (StepForm *form = madeStep(key))
        beginStep(form, placeOf(m_id));
    else
        unfinished().drop(placeOf(m_id));
}

void RecordDetail::beginAt(StepForm *form, const QString &place)
{
    beginStep(form, place);
    form->focusFirst();
}

void RecordDetail::beginStep(StepForm *form, const QString &place)
{
    m_place->begin(form, place);
    m_stack->setCurrentIndex(StepSheet);
}

void RecordDetail::onEnded()
{
    m_stack->setCurrentIndex(m_id ? RecordSheet : NothingSheet);
    refresh();
    Q_EMIT stepEnded();
}

StepForm *RecordDetail::step() const
{
    return m_place->form();
}

bool RecordDetail::saveStep()
{
    return m_place->take();
}

QString RecordDetail::unsavedWords() const
{
    return m_place->unsavedWords();
}

UnfinishedSteps &RecordDetail::unfinished() const
{
    return m_place->unfinished();
}

void RecordDetail::writeDraft()
{
    unfinished().write();
}

void RecordDetail::report(const Result<void> &done, const QString &words)
{
    if (done)
        Q_EMIT said(words);
    else
        Dialogs::warn(this, tr("Not done"), done.error());
}

} // namespace anhe
